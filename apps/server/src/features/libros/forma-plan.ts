// The looks of the plan's workbook: banner and headers in colour and always in sight, columns as wide as what they hold, money as pesos.
import { CAMPOS_DINERO, type HojaSisptEscrita } from '@kpt/domain/planes'
import type { ValorCelda } from '@kpt/domain/shared'
import type { EstiloCelda, HojaEscrita } from '../../platform/spreadsheet/index.ts'

export const BANDA: EstiloCelda = { negrita: true, fondo: 'D9E3F0' }
export const ENCABEZADO: EstiloCelda = { negrita: true, ajusta: true, fondo: 'E8EEF7' }
export const PESOS = '"$"\\ #,##0'
const CON_CENTAVOS = '"$"\\ #,##0.00'
const LARGA: EstiloCelda = { ajusta: true }
const DINERO: EstiloCelda = { formato: PESOS }
const CENTAVOS: EstiloCelda = { formato: CON_CENTAVOS }
const CENTRADA: EstiloCelda = { centrado: true }

const [ANGOSTA, ANCHA, DE_DINERO] = [13, 46, 20]
/** From here on a text is to be read, not glanced at. */
const TEXTO_LARGO = 30
/** Whose the plan is: the same in every row, so it only has to be recognised. */
export const ANCHOS_IDENTIDAD: ReadonlyMap<string, number> = new Map([
  ['dane', 8],
  ['entidadNombre', 14],
  ['nombrePlan', 18],
])
const CENTRADOS = new Set(['codigoSispt', 'consecutivo', 'principal', 'ods', 'enPnd', 'cofinanciado'])
/** What tells a row from the others stays in sight with its headers while one looks at the money, many columns to the right. */
const SENAS = new Set(['codigoSispt', 'consecutivo'])

/** Row 1 is the banner and row 2 the headers, as in the exports of SisPT. */
export function conForma({ nombre, filas, columnas }: HojaSisptEscrita): HojaEscrita {
  const largos = largosDe(filas)
  const anchos = columnas.map(({ campo }, i) => anchoDe(campo, largos.get(i + 1) ?? 0))
  const estiloDe = (fila: number, columna: number, valor: ValorCelda): EstiloCelda | null => {
    if (fila <= 2) return fila === 1 ? BANDA : ENCABEZADO
    const campo = columnas[columna - 1]?.campo ?? ''
    if (CAMPOS_DINERO.has(campo)) return typeof valor === 'number' && !Number.isInteger(valor) ? CENTAVOS : DINERO
    if (CENTRADOS.has(campo)) return CENTRADA
    return anchos[columna - 1] === ANCHA ? LARGA : null
  }
  return {
    nombre,
    inmovil: { filas: 2, columnas: columnas.findIndex((c) => SENAS.has(c.campo)) + 1 },
    columnas: anchos.map((ancho) => ({ ancho })),
    filas: filas.map(({ numero, celdas }) => ({
      numero,
      celdas: celdas.map(([columna, valor]) => {
        const estilo = estiloDe(numero, columna, valor)
        return { columna, valor, ...(estilo && { estilo }) }
      }),
    })),
  }
}

/** Characters of the longest text of each column, under its headers. */
function largosDe(filas: HojaSisptEscrita['filas']): Map<number, number> {
  const largos = new Map<number, number>()
  for (const { numero, celdas } of filas) {
    if (numero <= 2) continue
    for (const [c, valor] of celdas)
      if (typeof valor === 'string') largos.set(c, Math.max(largos.get(c) ?? 0, valor.length))
  }
  return largos
}

function anchoDe(campo: string, largo: number): number {
  const propio = ANCHOS_IDENTIDAD.get(campo)
  if (propio !== undefined) return propio
  if (CAMPOS_DINERO.has(campo)) return DE_DINERO
  return largo > TEXTO_LARGO ? ANCHA : Math.max(ANGOSTA, largo + 2)
}
