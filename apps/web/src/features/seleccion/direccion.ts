type Corte = { readonly instrumento: string; readonly vigencia: number | string; readonly corte: number | string }

/** `/seleccion/seguimiento/2026/3`, or a page under it. */
export function direccionSeleccion({ instrumento, vigencia, corte }: Corte, bajo: string | number = ''): string {
  const suya = `/seleccion/${instrumento}/${vigencia}/${corte}`
  return bajo === '' ? suya : `${suya}/${bajo}`
}
