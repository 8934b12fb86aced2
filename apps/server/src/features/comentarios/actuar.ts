import type { actuarEnComentarios as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type ActoComentario, cambiaElHilo, faltaParaActo } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findComentario, findResuelto, insertSuceso } from './comentario.repo.ts'

const ACCION = {
  retirar: 'comentario.retirar',
  resolver: 'comentario.resolver',
  reabrir: 'comentario.reabrir',
} as const satisfies Record<ActoComentario, string>

/** Withdrawing one's own comment, or saying that the matter is settled or open again. */
export async function actuarEnComentarios(
  { db, alcance, persona, ahora }: ContextoTerritorial,
  { params: clave, cuerpo: { id, acto, comentario } }: PeticionDe<typeof definicion>,
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
  const hechos = { meta: clave.meta, comentario: cual }
  const anotado = { cadena: clave.entidad, cuenta: persona.cuenta, accion: ACCION[acto], hechos, en: ahora }
  await registrar(db, { ...anotado, sujeto: sujetoDelReporte(clave) })
  return { resuelto }
}
