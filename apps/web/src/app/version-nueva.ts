// Whether a file that did not arrive is missing because the network failed or because the system was updated under an open tab.
export type Diagnostico = 'sin_red' | 'version_nueva' | 'otra'

/** Asks for the first page again: it names the file from which this tab started, unless the system is another now. */
export async function diagnosticar(): Promise<Diagnostico> {
  try {
    const respuesta = await fetch(document.baseURI, { cache: 'no-store', headers: { accept: 'text/html' } })
    if (!respuesta.ok) return 'otra'
    const propio = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src')
    return propio && !(await respuesta.text()).includes(propio) ? 'version_nueva' : 'otra'
  } catch {
    return 'sin_red'
  }
}
