// How much each measure weighs: learnt from the plans given, each judged by what the others teach; fixed when there is nothing to learn from.
import { prefijoDe } from '../catalogo/index.ts'
import { aprenderDe, type EjemploPreparado } from './aprendido.ts'
import { ajustarPesos, type Eleccion } from './logit.ts'
import { medir, type Rasgos } from './rasgos.ts'
import type { Terreno } from './terreno.ts'
import { CONOCIDOS, type Conocido } from './tipos.ts'

export type Pesos = { readonly rasgos: readonly string[]; readonly de: Readonly<Record<Conocido, Float64Array>> }

// Plans are judged in this many turns at most, and by this many metas: what it takes to learn does not grow with the country.
const TURNOS = 5
const METAS_JUZGADAS = 1_200
// With fewer plans nothing can be judged.
const PLANES_NECESARIOS = 2
// Candidates kept of the whole catalogue in a choice.
const CANDIDATOS = 120

/** Weights when there is nothing to learn them from: round numbers, by what each measure is. */
const FIJOS: Readonly<Record<string, number>> = {
  indicador: 1,
  programa: 1,
  sector: 1,
  todo: 1,
  indicadorEntendido: 1,
  programaEntendido: 2,
  todoEntendido: 2,
  trozos: 2,
  cubreCandidato: 1,
  habla: 2.5,
  'habla todo': 1,
  'habla todo entendido': 1.5,
  unidad: 4,
  unidadRara: 3,
  principal: 0.7,
  'uso producto': 0.3,
  'uso sector': 0.3,
  'uso clase': 0.2,
  'voz programa': 0.3,
  'voz programa entendida': 0.3,
  'voz clase': 0.4,
  traduccion: 0.7,
  lineaPrograma: 1,
  lineaSector: 1,
  lineaAprendida: 3,
}

export function aprenderPesos(
  terreno: Terreno,
  ejemplos: readonly EjemploPreparado[],
  rasgos: readonly string[],
): Pesos {
  const fijos = Float64Array.from(rasgos, (r) => FIJOS[r] ?? 0)
  const turnos = repartirEnTurnos(ejemplos)
  if (turnos.length < PLANES_NECESARIOS) return { rasgos, de: { libre: fijos, sector: fijos, programa: fijos } }
  const elecciones: Record<Conocido, Eleccion[]> = { libre: [], sector: [], programa: [] }
  for (const turno of turnos) {
    const aprendido = aprenderDe(terreno, turno.aprende)
    for (const ejemplo of turno.juzga) {
      const medidas = medir(terreno, aprendido, ejemplo)
      for (const conocido of CONOCIDOS) {
        const eleccion = eleccionDe(terreno, medidas, ejemplo.indicador, conocido, rasgos)
        if (eleccion) elecciones[conocido].push(eleccion)
      }
    }
  }
  const ajustar = (c: Conocido) => (elecciones[c].length > 0 ? ajustarPesos(elecciones[c], rasgos.length) : fijos)
  return { rasgos, de: { libre: ajustar('libre'), sector: ajustar('sector'), programa: ajustar('programa') } }
}

type Turno = { readonly aprende: readonly EjemploPreparado[]; readonly juzga: readonly EjemploPreparado[] }

/** Whole plans go to each turn, in order of their key; of each turn, metas at equal distances. */
function repartirEnTurnos(ejemplos: readonly EjemploPreparado[]): Turno[] {
  const planes = [...new Set(ejemplos.map((e) => e.plan))].sort()
  const cuantos = Math.min(TURNOS, planes.length)
  const turnoDe = new Map(planes.map((plan, i) => [plan, i % cuantos]))
  const cada = Math.max(1, ejemplos.length / METAS_JUZGADAS)
  return Array.from({ length: cuantos }, (_, turno) => {
    const propios = ejemplos.filter((e) => turnoDe.get(e.plan) === turno)
    return {
      aprende: ejemplos.filter((e) => turnoDe.get(e.plan) !== turno),
      juzga: propios.filter((_, i) => Math.floor(i / cada) !== Math.floor((i - 1) / cada)),
    }
  })
}

/** The choice that an example was; null when there was nothing to choose, or its indicator is lost among the many of the catalogue. */
function eleccionDe(
  terreno: Terreno,
  medidas: Rasgos,
  indicador: number,
  conocido: Conocido,
  rasgos: readonly string[],
): Eleccion | null {
  const posibles = candidatosDe(terreno, conocido, prefijo(terreno, indicador, conocido))
  const elegibles = posibles.length > CANDIDATOS ? mejores(posibles, puntosFijos(medidas)) : posibles
  const elegido = elegibles.indexOf(indicador)
  return elegibles.length < 2 || elegido < 0 ? null : { medidas: filas(medidas, rasgos, elegibles), elegido }
}

function prefijo(terreno: Terreno, indicador: number, conocido: Conocido): string | null {
  return conocido === 'libre' ? null : prefijoDe(terreno.indicadores[indicador]?.codigo ?? '', conocido)
}

/** Points of the whole catalogue with the fixed weights. */
function puntosFijos(medidas: Rasgos): Float64Array {
  const puntos = new Float64Array(medidas.get('todo')?.length ?? 0)
  for (const [rasgo, peso] of Object.entries(FIJOS)) {
    const columna = medidas.get(rasgo)
    if (columna) for (let i = 0; i < puntos.length; i += 1) puntos[i] = (puntos[i] ?? 0) + peso * (columna[i] ?? 0)
  }
  return puntos
}

function mejores(posibles: readonly number[], puntos: Float64Array): number[] {
  return posibles.toSorted((a, b) => (puntos[b] ?? 0) - (puntos[a] ?? 0) || a - b).slice(0, CANDIDATOS)
}

/** Candidates by position: all, or those of a sector or a programme; none when it is asked for and blank. */
export function candidatosDe(terreno: Terreno, conocido: Conocido, prefijoConocido: string | null): number[] {
  if (conocido === 'libre') return terreno.indicadores.map((_, i) => i)
  return [...(terreno.porPrefijo.get(prefijoConocido ?? '') ?? [])]
}

/** Measures of some candidates, row by row. */
export function filas(medidas: Rasgos, rasgos: readonly string[], candidatos: readonly number[]): Float32Array {
  const columnas = rasgos.map((r) => medidas.get(r) ?? new Float64Array())
  const tabla = new Float32Array(candidatos.length * rasgos.length)
  let lugar = 0
  for (const c of candidatos) {
    for (const columna of columnas) {
      tabla[lugar] = columna[c] ?? 0
      lugar += 1
    }
  }
  return tabla
}
