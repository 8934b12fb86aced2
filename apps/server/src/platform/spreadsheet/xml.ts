// A walk over the XML of a workbook, strict and linear: no DTD, no entities beyond the five of XML, every tag closed, nothing kept.
import { rechazo } from './rechazo.ts'

export type EventosXml = {
  /** Local name, without prefix. `atributo` finds the value by local name; the tag goes from `desde` to before `hasta`. */
  readonly abre: (
    nombre: string,
    atributo: (nombre: string) => string | undefined,
    desde: number,
    hasta: number,
  ) => void
  /** A tag that closes itself closes where it ends. */
  readonly cierra: (nombre: string, desde: number, hasta: number) => void
  /** Only called while `escucha` says so. */
  readonly texto: (texto: string) => void
  readonly escucha: () => boolean
  /** Characters walked so far, now and then: bytes, near enough for a progress bar. */
  readonly avance?: (caracteres: number) => void
}

type Recorrido = { readonly xml: string; readonly abiertas: string[]; readonly eventos: EventosXml; entidades: number }

const PASO_AVANCE = 1 << 20
const PROFUNDIDAD = 64
/** A tag, a text and the entities of a part: far above any workbook, far below what would take long. */
const LARGO_ETIQUETA = 1 << 16
const LARGO_TEXTO = 1 << 20
const ENTIDADES_MAXIMAS = 500_000
const BARRA = 0x2f
const EXCLAMACION = 0x21
const INTERROGACION = 0x3f

export function recorrerXml(octetos: Buffer, eventos: EventosXml): void {
  recorrerTexto(comoTexto(octetos), eventos)
}

/** The same over a text that `comoTexto` gave, for whoever needs the places. */
export function recorrerTexto(texto: string, eventos: EventosXml): void {
  const recorrido: Recorrido = { xml: texto, abiertas: [], eventos, entidades: 0 }
  const { xml, abiertas } = recorrido
  let posicion = 0
  let avisado = 0
  while (posicion < xml.length) {
    const etiqueta = xml.indexOf('<', posicion)
    const finTexto = etiqueta === -1 ? xml.length : etiqueta
    if (finTexto > posicion && eventos.escucha()) eventos.texto(textoEntre(recorrido, posicion, finTexto))
    if (etiqueta === -1) break
    posicion = recorrerEtiqueta(recorrido, etiqueta)
    if (posicion - avisado < PASO_AVANCE) continue
    avisado = posicion
    eventos.avance?.(posicion)
  }
  if (abiertas.length > 0) throw danado()
}

function textoEntre(recorrido: Recorrido, desde: number, hasta: number): string {
  if (hasta - desde > LARGO_TEXTO) throw rechazo('libro_muy_grande', { motivo: 'texto' })
  const crudo = recorrido.xml.slice(desde, hasta)
  if (!crudo.includes('&')) return crudo
  recorrido.entidades += crudo.split('&').length - 1
  if (recorrido.entidades > ENTIDADES_MAXIMAS) throw rechazo('libro_peligroso', { motivo: 'entidades' })
  return decodificar(crudo)
}

/** Handles what begins at `inicio` and answers where the next thing begins. */
function recorrerEtiqueta(recorrido: Recorrido, inicio: number): number {
  const { xml, abiertas, eventos } = recorrido
  const segundo = xml.charCodeAt(inicio + 1)
  if (segundo === EXCLAMACION) return saltarEspecial(recorrido, inicio)
  if (segundo === INTERROGACION) return despuesDe(xml, '?>', inicio + 2)
  if (segundo === BARRA) {
    const fin = despuesDe(xml, '>', inicio + 2)
    const nombre = local(xml.slice(inicio + 2, fin - 1).trimEnd())
    if (abiertas.pop() !== nombre) throw danado()
    eventos.cierra(nombre, inicio, fin)
    return fin
  }
  const fin = finDeEtiqueta(xml, inicio + 1)
  const vacia = xml.charCodeAt(fin - 1) === BARRA
  const finContenido = vacia ? fin - 1 : fin
  const finNombre = hastaBlanco(xml, inicio + 1, finContenido)
  const nombre = local(xml.slice(inicio + 1, finNombre))
  if (nombre === '' || abiertas.length >= PROFUNDIDAD) throw danado()
  eventos.abre(nombre, (buscado) => atributoDe(xml, finNombre, finContenido, buscado), inicio, fin + 1)
  if (vacia) eventos.cierra(nombre, fin + 1, fin + 1)
  else abiertas.push(nombre)
  return fin + 1
}

