// What makes the index of one measurement differ from that of another: an exact sum, with a part for each dimension and indicator, and one
// for the Resultados of the year before.
import type { ComponenteMedido, DimensionMedida, Medicion } from './calcular.ts'
import { media } from './medir.ts'
import type { DimensionReceta, Receta } from './receta.ts'

export type Aporte = {
  readonly clase: 'dimension' | 'previo'
  readonly clave: string
  /** Points of the index that it adds or takes. */
  readonly puntos: number
  /** Value in each of the two. */
  readonly de: number
  readonly a: number
  /** Of a dimension whose indicators both have: the part of each, that add up to it. */
  readonly indicadores: readonly Omit<Aporte, 'clase' | 'indicadores'>[]
}

/** What a measurement is compared by: its own figures, or the mean of several. */
export type Comparable = Pick<Medicion, 'componentes' | 'indice'> & {
  /** Published Resultados of the year before; null in recipes without that adjustment. */
  readonly previo: number | null
}

/**
 * From one measurement to another, the greatest first; the parts add up to the difference of their indices. With M = G·(100+R)/(100+P), each
 * factor changes at the mean of the others: ΔM = ΔG·Ā + Ḡ·(ΔR·v̄ + ū·Δv), where u = 100 + R and v = 1/(100 + P). Null when one has no index.
 */
export function aportesEntre(receta: Receta, de: Comparable, a: Comparable): Aporte[] | null {
  if (de.indice === null || a.indice === null) return null
  const pesos = pesosDe(receta, de, a)
  if (pesos === null) return null
  const dimensiones = receta.componentes.flatMap((c, k) =>
    aportesDeComponente(c.dimensiones, pesos.componentes[k] ?? 0, de.componentes[k], a.componentes[k]),
  )
  return [...dimensiones, ...(pesos.previo ? [pesos.previo] : [])].sort(
    (x, y) => Math.abs(y.puntos) - Math.abs(x.puntos),
  )
}

/** Points of the index for each point of each component. */
function pesosDe(receta: Receta, de: Comparable, a: Comparable) {
  const { indice, componentes } = receta
  if (indice.clase === 'media') {
    const total = componentes.reduce((suma, c) => suma + c.peso, 0)
    return { componentes: componentes.map((c) => c.peso / total), previo: null }
  }
  const [base, por] = [indice.base, indice.por].map((clave) => componentes.findIndex((c) => c.clave === clave))
  const cifras = [de, a].map((m) => [m.componentes[base ?? -1]?.valor, m.componentes[por ?? -1]?.valor, m.previo])
  const [[g0, r0, p0] = [], [g1, r1, p1] = []] = cifras
  if ([g0, r0, p0, g1, r1, p1].some((x) => x === null || x === undefined)) return null
  const [G0, R0, P0, G1, R1, P1] = [g0, r0, p0, g1, r1, p1] as [number, number, number, number, number, number]
  const [v0, v1] = [1 / (100 + P0), 1 / (100 + P1)]
  const ajuste = ((100 + R0) * v0 + (100 + R1) * v1) / 2
  const mediaG = (G0 + G1) / 2
  const puntosPrevio = mediaG * (100 + (R0 + R1) / 2) * (v1 - v0)
  return {
    componentes: componentes.map((_, k) => (k === base ? ajuste : k === por ? (mediaG * (v0 + v1)) / 2 : 0)),
    previo: { clase: 'previo' as const, clave: indice.previo, puntos: puntosPrevio, de: P0, a: P1, indicadores: [] },
  }
}

function aportesDeComponente(
  dimensiones: readonly DimensionReceta[],
  peso: number,
  de: ComponenteMedido | undefined,
  a: ComponenteMedido | undefined,
): Aporte[] {
  const total = dimensiones.reduce((suma, d) => suma + d.peso, 0)
  return dimensiones.flatMap((dimension, i) => {
    const [antes, despues] = [de?.dimensiones[i], a?.dimensiones[i]]
    if (antes?.valor == null || despues?.valor == null) return []
    const suyo = (peso * dimension.peso) / total
    return {
      ...{ clase: 'dimension' as const, clave: dimension.clave, de: antes.valor, a: despues.valor },
      puntos: suyo * (despues.valor - antes.valor),
      indicadores: aportesDeIndicadores(dimension, suyo, antes, despues),
    }
  })
}

