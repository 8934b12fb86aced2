// The list of fingerprints as `sha256sum -c` reads it: digest, two blanks, path; one a line.

export type Suma = { readonly ruta: string; readonly sha256: string }

export function textoSumas(sumas: readonly Suma[]): string {
  return sumas.map(({ ruta, sha256 }) => `${sha256}  ${ruta}\n`).join('')
}

/** Null when a line is not one of these, or a path is repeated. */
export function leerSumas(texto: string): Suma[] | null {
  if (!texto.endsWith('\n')) return null
  const sumas: Suma[] = []
  for (const linea of texto.slice(0, -1).split('\n')) {
    const [, sha256, ruta] = /^([\da-f]{64}) {2}([\x21-\x7e]+)$/.exec(linea) ?? []
    if (!sha256 || !ruta || sumas.some((s) => s.ruta === ruta)) return null
    sumas.push({ ruta, sha256 })
  }
  return sumas
}