/** Comments are skipped, CDATA is text, and any declaration (DOCTYPE, ENTITY…) is refused: workbooks have none. */
function saltarEspecial({ xml, eventos }: Recorrido, inicio: number): number {
  if (xml.startsWith('<!--', inicio)) return despuesDe(xml, '-->', inicio + 4)
  if (!xml.startsWith('<![CDATA[', inicio)) throw rechazo('libro_peligroso', { motivo: 'dtd' })
  const fin = despuesDe(xml, ']]>', inicio + 9)
  if (fin - inicio > LARGO_TEXTO) throw rechazo('libro_muy_grande', { motivo: 'texto' })
  if (eventos.escucha()) eventos.texto(xml.slice(inicio + 9, fin - 3))
  return fin
}

function despuesDe(xml: string, cierre: string, desde: number): number {
  const hallado = xml.indexOf(cierre, desde)
  if (hallado === -1) throw danado()
  return hallado + cierre.length
}

/** The `>` that ends the tag; inside quotes it is part of a value. */
function finDeEtiqueta(xml: string, desde: number): number {
  let comilla = 0
  const tope = Math.min(xml.length, desde + LARGO_ETIQUETA)
  for (let i = desde; i < tope; i++) {
    const letra = xml.charCodeAt(i)
    if (comilla !== 0) {
      if (letra === comilla) comilla = 0
    } else if (letra === 0x22 || letra === 0x27) comilla = letra
    else if (letra === 0x3e) return i
  }
  throw danado()
}

/** Value of an attribute by local name, between two places of the text. One pass, whatever it holds. */
function atributoDe(xml: string, desde: number, hasta: number, buscado: string): string | undefined {
  let posicion = desde
  while (posicion < hasta) {
    const igual = hastaIgual(xml, posicion, hasta)
    if (igual === hasta) return undefined
    const nombre = xml.slice(posicion, igual).trim()
    const comienzo = saltarBlancos(xml, igual + 1)
    const comilla = xml[comienzo]
    const fin = comilla === '"' || comilla === "'" ? xml.indexOf(comilla, comienzo + 1) : -1
    if (fin === -1 || fin >= hasta) throw danado()
    if (local(nombre) === buscado && !nombre.startsWith('xmlns')) return decodificar(xml.slice(comienzo + 1, fin))
    posicion = fin + 1
  }
  return undefined
}

function saltarBlancos(xml: string, desde: number): number {
  let i = desde
  while (xml.charCodeAt(i) <= 0x20) i++
  return i
}

function hastaBlanco(xml: string, desde: number, hasta: number): number {
  let i = desde
  while (i < hasta && xml.charCodeAt(i) > 0x20) i++
  return i
}

/** Not `indexOf`: a tag without `=` would search the rest of the document, every time. */
function hastaIgual(xml: string, desde: number, hasta: number): number {
  let i = desde
  while (i < hasta && xml.charCodeAt(i) !== 0x3d) i++
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

/** Workbooks are UTF-8, with or without its mark: another encoding could hide a declaration. */
export function comoTexto(octetos: Buffer): string {
  const conMarca = octetos[0] === 0xef && octetos[1] === 0xbb && octetos[2] === 0xbf
  const xml = octetos.toString('utf8', conMarca ? 3 : 0)
  if (!/^\s*</.test(xml) || xml.charCodeAt(1) === 0) throw danado()
  return xml
}

function danado(): Error {
  return rechazo('libro_danado', { motivo: 'xml' })
}
