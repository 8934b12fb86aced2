// A book crossed with what the corte needs to know of its plan. It asks nothing of the database.
import {
  type AvisoCruce,
  type Corte,
  contarCruce,
  cruzarCuipo,
  cruzarFisica,
  juzgarLibro,
  type LibroCuipo,
  leerCuipo,
  leerFisica,
  type MundoCuipo,
} from '@kpt/domain/cruce'
import type { Libro } from '@kpt/domain/shared'
import type { Hallado, Rechazado, ResultadoCruce } from './resultado.ts'

export type MundoCruce = MundoCuipo & { readonly corte: Corte }

/** CUIPO by its titles; else the physical execution of the vigencia; else the refusal that says what is expected. */
export function cruzarLibro(libro: Libro, mundo: MundoCruce): ResultadoCruce & { readonly forma: 'cuipo' | 'fisica' } {
  const cuipo = leerCuipo(libro)
  if (cuipo.tipo === 'leido') return { forma: 'cuipo', ...deCuipo(cuipo.libro, mundo) }
  const fisica = leerFisica(libro, mundo.corte.vigencia)
  if (fisica.tipo === 'leido') {
    const { renglones, aparte } = fisica.libro
    const cruce = cruzarFisica(renglones, mundo.metas)
    const avisos: AvisoCruce[] = [{ codigo: 'sin_cabeza', detalles: {} }]
    const cuentas = contarCruce(cruce, aparte)
    return { forma: 'fisica', tipo: 'cruce', cabeza: null, avisos, renglones: renglones.length, cuentas, cruce }
  }
  const codigo = cuipo.codigo === 'sin_encabezado' ? fisica.codigo : cuipo.codigo
  return { forma: cuipo.codigo === 'sin_encabezado' ? 'fisica' : 'cuipo', tipo: 'rechazo', codigo, detalles: {} }
}

function deCuipo({ forma, cabeza, renglones, aparte, descuadres }: LibroCuipo, mundo: MundoCruce): Hallado | Rechazado {
  if (forma === 'programacion') return { tipo: 'rechazo', codigo: 'es_programacion', detalles: {} }
  const { rechazo, avisos } = juzgarLibro(cabeza, mundo.corte)
  if (rechazo) return { tipo: 'rechazo', ...rechazo }
  const cruce = cruzarCuipo(renglones, mundo)
  const sinClave = [...cruce.coinciden, ...cruce.compartidas].filter((p) => p.fuentesSinClave.length > 0)
  const todos: AvisoCruce[] = [
    ...avisos,
    ...descuadres.map(({ fila, bloque, diferencia }) => ({
      codigo: 'no_cuadra' as const,
      detalles: { fila: String(fila), bloque, diferencia },
    })),
    ...(sinClave.length > 0
      ? [
          {
            codigo: 'fuentes_sin_clave' as const,
            detalles: { cuantas: String(sinClave.flatMap((p) => p.filas).length) },
          },
        ]
      : []),
  ]
  return {
    tipo: 'cruce',
    cabeza,
    avisos: todos,
    renglones: renglones.length,
    cuentas: contarCruce(cruce, aparte),
    cruce,
  }
}
