// All the rows of a list that the screen shows by pages, with its progress, until somebody stops it.

/** How a long download goes: how many rows have come, and whether to stop. */
export type Marcha = {
  readonly senal: AbortSignal
  readonly paso: (hechas: number, total: number) => void
}

type Pagina<F> = { readonly filas: readonly F[]; readonly total: number }

const TAMANO = 500

/** Asked for by pages of the largest size. */
export async function todas<F>(
  traer: (pagina: number, tamano: number, senal: AbortSignal) => Promise<Pagina<F>>,
  marcha?: Marcha,
): Promise<F[]> {
  const filas: F[] = []
  const senal = marcha?.senal ?? new AbortController().signal
  for (let pagina = 1; ; pagina += 1) {
    senal.throwIfAborted()
    const parte = await traer(pagina, TAMANO, senal)
    filas.push(...parte.filas)
    marcha?.paso(filas.length, parte.total)
    if (filas.length >= parte.total || parte.filas.length === 0) return filas
  }
}
