// A cronograma as an installation holds it: with what its administrators registered around it.
import type { Fecha, Instante } from '../shared/index.ts'
import type { Cronograma } from './cronograma.ts'
import type { HechoFestivo } from './festivos.ts'
import { alcanza, type Medida, type Sujeto } from './medida.ts'
import { type EnVigor, enVigor } from './vigor.ts'

export type CronogramaRegistrado = Cronograma & {
  /** First day on which this installation received its reports: that on which it was registered. */
  readonly recibeDesde: Fecha
  /** Those that touch its rows, whomever they reach. */
  readonly medidas: readonly Medida[]
  /** What was registered about holidays: the same array for every cronograma, while nothing is added. */
  readonly festivos: readonly HechoFestivo[]
}

/** The cronograma as known at `segun` for a subject; without one, for whoever is nobody in particular. */
export function vigorRegistrado(
  cronograma: CronogramaRegistrado,
  segun: Instante,
  sujeto: Sujeto | null = null,
): EnVigor {
  return enVigor(cronograma, segun, { medidas: cronograma.medidas, sujeto, festivos: cronograma.festivos })
}

/** Who asks, without what it has met: only an early end looks at that. */
export type Interesado = Omit<Sujeto, 'cumplidas'>

/**
 * What is read of a cronograma for each of many: one reading serves all but those that were given what the rest of the country was not.
 * Null asks for nobody in particular.
 */
export function leerParaCada<T>(
  cronograma: CronogramaRegistrado,
  segun: Instante,
  leer: (vigor: EnVigor) => T,
): (quien: Interesado | null) => T {
  let comun: { readonly leido: T } | null = null
  return (quien) => {
    if (quien !== null && isParticular(cronograma, quien))
      return leer(vigorRegistrado(cronograma, segun, { ...quien, cumplidas: {} }))
    comun ??= { leido: leer(vigorRegistrado(cronograma, segun)) }
    return comun.leido
  }
}

function isParticular({ medidas }: CronogramaRegistrado, { entidad, departamento }: Interesado): boolean {
  const sujeto = { entidad, departamento, cumplidas: {} }
  return medidas.some((medida) => medida.alcance.clase !== 'pais' && alcanza(medida, sujeto))
}

/**
 * Whether a limit had passed before this installation received the reports of the cronograma: who reported in time is written elsewhere, and
 * saying here that somebody did not would be an accusation without proof. What is invented for the demonstration is invented whole.
 */
export function pasoAntes({ demostracion, recibeDesde }: CronogramaRegistrado, limite: Fecha): boolean {
  return !demostracion && limite < recibeDesde
}
