// An expression of a questionnaire read aloud: what it asks of the answers, with the words of the questions and of their options.
import type { Comparador, Nodo, Pregunta, Valor } from '@kpt/domain/gestionweb'
import { toText } from '@kpt/domain/shared'
import { formatFecha, formatNumero } from '../formato.ts'

/** `trd_meses >= 1` → «¿Cada cuántos meses las actualiza?» es 1 o más. */
export function fraseExpresion(nodo: Nodo, preguntas: readonly Pregunta[]): string {
  return condicion(nodo, preguntas)
}

const AL_REVES: Readonly<Record<Comparador, Comparador>> = {
  ...{ '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' },
}

function condicion(nodo: Nodo, todas: readonly Pregunta[]): string {
  switch (nodo.clase) {
    case 'literal':
      return nodo.valor.tipo === 'logico' ? (nodo.valor.valor ? 'siempre' : 'nunca') : cosa(nodo, todas)
    case 'nombre':
      return `a ${nombre(nodo.nombre, todas)} se respondió sí`
    case 'no':
      return negada(nodo.de, todas)
    case 'y':
    case 'o':
      return `${parte(nodo.a, nodo.clase, todas)} ${nodo.clase === 'y' ? 'y' : 'o'} ${parte(nodo.b, nodo.clase, todas)}`
    case 'comparar':
      return comparada(nodo.op, nodo, todas)
    case 'llamada':
      return llamada(nodo, todas, '')
    default:
      return cosa(nodo, todas)
  }
}

/** Only an `y` inside an `o`, or the other way about, needs its parenthesis. */
function parte(nodo: Nodo, dentro: 'y' | 'o', todas: readonly Pregunta[]): string {
  const texto = condicion(nodo, todas)
  return (nodo.clase === 'y' || nodo.clase === 'o') && nodo.clase !== dentro ? `(${texto})` : texto
}

function negada(nodo: Nodo, todas: readonly Pregunta[]): string {
  if (nodo.clase === 'nombre') return `a ${nombre(nodo.nombre, todas)} se respondió no`
  if (nodo.clase === 'comparar') return comparada(AL_REVES[nodo.op], nodo, todas)
  if (nodo.clase === 'llamada') return llamada(nodo, todas, 'no ')
  if (nodo.clase === 'no') return condicion(nodo.de, todas)
  return `no se cumple que ${condicion(nodo, todas)}`
}

function comparada(op: Comparador, { a, b }: Nodo & { clase: 'comparar' }, todas: readonly Pregunta[]): string {
  if (b.clase === 'literal' && b.valor.tipo === 'logico' && a.clase === 'nombre' && (op === '=' || op === '!='))
    return `a ${nombre(a.nombre, todas)} se respondió ${b.valor.valor === (op === '=') ? 'sí' : 'no'}`
  const opciones = a.clase === 'nombre' ? (todas.find((p) => p.clave === a.nombre)?.opciones ?? []) : []
  const otro = b.clase === 'literal' && b.valor.tipo === 'texto' ? opcion(opciones, b.valor.valor) : cosa(b, todas)
  const fecha = isFecha(a, todas) || isFecha(b, todas)
  return `${cosa(a, todas)} ${(fecha ? DE_FECHA : DE_NUMERO)[op](otro)}`
}

type Frases = Readonly<Record<Comparador, (otro: string) => string>>
const DE_NUMERO: Frases = {
  '=': (otro) => `es ${otro}`,
  '!=': (otro) => `no es ${otro}`,
  '<': (otro) => `es menos de ${otro}`,
  '<=': (otro) => `es ${otro} o menos`,
  '>': (otro) => `es más de ${otro}`,
  '>=': (otro) => `es ${otro} o más`,
}
const DE_FECHA: Frases = {
  '=': (otro) => `es ${otro}`,
  '!=': (otro) => `no es ${otro}`,
  '<': (otro) => `es antes ${del(otro)}`,
  '<=': (otro) => `es ${otro} o antes`,
  '>': (otro) => `es después ${del(otro)}`,
  '>=': (otro) => `es ${otro} o después`,
}

