// Reminders of a row: what is told, and on which day, only to whoever owes it (R1.9, R5.3).
import { type Fecha, fechaEn, type Instante, sumarDias } from '../shared/index.ts'
import { diasHabilesEntre, sumarDiasHabiles } from './dias-habiles.ts'
import { FESTIVOS_DE_LEY, type Festivos } from './festivos.ts'
import type { Intervalo } from './situacion.ts'

/** On one day, the last of these that applies is the one that is told. */
export const CLASES_RECORDATORIO = ['apertura', 'faltan', 'ultimo_dia', 'reapertura', 'vencido'] as const
export type ClaseRecordatorio = (typeof CLASES_RECORDATORIO)[number]

/** Business days before the last one on which a reminder goes out, unless the installation says others. */
export const DIAS_DE_AVISO: readonly number[] = [10, 5, 1]

/** Business days after which what was not told in its day is told no more: a system that wakes up late does not accuse out of season. */
export const CADUCIDAD_AVISO = 5

/** What an entity owes under a row. */
export type DeberDeFila = {
  readonly obligado: boolean
  readonly exigible: boolean
  /** The limit had passed before this installation received its reports. */
  readonly pasoAntes: boolean
  /** It was reported, and not withdrawn. */
  readonly cumplido: boolean
  readonly intervalo: Intervalo
  /** When an act or a measure opened again what had closed; null when none did. */
  readonly reabiertaEn: Instante | null
}

export type ReglaDeAviso = { readonly dias: readonly number[]; readonly festivos: Festivos }
export const AVISO_ORDINARIO: ReglaDeAviso = { dias: DIAS_DE_AVISO, festivos: FESTIVOS_DE_LEY }

type Hito = { readonly clase: ClaseRecordatorio; readonly fecha: Fecha; readonly clave: string }

export type Recordatorio = {
  readonly clase: ClaseRecordatorio
  /** Names the reminder within its entity and row: the same is never sent twice, and another limit makes others. */
  readonly clave: string
  readonly limite: Fecha
  /** Business days left after today; 0 on the last one, also when the limit is on a day of rest after it. */
  readonly faltan: number
  /** Last day on which it is received late; null when the limit has not passed, or nothing is received after it. */
  readonly recibeHasta: Fecha | null
  /** Last day on which it is of use: then another one takes its place, or it is out of season. One that could not leave by then leaves no more. */
  readonly sirveHasta: Fecha
}

/** Nobody is reminded of what cannot be demanded, of what was done, or of what passed before this system was there. */
export function debeRecordarse({ obligado, exigible, pasoAntes, cumplido }: DeberDeFila): boolean {
  return obligado && exigible && !pasoAntes && !cumplido
}

/** What is to be told today; null when nothing is. `enviados`: keys of what was told already under this row. */
export function recordatorioDe(
  deber: DeberDeFila,
  hoy: Fecha,
  enviados: ReadonlySet<string>,
  regla: ReglaDeAviso = AVISO_ORDINARIO,
): Recordatorio | null {
  if (!debeRecordarse(deber)) return null
  const recordatorio = recordatorioDelDia(deber, hoy, regla)
  return recordatorio === null || enviados.has(recordatorio.clave) ? null : recordatorio
}

/** What a row has to tell on a day to whoever owes it: one answer serves all for whom its dates are the same. */
export function recordatorioDelDia(
  fila: Pick<DeberDeFila, 'intervalo' | 'reabiertaEn'>,
  hoy: Fecha,
  regla: ReglaDeAviso,
): Recordatorio | null {
  const hitos = hitosDe(fila, regla)
  const hito = hitos.findLast(({ fecha }) => fecha <= hoy)
  const caduca = hito && sumarDiasHabiles(hito.fecha, CADUCIDAD_AVISO + 1, regla.festivos)
  if (!hito || !caduca || hoy >= caduca) return null
  const otro = hitos.find(({ fecha }) => fecha > hoy && fecha < caduca)?.fecha ?? caduca
  const { cierra, recibeHasta } = fila.intervalo
  const limite = ultimaFecha(cierra)
  const paso = hoy > limite && recibeHasta > cierra && hoy <= ultimaFecha(recibeHasta)
  return {
    ...{ clase: hito.clase, clave: hito.clave, limite },
    faltan: diasHabilesEntre(hoy, limite, regla.festivos),
    recibeHasta: paso ? ultimaFecha(recibeHasta) : null,
    sirveHasta: sumarDias(otro, -1),
  }
}

/** Every day on which the row has something to tell, in order. */
function hitosDe(
  { intervalo, reabiertaEn }: Pick<DeberDeFila, 'intervalo' | 'reabiertaEn'>,
  { dias, festivos }: ReglaDeAviso,
): Hito[] {
  const abre = fechaEn(intervalo.abre)
  const limite = ultimaFecha(intervalo.cierra)
  const previos = dias
    .map(
      (n): Hito => ({ clase: 'faltan', fecha: sumarDiasHabiles(limite, -n, festivos), clave: `faltan-${n}/${limite}` }),
    )
    .filter(({ fecha }) => fecha > abre)
  const hitos: Hito[] = [
    { clase: 'apertura', fecha: abre, clave: `apertura/${abre}` },
    ...previos,
    { clase: 'ultimo_dia', fecha: limite, clave: `ultimo_dia/${limite}` },
    { clase: 'vencido', fecha: sumarDias(limite, 1), clave: `vencido/${limite}` },
  ]
  const reabre = reabiertaEn === null ? null : fechaEn(reabiertaEn)
  if (reabre !== null) hitos.push({ clase: 'reapertura', fecha: reabre, clave: `reapertura/${reabre}` })
  return hitos.toSorted((a, b) => compareFechas(a.fecha, b.fecha) || peso(a) - peso(b))
}

function ultimaFecha(fin: Instante): Fecha {
  return fechaEn(fin - 1)
}

function peso({ clase }: Hito): number {
  return CLASES_RECORDATORIO.indexOf(clase)
}

function compareFechas(a: Fecha, b: Fecha): number {
  return a < b ? -1 : a > b ? 1 : 0
}
