// Review of an expression before its questionnaire is published: names that exist, types that fit, functions of the table.
import { isFecha } from '../../shared/index.ts'
import type { FaltaExpresion, Nodo, TipoExpresion } from './forma.ts'
import { FUNCIONES } from './funciones.ts'

/** Type of each question by its key; a column of a table as `tabla.columna`. */
export type Nombres = ReadonlyMap<string, TipoExpresion>

export type Revisada = { readonly tipo: TipoExpresion | null; readonly faltas: readonly FaltaExpresion[] }

/** The type of the expression (null when it cannot be told) and everything in it that does not fit, in order. */
export function revisarExpresion(nodo: Nodo, nombres: Nombres): Revisada {
  const faltas: FaltaExpresion[] = []
  const tipo = tipoDe(nodo, nombres, faltas)
  return { tipo, faltas: faltas.sort((a, b) => a.en - b.en) }
}

/** Keys of the questions on which an expression leans, each once. */
export function nombresDe(nodo: Nodo): string[] {
  return [...new Set(partes(nodo).flatMap((n) => (n.clase === 'nombre' ? [n.nombre] : [])))]
}

function partes(nodo: Nodo): Nodo[] {
  switch (nodo.clase) {
    case 'llamada':
      return [nodo, ...nodo.argumentos.flatMap(partes)]
    case 'no':
    case 'menos':
      return [nodo, ...partes(nodo.de)]
    case 'literal':
    case 'nombre':
      return [nodo]
    default:
      return [nodo, ...partes(nodo.a), ...partes(nodo.b)]
  }
}

function tipoDe(nodo: Nodo, nombres: Nombres, faltas: FaltaExpresion[]): TipoExpresion | null {
  const exigir = (parte: Nodo, se_espera: TipoExpresion): void => {
    const hay = tipoDe(parte, nombres, faltas)
    if (hay !== null && hay !== se_espera) faltas.push({ codigo: 'tipo_distinto', en: parte.en, hay, se_espera })
  }
  switch (nodo.clase) {
    case 'literal':
      return nodo.valor.tipo
    case 'nombre': {
      const tipo = nombres.get(nodo.nombre)
      if (tipo === undefined) faltas.push({ codigo: 'nombre_desconocido', en: nodo.en, nombre: nodo.nombre })
      return tipo ?? null
    }
    case 'no':
      exigir(nodo.de, 'logico')
      return 'logico'
    case 'menos':
      exigir(nodo.de, 'numero')
      return 'numero'
    case 'y':
    case 'o':
      exigir(nodo.a, 'logico')
      exigir(nodo.b, 'logico')
      return 'logico'
    case 'operar':
      exigir(nodo.a, 'numero')
      exigir(nodo.b, 'numero')
      return 'numero'
    case 'comparar':
      compararTipos(nodo, nombres, faltas)
      return 'logico'
    case 'llamada':
      return tipoDeLlamada(nodo, nombres, faltas)
  }
}

function compararTipos(nodo: Nodo & { clase: 'comparar' }, nombres: Nombres, faltas: FaltaExpresion[]): void {
  const a = tipoDe(nodo.a, nombres, faltas)
  const b = tipoDe(nodo.b, nombres, faltas)
  if (a === 'lista' || a === 'numeros') faltas.push({ codigo: 'sin_orden', en: nodo.a.en, hay: a })
  else if (a !== null && b !== null && a !== b)
    faltas.push({ codigo: 'tipo_distinto', en: nodo.b.en, hay: b, se_espera: a })
}

function tipoDeLlamada(
  nodo: Nodo & { clase: 'llamada' },
  nombres: Nombres,
  faltas: FaltaExpresion[],
): TipoExpresion | null {
  const funcion = FUNCIONES.get(nodo.funcion)
  const { en, argumentos } = nodo
  const tipos = argumentos.map((a) => tipoDe(a, nombres, faltas))
  if (!funcion) {
    faltas.push({ codigo: 'funcion_desconocida', en, nombre: nodo.funcion })
    return null
  }
  const cuantos = funcion.recibe.length
  if (argumentos.length !== cuantos) faltas.push({ codigo: 'argumentos_distintos', en, nombre: nodo.funcion, cuantos })
  funcion.recibe.forEach((se_espera, i) => {
    const hay = tipos[i] ?? null
    const lugar = argumentos[i]?.en ?? en
    if (hay !== null && se_espera !== 'cualquiera' && hay !== se_espera)
      faltas.push({ codigo: 'tipo_distinto', en: lugar, hay, se_espera })
  })
  const [dicho] = argumentos
  if (
    nodo.funcion === 'fecha' &&
    dicho?.clase === 'literal' &&
    dicho.valor.tipo === 'texto' &&
    !isFecha(dicho.valor.valor)
  )
    faltas.push({ codigo: 'fecha_ilegible', en: dicho.en })
  return funcion.da
}
