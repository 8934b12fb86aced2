// The looks of the plan's workbook: banner and headers in colour and always in sight, columns as wide as what they hold.
import type { HojaLibro } from '@kpt/domain/shared'
import type { EstiloCelda, HojaEscrita } from '../../platform/spreadsheet/index.ts'

export const BANDA: EstiloCelda = { negrita: true, fondo: 'D9E3F0' }
export const ENCABEZADO: EstiloCelda = { negrita: true, ajusta: true, fondo: 'E8EEF7' }
const LARGA: EstiloCelda = { ajusta: true }

const [ANGOSTA, ANCHA] = [13, 46]
/** From here on a text is to be read, not glanced at. */
const TEXTO_LARGO = 30

/** Row 1 is the banner and row 2 the headers, as in the exports of SisPT. */
export function conForma({ nombre, filas }: HojaLibro): HojaEscrita {
  const encabezados = filas.find((fila) => fila.numero === 2)?.celdas ?? []
  const datos = filas.filter((fila) => fila.numero > 2)
  const largas = new Set(
    datos.flatMap((fila) =>
      fila.celdas.flatMap(([c, valor]) => (typeof valor === 'string' && valor.length > TEXTO_LARGO ? [c] : [])),
    ),
  )
  const estiloDe = (fila: number, columna: number) => {
    if (fila <= 2) return { estilo: fila === 1 ? BANDA : ENCABEZADO }
    return largas.has(columna) ? { estilo: LARGA } : {}
  }
  return {
    nombre,
    inmovil: { filas: 2, columnas: 0 },
    columnas: encabezados.map(([c]) => ({ ancho: largas.has(c) ? ANCHA : ANGOSTA })),
    filas: filas.map(({ numero, celdas }) => ({
      numero,
      celdas: celdas.map(([columna, valor]) => ({ columna, valor, ...estiloDe(numero, columna) })),
    })),
  }
}
