/** A reading is not made again before this many times what it cost has gone by: whatever is asked, a tenth of the time at most goes into each. */
const VECES_SU_COSTO = 9
/** Readings kept at once; those that expired go first. */
const CABEN = 500

/**
 * A costly reading that many ask for is made once: whoever asks while it is under way waits for it, and what it gave serves for a while in
 * proportion to what it cost, never longer than `maximo` ms. When nothing else is going on that is an instant; in a rush, seconds. With a
 * maximum of 0 nothing is shared. What fails is not kept.
 */
export function crearCompartida(maximo: number): <T>(clave: string, leer: () => Promise<T>) => Promise<T> {
  const guardadas = new Map<string, { readonly valor: Promise<unknown>; hasta: number }>()
  return async <T>(clave: string, leer: () => Promise<T>): Promise<T> => {
    if (maximo === 0) return leer()
    const desde = performance.now()
    const previa = guardadas.get(clave)
    if (previa && previa.hasta > desde) return previa.valor as Promise<T>
    if (guardadas.size >= CABEN) soltar(guardadas, desde)
    const nueva = { valor: leer(), hasta: Number.POSITIVE_INFINITY }
    guardadas.set(clave, nueva)
    try {
      const valor = await nueva.valor
      const ahora = performance.now()
      nueva.hasta = ahora + Math.min(maximo, (ahora - desde) * VECES_SU_COSTO)
      return valor
    } catch (error) {
      if (guardadas.get(clave) === nueva) guardadas.delete(clave)
      throw error
    }
  }
}

/** Those that expired; if all still serve, the oldest. */
function soltar(guardadas: Map<string, { readonly hasta: number }>, ahora: number): void {
  const vencidas = [...guardadas].filter(([, { hasta }]) => hasta <= ahora).map(([clave]) => clave)
  const [primera] = guardadas.keys()
  for (const clave of vencidas.length > 0 ? vencidas : [primera ?? '']) guardadas.delete(clave)
}
