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
