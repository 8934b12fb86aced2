// Formulas of the template: what follows from the indicator that a person chooses, totals, consecutives and names in one place.
import type { ColumnaEscrita, HojaPlantilla } from '@kpt/domain/planes'
import { letraColumna } from '@kpt/domain/shared'
import { CATALOGO, LISTAS } from './plantilla-listas.ts'

/** Column of each datum in the sheet of the catalogue. */
const EN_CATALOGO: Readonly<Record<string, number>> = {
  indicadorNombre: 2,
  productoNombre: 5,
  programaNombre: 6,
  sectorNombre: 7,
}
const DIGITOS: Readonly<Record<string, number>> = { sector: 2, programa: 4, producto: 7 }
const PREFIJOS: Readonly<Record<string, string>> = { lineas: 'LE', resultado: 'IR', iniciativasSgr: 'ISGR' }

/** Null for the columns that no formula fills. Results are blank until the row says something: such a row is no row for the reader. */
export function formulaDe(hoja: HojaPlantilla, columna: ColumnaEscrita, fila: number): string | null {
  const celda = (campo: string) => {
    const lugar = hoja.columnas.findIndex((c) => c.campo === campo)
    return lugar === -1 ? null : `${letraColumna(lugar + 1)}${fila}`
  }
  const { campo } = columna
  const indicador = celda('indicador')
  const nombre = celda(hoja.clave === 'lineas' ? 'linea' : 'nombre')
  if (campo === 'consecutivo') return `IF(${nombre}="","","${PREFIJOS[hoja.clave]}-"&(ROW()-2))`
  if (campo === 'total') return totalDe(hoja, columna, fila)
  if (campo === 'odsNombre')
    return `IF(${celda('ods')}="","",IFERROR(VLOOKUP(${celda('ods')}*1,${LISTAS.ods.tabla},2,FALSE),""))`
  if (indicador === null) return null
  const digitos = DIGITOS[campo]
  if (digitos !== undefined) return `LEFT(${indicador},${digitos})`
  if (campo === 'principal') return `IF(${indicador}="","",IF(RIGHT(${indicador},2)="00","Sí","No"))`
  const dato = EN_CATALOGO[campo]
  if (dato === undefined) return null
  return `IF(${indicador}="","",IFERROR(VLOOKUP(${indicador}&"",'${CATALOGO}'!$A:$G,${dato},FALSE),""))`
}

function totalDe({ columnas }: HojaPlantilla, { periodo }: ColumnaEscrita, fila: number): string {
  const suyas = columnas.flatMap((c, i) => (c.campo === 'fuentes' && c.periodo === periodo ? [i + 1] : []))
  const rango = `${letraColumna(suyas[0] ?? 1)}${fila}:${letraColumna(suyas.at(-1) ?? 1)}${fila}`
  return `IF(COUNT(${rango})=0,"",SUM(${rango}))`
}
