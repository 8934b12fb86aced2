// A figure, or the word that says that there is none: blank is not zero.
import { formatNumero } from '@kpt/textos'

export function Cifra({ valor, decimales }: { valor: string | null; decimales?: number }) {
  return valor === null ? <span className="tenue">Sin dato</span> : formatNumero(valor, decimales)
}
