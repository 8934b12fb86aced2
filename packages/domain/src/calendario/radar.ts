// Deadline radar: from the pace of entry, who will probably not make it. Whole numbers only, so that the answer is the same everywhere.
import { type Fecha, sumarDias } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import { diasHabilesEntre, sumarDiasHabiles } from './dias-habiles.ts'
import { FESTIVOS_DE_LEY, type Festivos } from './festivos.ts'

/** Business days of the past in which the pace is measured. */
export const VENTANA_RADAR = 10

/** Business days before the limit from which a forecast asks for a call: before, a slow start says little. */
export const HORIZONTE_LLAMADA = 10

/** Forecasts with an outcome below which no accuracy is shown. */
export const CASOS_PARA_ACIERTO = 30

export type EntradaRadar = {
  readonly entidad: CodigoEntidad
  /** Metas that need an answer, and those answered today. */
  readonly requeridas: number
  readonly completas: number
  /** Answered at the end of each day on which the count changed, in the order of the days. */
  readonly historia: readonly { readonly fecha: Fecha; readonly completas: number }[]
  readonly abre: Fecha
  readonly limite: Fecha
}

export const PRONOSTICOS = ['lista_sin_enviar', 'alcanza', 'no_alcanza', 'sin_empezar'] as const
export type Pronostico = (typeof PRONOSTICOS)[number]

export type LecturaRadar = {
  readonly entidad: CodigoEntidad
  readonly pronostico: Pronostico
  readonly faltan: number
  /** Metas answered in the window, and the business days that it had so far: the pace is the first over the second. */
  readonly ganadas: number
  readonly dias: number
  /** Business days after today until the limit. */
  readonly restantes: number
  /** Whole metas that would still be missing on the last day at that pace. */
  readonly faltarian: number
  /** Somebody should call. */
  readonly llamar: boolean
}

/** At the pace of the window, would what is missing be answered on the last day? Today counts as past: it is not known what it will still bring. */
export function leerRadar(entrada: EntradaRadar, hoy: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): LecturaRadar {
  const { entidad, requeridas, completas, limite } = entrada
  const { ganadas, dias } = ritmoDe(entrada, hoy, festivos)
  const restantes = diasHabilesEntre(hoy, limite, festivos)
  const faltan = Math.max(0, requeridas - completas)
  const faltarian = Math.max(0, Math.ceil((faltan * dias - ganadas * restantes) / dias))
  const pronostico = pronosticar(faltan, completas, faltarian)
  const llamar = (pronostico === 'no_alcanza' || pronostico === 'sin_empezar') && restantes <= HORIZONTE_LLAMADA
  return { entidad, pronostico, faltan, ganadas, dias, restantes, faltarian, llamar }
}

/** Whom to call, who needs it most first: the largest share still missing at the limit, then the code. */
export function listaDeLlamadas(
  entradas: readonly EntradaRadar[],
  hoy: Fecha,
  festivos: Festivos = FESTIVOS_DE_LEY,
): LecturaRadar[] {
  const requeridas = new Map(entradas.map((e) => [e.entidad, e.requeridas]))
  const de = (l: LecturaRadar) => requeridas.get(l.entidad) ?? 1
  return entradas
    .map((entrada) => leerRadar(entrada, hoy, festivos))
    .filter((lectura) => lectura.llamar)
    .toSorted((a, b) => b.faltarian * de(a) - a.faltarian * de(b) || (a.entidad < b.entidad ? -1 : 1))
}

export type AciertoRadar = {
  readonly casos: number
  /** Forecast not to make it. */
  readonly avisadas: number
  /** Forecast not to make it, and did not. */
  readonly avisadasQueFallaron: number
  /** Did not make it, whatever the forecast. */
  readonly fallaron: number
}

/** How often the forecast was right, over cortes already closed; null while there is too little history to say it. */
export function aciertoRadar(
  casos: readonly { readonly pronostico: Pronostico; readonly cumplio: boolean }[],
): AciertoRadar | null {
  if (casos.length < CASOS_PARA_ACIERTO) return null
  const avisadas = casos.filter((c) => c.pronostico === 'no_alcanza' || c.pronostico === 'sin_empezar')
  return {
    casos: casos.length,
    avisadas: avisadas.length,
    avisadasQueFallaron: avisadas.filter((c) => !c.cumplio).length,
    fallaron: casos.filter((c) => !c.cumplio).length,
  }
}

function pronosticar(faltan: number, completas: number, faltarian: number): Pronostico {
  if (faltan === 0) return 'lista_sin_enviar'
  if (completas === 0) return 'sin_empezar'
  return faltarian === 0 ? 'alcanza' : 'no_alcanza'
}

/** What was gained since the start of the window, or since the opening when it came later. */
function ritmoDe({ historia, completas, abre }: EntradaRadar, hoy: Fecha, festivos: Festivos) {
  const ventana = sumarDiasHabiles(hoy, -VENTANA_RADAR, festivos)
  const desde = ventana >= abre ? ventana : sumarDias(abre, -1)
  const antes = ventana >= abre ? (historia.findLast((h) => h.fecha <= ventana)?.completas ?? 0) : 0
  return { ganadas: Math.max(0, completas - antes), dias: Math.max(1, diasHabilesEntre(desde, hoy, festivos)) }
}
