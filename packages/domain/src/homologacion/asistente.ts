// The homologation assistant: learns from plans already homologated and proposes indicators for those that are not (R2.3).
import { prefijoDe } from '../catalogo/index.ts'
import { type Aprendido, aprenderDe, prepararEjemplos } from './aprendido.ts'
import { contextoDe, motivosDe } from './motivos.ts'
import { medir, type Rasgos } from './rasgos.ts'
import { prepararTerreno, type Terreno } from './terreno.ts'
import type { Asistente, CandidatoPropuesto, Conocido, Ejemplo, IndicadorCatalogo, MetaPorHomologar } from './tipos.ts'

const CANDIDATOS = 5

/** Learns from the catalogue and from metas already homologated. The same catalogue and examples always give the same assistant. */
export function aprender(catalogo: readonly IndicadorCatalogo[], ejemplos: readonly Ejemplo[]): Asistente {
  const terreno = prepararTerreno(catalogo)
  const aprendido = aprenderDe(terreno, prepararEjemplos(terreno, ejemplos))
  return {
    proponer: (metas, conocido, cuantos = CANDIDATOS) =>
      metas.map((meta) => proponerUna(terreno, aprendido, meta, conocido, cuantos)),
  }
}

function proponerUna(
  terreno: Terreno,
  aprendido: Aprendido,
  meta: MetaPorHomologar,
  conocido: Conocido,
  cuantos: number,
): CandidatoPropuesto[] {
  const posibles = candidatosDe(terreno, meta, conocido)
  const puntos = puntuar(medir(terreno, aprendido, meta), posibles)
  const contexto = contextoDe(aprendido, meta)
  return posibles
    .map((candidato, k) => ({ candidato, puntaje: puntos[k] ?? 0 }))
    .sort((a, b) => b.puntaje - a.puntaje || a.candidato - b.candidato)
    .slice(0, cuantos)
    .map(({ candidato, puntaje }) => ({
      codigo: catalogoDe(terreno, candidato),
      puntaje,
      motivos: motivosDe(terreno, contexto, candidato),
    }))
}

function catalogoDe(terreno: Terreno, candidato: number): string {
  return terreno.indicadores[candidato]?.codigo ?? ''
}

function candidatosDe(terreno: Terreno, meta: MetaPorHomologar, conocido: Conocido): number[] {
  const todos = terreno.indicadores.map((_, i) => i)
  if (conocido === 'libre') return todos
  return todos.filter((i) => prefijoDe(catalogoDe(terreno, i), conocido) === meta[conocido])
}

// Weight of each measure when there is nothing to learn the weights from.
const PESOS: Readonly<Record<string, number>> = {
  ind: 2,
  prg: 2,
  todo: 2,
  trozos: 2,
  cubreD: 1,
  unidad: 4,
  unidadX: 3,
  principal: 0.7,
  vozPrg: 0.4,
  vozCla: 0.4,
  tra: 0.7,
}

/** Share of each candidate: the exponential of its points over the sum of all. */
function puntuar(rasgos: Rasgos, posibles: readonly number[]): number[] {
  const puntos = posibles.map((c) =>
    Object.entries(PESOS).reduce((suma, [rasgo, peso]) => suma + peso * (rasgos[rasgo]?.[c] ?? 0), 0),
  )
  const mayor = puntos.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const partes = puntos.map((p) => Math.exp(p - mayor))
  const total = partes.reduce((a, b) => a + b, 0)
  return partes.map((p) => p / total)
}
