// How old what is on screen is, when it came from a copy of this browser.
const servidas = new Map<string, number>()
const oyentes = new Set<() => void>()

/** `en`: when the copy shown of an address was made; null when the server answered. */
export function anotarServida(direccion: string, en: number | null): void {
  const antes = masVieja()
  if (en === null) servidas.delete(direccion)
  else servidas.set(direccion, en)
  if (antes !== masVieja()) for (const avisar of oyentes) avisar()
}

/** Epoch milliseconds of the oldest copy shown; null when nothing is. */
export function masVieja(): number | null {
  return servidas.size === 0 ? null : Math.min(...servidas.values())
}

export function suscribirEdad(avisar: () => void): () => void {
  oyentes.add(avisar)
  return () => oyentes.delete(avisar)
}
