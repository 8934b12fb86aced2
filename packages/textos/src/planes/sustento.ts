// What a change of a finished plan must cite, in words.
import type { ClaseCambio, FaltaSustento, TipoActoSustento } from '@kpt/domain/planes'
import { enumerar } from '../formato.ts'

export const NOMBRE_CLASE_CAMBIO: Record<ClaseCambio, string> = {
  metas: 'Las metas o la parte estratégica',
  programacion: 'La programación por años, las fuentes, el BPIN o las dependencias',
  homologacion: 'La homologación al Catálogo Programático',
}

export const NOMBRE_TIPO_ACTO_SUSTENTO: Record<TipoActoSustento, string> = {
  acuerdo: 'Acuerdo',
  ordenanza: 'Ordenanza',
  decreto: 'Decreto',
  acto_administrativo: 'Otro acto administrativo',
}

const FALTA: Record<FaltaSustento, string> = {
  acto_del_plan: 'el acuerdo, la ordenanza o el decreto que cambia las metas',
  acto_administrativo: 'el acto administrativo que cambia la programación',
  razon: 'la razón por la que se corrige la homologación',
}

/** `Falta el acto administrativo que cambia la programación y la razón…`; empty when nothing is missing. */
export function fraseFaltaSustento(falta: readonly FaltaSustento[]): string {
  return falta.length === 0 ? '' : `Falta ${enumerar(falta.map((una) => FALTA[una]))}.`
}
