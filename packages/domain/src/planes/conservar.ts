// SisPT's workbook says nothing of the structure, the dependencias, the base lines or the tags: reading it again must not erase them (R2.1).
import { metasComparables } from './diferencia.ts'
import { emparejarMetas } from './emparejar.ts'
import { lineaDeNodo } from './estructura.ts'
import { comparable } from './lectura/texto-celda.ts'
import type {
  Dependencia,
  IndicadorResultado,
  MetaLeida,
  PartesPropiasMeta,
  PartesPropiasResultado,
  Plan,
  PlanLeido,
} from './plan.ts'

const DE_META = [
  'nodo',
  'orientacion',
  'lineaBase',
  'dependencia',
  'responsable',
  'etiquetas',
  'programadoTrimestral',
] as const satisfies readonly (keyof PartesPropiasMeta)[]

const DE_RESULTADO = ['tipo', 'unidad', 'lineaBase'] as const satisfies readonly (keyof PartesPropiasResultado)[]

/**
 * The reading with what it does not say taken from the version it continues: each meta keeps what its earlier one had, the plan its
 * structure and dependencias. What a reading does say, also empty, is what counts.
 */
export function conservarPropios(leido: PlanLeido, anterior: Plan | null): PlanLeido {
  const previas = metasComparables(anterior, leido.periodo)
  if (anterior === null || previas !== anterior.metas) return leido
  const estructura = leido.estructura ?? anterior.estructura
  const parejas = emparejarMetas(previas, leido.metas)
  const metas = leido.metas.map((meta, i) => conPartes(meta, parejas[i] ?? null, DE_META))
  const conEstructura = estructura === undefined ? leido : { ...leido, estructura }
  const dependencias = dependenciasDe(leido, anterior, metas)
  return {
    ...conEstructura,
    ...(dependencias === undefined ? {} : { dependencias }),
    metas: metas.map((meta) => enSuLinea(meta, conEstructura)),
    indicadoresResultado: leido.indicadoresResultado.map((nuevo) =>
      conPartes(nuevo, indicadorAnterior(anterior, nuevo), DE_RESULTADO),
    ),
  }
}

function conPartes<T extends object, K extends keyof T>(nuevo: T, antes: T | null, partes: readonly K[]): T {
  if (antes === null) return nuevo
  const calladas = partes.filter((parte) => nuevo[parte] === undefined && antes[parte] !== undefined)
  if (calladas.length === 0) return nuevo
  return { ...nuevo, ...Object.fromEntries(calladas.map((parte) => [parte, antes[parte]])) }
}

/** A meta that moved to another línea no longer hangs from the node it had. */
function enSuLinea(meta: MetaLeida, plan: PlanLeido): MetaLeida {
  if (meta.nodo === undefined || lineaDeNodo(plan, meta.nodo) === meta.linea) return meta
  const { nodo: _suelto, ...resto } = meta
  return resto
}

/** Those that the reading brings, and the earlier ones that its metas still name. */
function dependenciasDe(
  leido: PlanLeido,
  anterior: Plan,
  metas: readonly MetaLeida[],
): readonly Dependencia[] | undefined {
  const { dependencias } = leido
  if (dependencias === undefined) return anterior.dependencias
  const suyas = new Set(dependencias.map(({ codigo }) => codigo))
  const nombradas = new Set(metas.map((meta) => meta.dependencia))
  const otras = (anterior.dependencias ?? []).filter(({ codigo }) => !suyas.has(codigo) && nombradas.has(codigo))
  return [...dependencias, ...otras]
}

function indicadorAnterior(anterior: Plan, { consecutivo, nombre }: IndicadorResultado): IndicadorResultado | null {
  const mismos = anterior.indicadoresResultado.filter((i) => comparable(i.nombre) === comparable(nombre))
  return mismos.find((i) => i.consecutivo === consecutivo) ?? (mismos.length === 1 ? (mismos[0] ?? null) : null)
}
