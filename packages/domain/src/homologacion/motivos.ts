// Why a candidate is proposed, as facts (R2.3): the person who confirms sees what the assistant saw.
import type { Aprendido } from './aprendido.ts'
import { type Equivalencia, equivalenciasEn } from './expansion.ts'
import { palabrasDe, raicesDe, raizDe, unidadComparable } from './palabras.ts'
import type { Terreno } from './terreno.ts'
import type { MetaPorHomologar, MotivoCandidato } from './tipos.ts'
import type { Pesador } from './vectores.ts'

const PALABRAS_DICHAS = 5
// From here two texts speak of the same thing, in the cosine of their words.
const PARECIDO = 0.35

/** What the reasons of every candidate of a meta share. */
export type Contexto = {
  readonly meta: MetaPorHomologar
  readonly palabras: ReadonlyMap<string, string>
  readonly equivalencias: readonly Equivalencia[]
  readonly parecidos: readonly { readonly indicador: number; readonly plan: string; readonly texto: string }[]
}

export function contextoDe(aprendido: Aprendido, meta: MetaPorHomologar): Contexto {
  const cosenos = aprendido.textos.cosenos(aprendido.pesador.vector(raicesDe(meta.texto)))
  const parecidos = aprendido.ejemplos
    .map((e, i) => ({ indicador: e.indicador, plan: e.plan, texto: e.texto, coseno: cosenos[i] ?? 0 }))
    .filter((e) => e.coseno >= PARECIDO)
    .sort((a, b) => b.coseno - a.coseno)
  const palabras = new Map<string, string>()
  for (const p of palabrasDe(meta.texto)) {
    const raiz = raizDe(p)
    if (raiz.length > 1 && !palabras.has(raiz)) palabras.set(raiz, p)
  }
  return { meta, palabras, equivalencias: equivalenciasEn(raicesDe(meta.texto)), parecidos }
}

export function motivosDe(terreno: Terreno, contexto: Contexto, candidato: number): MotivoCandidato[] {
  return [
    ...porPalabras(terreno, contexto, candidato),
    ...porEquivalencias(terreno, contexto, candidato),
    ...porHabla(terreno, contexto, candidato),
    ...porOtrosPlanes(terreno, contexto, candidato),
    ...porUnidad(terreno, contexto, candidato),
  ]
}

function porPalabras(terreno: Terreno, { palabras }: Contexto, candidato: number): MotivoCandidato[] {
  const comunes = lasMasRaras(terreno.raices.ambos[candidato] ?? [], palabras, terreno.pesador)
  return comunes.length === 0 ? [] : [{ tipo: 'palabras', palabras: comunes }]
}

function porHabla({ habla }: Terreno, { palabras }: Contexto, candidato: number): MotivoCandidato[] {
  const comunes = lasMasRaras(habla.dichas[candidato] ?? [], palabras, habla.pesador)
  return comunes.length === 0 ? [] : [{ tipo: 'habla', palabras: comunes }]
}

/** The words of the meta, as written, whose roots are among these: the rarest first, a few. */
function lasMasRaras(
  raices: readonly string[],
  palabras: ReadonlyMap<string, string>,
  { rareza }: Pesador,
): readonly string[] {
  return raices
    .filter((r) => palabras.has(r))
    .sort((a, b) => rareza(b) - rareza(a))
    .slice(0, PALABRAS_DICHAS)
    .map((r) => palabras.get(r) ?? r)
}

/** The term that explains most words of the candidate that the meta does not say; two words at least, or all that the term has. */
function porEquivalencias(
  terreno: Terreno,
  { equivalencias, palabras }: Contexto,
  candidato: number,
): MotivoCandidato[] {
  const suyas = new Set((terreno.raices.ambos[candidato] ?? []).filter((r) => !palabras.has(r)))
  const halladas = equivalencias.map((e) => ({
    dice: e.dice,
    catalogo: e.catalogo.filter((_, i) => suyas.has(e.raicesCatalogo[i] ?? '')),
    basta: Math.min(2, e.catalogo.length),
  }))
  const [mejor] = halladas
    .filter((h) => h.catalogo.length >= h.basta && h.basta > 0)
    .sort((a, b) => b.catalogo.length - a.catalogo.length)
  return mejor === undefined ? [] : [{ tipo: 'equivalencia', dice: mejor.dice, catalogo: mejor.catalogo }]
}

function porOtrosPlanes(terreno: Terreno, { parecidos }: Contexto, candidato: number): MotivoCandidato[] {
  for (const nivel of ['indicador', 'producto'] as const) {
    const grupo = terreno.grupo[nivel]
    const iguales = parecidos.filter((e) => grupo[e.indicador] === grupo[candidato])
    const [primero] = iguales
    if (primero === undefined) continue
    const planes = new Set(iguales.map((e) => e.plan)).size
    return [{ tipo: 'otros_planes', nivel, planes, ejemplo: primero.texto }]
  }
  return []
}

function porUnidad(terreno: Terreno, { meta }: Contexto, candidato: number): MotivoCandidato[] {
  const unidad = unidadComparable(meta.unidad)
  // «Número» is the unit of nearly all: it says nothing.
  const dice = unidad !== '' && unidad !== 'numero' && terreno.unidad[candidato] === unidad
  return dice ? [{ tipo: 'unidad', unidad: meta.unidad }] : []
}
