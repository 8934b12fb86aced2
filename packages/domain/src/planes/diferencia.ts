// What a new reading would change in the plan in force: adds, changes and removes, before anyone confirms (R2.1).
import { canonicalText, type Json } from '../shared/index.ts'
import { emparejarMetas } from './emparejar.ts'
import type { Meta, MetaLeida, Periodo, Plan, PlanLeido } from './plan.ts'

export type CampoMeta = keyof MetaLeida
export type CambioMeta = {
  readonly numero: string
  readonly antes: Meta
  readonly despues: MetaLeida
  readonly campos: readonly CampoMeta[]
}

/** Parts of the plan that are replaced whole. */
export const PARTES_PLAN = [
  'nombrePlan',
  'periodo',
  'lineas',
  'estructura',
  'dependencias',
  'indicadoresResultado',
  'sgr',
] as const
export type PartePlan = (typeof PARTES_PLAN)[number]

export type DiferenciaPlanes = {
  readonly agrega: readonly MetaLeida[]
  readonly cambia: readonly CambioMeta[]
  readonly retira: readonly Meta[]
  readonly partes: readonly PartePlan[]
  /** Only the order of the metas, or nothing at all, differs: there is no new version to make. */
  readonly sinCambios: boolean
}

/** `anterior` is null on the first load. Plans of different periods share no metas. */
export function diferenciaPlanes(anterior: Plan | null, nuevo: PlanLeido): DiferenciaPlanes {
  return diferenciaCon(anterior, nuevo, emparejarMetas(metasComparables(anterior, nuevo.periodo), nuevo.metas))
}

/** Between two versions of one plan: their metas are told by their numbers, whatever was rewritten in them. */
export function diferenciaVersiones(anterior: Plan, nuevo: Plan): DiferenciaPlanes {
  const porNumero = new Map(anterior.metas.map((meta) => [meta.numero, meta]))
  return diferenciaCon(
    anterior,
    nuevo,
    nuevo.metas.map(({ numero }) => porNumero.get(numero) ?? null),
  )
}

/** `parejas`: for each meta of `nuevo`, the earlier one it continues. */
function diferenciaCon(anterior: Plan | null, nuevo: PlanLeido, parejas: readonly (Meta | null)[]): DiferenciaPlanes {
  const agrega = nuevo.metas.filter((_, i) => parejas[i] === null)
  const cambia = nuevo.metas.flatMap((despues, i) => {
    const antes = parejas[i]
    const campos = antes ? camposDistintos(antes, despues) : []
    return antes && campos.length > 0 ? [{ numero: antes.numero, antes, despues, campos }] : []
  })
  const continuan = new Set(parejas)
  const retira = (anterior?.metas ?? []).filter((meta) => !continuan.has(meta))
  const partes = partesDistintas(anterior, nuevo)
  const sinCambios = agrega.length + cambia.length + retira.length + partes.length === 0
  return { agrega, cambia, retira, partes, sinCambios }
}

/** Parts other than the metas in which two plans differ; all that there is when there was none before. */
export function partesDistintas(anterior: Plan | null, nuevo: PlanLeido): PartePlan[] {
  if (anterior === null) return PARTES_PLAN.filter((parte) => nuevo[parte] !== undefined)
  return PARTES_PLAN.filter((parte) => !iguales(anterior[parte], nuevo[parte]))
}

/** Metas that a reading of this period can continue. */
export function metasComparables(anterior: Plan | null, periodo: Periodo): readonly Meta[] {
  return anterior !== null && iguales(anterior.periodo, periodo) ? anterior.metas : []
}

const CAMPOS_META: Readonly<Record<CampoMeta, true>> = {
  codigoSispt: true,
  linea: true,
  sector: true,
  programa: true,
  producto: true,
  indicador: true,
  personalizacion: true,
  unidad: true,
  metaCuatrienio: true,
  principal: true,
  ods: true,
  tipoAcumulacion: true,
  bpin: true,
  programado: true,
  fuentes: true,
  nodo: true,
  orientacion: true,
  lineaBase: true,
  dependencia: true,
  responsable: true,
  etiquetas: true,
  programadoTrimestral: true,
}

/** Fields in which two states of one meta differ. */
export function camposDistintos(antes: MetaLeida, despues: MetaLeida): CampoMeta[] {
  return (Object.keys(CAMPOS_META) as CampoMeta[]).filter((campo) => !iguales(antes[campo], despues[campo]))
}

/** A part that is absent differs from one that is there, also empty. */
function iguales(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalText(a) === canonicalText(b)
}
