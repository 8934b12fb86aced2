// The weights that an entity gives to its plan, in words.
import type { NivelPeso, ProblemaPeso } from '@kpt/domain/seguimiento'
import { formatNumero } from './formato.ts'

const DE_UNO: Record<Exclude<ProblemaPeso['codigo'], 'no_suma_100'>, string> = {
  desconocido: 'no es del plan vigente',
  repetido: 'tiene dos pesos',
  negativo: 'tiene un peso negativo',
}

export function frasePeso(problema: keyof typeof DE_UNO, clave: string): string {
  return `«${clave}» ${DE_UNO[problema]}.`
}

const JUNTOS: Record<NivelPeso, string> = {
  linea: 'Los pesos de las líneas',
  programa: 'Los pesos de los programas de la línea',
  meta: 'Los pesos de las metas del programa',
}

/** What is inside the same thing adds up to 100, all of it, or has no weight. */
export function fraseNoSuma(nivel: NivelPeso, dentroDe: string, suma: string): string {
  const donde = dentroDe === '' ? '' : ` «${dentroDe}»`
  return `${JUNTOS[nivel]}${donde} suman ${formatNumero(suma)}: póngalos todos de modo que sumen 100, o déjelos todos en blanco.`
}
