// Who of a corte enters its file at an instant, apart the silent and the late. The public fact decides, and nothing else: the same that the boards and
// the certificate tell.
import { type ClaseOmision, type HechoPublico, omisionDe } from '@kpt/domain/reportes'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { type ClaveCorte, type CorteDelTablero, findCorteDelTablero, findSituaciones } from '../tablero/index.ts'

export type Omiso = { readonly entidad: Entidad; readonly clase: ClaseOmision }

export type Omision = {
  readonly tablero: CorteDelTablero
  readonly omisos: readonly Omiso[]
  readonly hechos: ReadonlyMap<CodigoEntidad, HechoPublico>
}

export async function omisosDe(ctx: Lectura, clave: ClaveCorte): Promise<Omision> {
  const tablero = await findCorteDelTablero(ctx, clave)
  const situaciones = await findSituaciones(ctx.db, ctx.alcance, clave)
  const hechos = new Map(
    tablero.entidades.map((entidad) => [
      entidad.codigo,
      tablero.hechoDe(entidad, situaciones.get(entidad.codigo)?.primerEnvioEn ?? null),
    ]),
  )
  const omisos = tablero.entidades.flatMap((entidad): Omiso[] => {
    const hecho = hechos.get(entidad.codigo)
    const clase = hecho ? omisionDe(hecho) : null
    return clase === null ? [] : [{ entidad, clase }]
  })
  return { tablero, omisos, hechos }
}
