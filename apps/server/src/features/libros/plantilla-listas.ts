// The sheets of the template that are looked up: the catalogue, to be searched and filtered, and the hidden lists of its drop-downs.
import { ENCABEZADOS_CATALOGO, INSTRUCCIONES, nombreOds } from '@kpt/textos'
import type { CeldaEscrita, EstiloCelda, FilaEscrita, HojaEscrita } from '../../platform/spreadsheet/index.ts'
import type { IndicadorNombrado } from '../catalogo/index.ts'
import { ENCABEZADO } from './forma-plan.ts'

export const CATALOGO = 'Catálogo'
const TRAMO = 'Listas'
const CODIGO = { formato: '@' }
const PARRAFO: EstiloCelda = { ajusta: true }

/** Column of each list, and the lookup of ODS. */
export const LISTAS = {
  lineas: 'A',
  iniciativas: 'B',
  unidades: 'C',
  sectores: 'D',
  ods: { columna: 'E', tabla: `${TRAMO}!$E$1:$F$17` },
} as const

export function rangoLista(columna: string, cuantas: number): string {
  return `${TRAMO}!$${columna}$1:$${columna}$${Math.max(1, cuantas)}`
}

export function hojaCatalogo(indicadores: readonly IndicadorNombrado[]): HojaEscrita {
  const filas = indicadores.map(({ codigo, nombre, unidad, principal, producto, programa, sector }, i) =>
    conEstilo(filaDe(i + 2, [codigo, nombre, unidad, principal ? 'Sí' : 'No', producto, programa, sector]), PARRAFO),
  )
  return {
    nombre: CATALOGO,
    filas: [conEstilo(filaDe(1, ENCABEZADOS_CATALOGO), ENCABEZADO), ...filas],
    columnas: [16, 60, 14, 10, 50, 50, 30].map((ancho, i) => ({ ancho, ...(i === 0 ? { estilo: CODIGO } : {}) })),
    inmovil: { filas: 1, columnas: 0 },
    filtro: `A1:G${indicadores.length + 1}`,
  }
}

/** Values in columns; the líneas and the iniciativas are what the person writes in their sheets. */
export function hojaListas(
  propias: { readonly lineas: readonly string[]; readonly iniciativas: readonly string[] },
  fijas: { readonly unidades: readonly string[]; readonly sectores: readonly string[] },
): HojaEscrita {
  const ods = Array.from({ length: 17 }, (_, i) => i + 1)
  const largo = Math.max(17, ...[...Object.values(propias), ...Object.values(fijas)].map((l) => l.length))
  const filas = Array.from({ length: largo }, (_, i): FilaEscrita => {
    const celdas: (CeldaEscrita | null)[] = [
      deFormula(1, propias.lineas[i]),
      deFormula(2, propias.iniciativas[i]),
      deValor(3, fijas.unidades[i]),
      deValor(4, fijas.sectores[i]),
      deValor(5, ods[i]),
      deValor(6, ods[i] === undefined ? undefined : (nombreOds(String(ods[i])) ?? undefined)),
    ]
    return { numero: i + 1, celdas: celdas.filter((c) => c !== null) }
  })
  return { nombre: TRAMO, oculta: true, protegida: true, filas }
}

export function hojaInstrucciones(): HojaEscrita {
  return {
    nombre: 'Instrucciones',
    protegida: true,
    columnas: [{ ancho: 110 }],
    filas: INSTRUCCIONES.map((texto, i) => ({
      numero: i + 1,
      celdas: [{ columna: 1, valor: texto, estilo: i === 0 ? { negrita: true } : { ajusta: true } }],
    })),
  }
}

function deFormula(columna: number, formula: string | undefined): CeldaEscrita | null {
  return formula === undefined ? null : { columna, valor: '', formula }
}

function deValor(columna: number, valor: string | number | undefined): CeldaEscrita | null {
  return valor === undefined ? null : { columna, valor }
}

function filaDe(numero: number, valores: readonly string[]): FilaEscrita {
  return { numero, celdas: valores.map((valor, i) => ({ columna: i + 1, valor })) }
}

function conEstilo({ numero, celdas }: FilaEscrita, estilo: EstiloCelda): FilaEscrita {
  return { numero, celdas: celdas.map((celda) => ({ ...celda, estilo })) }
}
