// Metas of one plan that go together: many entities number their metas in the text («236. Actualizar…»), and neighbours share programme.
import type { Terreno } from './terreno.ts'

// Up to this far two numbers are neighbours; each step away counts e^(1/CERCA) times less.
const ALCANCE = 10
const CERCA = 2
// The programme of the neighbours, never seen, is not impossible.
const PISO = 0.01
const VUELTAS = 2

/** The points of each possible candidate of a meta, by position in the catalogue. */
export type Puntuada = { readonly posibles: readonly number[]; readonly puntos: Float64Array }

/** The number that the entity itself writes at the head of its text; null when there is none. */
export function numeroPropio(texto: string): number | null {
  const [, cifras] = /^\s*(\d{1,4})\s*[-.)°:]/.exec(texto) ?? []
  return cifras === undefined ? null : Number(cifras)
}

/** Points that also count the programmes to which the neighbours point. `repartir` turns points into shares. */
export function conVecinas(
  terreno: Terreno,
  numeros: readonly (number | null)[],
  puntuadas: readonly Puntuada[],
  repartir: (puntos: Float64Array) => Float64Array,
): readonly Puntuada[] {
  const vecinas = numeros.map((numero, i) => vecinasDe(numeros, numero, i))
  if (vecinas.every((v) => v.length === 0)) return puntuadas
  let actuales = puntuadas
  for (let vuelta = 0; vuelta < VUELTAS; vuelta += 1) {
    const masas = actuales.map(({ posibles, puntos }) => masaPorPrograma(terreno, posibles, repartir(puntos)))
    actuales = puntuadas.map((p, i) => sumarVecinas(terreno, p, vecinas[i] ?? [], masas))
  }
  return actuales
}

type Vecina = { readonly cual: number; readonly peso: number }

/** Their weights add up to one. */
function vecinasDe(numeros: readonly (number | null)[], numero: number | null, propia: number): Vecina[] {
  if (numero === null) return []
  const cercanas = numeros.flatMap((otro, cual) => {
    if (otro === null || cual === propia) return []
    const distancia = Math.max(1, Math.abs(otro - numero))
    return distancia < ALCANCE ? [{ cual, peso: Math.exp(-distancia / CERCA) }] : []
  })
  const total = cercanas.reduce((suma, v) => suma + v.peso, 0)
  return cercanas.map(({ cual, peso }) => ({ cual, peso: peso / total }))
}

function masaPorPrograma(terreno: Terreno, posibles: readonly number[], partes: Float64Array): Float64Array {
  const masa = new Float64Array(terreno.grupos.programa)
  posibles.forEach((c, k) => {
    const g = terreno.grupo.programa[c] ?? 0
    masa[g] = (masa[g] ?? 0) + (partes[k] ?? 0)
  })
  return masa
}

function sumarVecinas(
  terreno: Terreno,
  { posibles, puntos }: Puntuada,
  vecinas: readonly Vecina[],
  masas: readonly Float64Array[],
): Puntuada {
  if (vecinas.length === 0) return { posibles, puntos }
  const masa = new Float64Array(terreno.grupos.programa)
  for (const { cual, peso } of vecinas) {
    masas[cual]?.forEach((m, g) => {
      masa[g] = (masa[g] ?? 0) + peso * m
    })
  }
  const de = terreno.grupo.programa
  return { posibles, puntos: puntos.map((p, k) => p + Math.log(PISO + (masa[de[posibles[k] ?? 0] ?? 0] ?? 0))) }
}
