// Número de Identificación Tributaria: nine digits and the check digit of the DIAN (Orden Administrativa 4 de 1989).

const PESOS = [3, 7, 13, 17, 19, 23, 29, 37, 41]

/** Check digit of a NIT of nine digits: weights from the right, modulo 11. */
export function digitoDeVerificacion(nueve: string): string {
  const suma = [...nueve].reverse().reduce((total, cifra, i) => total + Number(cifra) * (PESOS[i] ?? 0), 0)
  const resto = suma % 11
  return String(resto < 2 ? resto : 11 - resto)
}

export type NitLeido =
  | { readonly nit: string }
  /** `debido`: the digit that belongs to those nine. */
  | { readonly falta: 'forma' }
  | { readonly falta: 'digito'; readonly debido: string }

/** `899.999.011-0`, `899999011 0` or `8999990110`, as `899999011-0`. */
export function leerNit(texto: string): NitLeido {
  const cifras = texto.replace(/[\s.-]/g, '')
  if (!/^\d{10}$/.test(cifras)) return { falta: 'forma' }
  const [nueve, digito] = [cifras.slice(0, 9), cifras.slice(9)]
  const debido = digitoDeVerificacion(nueve)
  return digito === debido ? { nit: `${nueve}-${digito}` } : { falta: 'digito', debido }
}
