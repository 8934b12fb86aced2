// Acts of the tests over the answers of GESTIONWEB.
import type { Cliente } from './mundo.ts'
import { type Escrito, escribir } from './reporte.ts'

export const gestionDe = (entidad: string, vigencia = 2022): string =>
  `/api/entidades/${entidad}/reportes/gestionweb/${vigencia}/1`

/** A whole set of answers to the questionnaire that comes with the system. */
export const TODO_RESPONDIDO: readonly Escrito[] = [
  ...['procesos_documentados', 'rendicion_en_plan', 'trd_aprobadas', 'trd_aplicadas', 'trd_actualizadas'].map(
    (meta) => ({
      ...{ meta, campo: 'respuesta', valor: 'si' },
    }),
  ),
  { meta: 'consulta_publicada', campo: 'respuesta', valor: 'no' },
  { meta: 'paac_componentes', campo: 'respuesta', valor: '["rendicion_cuentas","servicio_ciudadano"]' },
  { meta: 'trd_meses', campo: 'respuesta', valor: '12' },
]

/** Says everything that is asked; throws when something was not kept. */
export async function responderTodo(cliente: Cliente, reporte: string, salvo: readonly string[] = []): Promise<void> {
  const { cuerpo } = await escribir(cliente, reporte, ...TODO_RESPONDIDO.filter(({ meta }) => !salvo.includes(meta)))
  const malas = cuerpo.resultados?.filter((r: { resultado: string }) => r.resultado !== 'guardado')
  if (!cuerpo.resultados || malas.length > 0) throw new Error(JSON.stringify(malas ?? cuerpo))
}
