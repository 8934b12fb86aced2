// Steps of a sequential scale: five equal ones of a round size that hold every figure, so that the legend can be read aloud.

export const PASOS = 5
const TAMANOS = [0.01, 0.02, 0.04, 0.05, 0.1, 0.2]
/** A ratio of double precision may fall a hair to either side of the end of a step. */
const PELO = 1e-9

export type Escala = {
  /** Where the first step begins. */
  readonly desde: number
  readonly tamano: number
}

/** The finest scale of round steps that holds these ratios; from 0 to 100 % when there are none. */
export function escalaDe(razones: readonly (number | null)[]): Escala {
  const cifras = razones.filter((r) => r !== null)
  const [menor, mayor] = [Math.max(0, Math.min(1, ...cifras)), Math.max(0, ...cifras)]
  for (const tamano of cifras.length > 0 ? TAMANOS : []) {
    const desde = Math.min(Math.floor(menor / tamano + PELO), Math.round(1 / tamano) - PASOS) * tamano
    if (mayor <= desde + tamano * PASOS + PELO) return { desde, tamano }
  }
  return { desde: 0, tamano: 0.2 }
}

/** Step of a ratio, from 0 to 4; the end of a step belongs to the next one, save the last. Null without a figure. */
export function pasoDe(razon: number | null, { desde, tamano }: Escala): number | null {
  return razon === null ? null : Math.max(0, Math.min(PASOS - 1, Math.floor((razon - desde) / tamano + PELO)))
}
