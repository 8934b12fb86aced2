// What the entities have answered of GESTIONWEB, seen from the measurement: who sent, what comes out of it, and what the last table already has.
import { type PuntajeTomado, type Receta, type SituacionRespuesta, situacionRespuesta } from '@kpt/domain/mdm'
import type { EstadoReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCuestionarioPublicado } from '../cuestionarios/index.ts'
import { findRespuestasDelPais, type RespuestasDeEntidad } from '../gestionweb/index.ts'
import type { InsumoGuardado } from './insumo.repo.ts'
import { type ColumnasDeToma, findColumnasDeToma, findOrigenes, type OrigenGuardado } from './toma.repo.ts'
import { universoDe } from './universo.ts'

export type Respuestas = {
  readonly vigencia: number
  /** Those who are measured. */
  readonly universo: readonly string[]
  /** Indicators that come out of the questionnaire. */
  readonly computa: ReadonlySet<string>
  readonly puntajes: readonly PuntajeTomado[]
  /** Versions that count today, of those who are measured. */
  readonly origenes: readonly OrigenGuardado[]
  /** The same of the last table, when it was taken from answers. */
  readonly anterior: { readonly columnas: ColumnasDeToma; readonly origenes: readonly OrigenGuardado[] }
  readonly situaciones: ReadonlyMap<string, SituacionRespuesta>
}

type Cual = { readonly receta: Receta; readonly vigencia: number; readonly ultima: InsumoGuardado | null }

/** Null: no questionnaire of that vigencia was published. */
export async function leerRespuestas(
  { db, alcance, servicios }: Pick<ContextoTerritorial, 'db' | 'alcance' | 'servicios'>,
  { receta, vigencia, ultima }: Cual,
): Promise<Respuestas | null> {
  const publicado = await findCuestionarioPublicado(db, vigencia)
  if (!publicado) return null
  const universo = universoDe(servicios.referencia, receta.medicion, vigencia)
  const miden = new Set(universo)
  const suyas = (await findRespuestasDelPais(db, alcance, vigencia)).filter((r) => miden.has(r.entidad))
  const puntajes = suyas.flatMap(puntajesDe)
  const anterior =
    ultima === null
      ? { columnas: new Map(), origenes: [] }
      : { columnas: await findColumnasDeToma(db, ultima), origenes: await findOrigenes(db, ultima) }
  const deCuestionario = publicado.cuestionario.puntajes.map((p) => p.indicador)
  return {
    ...{ vigencia, universo, puntajes, anterior, origenes: suyas.flatMap(origenDe) },
    computa: new Set([...deCuestionario, ...puntajes.map((p) => p.indicador)]),
    situaciones: situacionesDe(universo, suyas, anterior.origenes),
  }
}

/** Columns that the recipe reads and that come out of the answers. */
export const columnasComputadas = (pide: readonly { columna: string }[], { computa }: Respuestas): string[] =>
  pide.flatMap(({ columna }) => (computa.has(columna) ? [columna] : []))

/** How many stand in each way; `validadas` and `enAjustes` are of those who sent. */
export function cuentaDeRespuestas({ universo, origenes, situaciones }: Respuestas) {
  const cuantos = (cual: SituacionRespuesta) => [...situaciones.values()].filter((s) => s === cual).length
  const en = (estados: readonly string[]) => origenes.filter((o) => estados.includes(o.estado)).length
  return {
    ...{ universo: universo.length, enviaron: origenes.length, nuevas: cuantos('por_tomar') },
    ...{ validadas: en(['validado']), enAjustes: en(EN_AJUSTES) },
    ...{ enBorrador: cuantos('en_borrador'), sinComenzar: cuantos('sin_comenzar') },
  }
}

const EN_AJUSTES: readonly EstadoReporte[] = ['en_ajustes', 'por_trasladar']

function puntajesDe({ entidad, vigente }: RespuestasDeEntidad): PuntajeTomado[] {
  return [...(vigente?.puntajes ?? [])].map(([indicador, valor]) => ({ entidad, indicador, valor }))
}

function origenDe({ entidad, corte, estado, vigente }: RespuestasDeEntidad): OrigenGuardado[] {
  if (!vigente) return []
  const { version, recibo, sha256 } = vigente
  return [{ entidad, corte, version, recibo, sha256, estado }]
}

function situacionesDe(
  universo: readonly string[],
  suyas: readonly RespuestasDeEntidad[],
  origenes: readonly OrigenGuardado[],
): ReadonlyMap<string, SituacionRespuesta> {
  const hoy = new Map(suyas.map((r) => [r.entidad, r]))
  const tomadas = new Map(origenes.map((o) => [o.entidad, o.version]))
  return new Map(
    universo.map((codigo) => {
      const suya = hoy.get(codigo)
      const estado = suya && { vigente: suya.vigente?.version ?? null, enAjustes: EN_AJUSTES.includes(suya.estado) }
      return [codigo, situacionRespuesta(estado ?? null, tomadas.get(codigo) ?? null)]
    }),
  )
}
