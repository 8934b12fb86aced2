// Expressions that fit the questions they speak of; one in twenty is broken on purpose.
import type { Pregunta } from '../cuestionario.ts'
import { isColumnaNumerica } from '../nombres.ts'
import type { Azar } from './azar.ts'

const COMPARAN = ['=', '!=', '<', '<=', '>', '>='] as const

export function expresionAlAzar(azar: Azar, preguntas: readonly Pregunta[], hondura = 3): string {
  if (azar.si(5)) return azar.uno(['(', "'", '1 +', 'constructor(1)', 'a.b.c', '__proto__', 'y', '1 = 1 = 1'])
  return logica(azar, preguntas, hondura)
}

function logica(azar: Azar, preguntas: readonly Pregunta[], hondura: number): string {
  if (hondura > 0 && azar.si(55)) {
    if (azar.si(25)) return `no (${logica(azar, preguntas, hondura - 1)})`
    const [a, b] = [logica(azar, preguntas, hondura - 1), logica(azar, preguntas, hondura - 1)]
    return `(${a}) ${azar.uno(['y', 'o'])} (${b})`
  }
  const pregunta = azar.uno(preguntas)
  const { clave, opciones } = pregunta
  const op = azar.uno(COMPARAN)
  if (azar.si(15)) return azar.uno(['verdadero', 'falso', `respondida(${clave})`])
  switch (pregunta.tipo) {
    case 'si_no':
      return clave
    case 'una':
      return `${clave} ${op} '${azar.uno(opciones).clave}'`
    case 'varias':
      return azar.si(50)
        ? `contiene(${clave}, '${azar.uno(opciones).clave}')`
        : `cuenta(${clave}) ${op} ${azar.entero(4)}`
    case 'fecha':
      return `${clave} ${op} fecha('20${20 + azar.entero(6)}-0${1 + azar.entero(9)}-15')`
    case 'texto':
      return `largo(${clave}) ${op} ${azar.entero(30)}`
    case 'archivo':
      return `cuenta(${clave}) ${op} ${azar.entero(3)}`
    default:
      return `${cifra(azar, preguntas, pregunta, hondura)} ${op} ${cifra(azar, preguntas, pregunta, hondura)}`
  }
}

function cifra(azar: Azar, preguntas: readonly Pregunta[], pregunta: Pregunta, hondura: number): string {
  if (hondura > 0 && azar.si(40)) {
    const [a, b] = [cifra(azar, preguntas, pregunta, hondura - 1), cifra(azar, preguntas, pregunta, hondura - 1)]
    return `(${a} ${azar.uno(['+', '-', '*'])} ${b})`
  }
  if (azar.si(40)) return azar.uno(['0', '0.1', '12', '999999999999999999', '0.333333333333'])
  if (pregunta.tipo !== 'tabla') return azar.si(20) ? `-${pregunta.clave}` : pregunta.clave
  const sumables = pregunta.columnas.filter((c) => isColumnaNumerica(c.tipo))
  return sumables.length === 0 ? '1' : `suma(${pregunta.clave}.${azar.uno(sumables).clave})`
}
