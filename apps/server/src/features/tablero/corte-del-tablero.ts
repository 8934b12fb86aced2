import { type Corte, type CronogramaRegistrado, leerParaCada } from '@kpt/domain/calendario'
import type { HechoPublico } from '@kpt/domain/reportes'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Entidad, FiltroTerritorio } from '@kpt/domain/territorio'
import { type Lectura, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { type Adopciones, findAdopciones } from '../planes/index.ts'
import { type CorteReportable, exigibleDe, hechoDe, plazoDe } from '../reportes/index.ts'
import { obligadasDe } from './obligadas.ts'
import type { ClaveCorte, CorteQueVale } from './vigentes.repo.ts'

/** A corte seen over a territory: its dates as known now, and what can be said of each entity. */
export type CorteVisto = {
  readonly cronograma: CronogramaRegistrado
  readonly corte: Corte
  readonly plazo: CorteReportable['plazo']
  /** The public fact of an entity, given when it sent the report that answers the duty. */
  hechoDe(entidad: Entidad, enviadoEn: Instante | null): HechoPublico
}

export type CorteDelTablero = CorteVisto & {
  /** Whose figures stand: once the corte has data, who missed it keeps the last ones of the vigencia. */
  readonly queVale: CorteQueVale
  /** Obligated entities that meet the filter: by department, each department first and then its municipalities by name. */
  readonly entidades: readonly Entidad[]
}

export async function findCorteDelTablero(
  ctx: Lectura,
  clave: ClaveCorte,
  filtro: FiltroTerritorio = {},
): Promise<CorteDelTablero> {
  const { instrumento, vigencia } = clave
  const cronograma = await findCronograma(ctx.db, instrumento, vigencia)
  const corte = cronograma?.cortes.find((c) => c.numero === clave.corte)
  if (!cronograma || !corte) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const { territorio } = ctx.servicios.referencia
  const nombreDe = (codigo: string) => territorio.get(codigo)?.nombre ?? codigo
  return {
    ...mirarCorte(ctx, cronograma, corte, await findAdopciones(ctx.db, null)),
    queVale: { ...clave, arrastra: corte.fechaDatos <= fechaEn(ctx.ahora) },
    entidades: obligadasDe(ctx, clave, filtro).sort(porDepartamento(nombreDe)),
  }
}

export function mirarCorte(
  { ahora, servicios: { referencia } }: Pick<Lectura, 'ahora' | 'servicios'>,
  cronograma: CronogramaRegistrado,
  corte: Corte,
  adopciones: Adopciones,
): CorteVisto {
  const { instrumento, vigencia } = cronograma
  const plazoPara = leerParaCada(cronograma, ahora, (vigor) => plazoDe(vigor, corte.numero))
  return {
    cronograma,
    corte,
    plazo: plazoPara(null),
    hechoDe({ codigo, departamento }, enviadoEn) {
      const clave = { instrumento, vigencia, corte: corte.numero, entidad: codigo }
      return hechoDe(
        { cronograma, plazo: plazoPara({ entidad: codigo, departamento }) },
        enviadoEn,
        exigibleDe({ clave, corte }, { referencia, adopciones }),
        ahora,
      )
    },
  }
}

const { compare } = new Intl.Collator('es')

export function porDepartamento(nombreDe: (codigo: string) => string) {
  return (a: Entidad, b: Entidad): number =>
    compare(nombreDe(a.departamento), nombreDe(b.departamento)) ||
    Number(b.tipo === 'departamento') - Number(a.tipo === 'departamento') ||
    compare(a.nombre, b.nombre)
}
