// The 24 columns of DNP's file, by the text of their headers, never by position.
import type { EntradaCatalogo } from '../entrada.ts'

export type CampoCatalogo = keyof EntradaCatalogo

export type ColumnaCatalogo = {
  readonly campo: CampoCatalogo
  /** As DNP writes it. */
  readonly encabezado: string
  /** Other wordings seen or likely. */
  readonly otros?: readonly string[]
  /** Without it there is no catalogue to read. */
  readonly necesaria?: true
}

export const COLUMNAS_CATALOGO: readonly ColumnaCatalogo[] = [
  { campo: 'sector', encabezado: 'Sector', otros: ['Código del Sector'], necesaria: true },
  { campo: 'sectorNombre', encabezado: 'Nombre del Sector', necesaria: true },
  { campo: 'programa', encabezado: 'Código del Programa', necesaria: true },
  { campo: 'programaNombre', encabezado: 'Nombre del Programa', otros: ['Programa'], necesaria: true },
  { campo: 'producto', encabezado: 'Código del Producto', necesaria: true },
  { campo: 'productoNombre', encabezado: 'Producto', otros: ['Nombre del Producto'], necesaria: true },
  { campo: 'descripcion', encabezado: 'Descripción', otros: ['Descripción del Producto'] },
  { campo: 'medido', encabezado: 'Medido a través de' },
  {
    campo: 'indicador',
    encabezado: 'Código del Indicador de Producto',
    otros: ['Código del Indicador'],
    necesaria: true,
  },
  {
    campo: 'indicadorNombre',
    encabezado: 'Indicador de Producto',
    otros: ['Nombre del Indicador de Producto'],
    necesaria: true,
  },
  { campo: 'unidad', encabezado: 'Unidad de medida', necesaria: true },
  { campo: 'principal', encabezado: 'Indicador Principal', otros: ['Principal'] },
  { campo: 'esNacional', encabezado: 'Es Nacional' },
  { campo: 'esTerritorial', encabezado: 'Es Territorial' },
  { campo: 'ods', encabezado: 'Objetivos de Desarrollo Sostenible - ODS', otros: ['ODS'] },
  { campo: 'metaOds', encabezado: 'Meta ODS' },
  { campo: 'tipologiaGeneral', encabezado: 'Tipología General' },
  { campo: 'tipologiaD', encabezado: 'Tipología D', otros: ['D'] },
  { campo: 'tipologiaE', encabezado: 'E', otros: ['Tipología E'] },
  { campo: 'tipologiaA', encabezado: 'A', otros: ['Tipología A'] },
  { campo: 'tipologiaB', encabezado: 'B', otros: ['Tipología B'] },
  { campo: 'tipologiaC', encabezado: 'C', otros: ['Tipología C'] },
  { campo: 'tieneEdt', encabezado: 'Tiene EDT' },
  { campo: 'edt', encabezado: 'EDT' },
]
