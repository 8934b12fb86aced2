// Which days are holidays: what the laws say, what an administrator adds or switches off, and what was known of it at an instant.
import { type Fecha, type Instante, inicioDe, sumarDias } from '../shared/index.ts'
import { type BaseFestivo, type ClaveFestivo, REGLAS_FESTIVO, type ReglaFestivo } from './festivos-ley.ts'

/** What an administrator registers, with the act behind it and since when it is known. Facts are added, never changed: the last one counts. */
export type HechoFestivo = CambioFestivo & {
  /** What the day is, or why it is changed: anybody reads it. */
  readonly motivo: string
  readonly cita: string
  readonly en: Instante
}

/** A day that becomes a holiday or stops being one, or a rule of the law that is switched on or off. */
export type CambioFestivo =
  | { readonly clase: 'dia'; readonly fecha: Fecha; readonly aplica: boolean }
  | { readonly clase: 'regla'; readonly regla: ClaveFestivo; readonly aplica: boolean }

/** Holidays as known at an instant. */
export type Festivos = { readonly hechos: readonly HechoFestivo[]; readonly segun: Instante }

/** The laws alone, whole. */
export const FESTIVOS_DE_LEY: Festivos = { hechos: [], segun: Number.POSITIVE_INFINITY }

/** `clave` is null for a day that an administrator added, and then `motivo` says what it is. */
export type Festivo = {
  readonly fecha: Fecha
  readonly clave: ClaveFestivo | null
  readonly motivo: string | null
  readonly cita: string
}

/** Holidays of a year in the order of their dates; two may share a day. None before 1984: earlier laws are not on file. */
export function festivosDe(anio: number, festivos: Festivos = FESTIVOS_DE_LEY): Festivo[] {
  const deLey = reglasEn(anio, festivos).map((regla) => ({
    ...{ fecha: fechaDe(regla, anio), clave: regla.clave, motivo: null, cita: regla.cita },
  }))
  const agregados = diasAgregados(festivos).filter((dia) => dia.fecha.startsWith(`${anio}-`))
  return [...deLey, ...agregados].toSorted((a, b) => (a.fecha < b.fecha ? -1 : a.fecha > b.fecha ? 1 : 0))
}

export function isFestivo(fecha: Fecha, festivos: Festivos = FESTIVOS_DE_LEY): boolean {
  return fechasDe(Number(fecha.slice(0, 4)), festivos).has(fecha)
}

/** Years already worked out: a count of business days asks for the same one many times, and what is known at an instant never changes. */
const YA_CALCULADOS = new WeakMap<Festivos, Map<number, ReadonlySet<Fecha>>>()

function fechasDe(anio: number, festivos: Festivos): ReadonlySet<Fecha> {
  const porAnio = YA_CALCULADOS.get(festivos) ?? new Map<number, ReadonlySet<Fecha>>()
  YA_CALCULADOS.set(festivos, porAnio)
  const fechas = porAnio.get(anio) ?? new Set(festivosDe(anio, festivos).map((festivo) => festivo.fecha))
  porAnio.set(anio, fechas)
  return fechas
}

const LEYES = [...new Set(REGLAS_FESTIVO.map((regla) => inicioDe(regla.ley)))]
const YA_SABIDOS = new WeakMap<readonly HechoFestivo[], Map<string, Festivos>>()

/**
 * The holidays known at an instant. Two instants at which the same was known share one value: knowledge only grows, so that how many laws and how
 * many facts are known says which.
 */
export function festivosSegun(hechos: readonly HechoFestivo[], segun: Instante): Festivos {
  const sabidos = YA_SABIDOS.get(hechos) ?? new Map<string, Festivos>()
  YA_SABIDOS.set(hechos, sabidos)
  const cuanto = `${LEYES.filter((ley) => ley <= segun).length}/${hechos.filter((h) => h.en <= segun).length}`
  const festivos = sabidos.get(cuanto) ?? { hechos, segun }
  sabidos.set(cuanto, festivos)
  return festivos
}

export type EstadoDeRegla = { readonly clave: ClaveFestivo; readonly cita: string; readonly aplica: boolean }

/** Every rule of the law that was known, and whether it applies. */
export function estadoDeReglas({ hechos, segun }: Festivos): EstadoDeRegla[] {
  const conocidas = REGLAS_FESTIVO.filter(({ ley }) => inicioDe(ley) <= segun)
  return conocidas.map(({ clave, cita }) => ({ clave, cita, aplica: isEncendida(clave, hechos, segun) }))
}

function reglasEn(anio: number, { hechos, segun }: Festivos): readonly ReglaFestivo[] {
  return REGLAS_FESTIVO.filter(
    ({ clave, ley, desde }) => desde <= anio && inicioDe(ley) <= segun && isEncendida(clave, hechos, segun),
  )
}

function isEncendida(clave: ClaveFestivo, hechos: readonly HechoFestivo[], segun: Instante): boolean {
  const ultimo = hechos.findLast((h) => h.clase === 'regla' && h.regla === clave && h.en <= segun)
  return ultimo?.aplica !== false
}

function diasAgregados({ hechos, segun }: Festivos): Festivo[] {
  const porFecha = new Map<Fecha, Festivo | null>()
  for (const hecho of hechos) {
    if (hecho.clase !== 'dia' || hecho.en > segun) continue
    const { fecha, motivo, cita, aplica } = hecho
    porFecha.set(fecha, aplica ? { fecha, clave: null, motivo, cita } : null)
  }
  return [...porFecha.values()].filter((dia) => dia !== null)
}

function fechaDe({ base, alLunes }: ReglaFestivo, anio: number): Fecha {
  const fecha = fechaBase(base, anio)
  return alLunes ? lunesDesde(fecha) : fecha
}

function fechaBase(base: BaseFestivo, anio: number): Fecha {
  return typeof base === 'number' ? sumarDias(pascua(anio), base) : `${anio}-${base}`
}

/** The date itself when it is a Monday. */
function lunesDesde(fecha: Fecha): Fecha {
  return sumarDias(fecha, (8 - new Date(`${fecha}T00:00:00Z`).getUTCDay()) % 7)
}

/** Easter Sunday of the Gregorian calendar (the anonymous rule of 1876, in whole numbers). */
function pascua(anio: number): Fecha {
  const a = anio % 19
  const siglo = Math.floor(anio / 100)
  const resto = anio % 100
  const correccion = Math.floor((siglo - Math.floor((siglo + 8) / 25) + 1) / 3)
  const luna = (19 * a + siglo - Math.floor(siglo / 4) - correccion + 15) % 30
  const semana = (32 + 2 * (siglo % 4) + 2 * Math.floor(resto / 4) - luna - (resto % 4)) % 7
  const ajuste = Math.floor((a + 11 * luna + 22 * semana) / 451)
  const dia = luna + semana - 7 * ajuste + 114
  const mes = String(Math.floor(dia / 31)).padStart(2, '0')
  return `${anio}-${mes}-${String((dia % 31) + 1).padStart(2, '0')}`
}
