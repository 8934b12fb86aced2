// What ruled on a day: by what was known then and by what is known now, and how a report that came on another day is judged by each (R1.2).
import { type Fecha, fechaEn, finDe, type Instante } from '../shared/index.ts'
import { type JuicioEnvio, juzgarEnvio } from './juicio.ts'
import type { Sujeto } from './medida.ts'
import { type Plazo, plazo } from './plazo.ts'
import { type CronogramaRegistrado, vigorRegistrado } from './registrado.ts'
import { consultaDe, type EnVigor, type FilaEnVigor } from './vigor.ts'

export type PreguntaMomento = {
  readonly el: Fecha
  /** Day on which a report came; null when nobody asks. */
  readonly envio: Fecha | null
  readonly sujeto: Sujeto | null
  readonly ahora: Instante
}

export type FilaMomento = {
  readonly fila: FilaEnVigor
  readonly entonces: Plazo
  readonly hoy: Plazo
  /** Null without a day, or for a row under which nothing is reported. */
  readonly juicio: { readonly entonces: JuicioEnvio; readonly hoy: JuicioEnvio } | null
}

export type Momento = {
  readonly entonces: EnVigor
  readonly hoy: EnVigor
  /** Rows that either knowledge has, in the order of the cronograma. */
  readonly filas: readonly FilaMomento[]
}

/** A day stands for its last instant, at which all that it brought is known; today stands for now. */
export function instanteDelDia(dia: Fecha, ahora: Instante): Instante {
  return dia === fechaEn(ahora) ? ahora : finDe(dia) - 1
}

/** Nobody knows tomorrow: of a day to come, what is known then is what is known now. */
export function momento(cronograma: CronogramaRegistrado, { el, envio, sujeto, ahora }: PreguntaMomento): Momento {
  const en = instanteDelDia(el, ahora)
  const vigorEn = (segun: Instante) => vigorRegistrado(cronograma, Math.min(segun, ahora), sujeto)
  const [entonces, hoy] = [vigorEn(en), vigorEn(ahora)]
  const nuevas = entonces.filas.filter(({ clave }) => !hoy.filas.some((fila) => fila.clave === clave))
  const filas = [...hoy.filas, ...nuevas].toSorted((a, b) => a.orden - b.orden)
  const llegada = envio === null ? null : instanteDelDia(envio, ahora)
  // Of a report that came later than the day asked for, what was known then is what was known when it came.
  const alJuzgar = llegada === null ? entonces : vigorEn(Math.max(en, llegada))
  return {
    ...{ entonces, hoy },
    filas: filas.map((fila) => ({
      fila,
      entonces: plazoEn(entonces, fila, en),
      hoy: plazoEn(hoy, fila, en),
      juicio:
        llegada === null || !fila.clases.includes('reporte')
          ? null
          : { entonces: juzgar(alJuzgar, fila, llegada), hoy: juzgar(hoy, fila, llegada) },
    })),
  }
}

function plazoEn(vigor: EnVigor, { clave }: FilaEnVigor, en: Instante): Plazo {
  return plazo(vigor.cronograma, { ...consultaDe(vigor), actividad: clave, en })
}

function juzgar(vigor: EnVigor, { clave }: FilaEnVigor, enviadoEn: Instante): JuicioEnvio {
  return juzgarEnvio(vigor.cronograma, { ...consultaDe(vigor), actividad: clave, enviadoEn })
}
