// Notes of cells: the part with their texts, and the drawing (VML) without which no spreadsheet shows them.
import { referencia } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import type { Nota } from './forma.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function xmlComentarios(notas: readonly Nota[], autor: string, principal: string): string {
  const lista = notas.map((nota) => xmlComentario(nota, 0))
  return `${XML}<comments xmlns="${principal}"><authors><author>${escaparXml(autor)}</author></authors><commentList>${lista.join('')}</commentList></comments>`
}

/** `prefijo` is that of the part it goes into. */
export function xmlComentario({ columna, fila, texto }: Nota, autor: number, prefijo = ''): string {
  const p = prefijo
  return `<${p}comment ref="${referencia(columna, fila)}" authorId="${autor}"><${p}text>${xmlTramo(texto, p)}</${p}text></${p}comment>`
}

export function xmlTramo(texto: string, prefijo = ''): string {
  const p = prefijo
  return `<${p}r><${p}rPr><${p}sz val="9"/><${p}rFont val="Calibri"/></${p}rPr><${p}t xml:space="preserve">${escaparXml(texto)}</${p}t></${p}r>`
}

/** Shapes are numbered in blocks of 1,024 for each drawing: `bloque` is its first one. */
export function xmlVml(notas: readonly Nota[], bloque: number): string {
  const bloques = Array.from({ length: Math.floor(notas.length / 1024) + 1 }, (_, i) => bloque + i)
  const formas = notas.map((nota, i) => xmlForma(nota, bloque * 1024 + 1 + i))
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${bloques.join(',')}"/></o:shapelayout>${TIPO}${formas.join('')}</xml>`
}

const TIPO =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

const LETRAS_POR_RENGLON = 52
const RENGLONES_MAXIMOS = 24

/** A box beside its cell, as tall as its text. The namespaces go in the shape: it may join a drawing that another program wrote. */
export function xmlForma({ columna, fila, texto }: Nota, numero: number): string {
  const renglones = texto.split('\n').reduce((suma, t) => suma + 1 + Math.floor(t.length / LETRAS_POR_RENGLON), 1)
  const alto = Math.min(RENGLONES_MAXIMOS, Math.max(3, renglones))
  const [c, f] = [columna - 1, fila - 1]
  const lugar = [c + 1, 15, Math.max(0, f - 1), 10, c + 5, 15, Math.max(0, f - 1) + alto, 4]
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${numero}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:260pt;height:${alto * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${lugar.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${f}</x:Row><x:Column>${c}</x:Column></x:ClientData></v:shape>`
}
