// What a report of each instrument is called and what it is made of. The only place where these words are.
import type { Instrumento } from '@kpt/domain/calendario'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'

export const NOMBRES_CORTOS_INSTRUMENTO: Record<Instrumento, string> = {
  seguimiento: 'Seguimiento',
  gestionweb: 'GESTIONWEB',
}

/** What a report is made of. Both nouns of each are feminine. */
export const PIEZAS_DE_REPORTE: Record<Instrumento, { readonly una: string; readonly varias: string }> = {
  seguimiento: { una: 'meta', varias: 'metas' },
  gestionweb: { una: 'pregunta', varias: 'preguntas' },
}

/** Of a report that has no risk counted: it comes from the figures, and answers have none. */
const SIN_RIESGO: Record<Instrumento, { readonly corto: string; readonly porque: string }> = {
  seguimiento: { corto: 'Por medir', porque: 'Aún no se ha contado' },
  gestionweb: { corto: 'No se mide', porque: 'Se cuenta de cifras, y este reporte tiene respuestas' },
}

/** `instrumento` as the server tells it. */
export function sinRiesgo(instrumento: string): { readonly corto: string; readonly porque: string } {
  return SIN_RIESGO[instrumento as Instrumento] ?? SIN_RIESGO.seguimiento
}

type DeReporte = {
  readonly instrumento: Instrumento
  readonly vigencia: number | string
  readonly corte: number | string
}

type Formas = {
  /** "Corte 2 de 2026". */
  readonly solo: string
  /** In a sentence: "el corte 2 de 2026". */
  readonly dentro: string
  /** After what is of it: "del corte 2 de 2026". */
  readonly de: string
  /** What there is to do with it. */
  readonly hacer: string
  /** For whoever reads it away from the screens of the report. */
  readonly conInstrumento: string
}

const NOMBRES_DE_REPORTE: Record<Instrumento, (de: DeReporte) => Formas> = {
  seguimiento: ({ vigencia, corte }) => ({
    solo: `Corte ${corte} de ${vigencia}`,
    dentro: `el corte ${corte} de ${vigencia}`,
    de: `del corte ${corte} de ${vigencia}`,
    hacer: `Reportar el corte ${corte} de ${vigencia}: ${NOMBRES_INSTRUMENTO.seguimiento}`,
    conInstrumento: `Seguimiento ${vigencia}, corte ${corte}`,
  }),
  // It is once a year: it has no other corte to be told from.
  gestionweb: ({ vigencia }) => ({
    solo: `GESTIONWEB, vigencia ${vigencia}`,
    dentro: `GESTIONWEB de ${vigencia}`,
    de: `de GESTIONWEB de ${vigencia}`,
    hacer: `Responder GESTIONWEB, vigencia ${vigencia}`,
    conInstrumento: `GESTIONWEB, vigencia ${vigencia}`,
  }),
}

export function nombreDeReporte(de: DeReporte, forma: keyof Formas = 'solo'): string {
  return NOMBRES_DE_REPORTE[de.instrumento](de)[forma]
}
