// Progress that several rules look at: computed once for each entry, which never changes.
import type { Avance } from '../avance.ts'
import { avanceFinanciero } from '../avance-financiero.ts'
import { avanceFisicoVigencia } from '../avance-fisico.ts'
import type { EntradaMeta } from '../entrada.ts'

export const fisicoDe = unaVez((entrada) => avanceFisicoVigencia(entrada))
export const financieroDe = unaVez((entrada) => avanceFinanciero(entrada))

function unaVez(calcular: (entrada: EntradaMeta) => Avance): (entrada: EntradaMeta) => Avance {
  const hechos = new WeakMap<EntradaMeta, Avance>()
  return (entrada) => {
    const hecho = hechos.get(entrada)
    if (hecho) return hecho
    const nuevo = calcular(entrada)
    hechos.set(entrada, nuevo)
    return nuevo
  }
}
