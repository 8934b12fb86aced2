type Clave = {
  readonly instrumento: string
  readonly vigencia: number | string
  readonly corte: number | string
  readonly numero: number | string
}

export function direccionMuestra({ instrumento, vigencia, corte, numero }: Clave): string {
  return `/muestras/${instrumento}/${vigencia}/${corte}/${numero}`
}
