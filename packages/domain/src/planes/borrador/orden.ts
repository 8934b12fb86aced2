// Keys that put rows in order as text: one can always be made between two others, so that moving a meta writes one cell and not five hundred.

const DIGITOS = '0123456789abcdefghijklmnopqrstuvwxyz'
const BASE = DIGITOS.length
const ANCHO = 4
const ULTIMO = BASE ** ANCHO - 1

export const PATRON_ORDEN = /^[0-9a-z]{0,199}[1-9a-z]$/

/** Key of the row at a place of a version, from 0; leaves room before, between and after. */
export function ordenInicial(puesto: number): string {
  return `${(puesto + 1).toString(BASE).padStart(ANCHO, '0')}i`
}

/** A key after `antes` and before `despues`; null is the beginning or the end. Keys never end in `0`, or there would be no room before them. */
export function ordenEntre(antes: string | null, despues: string | null): string {
  if (antes !== null && despues !== null && antes >= despues)
    throw new RangeError(`no key between ${antes} and ${despues}`)
  if (antes === null && despues === null) return ordenInicial(0)
  // Rows are nearly always added at the end: the next place is as short as the ones before.
  const puesto = despues === null ? Number.parseInt(antes?.slice(0, ANCHO) ?? '', BASE) : ULTIMO
  if (antes !== null && antes.length > ANCHO && puesto < ULTIMO) return ordenInicial(puesto)
  const a = antes ?? ''
  let clave = ''
  for (let i = 0; ; i += 1) {
    const desde = digito(a, i, 0)
    // Once the key is already below `despues`, the rest of `despues` no longer bounds it.
    const tope = despues?.startsWith(clave) ? digito(despues, i, BASE) : BASE
    const medio = Math.floor((desde + tope) / 2)
    if (medio > desde) return clave + DIGITOS[medio]
    clave += DIGITOS[desde]
  }
}

function digito(clave: string, i: number, siFalta: number): number {
  return i < clave.length ? DIGITOS.indexOf(clave[i] ?? '0') : siFalta
}
