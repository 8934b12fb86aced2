// Finds the header row of a sheet and what each of its columns is, by text (R2.1).
import { type FilaLibro, type HojaLibro, referencia } from '../../shared/index.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { Columna, HojaSispt } from './columnas.ts'
import { comparable, limpiarLinea } from './texto-celda.ts'

/** Key of a column inside its sheet: `unidad`, `programado/2024`, `fuentes/2024/credito`, `recursos/2023-2024`. */
export type ClaveColumna = string

export type Mapa = {
  readonly hoja: HojaLibro
  /** Number of the header row. */
  readonly fila: number
  readonly columnas: ReadonlyMap<ClaveColumna, number>
  /** Headers that the table does not know, in order. */
  readonly otros: readonly OtroEncabezado[]
}
export type OtroEncabezado = {
  readonly columna: number
  readonly texto: string
  /** The header without its year. */
  readonly base: string
  readonly periodo: string | null
}

/** Rows looked at for the header: the exports carry it in row 2, under a banner. */
const FILAS_VISTAS = 20
const MINIMO_RECONOCIDO = 3

/** Null when no row looks like the header of this sheet. */
export function mapearHoja(hoja: HojaLibro, sispt: HojaSispt): { mapa: Mapa; hallazgos: HallazgoPlan[] } | null {
  const tabla = tablaDe(sispt.columnas)
  const candidatas = hoja.filas.slice(0, FILAS_VISTAS)
  let mejor: { fila: FilaLibro; aciertos: number } | null = null
  for (const fila of candidatas) {
    const aciertos = fila.celdas.filter(([, valor]) => typeof valor === 'string' && tabla(valor) !== null).length
    if (aciertos >= MINIMO_RECONOCIDO && aciertos > (mejor?.aciertos ?? 0)) mejor = { fila, aciertos }
  }
  return mejor === null ? null : mapearFila(hoja, mejor.fila, tabla)
}

/** Where a finding about a column points: its header, or the first header when the column is not there. */
export function celdaEncabezado(mapa: Mapa, clave?: ClaveColumna): string {
  const propia = clave === undefined ? undefined : mapa.columnas.get(clave)
  return referencia(propia ?? Math.min(...mapa.columnas.values()), mapa.fila)
}

/** Years or biennia of the columns of a field, sorted. */
export function periodosDe(mapa: Mapa, campo: string): string[] {
  const prefijo = `${campo}/`
  const claves = [...mapa.columnas.keys()].filter((clave) => clave.startsWith(prefijo))
  return [...new Set(claves.map((clave) => clave.split('/')[1] ?? ''))].sort()
}

function mapearFila(hoja: HojaLibro, fila: FilaLibro, tabla: (texto: string) => ClaveColumna | null) {
  const columnas = new Map<ClaveColumna, number>()
  const otros: OtroEncabezado[] = []
  const hallazgos: HallazgoPlan[] = []
  for (const [columna, valor] of fila.celdas) {
    const texto = limpiarLinea(valor)
    if (texto === '') continue
    const clave = tabla(texto)
    if (clave === null) otros.push({ columna, texto, ...separar(texto) })
    else if (!columnas.has(clave)) columnas.set(clave, columna)
    else
      hallazgos.push(
        hallazgoLectura('columna_repetida', { hoja: hoja.nombre, celda: referencia(columna, fila.numero) }, texto, {
          primera: referencia(columnas.get(clave) ?? columna, fila.numero),
        }),
      )
  }
  return { mapa: { hoja, fila: fila.numero, columnas, otros }, hallazgos }
}

function tablaDe(columnas: readonly Columna[]): (texto: string) => ClaveColumna | null {
  const fijas = new Map<string, string>()
  const porPeriodo = new Map<string, { campo: string; bienio: boolean }>()
  for (const { campo, encabezado } of columnas) {
    const base = comparable(encabezado.replace(/\{.*\}/, ''))
    if (encabezado.includes('{')) porPeriodo.set(base, { campo, bienio: encabezado.includes('{bienio}') })
    else fijas.set(base, campo)
  }
  return (texto) => {
    const fija = fijas.get(comparable(texto))
    if (fija !== undefined) return fija
    const { base, periodo } = separar(texto)
    const campo = porPeriodo.get(base)
    if (!campo || periodo === null || periodo.includes('-') !== campo.bienio) return null
    return `${campo.campo}/${periodo}`
  }
}

/** `Recursos SGR 2023-2024` → base `recursos sgr`, periodo `2023-2024`. */
function separar(texto: string): { base: string; periodo: string | null } {
  const partes = /^(.*?) ?((?:19|20)\d\d)(?: ((?:19|20)\d\d))?$/.exec(comparable(texto))
  if (!partes) return { base: comparable(texto), periodo: null }
  const [, base = '', desde = '', hasta] = partes
  return { base, periodo: hasta === undefined ? desde : `${desde}-${hasta}` }
}
