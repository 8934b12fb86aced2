import { formatNumero, formatPesos } from '../formato.ts'

export type Detalles = Readonly<Record<string, string>>

/** A finding told to a person: under which heading it is grouped, what was seen, what to do. */
export type TextoHallazgo = {
  readonly titulo: string
  readonly mensaje: (detalles: Detalles, valor: string) => string
  readonly remedio: string | ((detalles: Detalles, valor: string) => string)
}

export function num(texto: string | undefined): string {
  return formatNumero(texto ?? '0')
}

/** Pesos with the decimals that they carry. */
export function pesos(texto: string | undefined): string {
  const decimales = (texto ?? '').split('.')[1]?.length ?? 0
  return formatPesos(texto ?? '0', decimales)
}
