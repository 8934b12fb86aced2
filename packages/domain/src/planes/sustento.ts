// What a change of a finished plan must cite: who may approve it depends on what it touches (Ley 152 de 1994, arts. 39 and 40; R2.1).
import type { Fecha } from '../shared/index.ts'
import { type CampoMeta, diferenciaVersiones, type PartePlan } from './diferencia.ts'
import { TIPOS_ACTO_PLAN, type TipoActoPlan } from './finalizar.ts'
import type { Plan } from './plan.ts'

export const CLASES_CAMBIO = ['metas', 'programacion', 'homologacion'] as const
export type ClaseCambio = (typeof CLASES_CAMBIO)[number]

/** An act that changes a plan: those that can approve one, or an administrative act of the entity. */
export const TIPOS_ACTO_SUSTENTO = [...TIPOS_ACTO_PLAN, 'acto_administrativo'] as const
export type TipoActoSustento = TipoActoPlan | 'acto_administrativo'

export type ActoSustento = {
  readonly tipo: TipoActoSustento
  readonly numero: string
  readonly fecha: Fecha
  /** SHA-256 of its stored file, when there is one. */
  readonly documento: string | null
}

export type Sustento = { readonly acto: ActoSustento | null; readonly razon: string | null }

/** What is missing to declare the change finished. */
export const FALTAS_SUSTENTO = ['acto_del_plan', 'acto_administrativo', 'razon'] as const
export type FaltaSustento = (typeof FALTAS_SUSTENTO)[number]

const EXIGE: Readonly<Record<ClaseCambio, FaltaSustento>> = {
  metas: 'acto_del_plan',
  programacion: 'acto_administrativo',
  homologacion: 'razon',
}

/** The consecutive is SisPT's: it is nobody's decision. */
const CLASE_DEL_CAMPO: Readonly<Record<CampoMeta, ClaseCambio | null>> = {
  codigoSispt: null,
  linea: 'metas',
  nodo: 'metas',
  personalizacion: 'metas',
  unidad: 'metas',
  metaCuatrienio: 'metas',
  tipoAcumulacion: 'metas',
  orientacion: 'metas',
  lineaBase: 'metas',
  etiquetas: 'programacion',
  programado: 'programacion',
  programadoTrimestral: 'programacion',
  fuentes: 'programacion',
  bpin: 'programacion',
  dependencia: 'programacion',
  responsable: 'programacion',
  sector: 'homologacion',
  programa: 'homologacion',
  producto: 'homologacion',
  indicador: 'homologacion',
  principal: 'homologacion',
  ods: 'homologacion',
}

const CLASE_DE_LA_PARTE: Readonly<Record<PartePlan, ClaseCambio>> = {
  nombrePlan: 'metas',
  periodo: 'metas',
  lineas: 'metas',
  estructura: 'metas',
  indicadoresResultado: 'metas',
  dependencias: 'programacion',
  sgr: 'programacion',
}

/** What of the last finished version this one changes, in the order of `CLASES_CAMBIO`; nothing when the plan was never finished. */
export function clasesDelCambio(finalizado: Plan | null, nuevo: Plan): ClaseCambio[] {
  if (finalizado === null) return []
  const { agrega, retira, cambia, partes } = diferenciaVersiones(finalizado, nuevo)
  const halladas = new Set<ClaseCambio | null>([
    agrega.length + retira.length > 0 ? 'metas' : null,
    ...cambia.flatMap(({ campos }) => campos.map((campo) => CLASE_DEL_CAMPO[campo])),
    ...partes.map((parte) => CLASE_DE_LA_PARTE[parte]),
  ])
  return CLASES_CAMBIO.filter((clase) => halladas.has(clase))
}

/** Shorter than this, a reason says nothing to whoever reads it years later. */
export const LARGO_RAZON = { minimo: 15, maximo: 1000 } as const

/** What the acts and reasons given since the last finished version do not cover yet. The act of the plan covers its programme too. */
export function faltaDeSustento(clases: readonly ClaseCambio[], dados: readonly Sustento[]): FaltaSustento[] {
  const actos = dados.flatMap(({ acto }) => (acto ? [acto.tipo] : []))
  const hay: Readonly<Record<FaltaSustento, boolean>> = {
    acto_del_plan: actos.some((tipo) => tipo !== 'acto_administrativo'),
    acto_administrativo: actos.length > 0,
    razon: dados.some(({ razon }) => (razon ?? '').trim().length >= LARGO_RAZON.minimo),
  }
  const faltan = clases.map((clase) => EXIGE[clase]).filter((exigido) => !hay[exigido])
  return faltan.includes('acto_del_plan') ? faltan.filter((f) => f !== 'acto_administrativo') : faltan
}
