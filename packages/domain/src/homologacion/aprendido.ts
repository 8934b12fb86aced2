// What other plans teach: which indicators they use and the words with which they say them.
import { raicesDe } from './palabras.ts'
import { GRUPOS, type Grupo, type Terreno } from './terreno.ts'
import type { Ejemplo } from './tipos.ts'
import { aprenderTraduccion, type Traduccion } from './traduccion.ts'
import { crearIndice, crearPesador, type Indice, type Pesador } from './vectores.ts'
import { aprenderVoces, type Voces } from './voces.ts'

export type EjemploPreparado = {
  readonly plan: string
  readonly texto: string
  readonly unidad: string
  readonly linea: string
  readonly raices: readonly string[]
  /** Its indicator, by position in the catalogue. */
  readonly indicador: number
}

export type Aprendido = {
  readonly ejemplos: readonly EjemploPreparado[]
  readonly pesador: Pesador
  readonly textos: Indice
  readonly lineas: Indice
  /** How often each group was chosen, as a logarithm. */
  readonly uso: Readonly<Record<Grupo, Float64Array>>
  readonly voces: Readonly<Record<'producto' | 'programa' | 'nombre' | 'clase', Voces>>
  /** Learnt also from the words with which entities are known to speak of each product. */
  readonly traduccion: Traduccion
}

/** Examples whose indicator is not in the catalogue teach nothing. */
export function prepararEjemplos(terreno: Terreno, ejemplos: readonly Ejemplo[]): EjemploPreparado[] {
  return ejemplos.flatMap(({ plan, texto, linea, unidad, indicador }) => {
    const posicion = terreno.posicion.get(indicador)
    return posicion === undefined ? [] : [{ plan, texto, linea, unidad, raices: raicesDe(texto), indicador: posicion }]
  })
}

export function aprenderDe(terreno: Terreno, ejemplos: readonly EjemploPreparado[]): Aprendido {
  const pesador = crearPesador([...terreno.raices.ambos, ...ejemplos.map((e) => e.raices)])
  const voces = (grupo: Grupo) => aprenderVoces(terreno, grupo, ejemplos)
  return {
    ejemplos,
    pesador,
    textos: crearIndice(ejemplos.map((e) => pesador.vector(e.raices))),
    lineas: crearIndice(ejemplos.map((e) => terreno.pesador.vector(raicesDe(e.linea)))),
    uso: Object.fromEntries(GRUPOS.map((g) => [g, usoDe(terreno, g, ejemplos)])) as Record<Grupo, Float64Array>,
    voces: { producto: voces('producto'), programa: voces('programa'), nombre: voces('nombre'), clase: voces('clase') },
    traduccion: aprenderTraduccion(terreno, [...ejemplos, ...hablaDe(terreno)]),
  }
}

/** What is said of the first indicator of each product, as if a plan said it. */
function hablaDe({ habla, grupo: { producto } }: Terreno) {
  const vistos = new Set<number>()
  return habla.dichas.flatMap((raices, indicador) => {
    const suyo = producto[indicador] ?? 0
    if (vistos.has(suyo)) return []
    vistos.add(suyo)
    return [{ raices, indicador }]
  })
}

function usoDe(terreno: Terreno, grupo: Grupo, ejemplos: readonly EjemploPreparado[]): Float64Array {
  const veces = new Float64Array(terreno.grupos[grupo])
  for (const e of ejemplos) {
    const g = terreno.grupo[grupo][e.indicador] ?? 0
    veces[g] = (veces[g] ?? 0) + 1
  }
  return veces.map(Math.log1p)
}
