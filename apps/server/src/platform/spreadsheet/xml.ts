// A walk over the XML of a workbook, strict and linear: no DTD, no entities beyond the five of XML, every tag closed, nothing kept.
import { rechazo } from './rechazo.ts'

export type EventosXml = {
  /** Local name, without prefix. `atributo` finds the value by local name. */
  readonly abre: (nombre: string, atributo: (nombre: string) => string | undefined) => void
  readonly cierra: (nombre: string) => void
  /** Only called while `escucha` says so. */
  readonly texto: (texto: string) => void
  readonly escucha: () => boolean
  /** Bytes walked so far, now and then. */
  readonly avance?: (bytes: number) => void
}

const MENOR = 0x3c
const MAYOR = 0x3e
const PASO_AVANCE = 1 << 20
const PROFUNDIDAD = 64

export function recorrerXml(xml: Buffer, eventos: EventosXml): void {
  const abiertas: string[] = []
  let posicion = sinMarca(xml)
  let avisado = 0
  while (posicion < xml.length) {
    const etiqueta = xml.indexOf(MENOR, posicion)
    const finTexto = etiqueta === -1 ? xml.length : etiqueta
    if (finTexto > posicion && eventos.escucha()) eventos.texto(decodificar(xml.toString('utf8', posicion, finTexto)))
    if (etiqueta === -1) break
    posicion = recorrerEtiqueta(xml, etiqueta, abiertas, eventos)
    if (posicion - avisado < PASO_AVANCE) continue
    avisado = posicion
    eventos.avance?.(posicion)
  }
  if (abiertas.length > 0) throw danado()
}

/** Handles what begins at `inicio` and answers where the next thing begins. */
function recorrerEtiqueta(xml: Buffer, inicio: number, abiertas: string[], eventos: EventosXml): number {
  const segundo = xml[inicio + 1]
  if (segundo === 0x21) return saltarEspecial(xml, inicio, eventos)
  if (segundo === 0x3f) return despuesDe(xml, '?>', inicio + 2)
  if (segundo === 0x2f) {
    const fin = despuesDe(xml, '>', inicio + 2)
    const nombre = local(xml.toString('latin1', inicio + 2, fin - 1).trimEnd())
    if (abiertas.pop() !== nombre) throw danado()
    eventos.cierra(nombre)
    return fin
  }
  const fin = finDeEtiqueta(xml, inicio + 1)
  const vacia = xml[fin - 1] === 0x2f
  const contenido = xml.toString('utf8', inicio + 1, vacia ? fin - 1 : fin)
  const corte = contenido.search(/\s/)
  const nombre = local(corte === -1 ? contenido : contenido.slice(0, corte))
  if (nombre === '' || abiertas.length >= PROFUNDIDAD) throw danado()
  eventos.abre(nombre, (buscado) => atributoDe(corte === -1 ? '' : contenido.slice(corte), buscado))
  if (vacia) eventos.cierra(nombre)
  else abiertas.push(nombre)
  return fin + 1
}

/** Comments are skipped, CDATA is text, and any declaration (DOCTYPE, ENTITY…) is refused: workbooks have none. */
function saltarEspecial(xml: Buffer, inicio: number, eventos: EventosXml): number {
  const comienzo = xml.toString('latin1', inicio, inicio + 9)
  if (comienzo.startsWith('<!--')) return despuesDe(xml, '-->', inicio + 4)
  if (comienzo !== '<![CDATA[') throw rechazo('libro_peligroso', { motivo: 'dtd' })
  const fin = despuesDe(xml, ']]>', inicio + 9)
  if (eventos.escucha()) eventos.texto(xml.toString('utf8', inicio + 9, fin - 3))
  return fin
}

function despuesDe(xml: Buffer, cierre: string, desde: number): number {
  const hallado = xml.indexOf(cierre, desde, 'latin1')
  if (hallado === -1) throw danado()
  return hallado + cierre.length
}

/** The `>` that ends the tag; inside quotes it is part of a value. */
function finDeEtiqueta(xml: Buffer, desde: number): number {
  let comilla = 0
  for (let i = desde; i < xml.length; i++) {
    const byte = xml[i]
    if (comilla !== 0) {
      if (byte === comilla) comilla = 0
    } else if (byte === 0x22 || byte === 0x27) comilla = byte
    else if (byte === MAYOR) return i
  }
  throw danado()
}

/** Value of an attribute by local name. One pass, whatever the text holds. */
function atributoDe(contenido: string, buscado: string): string | undefined {
  let posicion = 0
  while (posicion < contenido.length) {
    const igual = contenido.indexOf('=', posicion)
    if (igual === -1) return undefined
    const nombre = contenido.slice(posicion, igual).trim()
    const comienzo = saltarBlancos(contenido, igual + 1)
    const comilla = contenido[comienzo]
    const fin = comilla === '"' || comilla === "'" ? contenido.indexOf(comilla, comienzo + 1) : -1
    if (fin === -1) throw danado()
    if (local(nombre) === buscado && !nombre.startsWith('xmlns')) return decodificar(contenido.slice(comienzo + 1, fin))
    posicion = fin + 1
  }
  return undefined
}

function saltarBlancos(texto: string, desde: number): number {
  let i = desde
  while (texto.charCodeAt(i) <= 0x20) i++
  return i
}

const ENTIDADES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodificar(texto: string): string {
  if (!texto.includes('&')) return texto
  return texto.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,10});/gi, (_, entidad: string) => {
    const conocida = ENTIDADES[entidad]
    if (conocida !== undefined) return conocida
    if (!entidad.startsWith('#')) throw rechazo('libro_peligroso', { motivo: 'entidad' })
    const punto = /^#x/i.test(entidad) ? Number.parseInt(entidad.slice(2), 16) : Number(entidad.slice(1))
    return punto > 0 && punto <= 0x10ffff ? String.fromCodePoint(punto) : ''
  })
}

function local(nombre: string): string {
  const dosPuntos = nombre.indexOf(':')
  return dosPuntos === -1 ? nombre : nombre.slice(dosPuntos + 1)
}

/** Where the text begins, after a UTF-8 mark. Workbooks are UTF-8: another encoding could hide a declaration. */
function sinMarca(xml: Buffer): number {
  if (xml[0] === 0xef && xml[1] === 0xbb && xml[2] === 0xbf) return 3
  const primero = xml.find((byte) => byte > 0x20)
  if (primero !== MENOR || xml[1] === 0) throw danado()
  return 0
}

function danado(): Error {
  return rechazo('libro_danado', { motivo: 'xml' })
}
