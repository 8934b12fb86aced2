// What the Catálogo Programático says of an indicator and of everything above it: the row of DNP's own file (R2.3).

/** What names an indicator, from its sector down. */
export type EntradaBuscable = {
  readonly sector: string
  readonly sectorNombre: string
  readonly programa: string
  readonly programaNombre: string
  readonly producto: string
  readonly productoNombre: string
  readonly indicador: string
  readonly indicadorNombre: string
  readonly unidad: string
  readonly principal: boolean
}

/** All that the file says of it. Null where a cell is blank or could not be read; the types of `tipologia` are kept as written. */
export type EntradaCatalogo = EntradaBuscable & {
  readonly descripcion: string | null
  readonly medido: string | null
  readonly esNacional: boolean | null
  readonly esTerritorial: boolean | null
  readonly ods: string | null
  readonly metaOds: string | null
  readonly tipologiaGeneral: string | null
  readonly tipologiaD: string | null
  readonly tipologiaE: string | null
  readonly tipologiaA: string | null
  readonly tipologiaB: string | null
  readonly tipologiaC: string | null
  readonly tieneEdt: boolean | null
  readonly edt: string | null
}
