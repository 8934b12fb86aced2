import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type ActoComentario, type AmbitoComentario, cambiaElHilo, faltaParaActo } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type ClaveHilo, findComentario, findResuelto, insertSuceso } from './comentario.repo.ts'

const ACCION = {
  interno: { retirar: 'comentario.retirar', resolver: 'comentario.resolver', reabrir: 'comentario.reabrir' },
  expediente: { retirar: 'comentario.retirar', resolver: 'hilo.resolver', reabrir: 'hilo.reabrir' },
} as const satisfies Record<AmbitoComentario, Record<ActoComentario, string>>

type Acto = { readonly id: string; readonly acto: ActoComentario; readonly comentario: string | null }

/** Withdrawing one's own comment, or saying that the matter is settled or open again. */
export async function actuarEnHilo(
  { db, alcance, persona, ahora }: ContextoTerritorial,
  clave: ClaveHilo,
  { id, acto, comentario }: Acto,
): Promise<{ resuelto: boolean }> {
  const cual = acto === 'retirar' ? comentario : null
  const hilo = {
    resuelto: (await findResuelto(db, alcance, clave)) !== null,
    comentario: cual === null ? null : await findComentario(db, alcance, clave, cual, persona.cuenta),
  }
  const falta = faltaParaActo(acto, hilo)
  if (falta !== null) rechazar(`comentario.${falta}`, {})
  const resuelto = acto === 'retirar' ? hilo.resuelto : acto === 'resolver'
  if (!cambiaElHilo(acto, hilo)) return { resuelto }
  const suceso = { id, acto, comentario: cual, por: persona.cuenta, rol: persona.rol, en: ahora }
  if (!(await insertSuceso(db, alcance, clave, suceso))) return { resuelto }
  const hechos = { meta: clave.lugar, comentario: cual }
  const anotado = { cadena: clave.entidad, cuenta: persona.cuenta, hechos, en: ahora }
  await registrar(db, { ...anotado, accion: ACCION[clave.ambito][acto], sujeto: sujetoDelReporte(clave) })
  return { resuelto }
}
