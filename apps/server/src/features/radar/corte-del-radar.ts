import { type Festivos, leerParaCada } from '@kpt/domain/calendario'
import type { HechoPublico } from '@kpt/domain/reportes'
import { type Fecha, fechaEn, type Instante } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { plazoDe } from '../reportes/index.ts'
import {
  type ClaveCorte,
  type CorteDelTablero,
  findCorteDelTablero,
  findSituaciones,
  type SituacionReporte,
} from '../tablero/index.ts'

/** Term of an entity: with what was granted to it alone. */
export type PlazoDeEntidad = { readonly abre: Fecha; readonly limite: Fecha; readonly festivos: Festivos }

export type CorteDelRadar = Pick<CorteDelTablero, 'cronograma' | 'corte' | 'plazo'> & {
  /** Obligated entities that still owe it today, by department and name: neither sent, nor closed, nor excused. */
  readonly deben: readonly Entidad[]
  /** Of all that must report, how many sent it. */
  readonly enviaron: ReadonlySet<CodigoEntidad>
  readonly entidades: readonly Entidad[]
  plazoPara(entidad: Entidad): PlazoDeEntidad | null
  /** The public fact of an entity today. */
  hechoDe(entidad: Entidad): HechoPublico
  /** Whether the entity owed it at an instant past: it had not sent it by then. */
  debia(entidad: Entidad, en: Instante): boolean
}

export async function findCorteDelRadar(ctx: Lectura, clave: ClaveCorte): Promise<CorteDelRadar> {
  const tablero = await findCorteDelTablero(ctx, clave)
  const situaciones = await findSituaciones(ctx.db, ctx.alcance, clave)
  const envioDe = (e: Entidad) => situaciones.get(e.codigo)?.primerEnvioEn ?? null
  const { cronograma, corte, plazo, entidades } = tablero
  return {
    ...{ cronograma, corte, plazo, entidades },
    deben: entidades.filter((e) => tablero.hechoDe(e, envioDe(e)) === 'en_plazo'),
    enviaron: enviadasDe(situaciones),
    plazoPara: plazosDe(ctx, tablero),
    hechoDe: (e) => tablero.hechoDe(e, envioDe(e)),
    debia: (e, en) => {
      const envio = envioDe(e)
      return tablero.hechoDe(e, envio !== null && envio < en ? envio : null) === 'en_plazo'
    },
  }
}

function enviadasDe(situaciones: ReadonlyMap<CodigoEntidad, SituacionReporte>): ReadonlySet<CodigoEntidad> {
  return new Set([...situaciones].filter(([, s]) => s.primerEnvioEn !== null).map(([codigo]) => codigo))
}

/** The same for all but those to whom something was granted. */
function plazosDe({ ahora }: Pick<Lectura, 'ahora'>, { cronograma, corte }: CorteDelTablero) {
  const leidoPara = leerParaCada(cronograma, ahora, (vigor): PlazoDeEntidad | null => {
    const plazo = plazoDe(vigor, corte.numero)
    return plazo && { abre: fechaEn(plazo.abre), limite: plazo.limite, festivos: vigor.festivos }
  })
  return ({ codigo, departamento }: Entidad) => leidoPara({ entidad: codigo, departamento })
}
