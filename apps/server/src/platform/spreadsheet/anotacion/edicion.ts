// Edits over the text of a part: what they do not touch stays as it was.
import { escaparXml } from '@kpt/textos/libro'

export type Edicion = { readonly desde: number; readonly hasta: number; readonly texto: string }

/** Every edit, wherever it was noted; of two at one place the first goes first. */
export function editar(xml: string, ediciones: readonly Edicion[]): string {
  const enOrden = ediciones.map((e, i) => ({ ...e, i })).sort((a, b) => a.desde - b.desde || a.i - b.i)
  const trozos: string[] = []
  let posicion = 0
  for (const { desde, hasta, texto } of enOrden) {
    if (desde < posicion) continue
    trozos.push(xml.slice(posicion, desde), texto)
    posicion = hasta
  }
  trozos.push(xml.slice(posicion))
  return trozos.join('')
}

export function insertar(lugar: number, texto: string): Edicion {
  return { desde: lugar, hasta: lugar, texto }
}

/** The same tag with an attribute, in its place or at its end. */
export function conAtributo(etiqueta: string, nombre: string, valor: string): string {
  const escrito = `${nombre}="${escaparXml(valor)}"`
  const hallado = new RegExp(`(\\s)${nombre}\\s*=\\s*("[^"]*"|'[^']*')`).exec(etiqueta)
  if (hallado)
    return etiqueta.slice(0, hallado.index) + hallado[1] + escrito + etiqueta.slice(hallado.index + hallado[0].length)
  return etiqueta.replace(/\s*\/?>$/, (fin) => ` ${escrito}${fin.trim()}`)
}

/** `<x:worksheet …>` → `x:`, which its children carry too. */
export function prefijoDe(etiqueta: string): string {
  return /^<([^\s:/>]+:)/.exec(etiqueta)?.[1] ?? ''
}

/** Puts children at the end of the only element of that name; one that closes itself is opened. */
export function agregarHijos(xml: string, nombre: string, hijos: string): string {
  const cierre = new RegExp(`</([^\\s:/>]+:)?${nombre}\\s*>(?![\\s\\S]*</([^\\s:/>]+:)?${nombre}\\s*>)`).exec(xml)
  if (cierre) return xml.slice(0, cierre.index) + hijos + xml.slice(cierre.index)
  return xml.replace(
    new RegExp(`<(([^\\s:/>]+:)?${nombre})((?:\\s[^>]*)?)/>`),
    (_, n: string, __, resto: string) => `<${n}${resto}>${hijos}</${n}>`,
  )
}
