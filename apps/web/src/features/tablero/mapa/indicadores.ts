// What the map can show, chosen in the address: `mapa=fisico`. The first one is the map without anything in the address.

import { parte, reportaron } from '../hechos.ts'
import type { Cuenta, Sumas } from '../tipos.ts'

export const INDICADORES = ['situacion', 'fisico', 'financiero'] as const
export type Indicador = (typeof INDICADORES)[number]

type Dicho = {
  readonly pestana: string
  /** Head of the column and of the legend. */
  readonly titulo: string
  /** After a figure: "87,2 % reportó". */
  readonly dice: string
  readonly sinDato: string
}

export const DICHOS: Record<Indicador, Dicho> = {
  situacion: {
    pestana: 'Quién reportó',
    titulo: 'Reportó, a tiempo o fuera de plazo, % de las obligadas',
    dice: 'de las obligadas reportó',
    sinDato: 'Nadie obligado',
  },
  fisico: {
    pestana: 'Avance físico',
    titulo: 'Avance físico de la vigencia',
    dice: 'de avance físico de la vigencia',
    sinDato: 'Sin reportes',
  },
  financiero: {
    pestana: 'Avance financiero',
    titulo: 'Avance financiero de la vigencia',
    dice: 'de avance financiero de la vigencia',
    sinDato: 'Sin reportes',
  },
}

export function indicadorDe(texto: string | undefined, instrumento: string): Indicador {
  const elegido = INDICADORES.find((i) => i === texto) ?? 'situacion'
  return instrumento === 'seguimiento' ? elegido : 'situacion'
}

/** The ratio that a department is painted by; null where there is nothing to divide. */
export function razonDe({ cuenta, avance }: { cuenta: Cuenta; avance: Sumas }, indicador: Indicador): number | null {
  if (indicador === 'situacion') return cuenta.obligadas === 0 ? null : parte(reportaron(cuenta), cuenta)
  return avanceDe(avance, indicador)
}

export function avanceDe(avance: Sumas | null, indicador: Exclude<Indicador, 'situacion'>): number | null {
  return avance === null || avance.metas === 0 ? null : avance[indicador]
}
