// Instants and dates of Bogotá: fixed UTC−5, half-open limits. The last day counts whole, until 23:59:59 (R1.3).

/** Milliseconds since the epoch. */
export type Instante = number

/** Calendar date in America/Bogota, `AAAA-MM-DD`. Compares as text. */
export type Fecha = string

const DESFASE = 5 * 3_600_000
const DIA = 86_400_000

export function isFecha(texto: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texto)) return false
  const ms = Date.parse(`${texto}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(texto)
}

/** The date that the clocks of Bogotá show at this instant. */
export function fechaEn(instante: Instante): Fecha {
  return new Date(instante - DESFASE).toISOString().slice(0, 10)
}

/** First instant of the date. */
export function inicioDe(fecha: Fecha): Instante {
  return Date.parse(`${fecha}T00:00:00Z`) + DESFASE
}

/** First instant after the date: the half-open end of a limit that falls on it. */
export function finDe(fecha: Fecha): Instante {
  return inicioDe(fecha) + DIA
}

export function sumarDias(fecha: Fecha, dias: number): Fecha {
  return new Date(Date.parse(`${fecha}T00:00:00Z`) + dias * DIA).toISOString().slice(0, 10)
}

/** Calendar days from one date to another. */
export function diasEntre(desde: Fecha, hasta: Fecha): number {
  return Math.round((Date.parse(`${hasta}T00:00:00Z`) - Date.parse(`${desde}T00:00:00Z`)) / DIA)
}

/** ISO text with the offset of Bogotá, `2023-04-15T23:59:59-05:00` (milliseconds only when there are any). */
export function isoBogota(instante: Instante): string {
  const texto = new Date(instante - DESFASE).toISOString()
  return `${texto.slice(0, 19)}${instante % 1000 === 0 ? '' : texto.slice(19, 23)}-05:00`
}

/** Reads an ISO instant that carries its offset (`Z` or `±hh:mm`); null otherwise. */
export function parseInstante(texto: string): Instante | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(texto)) return null
  const ms = Date.parse(texto)
  return Number.isFinite(ms) ? ms : null
}
