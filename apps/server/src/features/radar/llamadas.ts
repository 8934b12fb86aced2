import type { anotarLlamada as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCorteDelRadar } from './corte-del-radar.ts'
import { findLlamadas, insertLlamada } from './llamada.repo.ts'

/** A call that was made: it stays as it was written. */
export async function anotarLlamada(
  ctx: ContextoTerritorial,
  { params: clave, cuerpo }: PeticionDe<typeof definicion>,
): Promise<{ id: string }> {
  const { db, alcance, ahora, persona } = ctx
  const { entidades } = await findCorteDelRadar(ctx, clave)
  if (!entidades.some((e) => e.codigo === clave.entidad)) rechazar('reporte.no_existe', {})
  const { id, medio, con, resultado, nota, el = null } = cuerpo
  if (el !== null && el > fechaEn(ahora)) rechazar('asistencia.fecha', { porque: 'futura' })
  const autor = { por: persona.cuenta, rol: persona.rol, en: ahora }
  if (!(await insertLlamada(db, alcance, clave, { id, medio, con, resultado, nota, el, ...autor }))) return { id }
  // Not what was said, nor by whom: the chain is read by more people than the note.
  const hechos = { rol: persona.rol, llamada: id, medio, resultado }
  const acto = { cadena: clave.entidad, cuenta: persona.cuenta, accion: 'radar.llamada', hechos, en: ahora }
  await registrar(db, { ...acto, sujeto: sujetoDelReporte(clave) })
  return { id }
}

export async function listarLlamadas(
  { db, alcance }: ContextoTerritorial,
  clave: ClaveReporte,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const { filas, total } = await findLlamadas(db, alcance, clave, { desde: (pagina - 1) * tamano, cuantas: tamano })
  return { filas, total, pagina, tamano }
}
