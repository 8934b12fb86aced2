// How every workbook of a report looks: what is filled is open and coloured, the rest is grey and locked.
import type { EstiloCelda, FilaEscrita } from '../../../platform/spreadsheet/index.ts'

export const BANDA: EstiloCelda = { negrita: true, fondo: 'D9E3F0' }
export const ENCABEZADO: EstiloCelda = { negrita: true, ajusta: true, fondo: 'E8EEF7' }
export const ENCABEZADO_ABIERTO: EstiloCelda = { negrita: true, ajusta: true, fondo: 'F5E6A8' }
/** Hidden: the options of the lists. */
export const HOJA_LISTAS = 'Listas'

const [CERRADA, ABIERTA] = ['EFEFEF', 'FFFBE6']
/** Quantities as the spreadsheet shows them: a format with optional decimals leaves a lonely point after whole numbers. */
const FORMATO = { cantidad: null, pesos: '"$"\\ #,##0', texto: '@', parrafo: '@' } as const
const CON_CENTAVOS = '"$"\\ #,##0.00'

export type ClaseDeColumna = keyof typeof FORMATO

const estilos = new Map<string, EstiloCelda>()

/** One object for each look: thousands of cells share a dozen. */
export function estiloDe(clase: ClaseDeColumna, editable: boolean, valor: unknown = null): EstiloCelda {
  const fraccion = typeof valor === 'number' && !Number.isInteger(valor)
  const formato = clase === 'pesos' && fraccion ? CON_CENTAVOS : FORMATO[clase]
  const nombre = `${clase}/${editable}/${formato}`
  const hay = estilos.get(nombre)
  if (hay) return hay
  const nuevo = {
    ...(formato !== null && { formato }),
    fondo: editable ? ABIERTA : CERRADA,
    ...(clase === 'parrafo' && { ajusta: true }),
    ...(editable && { editable: true }),
  }
  estilos.set(nombre, nuevo)
  return nuevo
}

export function fila(numero: number, valores: readonly string[], estilo?: EstiloCelda): FilaEscrita {
  return { numero, celdas: valores.map((valor, i) => ({ columna: i + 1, valor, ...(estilo && { estilo }) })) }
}
