// Signs into a tree: `o` binds least, then `y`, `no`, the comparisons, `+` and `-`, and `*`. A comparison is not chained.
import { decimal } from '../../shared/index.ts'
import { COMPARADORES, type Comparador, type FaltaExpresion, LIMITES_EXPRESION, type Nodo } from './forma.ts'
import { partir, type Signo } from './partir.ts'

export type Leida =
  | { readonly nodo: Nodo; readonly falta: null }
  | { readonly nodo: null; readonly falta: FaltaExpresion }

/** The tree of an expression, or the first thing in it that cannot be. */
export function leerExpresion(texto: string): Leida {
  const signos = partir(texto)
  if ('codigo' in signos) return { nodo: null, falta: signos }
  const lectura: Lectura = { signos, i: 0, nodos: 0, hondura: 0 }
  try {
    const nodo = o(lectura)
    const resto = actual(lectura)
    if (resto.clase !== 'fin') alto({ codigo: 'se_esperaba', en: resto.en, que: 'fin', signo: resto.texto })
    return { nodo, falta: null }
  } catch (error) {
    if (error instanceof Alto) return { nodo: null, falta: error.falta }
    throw error
  }
}

type Lectura = { readonly signos: readonly Signo[]; i: number; nodos: number; hondura: number }

class Alto extends Error {
  readonly falta: FaltaExpresion
  constructor(falta: FaltaExpresion) {
    super(falta.codigo)
    this.falta = falta
  }
}
function alto(falta: FaltaExpresion): never {
  throw new Alto(falta)
}

const FIN: Signo = { clase: 'fin', texto: '', en: 0 }
const actual = (l: Lectura): Signo => l.signos[l.i] ?? FIN
const es = (l: Lectura, clase: Signo['clase'], texto: string) => actual(l).clase === clase && actual(l).texto === texto

function tomar(l: Lectura, clase: Signo['clase'], texto: string): boolean {
  if (!es(l, clase, texto)) return false
  l.i += 1
  return true
}

function crear(l: Lectura, nodo: Nodo): Nodo {
  l.nodos += 1
  if (l.nodos > LIMITES_EXPRESION.nodos) alto({ codigo: 'expresion_larga', en: nodo.en })
  return nodo
}

function adentro(l: Lectura, leer: (l: Lectura) => Nodo): Nodo {
  l.hondura += 1
  if (l.hondura > LIMITES_EXPRESION.hondura) alto({ codigo: 'expresion_honda', en: actual(l).en })
  const nodo = leer(l)
  l.hondura -= 1
  return nodo
}

function o(l: Lectura): Nodo {
  let a = y(l)
  for (let { en } = actual(l); tomar(l, 'nombre', 'o'); { en } = actual(l)) a = crear(l, { clase: 'o', a, b: y(l), en })
  return a
}

function y(l: Lectura): Nodo {
  let a = no(l)
  for (let { en } = actual(l); tomar(l, 'nombre', 'y'); { en } = actual(l))
    a = crear(l, { clase: 'y', a, b: no(l), en })
  return a
}

function no(l: Lectura): Nodo {
  const { en } = actual(l)
  if (!tomar(l, 'nombre', 'no')) return comparacion(l)
  return crear(l, { clase: 'no', de: adentro(l, no), en })
}

function comparacion(l: Lectura): Nodo {
  const a = suma(l)
  const { clase, texto, en } = actual(l)
  const op = COMPARADORES.find((c): c is Comparador => clase === 'signo' && c === texto)
  if (op === undefined) return a
  l.i += 1
  return crear(l, { clase: 'comparar', op, a, b: suma(l), en })
}

function suma(l: Lectura): Nodo {
  let a = producto(l)
  while (es(l, 'signo', '+') || es(l, 'signo', '-')) {
    const { texto, en } = actual(l)
    l.i += 1
    a = crear(l, { clase: 'operar', op: texto === '+' ? '+' : '-', a, b: producto(l), en })
  }
  return a
}

function producto(l: Lectura): Nodo {
  let a = unario(l)
  for (let { en } = actual(l); tomar(l, 'signo', '*'); { en } = actual(l))
    a = crear(l, { clase: 'operar', op: '*', a, b: unario(l), en })
  return a
}

function unario(l: Lectura): Nodo {
  const { en } = actual(l)
  return tomar(l, 'signo', '-') ? crear(l, { clase: 'menos', de: adentro(l, unario), en }) : atomo(l)
}

function atomo(l: Lectura): Nodo {
  const { clase, texto, en } = actual(l)
  l.i += 1
  if (clase === 'numero') return crear(l, { clase: 'literal', valor: { tipo: 'numero', valor: decimal(texto) }, en })
  if (clase === 'texto') return crear(l, { clase: 'literal', valor: { tipo: 'texto', valor: texto }, en })
  if (clase === 'signo' && texto === '(') return entreParentesis(l)
  if (clase === 'nombre' && !PALABRAS.has(texto)) return nombre(l, texto, en)
  if (clase === 'nombre' && (texto === 'verdadero' || texto === 'falso'))
    return crear(l, { clase: 'literal', valor: { tipo: 'logico', valor: texto === 'verdadero' }, en })
  return alto({ codigo: 'se_esperaba', en, que: 'valor', signo: texto })
}

const PALABRAS: ReadonlySet<string> = new Set(['y', 'o', 'no', 'verdadero', 'falso'])

function entreParentesis(l: Lectura): Nodo {
  const nodo = adentro(l, o)
  cerrar(l)
  return nodo
}

function nombre(l: Lectura, texto: string, en: number): Nodo {
  if (!tomar(l, 'signo', '(')) return crear(l, { clase: 'nombre', nombre: texto, en })
  const argumentos: Nodo[] = []
  if (!es(l, 'signo', ')')) {
    do argumentos.push(adentro(l, o))
    while (tomar(l, 'signo', ','))
  }
  cerrar(l)
  return crear(l, { clase: 'llamada', funcion: texto, argumentos, en })
}

function cerrar(l: Lectura): void {
  const { en, texto } = actual(l)
  if (!tomar(l, 'signo', ')')) alto({ codigo: 'se_esperaba', en, que: 'cierre', signo: texto })
}
