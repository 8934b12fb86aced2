// Acts over a run of the cross, and what must be read again after them.
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { refrescarReporte } from '../reportes/usar-reporte.ts'
import type { ClaveCruce } from './cruce.tsx'

const CRUCE = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce'
export const RUTA_RENGLONES = `GET ${CRUCE}/renglones` as const
export type Renglon = Respuesta<typeof RUTA_RENGLONES>['filas'][number]
export type Tomado = Respuesta<`POST ${typeof CRUCE}/tomas`>
export type Partes = NonNullable<Renglon['partes']>

/** `null`: all that coincide. */
export async function tomar(
  params: ClaveCruce,
  propuestas: readonly string[] | null,
  secuencia: number,
): Promise<Tomado> {
  const cuerpo = { propuestas: propuestas && [...propuestas], secuencia, acto: uuid7() }
  return api(`POST ${CRUCE}/tomas`, { params, cuerpo }).finally(refrescarCruces)
}

/** Distributed among its metas and taken at once, or left shared. */
export async function repartir(
  params: ClaveCruce,
  propuesta: string,
  partes: Partes | null,
  secuencia: number,
): Promise<Tomado | null> {
  await api(`POST ${CRUCE}/repartos`, { params, cuerpo: { propuesta, partes } })
  if (partes) return tomar(params, [propuesta], secuencia)
  await refrescarCruces()
  return null
}

export async function refrescarCruces(): Promise<void> {
  await consultas.invalidateQueries({
    predicate: ({ queryKey: [ruta] }) => typeof ruta === 'string' && /\/(cruces|compartidos)/.test(ruta),
  })
  await refrescarReporte()
}
