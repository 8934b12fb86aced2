// A paged list read whole, for what needs all of it at once.

type Pagina<F> = { readonly filas: readonly F[]; readonly total: number }

/** The first page, with the rows of all of them. Stops at an empty one: the list may shrink while it is read. */
export async function leerPaginas<F, P extends Pagina<F>>(leer: (pagina: number) => Promise<P & Pagina<F>>) {
  const primera = await leer(1)
  const filas: F[] = [...primera.filas]
  for (let pagina = 2; filas.length < primera.total; pagina++) {
    const otra = await leer(pagina)
    if (otra.filas.length === 0) break
    filas.push(...otra.filas)
  }
  return { ...primera, filas }
}
