// The notes of a person's sheet with ours beside them: theirs are kept, those that we wrote another day are replaced.
import { referencia } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import { xmlComentario, xmlForma, xmlTramo, xmlVml } from '../escritura/comentarios.ts'
import type { Nota } from '../escritura/forma.ts'
import { recorrerTexto } from '../xml.ts'
import { agregarHijos, type Edicion, editar, insertar, prefijoDe } from './edicion.ts'

type Existente = {
  readonly celda: string
  autor: number
  desde: number
  hasta: number
  finTexto: number
  texto: string
}

/** Who signs our notes, and what they all say: some programs lose the authors of a book when they save it. */
export type Firma = { readonly autor: string; readonly patron: RegExp }

/** The part of the notes with ours; `retiradas` are cells whose old note of ours has no finding any more. Null when nothing changes. */
export function anotarComentarios(
  xml: string,
  notas: readonly Nota[],
  { autor, patron }: Firma,
): { xml: string; nuevas: Nota[]; retiradas: string[] } | null {
  const { prefijo, autores, existentes } = leerComentarios(xml)
  const conocido = autores.indexOf(autor)
  const propio = conocido === -1 ? autores.length : conocido
  const porCelda = new Map(notas.map((nota) => [referencia(nota.columna, nota.fila), nota]))
  const ediciones: Edicion[] = []
  const retiradas: string[] = []
  for (const existente of existentes) {
    const { celda, desde, hasta } = existente
    const nota = porCelda.get(celda)
    porCelda.delete(celda)
    const sinAutor = (autores[existente.autor] ?? '').trim() === ''
    if (existente.autor === conocido || (sinAutor && patron.test(existente.texto))) {
      if (!nota) retiradas.push(celda)
      ediciones.push({ desde, hasta, texto: nota ? xmlComentario(nota, propio, prefijo) : '' })
    } else
      ediciones.push(...edicionesAjena(xml, existente, autor, nota && xmlTramo(`\n${autor}: ${nota.texto}`, prefijo)))
  }
  if (ediciones.length === 0 && porCelda.size === 0) return null
  const nuevas = [...porCelda.values()]
  const conAutor = conocido === -1 ? `<${prefijo}author>${escaparXml(autor)}</${prefijo}author>` : ''
  const editado = editar(xml, ediciones)
  const lista = nuevas.map((nota) => xmlComentario(nota, propio, prefijo)).join('')
  return { xml: agregarHijos(agregarHijos(editado, 'authors', conAutor), 'commentList', lista), nuevas, retiradas }
}

/** A note of somebody else: what we added to it another day goes, and what we add today comes at its end. */
function edicionesAjena(
  xml: string,
  { desde, finTexto }: Existente,
  autor: string,
  tramo: string | undefined,
): Edicion[] {
  if (finTexto < 0) return []
  const nuevo = tramo === undefined ? [] : [insertar(finTexto, tramo)]
  const suyo = xml.slice(desde, finTexto)
  const corte = suyo.search(new RegExp(`(\\n|&#10;|_x000[aA]_)${autor}: `))
  if (corte === -1) return nuevo
  return [{ desde: desde + corte, hasta: desde + suyo.indexOf('</', corte), texto: '' }, ...nuevo]
}

function leerComentarios(xml: string) {
  const autores: string[] = []
  const existentes: Existente[] = []
  let prefijo = ''
  let actual: Existente | null = null
  let escuchaAutor = false
  let nivel = 0
  recorrerTexto(xml, {
    abre: (nombre, atributo, desde, hasta) => {
      nivel += 1
      if (nivel === 1) prefijo = prefijoDe(xml.slice(desde, hasta))
      if (nombre === 'author') {
        autores.push('')
        escuchaAutor = true
      }
      if (nombre === 'comment') {
        actual = {
          celda: atributo('ref') ?? '',
          autor: Number(atributo('authorId') ?? '-1'),
          desde,
          hasta,
          finTexto: -1,
          texto: '',
        }
        existentes.push(actual)
      }
    },
    cierra: (nombre, desde, hasta) => {
      nivel -= 1
      if (nombre === 'author') escuchaAutor = false
      if (nombre === 'text' && actual && desde < hasta) actual.finTexto = desde
      if (nombre !== 'comment' || !actual) return
      actual.hasta = hasta
      actual = null
    },
    texto: (texto) => {
      if (escuchaAutor) autores.push((autores.pop() ?? '') + texto)
      else if (actual) actual.texto += texto
    },
    escucha: () => escuchaAutor || actual !== null,
  })
  return { prefijo, autores, existentes }
}

/**
 * The drawing with the boxes of new notes and without those of the ones taken away. It is not walked as XML: programs write in it what no
 * strict reader takes.
 */
export function anotarDibujo(vml: string | null, nuevas: readonly Nota[], retiradas: readonly string[]): string {
  if (vml === null) return xmlVml(nuevas, BLOQUE_PROPIO)
  const fuera = new Set(retiradas)
  const limpio =
    fuera.size === 0 ? vml : vml.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (f) => (fuera.has(celdaDe(f)) ? '' : f))
  const numeros = [...limpio.matchAll(/_x0000_s(\d{1,9})"/g)].map(([, n]) => Number(n))
  const primero = Math.max(1024 * BLOQUE_PROPIO, ...numeros.slice(0, 60_000)) + 1
  const formas = nuevas.map((nota, i) => xmlForma(nota, primero + i)).join('')
  const fin = limpio.lastIndexOf('</xml>')
  return fin === -1 ? xmlVml(nuevas, BLOQUE_PROPIO) : limpio.slice(0, fin) + formas + limpio.slice(fin)
}

/** Numbers of shapes far from those that programs give. */
const BLOQUE_PROPIO = 100

function celdaDe(forma: string): string {
  const fila = Number(/<x:Row>\s*(\d+)/.exec(forma)?.[1] ?? '-1')
  const columna = Number(/<x:Column>\s*(\d+)/.exec(forma)?.[1] ?? '-1')
  return fila < 0 || columna < 0 ? '' : referencia(columna + 1, fila + 1)
}
