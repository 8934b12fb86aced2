import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EJEMPLOS } from './ejemplos.ts'
import { type ClaseCorreo, redactar } from './index.ts'
import { escapeHtml } from './limpio.ts'
import { PLANTILLAS } from './plantillas.ts'

const CLASES = Object.keys(PLANTILLAS) as ClaseCorreo[]

describe.each(CLASES)('El correo %s', (clase) => {
  it('se lee completo, y el texto y el HTML llevan los mismos enlaces y las mismas palabras', () => {
    const { asunto, texto, html } = redactar(clase, EJEMPLOS[clase])
    expect(asunto.length).toBeGreaterThan(10)
    for (const parte of [asunto, texto, html]) expect(parte).not.toMatch(/undefined|null|NaN|\[object|Invalid/)
    expect(enlacesDeHtml(html)).toEqual(enlacesDeTexto(texto))
    expect(texto).toContain('Cordial saludo')
    expect(texto).toContain('nunca le pedirá su contraseña')
    const palabras = (t: string) => t.match(/[\p{L}\d]{4,}/gu) ?? []
    for (const palabra of palabras(texto)) expect(html).toContain(escapeHtml(palabra))
  })

  it('su HTML no trae nada de afuera ni nada que se ejecute', () => {
    const { html } = redactar(clase, EJEMPLOS[clase])
    expect(html).toMatch(/^<!doctype html>\n<html lang="es-CO">/)
    expect(html).not.toMatch(/<(img|script|link|style|iframe|form|table|base|object)\b| on\w+=|url\(|javascript:/i)
  })

  it.each(MALOS())('con %j en cada dato no cambia de forma', (malo) => {
    const { asunto, texto, html } = redactar(clase, conEnCadaDato(EJEMPLOS[clase], malo) as never)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(asunto).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
    expect([...asunto].length).toBeLessThanOrEqual(150)
    expect(html).not.toMatch(/<(script|img|a href="https:\/\/malo)/)
    expect(etiquetas(html)).toEqual(etiquetas(redactar(clase, EJEMPLOS[clase]).html))
    expect(enlacesDeHtml(html)).toEqual(enlacesDeTexto(texto))
    // A line of the text that a fact added could pass for one of ours.
    expect(texto).not.toMatch(/^(Bcc|Subject|To):/m)
    expect(texto).not.toMatch(/\u202e/)
    expect(texto).not.toContain('undefined')
    if (!LIBRES.has(clase)) expect(texto).not.toMatch(/https:\/\/malo|www\.malo|@malo/)
  })
})

describe('Cualquier dato', () => {
  it('queda escapado', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (nombre) => {
        const { html, asunto } = redactar('invitacion', {
          ...EJEMPLOS.invitacion,
          nombre,
          organismo: nombre,
          papel: nombre,
        })
        expect(etiquetas(html)).toEqual(etiquetas(redactar('invitacion', EJEMPLOS.invitacion).html))
        expect(asunto.isWellFormed()).toBe(true)
      }),
    )
  })

  it('un enlace que no es de la web, o que podría salirse del atributo, no se escribe', () => {
    const malos = [
      'javascript:alert(1)',
      'data:text/html,x',
      '/relativo',
      'ftp://x',
      'https://k.co/x"><b>',
      "https://k.co/'x",
      'https://k.co/a b',
      'https://k.co/\r\nBcc: x',
      'https://a@k.co/',
    ]
    for (const enlace of malos)
      expect(() => redactar('clave.enlace', { nombre: 'Ana', enlace, caduca: 0 }), enlace).toThrow(RangeError)
  })
})

function MALOS(): string[] {
  return [
    'Ana\r\nBcc: todos@malo.example\r\n\r\nHola',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    `"><a href="https://malo.example">`,
    'https://malo.example/gane www.malo.example x@malo.example',
    'Ñandú \u202eabc\u2028def\u0000 ñ',
    'ñ'.repeat(300),
    '&lt;b&gt; %0d%0aBcc: x@malo.example {{7*7}}',
    '\ud800',
  ]
}

/** Classes that quote what an official wrote: a link there is only text. */
const LIBRES: ReadonlySet<ClaseCorreo> = new Set([
  'solicitud.faltan',
  'solicitud.rechazada',
  'oficio.carta',
  'difusion.traslado',
])
/** Facts that are not free text. */
const FIJOS = new Set(['destinatario', 'cambio', 'esperaba', 'hasta', 'desde', 'termina', 'red'])

function conEnCadaDato(hechos: object, malo: string): object {
  return Object.fromEntries(
    Object.entries(hechos).map(([nombre, valor]) => {
      if (FIJOS.has(nombre)) return [nombre, nombre === 'red' ? enUnRenglon(malo) : valor]
      if (nombre.startsWith('enlace')) return [nombre, valor]
      // What is quoted in several lines keeps its number of lines: the markup must not change with it.
      if (nombre === 'observacion' || nombre === 'contenido')
        return [nombre, `${enUnRenglon(malo)}\n${enUnRenglon(malo)}`]
      if (nombre === 'motivo' || nombre === 'comentario') return [nombre, enUnRenglon(malo)]
      if (Array.isArray(valor)) return [nombre, valor.map(() => malo)]
      return [nombre, typeof valor === 'string' ? malo : valor]
    }),
  )
}

function enUnRenglon(texto: string): string {
  return texto.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/https?:\/\/|www\.|@/g, '')
}

function enlacesDeHtml(html: string): string[] {
  const todos = [...html.matchAll(/href="([^"]*)"/g)].map(([, a = '']) =>
    a.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  )
  return [...new Set(todos)]
}

function enlacesDeTexto(texto: string): string[] {
  return texto.split('\n').filter((renglon) => /^https?:\/\//.test(renglon))
}

function etiquetas(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([etiqueta]) => etiqueta)
}
