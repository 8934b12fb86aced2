type Corte = { readonly instrumento: string; readonly vigencia: number | string; readonly corte: number | string }

/** `/seleccion/seguimiento/2026/3`. */
export function direccionSeleccion({ instrumento, vigencia, corte }: Corte): string {
  return `/seleccion/${instrumento}/${vigencia}/${corte}`
}
