// The homologation assistant: learns from plans already homologated and proposes indicators for those that are not (R2.3).
import { type Aprendido, aprenderDe, prepararEjemplos } from './aprendido.ts'
import { puntuar, repartir } from './logit.ts'
import { contextoDe, motivosDe } from './motivos.ts'
import { elegirEjemplos } from './muestra.ts'
import { aprenderPesos, candidatosDe, filas, type Pesos } from './pesos.ts'
import { medir } from './rasgos.ts'
import { prepararTerreno, type Terreno } from './terreno.ts'
import type { Asistente, CandidatoPropuesto, Conocido, Ejemplo, IndicadorCatalogo, MetaPorHomologar } from './tipos.ts'
import { conVecinas, numeroPropio, type Puntuada } from './vecindad.ts'

const CUANTOS = 5

type Sabido = { readonly terreno: Terreno; readonly aprendido: Aprendido; readonly pesos: Pesos }

/** Learns from the catalogue and from metas already homologated. The same catalogue and examples always give the same assistant. */
export function aprender(catalogo: readonly IndicadorCatalogo[], ejemplos: readonly Ejemplo[]): Asistente {
  const terreno = prepararTerreno(catalogo)
  const preparados = prepararEjemplos(terreno, elegirEjemplos(ejemplos))
  const aprendido = aprenderDe(terreno, preparados)
  const rasgos = [...medir(terreno, aprendido, { texto: '', unidad: '', linea: '' }).keys()]
  const sabido: Sabido = { terreno, aprendido, pesos: aprenderPesos(terreno, preparados, rasgos) }
  return { proponer: (metas, conocido, cuantos = CUANTOS) => proponer(sabido, metas, conocido, cuantos) }
}

function proponer(sabido: Sabido, metas: readonly MetaPorHomologar[], conocido: Conocido, cuantos: number) {
  const solas = metas.map((meta) => puntuarMeta(sabido, meta, conocido))
  // With the sector or the programme known, the neighbours add nothing.
  const numeros = metas.map((meta) => numeroPropio(meta.texto))
  const puntuadas = conocido === 'libre' ? conVecinas(sabido.terreno, numeros, solas, repartir) : solas
  return metas.map((meta, i) => elegir(sabido, meta, puntuadas[i] ?? NINGUNA, cuantos))
}

const NINGUNA: Puntuada = { posibles: [], puntos: new Float64Array() }

function puntuarMeta({ terreno, aprendido, pesos }: Sabido, meta: MetaPorHomologar, conocido: Conocido): Puntuada {
  const posibles = candidatosDe(terreno, conocido, conocido === 'libre' ? null : meta[conocido])
  if (posibles.length === 0) return NINGUNA
  const medidas = filas(medir(terreno, aprendido, meta), pesos.rasgos, posibles)
  return { posibles, puntos: puntuar(medidas, pesos.de[conocido]) }
}

function elegir(
  { terreno, aprendido }: Sabido,
  meta: MetaPorHomologar,
  { posibles, puntos }: Puntuada,
  cuantos: number,
): CandidatoPropuesto[] {
  const partes = repartir(puntos)
  const contexto = contextoDe(aprendido, meta)
  return posibles
    .map((candidato, k) => ({ candidato, puntaje: partes[k] ?? 0 }))
    .sort((a, b) => b.puntaje - a.puntaje || a.candidato - b.candidato)
    .slice(0, cuantos)
    .map(({ candidato, puntaje }) => ({
      codigo: terreno.indicadores[candidato]?.codigo ?? '',
      puntaje,
      motivos: motivosDe(terreno, contexto, candidato),
    }))
}
