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
  /** Metas that need an answer, null while there is no plan to answer for; and those answered today. */
  readonly requeridas: number | null
  readonly completas: number
  /** Answered at the end of each day on which the count changed, in the order of the days. */
  readonly historia: readonly { readonly fecha: Fecha; readonly completas: number }[]
  readonly abre: Fecha
  readonly limite: Fecha
}

export const PRONOSTICOS = ['sin_plan', 'sin_empezar', 'no_alcanza', 'alcanza', 'lista_sin_enviar'] as const
export type Pronostico = (typeof PRONOSTICOS)[number]

/** Those that say that the report will probably not arrive in time. */
const ADVERSOS: readonly Pronostico[] = ['sin_plan', 'sin_empezar', 'no_alcanza']

/** Whether somebody should be called: at its pace it will not make it, it has not begun, or it has no plan. */
export function isAdverso(pronostico: Pronostico): boolean {
  return ADVERSOS.includes(pronostico)
}

export type LecturaRadar = {
  readonly entidad: CodigoEntidad
  readonly pronostico: Pronostico
  readonly requeridas: number | null
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
  return lectorDeRadar(hoy, festivos)(entrada)
}

/** The same for many: those of one term share its days, which are counted once. */
export function lectorDeRadar(
  hoy: Fecha,
  festivos: Festivos = FESTIVOS_DE_LEY,
): (entrada: EntradaRadar) => LecturaRadar {
  const contados = new Map<string, Dias>()
  return (entrada) => {
    const { abre, limite } = entrada
    const termino = `${abre}/${limite}`
    const dias = contados.get(termino) ?? diasDe({ abre, limite }, hoy, festivos)
    contados.set(termino, dias)
    return leerCon(dias, entrada)
  }
}

function leerCon({ antes, dias, restantes }: Dias, { entidad, requeridas, completas, historia }: EntradaRadar) {
  const tenia = antes === null ? 0 : (historia.findLast((h) => h.fecha <= antes)?.completas ?? 0)
  const ganadas = Math.max(0, completas - tenia)
  const faltan = Math.max(0, (requeridas ?? 0) - completas)
  const faltarian = Math.max(0, Math.ceil((faltan * dias - ganadas * restantes) / dias))
  const pronostico = requeridas === null ? 'sin_plan' : pronosticar(faltan, completas, faltarian)
  const llamar = isAdverso(pronostico) && restantes <= HORIZONTE_LLAMADA
  return { entidad, pronostico, requeridas, faltan, ganadas, dias, restantes, faltarian, llamar }
}

/** Who needs a call most goes first: whom to call, the largest share still missing at the limit, then the code. */
export function porUrgencia(a: LecturaRadar, b: LecturaRadar): number {
  const [de, otra] = [parteQueFaltaria(a), parteQueFaltaria(b)]
  return (
    Number(b.llamar) - Number(a.llamar) ||
    otra.faltarian * de.requeridas - de.faltarian * otra.requeridas ||
    (a.entidad < b.entidad ? -1 : 1)
  )
}

/** Without a plan, everything is missing. */
function parteQueFaltaria({ requeridas, faltarian }: LecturaRadar) {
  return requeridas === null ? { faltarian: 1, requeridas: 1 } : { faltarian, requeridas: Math.max(1, requeridas) }
}

/** Business days beyond which saying when it would end says nothing. */
const LEJOS = 250

/** The business day on which the last meta would be answered at the pace of the window; null without a pace, or when it is too far to be said. */
export function diaQueTermina(
  { requeridas, faltan, ganadas, dias }: LecturaRadar,
  hoy: Fecha,
  festivos: Festivos = FESTIVOS_DE_LEY,
): Fecha | null {
  if (requeridas === null || faltan === 0 || ganadas === 0) return null
  const harian = Math.ceil((faltan * dias) / ganadas)
  return harian > LEJOS ? null : sumarDiasHabiles(hoy, harian, festivos)
}

/** Day whose forecast is kept for each limit, to be compared with what happened: the first on which a call is asked for. */
export function diaDelPronostico(limite: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): Fecha {
  return sumarDiasHabiles(limite, -HORIZONTE_LLAMADA, festivos)
}

/** What was to be said at the end of a past day, out of the history up to it. */
export function leerRadarEl(
  dia: Fecha,
  { historia, ...entrada }: Omit<EntradaRadar, 'completas'>,
  festivos: Festivos = FESTIVOS_DE_LEY,
): LecturaRadar {
  const sabida = historia.filter((h) => h.fecha <= dia)
  return leerRadar({ ...entrada, historia: sabida, completas: sabida.at(-1)?.completas ?? 0 }, dia, festivos)
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
  const avisadas = casos.filter((c) => isAdverso(c.pronostico))
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

type Dias = {
  /** Day at whose end the window starts; null when the term opened later, with nothing answered. */
  readonly antes: Fecha | null
  /** Business days of the window so far, and those left after today. */
  readonly dias: number
  readonly restantes: number
}

function diasDe({ abre, limite }: Pick<EntradaRadar, 'abre' | 'limite'>, hoy: Fecha, festivos: Festivos): Dias {
  const ventana = sumarDiasHabiles(hoy, -VENTANA_RADAR, festivos)
  const antes = ventana >= abre ? ventana : null
  return {
    antes,
    dias: Math.max(1, diasHabilesEntre(antes ?? sumarDias(abre, -1), hoy, festivos)),
    restantes: diasHabilesEntre(hoy, limite, festivos),
  }
}
