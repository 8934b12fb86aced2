// How a figure is spread over the entities that have it: counts for a histogram, and the five numbers that sum it up.

export type Tramo = { readonly desde: number; readonly hasta: number; readonly cuantos: number }
export type Distribucion = {
  readonly cuantos: number
  readonly sinCifra: number
  readonly minimo: number | null
  readonly cuartiles: readonly [number, number, number] | null
  readonly maximo: number | null
  readonly media: number | null
  /** Half-open, from the multiple of the width at or below the least one. */
  readonly tramos: readonly Tramo[]
}

/** `ancho`: width of each band of the histogram, in the unit of the values. Nulls are counted apart, in no band and no mean. */
export function distribuir(valores: readonly (number | null)[], ancho: number): Distribucion {
  const vistos = valores.filter((v) => v !== null).sort((a, b) => a - b)
  const sinCifra = valores.length - vistos.length
  const [minimo] = vistos
  const maximo = vistos.at(-1)
  if (minimo === undefined || maximo === undefined)
    return { cuantos: 0, sinCifra, minimo: null, cuartiles: null, maximo: null, media: null, tramos: [] }
  return {
    ...{ cuantos: vistos.length, sinCifra, minimo, maximo },
    cuartiles: [cuantil(vistos, 0.25), cuantil(vistos, 0.5), cuantil(vistos, 0.75)],
    media: vistos.reduce((suma, v) => suma + v, 0) / vistos.length,
    tramos: tramosDe(vistos, ancho),
  }
}

/** Middle value, between two where they are even. Null without any. */
export function mediana(valores: readonly (number | null)[]): number | null {
  const vistos = valores.filter((v) => v !== null).sort((a, b) => a - b)
  return vistos.length === 0 ? null : cuantil(vistos, 0.5)
}

function tramosDe(vistos: readonly number[], ancho: number): Tramo[] {
  const casilla = (v: number) => Math.floor(v / ancho)
  const primera = casilla(vistos[0] ?? 0)
  const cuentas = Array.from({ length: casilla(vistos.at(-1) ?? 0) - primera + 1 }, () => 0)
  for (const v of vistos) cuentas[casilla(v) - primera] = (cuentas[casilla(v) - primera] ?? 0) + 1
  return cuentas.map((cuantos, i) => ({ desde: (primera + i) * ancho, hasta: (primera + i + 1) * ancho, cuantos }))
}

/** Linear between the two nearest, as spreadsheets do. */
function cuantil(vistos: readonly number[], parte: number): number {
  const lugar = (vistos.length - 1) * parte
  const [abajo, arriba] = [vistos[Math.floor(lugar)] ?? 0, vistos[Math.ceil(lugar)] ?? 0]
  return abajo + (arriba - abajo) * (lugar - Math.floor(lugar))
}
