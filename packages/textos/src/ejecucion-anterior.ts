// What the screens say of the execution of vigencias that were not reported in KPT.
import type { ProblemaCifraAnterior } from '@kpt/domain/seguimiento'

/** How such a vigencia is marked wherever its figures are shown. */
export const CARGADO_NO_REPORTADO = 'cargado, no reportado en KPT'

export const FRASES_CIFRA_ANTERIOR: Readonly<Record<ProblemaCifraAnterior, string>> = {
  meta_desconocida: 'No es una meta del plan.',
  repetida: 'La meta está repetida: déjela una sola vez.',
  no_es_cifra: 'No es una cifra.',
  negativa: 'Lo ejecutado no puede ser menor que 0.',
}
