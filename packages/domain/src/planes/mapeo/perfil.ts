// What the cells of a column are like, whatever its header says: codes of a length, numbers, known units, words of a list, long texts (R2.4).
import type { ValorCelda } from '../../shared/index.ts'
import { leerNumero } from '../lectura/numero.ts'
import { comparable, limpiarLinea } from '../lectura/texto-celda.ts'
import type { Orientacion } from '../plan.ts'

export type Perfil = {
  /** Cells with something, of those looked at. */
  readonly llenas: number
  /** Shares of the filled cells, 0 to 1. */
  readonly numeros: number
  readonly distintos: number
  readonly rasgos: Readonly<Record<Rasgo, number>>
  /** Mean length of the texts. */
  readonly largo: number
}

/** What a single cell can plainly be. */
const RASGOS = {
  codigo9: (t: string) => /^\d{9}\b/.test(t) || /^\d{8}$/.test(t),
  codigo7: (t: string) => /^\d{7}(?!\d)/.test(t),
  codigo4: (t: string) => /^\d{4}(?!\d)/.test(t) && !/^(19|20)\d\d$/.test(t),
  codigo2: (t: string) => /^\d{1,2}(?!\d|[.,]\d)/.test(t),
  bpin: (t: string) => /^20\d{11,14}\b/.test(t),
  unidad: (t: string) => UNIDADES.has(comparable(t)),
  orientacion: (t: string) => orientacionDe(t) !== null,
  acumulacion: (t: string) => /^(no )?acumula(tiv|d)[oa]$/.test(comparable(t)),
  anio: (t: string) => /^(19|20)\d\d$/.test(t),
} as const
export type Rasgo = keyof typeof RASGOS

const UNIDADES: ReadonlySet<string> = new Set(
  'numero|porcentaje|kilometros|kilometro|metros|metros cuadrados|metros cubicos|metros lineales|hectareas|hectarea|km|m2|m3|ml|unidad|unidades|personas|toneladas|pesos|litros|litros por segundo|tasa|horas|dias|indice|documento|documentos|global|viviendas|familias|hogares'.split(
    '|',
  ),
)

const MUESTRA_MAXIMA = 400

export function perfilar(valores: readonly ValorCelda[]): Perfil {
  const textos = valores.map(limpiarLinea)
  const llenos = textos.filter((t) => t !== '').slice(0, MUESTRA_MAXIMA)
  const parte = (cumple: (texto: string) => boolean) =>
    llenos.length === 0 ? 0 : llenos.filter(cumple).length / llenos.length
  const rasgos = Object.fromEntries(
    Object.entries(RASGOS).map(([rasgo, cumple]) => [rasgo, parte(cumple)]),
  ) as unknown as Record<Rasgo, number>
  return {
    llenas: llenos.length,
    numeros: parte(pareceCifra),
    distintos: llenos.length === 0 ? 0 : new Set(llenos.map(comparable)).size / llenos.length,
    rasgos,
    largo: llenos.length === 0 ? 0 : llenos.reduce((suma, t) => suma + t.length, 0) / llenos.length,
  }
}

/** `Incremento`, `Mantener`, `Disminuir`…; null when it says none. */
export function orientacionDe(texto: string): Orientacion | null {
  const leido = comparable(texto)
  if (/^(incremento|incrementar|aumento|aumentar|creciente)$/.test(leido)) return 'incremento'
  if (/^(mantenimiento|mantener|constante|estable)$/.test(leido)) return 'mantenimiento'
  return /^(reduccion|reducir|disminucion|disminuir|decreciente)$/.test(leido) ? 'reduccion' : null
}

/** A number, or a text that holds one: `1/4`, `100 %`, `1 documento`. */
function pareceCifra(texto: string): boolean {
  return leerNumero(texto).decimal !== null || /^[$-]? ?\d+([.,'/]\d+)* ?(%|[a-z]+)?$/i.test(texto)
}
