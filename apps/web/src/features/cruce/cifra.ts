import { formatNumero, formatPesos } from '@kpt/textos'

/** Pesos, or the quantity of a physical value; a field without a figure says so, for it is not zero. */
export function cifra(campo: string, valor: string | null): string {
  if (valor === null) return 'En blanco'
  return campo === 'ejecutado' ? formatNumero(valor) : formatPesos(valor)
}
