// A draft that becomes a version: the text that is kept for ever, and what it adds to the boards.
import type { Plan } from '../planes/index.ts'
import { armarEntradas } from './armar.ts'
import {
  type CabeceraDocumento,
  type DocumentoSeguimiento,
  documentoDe,
  evidenciasDelDocumento,
  parseDocumento,
  textoDocumento,
  valoresDelDocumento,
} from './documento.ts'
import type { EntradaMeta } from './entrada.ts'
import { type Aporte, aportesDe } from './grupos.ts'
import type { LoAnterior } from './lo-anterior.ts'
import type { Metodologia } from './metodologia.ts'
import { type RazonesDeMetas, razonesDe } from './razones.ts'

export type Congelado = {
  readonly texto: string
  readonly aportes: readonly Aporte[]
  /** Ratios of every meta, raw and capped. */
  readonly razones: RazonesDeMetas
}

/** Input of the formulas for what a version froze: nothing but its text and the versions it names, so that its figures come out the same for ever. */
export function entradasCongeladas(
  plan: Plan,
  documento: DocumentoSeguimiento,
  ejecutadoAntes: LoAnterior['ejecutadoAntes'],
): EntradaMeta[] {
  const { vigencia, fechaDatos } = documento
  const evidencias = { porMeta: evidenciasDelDocumento(documento), exigida: false }
  const valores = valoresDelDocumento(documento)
  const { compartidos = [] } = documento
  return armarEntradas(plan, vigencia, valores, {}, ejecutadoAntes, evidencias, { fechaDatos, compartidos })
}

/**
 * Contributions come from the text read back and not from the draft: a recomputation years later starts there and must agree.
 * Throws when the text does not read back as itself: that would be a fault of this program.
 */
export function congelar(
  cabecera: CabeceraDocumento,
  plan: Plan,
  entradas: readonly EntradaMeta[],
  ejecutadoAntes: LoAnterior['ejecutadoAntes'],
  metodologia: Metodologia,
): Congelado {
  const texto = textoDocumento(documentoDe(cabecera, entradas))
  const documento = parseDocumento(texto)
  if (!documento) throw new Error('the frozen text does not read back as itself')
  const congeladas = entradasCongeladas(plan, documento, ejecutadoAntes)
  return { texto, aportes: aportesDe(congeladas, metodologia), razones: razonesDe(congeladas, metodologia) }
}
