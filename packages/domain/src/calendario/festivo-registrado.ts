// What an administrator may register about holidays, and which limits move with it (R1.4): those that a cronograma lets run to a business day.
import type { Fecha } from '../shared/index.ts'
import { habilDesde, isHabil } from './dias-habiles.ts'
import { type CambioFestivo, estadoDeReglas, type Festivos, type HechoFestivo } from './festivos.ts'
import type { Instrumento } from './instrumento.ts'
import { type CronogramaRegistrado, vigorRegistrado } from './registrado.ts'
import { limiteDe, ultimoDia } from './situacion.ts'
import { type EnVigor, filaDe } from './vigor.ts'

export const FALTAS_FESTIVO = ['ya_no_habil', 'no_agregado', 'regla_igual'] as const
export type FaltaFestivo = (typeof FALTAS_FESTIVO)[number]

/** Why a change would say nothing new; null when it does. Knowledge only grows, so that what is idle is not written. */
export function faltaDeCambio(cambio: CambioFestivo, festivos: Festivos): FaltaFestivo | null {
  if (cambio.clase === 'regla') {
    const regla = estadoDeReglas(festivos).find(({ clave }) => clave === cambio.regla)
    return regla && regla.aplica !== cambio.aplica ? null : 'regla_igual'
  }
  if (cambio.aplica) return isHabil(cambio.fecha, festivos) ? null : 'ya_no_habil'
  const ultimo = festivos.hechos.findLast(
    (h) => h.clase === 'dia' && h.fecha === cambio.fecha && h.en <= festivos.segun,
  )
  return ultimo?.aplica ? null : 'no_agregado'
}

type FilaDeCronograma = {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly actividad: string
  readonly texto: string
}

export type LimiteMovido = FilaDeCronograma & { readonly antes: Fecha; readonly despues: Fecha }

/** The last days that a fact moves, for nobody in particular. Under `literal` no limit ever moves. */
export function limitesQueMueve(cronogramas: readonly CronogramaRegistrado[], hecho: HechoFestivo): LimiteMovido[] {
  return cronogramas.flatMap((cronograma) => {
    const antes = vigorRegistrado(cronograma, hecho.en)
    const despues = vigorRegistrado({ ...cronograma, festivos: [...cronograma.festivos, hecho] }, hecho.en)
    return antes.filas.flatMap((fila) => {
      const otra = filaDe(despues, fila.clave) ?? fila
      const movida = { ...filaBreve(antes, fila), antes: ultimoDia(antes, fila), despues: ultimoDia(despues, otra) }
      return movida.antes === movida.despues ? [] : [movida]
    })
  })
}

export type LimiteInhabil = FilaDeCronograma & {
  /** What the circular wrote, and the first business day from it. */
  readonly literal: Fecha
  readonly habil: Fecha
  /** Which of the two rules, by the policy of the cronograma. */
  readonly rige: Fecha
}

/** The limits that a circular wrote on a day of that year that is not a business day. */
export function limitesInhabiles(vigor: EnVigor, anio: number): LimiteInhabil[] {
  const { festivos, cronograma } = vigor
  return vigor.filas
    .filter(({ limite }) => limite.startsWith(`${anio}-`) && !isHabil(limite, festivos))
    .map((fila) => ({
      ...filaBreve(vigor, fila),
      ...{ literal: fila.limite, habil: habilDesde(fila.limite, festivos) },
      rige: limiteDe(fila, cronograma.politica, festivos),
    }))
}

function filaBreve({ cronograma }: EnVigor, { clave, texto }: { clave: string; texto: string }): FilaDeCronograma {
  return { instrumento: cronograma.instrumento, vigencia: cronograma.vigencia, actividad: clave, texto }
}
