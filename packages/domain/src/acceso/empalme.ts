// Change of government: leaderships end on the day that DNP sets, never while the entity owes something (R6.1, R6.2).
import { diasEntre, type Fecha, finDe, type Instante, inicioDe } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import type { Liderazgo } from './liderazgo.ts'

/** First and last year of a government. */
export type Gobierno = { readonly desde: number; readonly hasta: number }

/** One writing of the day, national (`entidad` null) or of one entity. A null date takes back that of the entity: the national one holds. */
export type FechaDeFin = { readonly entidad: CodigoEntidad | null; readonly fecha: Fecha | null }

/** Last day of the leaderships of a government: it counts whole. */
export type FinDeGobierno = { readonly gobierno: Gobierno; readonly fecha: Fecha }

/** What happens to a leadership when its government ends. */
export const DESTINOS = ['sigue', 'termina', 'solo_avisa'] as const
export type Destino = (typeof DESTINOS)[number]

/** Days before the last one on which whoever leads is reminded. */
export const RECORDATORIOS = [30, 15, 5, 1] as const

/** Days before the last one from which the first screen of the entity says so. */
export const DIAS_DE_ANUNCIO = 180

/** The writing in force for an entity, out of all of them, oldest first: its own last one, unless it was taken back. */
export function fechaEnVigor<F extends FechaDeFin>(escritas: readonly F[], entidad: CodigoEntidad | null): F | null {
  const propia = entidad === null ? undefined : escritas.findLast((f) => f.entidad === entidad)
  if (propia?.fecha) return propia
  const nacional = escritas.findLast((f) => f.entidad === null)
  return nacional?.fecha ? nacional : null
}

/** Whether that end is of this leadership. One that began with the next government, or after the day itself, is of whoever came. */
export function alcanzaElFin({ desde }: Pick<Liderazgo, 'desde'>, { gobierno, fecha }: FinDeGobierno): boolean {
  return desde < Math.min(finDe(fecha), inicioDe(`${gobierno.hasta + 1}-01-01`))
}

/** `obligaciones`: how many the entity has open. With any, whoever leads goes on until a successor activates. */
export function destinoDe(
  liderazgo: Pick<Liderazgo, 'desde'>,
  fin: FinDeGobierno | null,
  obligaciones: number,
  en: Instante,
): Destino {
  if (fin === null || en < finDe(fin.fecha) || !alcanzaElFin(liderazgo, fin)) return 'sigue'
  return obligaciones > 0 ? 'solo_avisa' : 'termina'
}

/** A leadership that goes on after an encargo is of the same government as before it, whatever the day on which it begins. */
export type LiderazgoEscrito = Liderazgo & { readonly reanuda: boolean }

/** What must be written when the government of an entity ends: who stops, what will not begin, who is kept. */
export type Cierre<L> = {
  readonly destino: 'termina' | 'solo_avisa'
  /** Who leads at that instant; null when there was nobody, or when it is already of the next government. */
  readonly lider: L | null
  readonly seAnulan: readonly string[]
}

/** Null while it has not come, or when nothing written is of that government. */
export function cerrarGobierno<L extends LiderazgoEscrito>(
  actuales: readonly L[],
  fin: FinDeGobierno,
  obligaciones: number,
  en: Instante,
): Cierre<L> | null {
  if (en < finDe(fin.fecha)) return null
  const lider = actuales.find((l) => l.desde <= en && (l.hasta === null || l.hasta > en))
  const suyo = lider && alcanzaElFin(lider, fin) ? lider : null
  // After somebody of the next government leads, what is to come is of the next government too.
  const porVenir = lider && !suyo ? [] : actuales.filter((l) => l.desde > en && (l.reanuda || alcanzaElFin(l, fin)))
  if (suyo === null && porVenir.length === 0) return null
  if (obligaciones > 0) return { destino: 'solo_avisa', lider: suyo, seAnulan: [] }
  return { destino: 'termina', lider: suyo, seAnulan: porVenir.map(({ id }) => id) }
}

/** The reminder due on a day: the nearest one already reached, so that a day set late is told at once. Null before the first and after the end. */
export function recordatorioDe(fecha: Fecha, hoy: Fecha): (typeof RECORDATORIOS)[number] | null {
  const faltan = diasEntre(hoy, fecha)
  return faltan < 0 ? null : (RECORDATORIOS.findLast((dias) => faltan <= dias) ?? null)
}

/** From so many days before and up to the day itself. */
export function seAnuncia(fecha: Fecha, hoy: Fecha): boolean {
  const faltan = diasEntre(hoy, fecha)
  return faltan >= 0 && faltan <= DIAS_DE_ANUNCIO
}

/** A government is over once its years have passed; its day may have been later. */
export function seAcabo({ hasta }: Gobierno, en: Instante): boolean {
  return en >= inicioDe(`${hasta + 1}-01-01`)
}

export type FaltaFecha = 'pasada' | 'fuera_del_periodo' | 'ya_paso'

/**
 * Whether the day may be written: from today on, and within the government or the year that follows it. What already ended is not amended.
 * Null: no day is left.
 */
export function faltaDeFecha(
  fecha: Fecha | null,
  { gobierno, anterior, hoy }: { readonly gobierno: Gobierno; readonly anterior: Fecha | null; readonly hoy: Fecha },
): FaltaFecha | null {
  if (anterior !== null && anterior < hoy) return 'ya_paso'
  if (fecha === null) return null
  if (fecha < `${gobierno.desde}-01-01` || fecha > `${gobierno.hasta + 1}-12-31`) return 'fuera_del_periodo'
  return fecha < hoy ? 'pasada' : null
}
