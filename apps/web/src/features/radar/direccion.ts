/** `/radar/seguimiento/2026/4`. */
export function direccionRadar({
  instrumento,
  vigencia,
  corte,
}: {
  readonly instrumento: string
  readonly vigencia: number | string
  readonly corte: number | string
}): string {
  return `/radar/${instrumento}/${vigencia}/${corte}`
}