const del = (otro: string) => (otro.startsWith('el ') ? `d${otro}` : `de ${otro}`)

function isFecha(nodo: Nodo, todas: readonly Pregunta[]): boolean {
  if (nodo.clase === 'llamada') return nodo.funcion === 'fecha'
  return nodo.clase === 'nombre' && todas.find((p) => p.clave === nodo.nombre)?.tipo === 'fecha'
}

function llamada({ funcion, argumentos }: Nodo & { clase: 'llamada' }, todas: readonly Pregunta[], no: string): string {
  const [a, b] = argumentos
  if (funcion === 'respondida' && a) return `${no}se respondió ${cosa(a, todas)}`
  if (funcion === 'contiene' && a && b) {
    const opciones = a.clase === 'nombre' ? (todas.find((p) => p.clave === a.nombre)?.opciones ?? []) : []
    const cual = b.clase === 'literal' && b.valor.tipo === 'texto' ? opcion(opciones, b.valor.valor) : cosa(b, todas)
    return `en ${cosa(a, todas)} ${no}se marcó ${cual}`
  }
  return `${no === '' ? '' : 'no se cumple que '}${cosa({ clase: 'llamada', funcion, argumentos, en: 0 }, todas)}`
}

/** What is compared: a question, a figure, a sum. */
function cosa(nodo: Nodo, todas: readonly Pregunta[]): string {
  switch (nodo.clase) {
    case 'literal':
      return literal(nodo.valor)
    case 'nombre':
      return nombre(nodo.nombre, todas)
    case 'menos':
      return `menos ${cosa(nodo.de, todas)}`
    case 'operar':
      return `${cosa(nodo.a, todas)} ${OPERADORES[nodo.op]} ${cosa(nodo.b, todas)}`
    case 'llamada':
      return funcion(nodo, todas)
    default:
      return condicion(nodo, todas)
  }
}

const OPERADORES = { '+': 'más', '-': 'menos', '*': 'por' } as const

function funcion({ funcion: f, argumentos }: Nodo & { clase: 'llamada' }, todas: readonly Pregunta[]): string {
  const [a] = argumentos
  const suyo = a ? cosa(a, todas) : ''
  if (f === 'fecha')
    return a?.clase === 'literal' && a.valor.tipo === 'texto' ? `el ${formatFecha(a.valor.valor)}` : suyo
  if (f === 'cuenta') return `cuántos hay en ${suyo}`
  if (f === 'suma') return `la suma de ${suyo}`
  if (f === 'largo') return `cuántas letras tiene ${suyo}`
  return `${f}(${argumentos.map((x) => cosa(x, todas)).join(', ')})`
}

function nombre(clave: string, todas: readonly Pregunta[]): string {
  const [pregunta = '', columna] = clave.split('.')
  const suya = todas.find((p) => p.clave === pregunta)
  const texto = corto(suya?.texto.trim() || pregunta)
  if (columna === undefined) return `«${texto}»`
  return `la columna «${suya?.columnas.find((c) => c.clave === columna)?.texto ?? columna}» de «${texto}»`
}

const opcion = (opciones: Pregunta['opciones'], clave: string) =>
  `«${opciones.find((o) => o.clave === clave)?.texto ?? clave}»`

function literal(valor: Exclude<Valor, null>): string {
  if (valor.tipo === 'numero') return formatNumero(toText(valor.valor))
  if (valor.tipo === 'logico') return valor.valor ? 'sí' : 'no'
  return `«${String(valor.valor)}»`
}

const LARGO = 90
const corto = (texto: string) => (texto.length <= LARGO ? texto : `${texto.slice(0, LARGO - 1).trimEnd()}…`)