/** Only where those that both have make the value of the dimension: otherwise they do not add up to it. */
function aportesDeIndicadores(
  { indicadores }: DimensionReceta,
  peso: number,
  antes: DimensionMedida,
  despues: DimensionMedida,
): Aporte['indicadores'] {
  const valores = indicadores.map((i, k) => ({
    ...i,
    de: antes.indicadores[k]?.valor,
    a: despues.indicadores[k]?.valor,
  }))
  const cuentan = valores.flatMap(({ clave, peso, de, a }) => (de == null || a == null ? [] : [{ clave, peso, de, a }]))
  const total = cuentan.reduce((suma, i) => suma + i.peso, 0)
  const sumados = (cual: 'de' | 'a') => cuentan.reduce((suma, i) => suma + i.peso * i[cual], 0) / total
  const cerca = (x: number, y: number | null) => Math.abs(x - (y ?? Number.NaN)) < 1e-9
  if (!cerca(sumados('de'), antes.valor) || !cerca(sumados('a'), despues.valor)) return []
  return cuentan
    .map((i) => ({ clave: i.clave, de: i.de, a: i.a, puntos: (peso * i.peso * (i.a - i.de)) / total }))
    .sort((x, y) => Math.abs(y.puntos) - Math.abs(x.puntos))
}

/** The mean of several measurements, step by step; the index is that of the means. Null without any that has an index. */
export function mediaDeMediciones(receta: Receta, mediciones: readonly Comparable[]): Comparable | null {
  const cuentan = mediciones.filter((m) => m.indice !== null)
  if (cuentan.length === 0) return null
  const promediar = (cual: (m: Comparable) => number | null | undefined): number | null => {
    const vistos = cuentan.flatMap((m) => cual(m) ?? [])
    return vistos.length === 0 ? null : vistos.reduce((suma, x) => suma + x, 0) / vistos.length
  }
  const componentes = receta.componentes.map((c, k) => ({
    ...{ clave: c.clave, valor: promediar((m) => m.componentes[k]?.valor) },
    dimensiones: c.dimensiones.map((d, i) => ({
      ...{ clave: d.clave, valor: promediar((m) => m.componentes[k]?.dimensiones[i]?.valor) },
      indicadores: d.indicadores.map((indicador, j) => ({
        ...{ clave: indicador.clave, crudo: null, falta: null },
        valor: promediar((m) => m.componentes[k]?.dimensiones[i]?.indicadores[j]?.valor),
      })),
    })),
  }))
  const previo = promediar((m) => m.previo)
  return { componentes, previo, indice: indiceDeMedias(receta, componentes, previo) }
}

function indiceDeMedias(
  { indice, componentes: receta }: Receta,
  componentes: readonly ComponenteMedido[],
  previo: number | null,
) {
  const valorDe = (clave: string) => componentes.find((c) => c.clave === clave)?.valor ?? null
  if (indice.clase === 'media') {
    const partes = receta.map(({ clave, peso }) => ({ peso, valor: valorDe(clave) ?? Number.NaN }))
    const suma = media(partes)
    return Number.isNaN(suma) ? null : suma
  }
  const [base, por] = [valorDe(indice.base), valorDe(indice.por)]
  return base === null || por === null || previo === null ? null : (base * (100 + por)) / (100 + previo)
}

/** With which recipe two measurements of different ones are compared: their own, their dimensions where they share them, or none. */
export function recetaComun(de: Receta, a: Receta): Receta | null {
  if (JSON.stringify(de) === JSON.stringify(a)) return a
  if (esqueletoDe(de) !== esqueletoDe(a)) return null
  const componentes = a.componentes.map((c) => ({
    ...c,
    dimensiones: c.dimensiones.map((d) => ({ ...d, indicadores: [] })),
  }))
  return { ...a, componentes }
}

function esqueletoDe({ componentes, indice }: Receta): string {
  const partes = componentes.map((c) => [c.clave, c.peso, c.dimensiones.map((d) => [d.clave, d.peso])])
  return JSON.stringify([partes, indice.clase === 'ajustado' ? [indice.base, indice.por] : 'media'])
}

/** A measurement as it is compared, with the Resultados of the year before that its recipe read. */
export function comparableDe(
  { indice }: Receta,
  medicion: Pick<Medicion, 'componentes' | 'indice'>,
  valores: Readonly<Record<string, number | null>>,
): Comparable {
  const previo = indice.clase === 'ajustado' ? (valores[indice.previo] ?? null) : null
  return { componentes: medicion.componentes, indice: medicion.indice, previo }
}
