// What to look at first: a score of each submitted version, out of counts that open (R4.1, R4.3; numeral 2.a, Circular 0009-4 de 2023). One
// table for the desk of whoever reviews and for the selective review of DNP. It enters no verdict, and nothing is refused because of it.
import type { ClaveParteRiesgo, HechosDeRiesgo, MedidaRiesgo } from './hechos-riesgo.ts'

export type ParteRiesgo = MedidaRiesgo & {
  readonly clave: ClaveParteRiesgo
  readonly puntos: number
  readonly maximo: number
}

export const NIVELES_RIESGO = ['alto', 'medio', 'bajo'] as const
export type NivelRiesgo = (typeof NIVELES_RIESGO)[number]

export type Riesgo = {
  /** From 0 to 100: the sum of its parts. */
  readonly puntos: number
  readonly nivel: NivelRiesgo
  readonly partes: readonly ParteRiesgo[]
}

type Criterio = {
  /** Points when it is full. The maxima add up to 100. */
  readonly maximo: number
  /** Share from which it is full; a single fact is full when it is true. */
  readonly pleno: number
  readonly medir: (hechos: HechosDeRiesgo) => MedidaRiesgo
}

/**
 * Changes with every change of the table below or of what its counts are. A sample divided by risk publishes it: the levels of its frame are
 * those that this version gave that day, they are in the frame itself, and no later version touches them.
 */
export const VERSION_RIESGO = '1'

/** Our criterion, written in the decision of 22 November 2026: no circular gives weights. */
const CRITERIOS: Readonly<Record<ClaveParteRiesgo, Criterio>> = {
  motivos_flojos: { maximo: 20, pleno: 0.1, medir: (h) => ({ cuantas: h.motivosFlojos, de: h.metas }) },
  atipicas: { maximo: 15, pleno: 0.1, medir: (h) => ({ cuantas: h.atipicas, de: h.metas }) },
  saltos: { maximo: 15, pleno: 0.1, medir: (h) => ({ cuantas: h.saltos, de: h.metas }) },
  sin_evidencia: { maximo: 15, pleno: 0.5, medir: (h) => ({ cuantas: h.sinEvidencia, de: h.conAvance }) },
  sin_avance: { maximo: 10, pleno: 0.5, medir: (h) => ({ cuantas: h.sinAvance, de: h.programadas }) },
  tarde: { maximo: 10, pleno: 1, medir: (h) => unHecho(h.tarde) },
  primera_del_autor: { maximo: 10, pleno: 1, medir: (h) => unHecho(h.primeraDelAutor) },
  rondas: { maximo: 5, pleno: 1, medir: (h) => ({ cuantas: Math.min(h.rondas, 2), de: 2 }) },
}
export const PARTES_RIESGO = Object.keys(CRITERIOS) as readonly ClaveParteRiesgo[]

/** From how many points each level begins. */
const DESDE: Readonly<Record<NivelRiesgo, number>> = { alto: 45, medio: 20, bajo: 0 }

/** 0 to 100 points, whole; each part is rounded on its own, so that what is shown adds up to the total. */
export function riesgoDe(hechos: HechosDeRiesgo): Riesgo {
  const partes = PARTES_RIESGO.map((clave) => parteDelRiesgo(clave, hechos))
  const puntos = partes.reduce((suma, p) => suma + p.puntos, 0)
  return { puntos, nivel: NIVELES_RIESGO.find((n) => puntos >= DESDE[n]) ?? 'bajo', partes }
}

function parteDelRiesgo(clave: ClaveParteRiesgo, hechos: HechosDeRiesgo): ParteRiesgo {
  const { maximo, pleno, medir } = CRITERIOS[clave]
  const medida = medir(hechos)
  const razon = medida.de === 0 ? 0 : medida.cuantas / medida.de
  return { clave, ...medida, puntos: Math.round(maximo * Math.min(1, razon / pleno)), maximo }
}

function unHecho(cierto: boolean): MedidaRiesgo {
  return { cuantas: cierto ? 1 : 0, de: 1 }
}
