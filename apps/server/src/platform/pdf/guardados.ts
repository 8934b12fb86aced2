/** PDFs of late, by the text they come from: many people open the same one, and it never changes. At most `caben`. */
export function recordarPdfs(caben: number): (texto: string, hacer: () => Promise<Buffer>) => Promise<Buffer> {
  const guardados = new Map<string, Promise<Buffer>>()
  return (texto, hacer) => {
    const hay = guardados.get(texto)
    if (hay) return hay
    const nuevo = hacer()
    guardados.set(texto, nuevo)
    nuevo.catch(() => guardados.delete(texto))
    const [viejo] = guardados.keys()
    if (guardados.size > caben && viejo !== undefined) guardados.delete(viejo)
    return nuevo
  }
}
