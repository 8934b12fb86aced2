import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'
import { recorrerXml } from './xml.ts'

/** Texts of the book by index. Runs of a rich text are joined; the pronunciation guides of Asian texts (`rPh`) are not text. */
export function readTextosCompartidos(xml: Buffer, limites: LimitesLibro): string[] {
  const textos: string[] = []
  let actual = ''
  let enTexto = false
  let enGuia = false
  recorrerXml(xml, {
    abre: (nombre) => {
      if (nombre === 'si') actual = ''
      else if (nombre === 'rPh') enGuia = true
      else if (nombre === 't') enTexto = !enGuia
    },
    cierra: (nombre) => {
      if (nombre === 't') enTexto = false
      else if (nombre === 'rPh') enGuia = false
      else if (nombre === 'si') textos.push(sinEscapes(actual))
      if (textos.length > limites.textosCompartidos) throw rechazo('libro_muy_grande', { motivo: 'textos' })
    },
    texto: (texto) => {
      actual += texto
    },
    escucha: () => enTexto,
  })
  return textos
}

/** `_x000D_` is how OOXML writes a control character inside a text; `_x005F_` escapes the underscore itself. */
export function sinEscapes(texto: string): string {
  if (!texto.includes('_x')) return texto
  return texto.replace(/_x([0-9A-Fa-f]{4})_/g, (_, cifras: string) => String.fromCharCode(Number.parseInt(cifras, 16)))
}
