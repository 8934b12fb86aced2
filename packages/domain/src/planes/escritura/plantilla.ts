// What the template of a plan asks for in each column: written by the house, filled by a formula, chosen from a list, or free (R2.1).
import { CLAVES_HOJA, type ClaveHoja, HOJAS_SISPT, type HojaSispt } from '../lectura/columnas.ts'
import { ACUMULACION, SI_NO } from '../lectura/productos.ts'
import { type ColumnaEscrita, columnasEscritas, type Tramos } from './columnas.ts'

/** Closed lists that the reader knows, and those that come from the catalogue or from the book itself. */
export type ListaPlantilla = 'lineas' | 'iniciativas' | 'indicadores' | 'unidades' | 'sectores' | 'ods'
export type Llenado =
  | { readonly modo: 'casa' | 'libre' | 'numero' }
  | { readonly modo: 'lista'; readonly lista: ListaPlantilla }
  | { readonly modo: 'opcion'; readonly opciones: readonly string[] }

export type HojaPlantilla = {
  readonly clave: ClaveHoja
  readonly hoja: HojaSispt
  readonly filas: number
  readonly columnas: readonly (ColumnaEscrita & { readonly llenado: Llenado })[]
}

/** Rows to fill in each sheet: above what the largest real plan has. */
const FILAS: Readonly<Record<ClaveHoja, number>> = {
  lineas: 20,
  resultado: 100,
  productos: 500,
  productosSgr: 60,
  iniciativasSgr: 60,
}

const CASA: Llenado = { modo: 'casa' }
const NUMERO: Llenado = { modo: 'numero' }
const opciones = (lista: Readonly<Record<string, unknown>>): Llenado => ({
  modo: 'opcion',
  opciones: Object.keys(lista),
})

/** By field; what is not here is free text. Codes and what follows from them are of the house. */
const LLENADO: ReadonlyMap<string, Llenado> = new Map([
  ...[
    ...['dane', 'entidadNombre', 'nombrePlan', 'consecutivo', 'principal', 'odsNombre', 'total', 'indicadorNombre'],
    ...['sector', 'sectorNombre', 'programa', 'programaNombre', 'producto', 'productoNombre'],
  ].map((campo) => [campo, CASA] as const),
  ...['metaCuatrienio', 'programado', 'fuentes', 'recursos'].map((campo) => [campo, NUMERO] as const),
  ['indicador', { modo: 'lista', lista: 'indicadores' }],
  ['unidad', { modo: 'lista', lista: 'unidades' }],
  ['ods', { modo: 'lista', lista: 'ods' }],
  ['linea', { modo: 'lista', lista: 'lineas' }],
  ['iniciativa', { modo: 'lista', lista: 'iniciativas' }],
  ['enPnd', opciones(SI_NO)],
  ['cofinanciado', opciones(SI_NO)],
  ['tipoAcumulacion', opciones(ACUMULACION)],
])

/** Where a field is another thing in its sheet: the name of a line is free, and an initiative names its sector. */
const PROPIOS: Partial<Record<ClaveHoja, Readonly<Record<string, Llenado>>>> = {
  lineas: { linea: { modo: 'libre' } },
  iniciativasSgr: { sector: { modo: 'lista', lista: 'sectores' } },
}

export function hojasPlantilla(tramos: Tramos): HojaPlantilla[] {
  return CLAVES_HOJA.map((clave) => ({
    clave,
    hoja: HOJAS_SISPT[clave],
    filas: FILAS[clave],
    columnas: columnasEscritas(HOJAS_SISPT[clave], tramos).map((columna) => ({
      ...columna,
      llenado: PROPIOS[clave]?.[columna.campo] ?? LLENADO.get(columna.campo) ?? { modo: 'libre' },
    })),
  }))
}
