// A letter as HTML: one column, no tables, no images, nothing from elsewhere; styles inside each element because mail programs drop the
// rest. Where Outlook ignores a style the text still reads well. Colours pass AA on white.
import { enRenglon } from '@kpt/domain/correo'
import { direccionWeb, escapeHtml, renglones } from './limpio.ts'
import type { Bloque, Mensaje } from './mensaje.ts'
import { ADVERTENCIA, pieDe, saludoDe } from './partes.ts'

const LETRA = 'font-family:Arial,Helvetica,sans-serif;'
const P = `margin:0 0 16px;font-size:16px;line-height:1.5;color:#1d2733;${LETRA}`
const MENOR = `margin:0 0 8px;font-size:13px;line-height:1.5;color:#4a5563;${LETRA}`
const CAJA = 'max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;'
const BOTON = `display:inline-block;padding:12px 20px;background:#004884;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:underline;${LETRA}`
const URL_A_LA_VISTA = `color:#004884;word-break:break-all;overflow-wrap:anywhere;`

export function renderHtml(mensaje: Mensaje): string {
  const pie = pieDe(mensaje).split('\n')
  return [
    '<!doctype html>',
    '<html lang="es-CO">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(mensaje.asunto)}</title>`,
    '</head>',
    '<body style="margin:0;padding:0;background:#f2f4f7;">',
    `<div role="article" lang="es-CO" style="${CAJA}">`,
    `<h1 style="margin:0 0 20px;padding:0 0 12px;border-bottom:3px solid #004884;font-size:20px;line-height:1.3;color:#1d2733;${LETRA}">${escapeHtml(mensaje.asunto)}</h1>`,
    parrafo(saludoDe(mensaje)),
    ...mensaje.bloques.map(deBloque),
    '<div style="margin:28px 0 0;padding:14px 0 0;border-top:1px solid #c9d0d9;">',
    ...[...pie, ADVERTENCIA].map((renglon) => `<p style="${MENOR}">${escapeHtml(renglon)}</p>`),
    '</div>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function parrafo(texto: string): string {
  return `<p style="${P}">${escapeHtml(enRenglon(texto, 4_000))}</p>`
}

function deBloque(bloque: Bloque): string {
  if (typeof bloque === 'string') return parrafo(bloque)
  switch (bloque.clase) {
    case 'lista':
      return `<ul style="${P}padding-left:22px;">${bloque.puntos.map((p) => `<li style="margin:0 0 6px;">${escapeHtml(enRenglon(p, 1_000))}</li>`).join('')}</ul>`
    case 'datos':
      return bloque.filas.map(([nombre, valor]) => dato(nombre, valor)).join('\n')
    case 'cita':
      return `<blockquote style="margin:0 0 16px;padding:4px 0 4px 14px;border-left:4px solid #c9d0d9;">${renglones(
        bloque.texto,
      )
        .map((r) => `<p style="${P}margin-bottom:8px;">${escapeHtml(r)}</p>`)
        .join('')}</blockquote>`
    case 'enlace':
      return deEnlace(bloque.texto, direccionWeb(bloque.a))
  }
}

function dato(nombre: string, valor: string): string {
  return `<p style="${P}margin-bottom:6px;"><strong>${escapeHtml(nombre)}:</strong> ${escapeHtml(enRenglon(valor, 1_000))}</p>`
}

/** A button and, under it, its address in full: some programs draw no button, and people should see where it leads. */
function deEnlace(texto: string, a: string): string {
  const url = escapeHtml(a)
  return [
    `<p style="${P}margin-top:20px;"><a href="${url}" style="${BOTON}">${escapeHtml(texto)}</a></p>`,
    `<p style="${MENOR}margin-bottom:16px;">Si el botón no abre, copie esta dirección en su navegador: <a href="${url}" style="${URL_A_LA_VISTA}">${url}</a></p>`,
  ].join('\n')
}
