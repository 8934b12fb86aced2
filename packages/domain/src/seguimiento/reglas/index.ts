// The table of rules on entry: the same in the browser, the workbook, the interface for machines and the server (R4.1; "Rules on entry").
import { type Hallazgo, porGravedad } from '../../shared/index.ts'
import type { Campo, EntradaMeta, ValoresMeta } from '../entrada.ts'
import { acumuladoDisminuye } from './acumulado.ts'
import { financieroAtipicoEntrePares, fisicoAtipicoEntrePares, saltoFinanciero, saltoFisico } from './atipicos.ts'
import { avanceFisicoSinDinero, dineroSinAvanceFisico } from './coherencia.ts'
import { sinAvanceConCambios, sinAvanceSinMotivo } from './declaracion.ts'
import { obligadoMayorQueComprometido, pagadoMayorQueObligado, valorNegativo } from './dinero.ts'
import { evidenciaFaltante } from './evidencia.ts'
import {
  dineroSinPrograma,
  financieroSobre100,
  financieroSobre200,
  fisicoSinPrograma,
  fisicoSobre100,
  fisicoSobre200,
} from './programa.ts'
import type { Regla } from './regla.ts'
import { textoDemasiadoLargo } from './textos.ts'
import { dineroEnMiles } from './unidad-monetaria.ts'

export type { Regla } from './regla.ts'
export { LARGO_MAXIMO } from './textos.ts'

export const REGLAS_SEGUIMIENTO = [
  valorNegativo,
  pagadoMayorQueObligado,
  obligadoMayorQueComprometido,
  sinAvanceSinMotivo,
  sinAvanceConCambios,
  textoDemasiadoLargo,
  dineroEnMiles,
  acumuladoDisminuye,
  fisicoSinPrograma,
  dineroSinPrograma,
  fisicoSobre100,
  fisicoSobre200,
  financieroSobre100,
  financieroSobre200,
  dineroSinAvanceFisico,
  avanceFisicoSinDinero,
  evidenciaFaltante,
  fisicoAtipicoEntrePares,
  financieroAtipicoEntrePares,
  saltoFisico,
  saltoFinanciero,
] as const
export type IdReglaSeguimiento = (typeof REGLAS_SEGUIMIENTO)[number]['id']

/** Changes with every change of a rule: the runs that are stored name the one they used. */
export const VERSION_REGLAS_SEGUIMIENTO = '2'

/** Findings of one meta, blocking first. With `soloCampos`, only the rules that a change in those fields may touch. */
export function evaluarMeta(entrada: EntradaMeta, soloCampos?: readonly Campo[]): Hallazgo[] {
  const reglas: readonly Regla[] = REGLAS_SEGUIMIENTO
  const aplican = soloCampos ? reglas.filter((r) => r.campos.some((campo) => soloCampos.includes(campo))) : reglas
  const hallazgos: Hallazgo[] = []
  for (const r of aplican) hallazgos.push(...r.evaluar(entrada))
  return porGravedad(hallazgos)
}

/** Warnings that no reason confirms yet. One reason per rule answers all its findings in the meta. */
export function pendientesDeConfirmar(hallazgos: readonly Hallazgo[], valores: ValoresMeta): Hallazgo[] {
  return hallazgos.filter((h) => h.gravedad === 'aviso' && !valores.confirmaciones[h.regla]?.trim())
}
