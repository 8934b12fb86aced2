import type { registrarAsistencia as definicion, PeticionDe } from '@kpt/contract'
import { cuerpoDe, faltaDeAsistencia } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findEnPie, insertAnulacion, insertAsistencia, type Quien } from './asistencia.repo.ts'

/** Technical assistance that was given: it stays as it was written, in the file of each entity that received it. */
export async function registrarAsistencia(ctx: ContextoTerritorial, cuerpo: PeticionDe<typeof definicion>['cuerpo']) {
  const { db, alcance, ahora, persona } = ctx
  const entidades = [...new Set(cuerpo.entidades)].sort()
  for (const codigo of entidades) {
    const entidad = ctx.servicios.referencia.territorio.get(codigo)
    if (!entidad || !alcanza(alcance, entidad)) rechazar('territorio.ajeno', { entidad: codigo })
  }
  const porque = faltaDeAsistencia(cuerpo.fecha, fechaEn(ahora))
  if (porque !== null) rechazar('asistencia.fecha', { porque })
  const { id } = cuerpo
  const nueva = { ...cuerpo, entidades, cuerpo: cuerpoDe(persona), ...quienDe(ctx) }
  if (!(await insertAsistencia(db, alcance, nueva))) return { id }
  await anotar(ctx, entidades, 'asistencia.registrar', id)
  return { id }
}

export async function anularAsistencia(ctx: ContextoTerritorial, id: string, motivo: string) {
  const suya = await findEnPie(ctx.db, { id, cuerpo: cuerpoDe(ctx.persona) })
  if (!suya) return rechazar('asistencia.no_existe', {})
  const anulada = await insertAnulacion(ctx.db, id, motivo, quienDe(ctx))
  if (anulada) await anotar(ctx, suya.entidades, 'asistencia.anular', id)
  return { anulada }
}

export function quienDe({ persona, ahora }: ContextoTerritorial): Quien {
  return { por: persona.cuenta, rol: persona.rol, en: ahora }
}

/** In the chain of each entity, in order: neither what was said nor by whom. */
async function anotar(
  { db, persona, ahora }: ContextoTerritorial,
  entidades: readonly string[],
  accion: string,
  id: string,
) {
  for (const cadena of entidades)
    await registrar(db, {
      ...{ cadena, cuenta: persona.cuenta, accion, sujeto: `asistencia/${id}` },
      ...{ hechos: { rol: persona.rol, cuerpo: cuerpoDe(persona), entidades: entidades.length }, en: ahora },
    })
}
