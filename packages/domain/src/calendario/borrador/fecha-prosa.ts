// Dates as circulars write them («Hasta el 30 de octubre de 2021», «octubre 30 de 2021», «15/04/2023», «del 1 al 15 de abril de 2023»).
import { type Fecha, isFecha, llano } from '../../shared/index.ts'

export const FALTAS_FECHA = [
  'sin_fecha',
  'sin_anio',
  'sin_limite',
  'anio_corto',
  'fecha_imposible',
  'varias_fechas',
  'rango_invertido',
  'dia_semana',
] as const
export type FaltaFecha = (typeof FALTAS_FECHA)[number]

export type FechaLeida =
  | { readonly limite: Fecha; readonly apertura: Fecha | null; readonly falta: null }
  | { readonly falta: FaltaFecha }

type Hallada = {
  readonly desde: number
  readonly hasta: number
  readonly dia: number
  readonly mes: number
  /** Null where the text gives none. */
  readonly anio: string | null
}

/** A limit, with its opening where the text is a range. What leaves room for two readings is not read. */
export function leerFecha(escrito: string): FechaLeida {
  const texto = llano(escrito).replace(/\b(?:1[º°]|1ro|primero)(?![a-z])/g, '1')
  const halladas = findFechas(texto)
  const completas = halladas.filter((f) => f.anio !== null)
  if (completas.some((f) => f.anio?.length === 2)) return { falta: 'anio_corto' }
  const ultima = halladas.at(-1)
  if (!ultima) return { falta: 'sin_fecha' }
  if (completas.length === 0) return { falta: 'sin_anio' }
  if (completas.some((f) => fechaDe(f, f.anio) === null)) return { falta: 'fecha_imposible' }
  if (!saysItsDay(texto, completas)) return { falta: 'dia_semana' }
  if (halladas.length > 2) return { falta: 'varias_fechas' }
  if (halladas.length === 2) return leerRango(texto, halladas[0] as Hallada, ultima)
  return leerUna(texto, ultima)
}

/** One date; before it there may be the day on which the same month opens: «del 1 al 15 de abril de 2023». */
function leerUna(texto: string, fecha: Hallada): FechaLeida {
  const antes = texto.slice(0, fecha.desde)
  const dia = /(?:\b(?:del?|desde el|entre el)\s+)(\d{1,2})\s+(?:al?|hasta el|y el|y)\s+$/.exec(antes)?.[1]
  if (dia) return rango({ ...fecha, dia: Number(dia) }, fecha)
  if (/\b(?:desde|a partir)\s*(?:de|del|el)?\s*(?:el\s+)?$/.test(antes)) return { falta: 'sin_limite' }
  return { limite: fechaDe(fecha, fecha.anio) as Fecha, apertura: null, falta: null }
}

const ENTRE_FECHAS = /^\s*(?:(?:a|al|hasta|hasta el|y|y el|y hasta el)\s+(?:el\s+)?|[-–—]\s*)$/

function leerRango(texto: string, primera: Hallada, segunda: Hallada): FechaLeida {
  if (segunda.anio === null || !ENTRE_FECHAS.test(`${texto.slice(primera.hasta, segunda.desde)}`))
    return { falta: 'varias_fechas' }
  return rango({ ...primera, anio: primera.anio ?? segunda.anio }, segunda)
}

function rango(primera: Hallada, segunda: Hallada): FechaLeida {
  const [apertura, limite] = [fechaDe(primera, primera.anio), fechaDe(segunda, segunda.anio)]
  if (apertura === null || limite === null) return { falta: 'fecha_imposible' }
  return apertura > limite ? { falta: 'rango_invertido' } : { limite, apertura, falta: null }
}

const MESES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const
const MES =
  '(ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)'
const ANIO = '(?:\\s*(?:de|del|,|-|/)?\\s*(?:de|del)?\\s*(?:ano\\s+)?(\\d{4})\\b)?'

type Forma = { readonly patron: RegExp; readonly orden: readonly ['anio' | 'dia' | 'mes', ...string[]] }

const FORMAS: readonly Forma[] = [
  { patron: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, orden: ['anio', 'mes', 'dia'] },
  { patron: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g, orden: ['dia', 'mes', 'anio'] },
  {
    patron: new RegExp(`\\b(\\d{1,2})\\s*(?:de\\s+|del\\s+(?:mes\\s+de\\s+)?|-|/|\\s)\\s*${MES}\\b\\.?${ANIO}`, 'g'),
    orden: ['dia', 'mes', 'anio'],
  },
  {
    patron: new RegExp(`\\b${MES}\\b\\.?\\s+(\\d{1,2})\\b(?!\\s*(?:de|del)\\s+[a-z])${ANIO}`, 'g'),
    orden: ['mes', 'dia', 'anio'],
  },
]

/** In the order of the text; a stretch that one form took is not read again by another. */
function findFechas(texto: string): Hallada[] {
  const halladas: Hallada[] = []
  for (const { patron, orden } of FORMAS)
    for (const m of texto.matchAll(patron)) {
      const [desde, hasta] = [m.index, m.index + m[0].length]
      if (halladas.some((h) => desde < h.hasta && h.desde < hasta)) continue
      const parte = (nombre: string) => m[orden.indexOf(nombre) + 1]
      halladas.push({
        desde,
        hasta,
        dia: Number(parte('dia')),
        mes: mesDe(parte('mes') ?? ''),
        anio: parte('anio') ?? null,
      })
    }
  return halladas.sort((a, b) => a.desde - b.desde)
}

function mesDe(escrito: string): number {
  const i = MESES.findIndex((mes) => escrito.startsWith(mes))
  return i >= 0 ? i + 1 : Number(escrito)
}

function fechaDe({ dia, mes }: Hallada, anio: string | null): Fecha | null {
  const fecha = `${anio}-${String(mes).padStart(2, '0')}-${String(dia).padStart(2, '0')}`
  return isFecha(fecha) ? fecha : null
}

const DIAS = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado']

/** A day of the week beside one date must be that of the date. */
function saysItsDay(texto: string, [fecha, otra]: readonly Hallada[]): boolean {
  const dicho = DIAS.findIndex((dia) => new RegExp(`\\b${dia}\\b(?!\\s+habil)`).test(texto))
  if (dicho < 0 || !fecha || otra) return true
  return new Date(`${fechaDe(fecha, fecha.anio)}T00:00:00Z`).getUTCDay() === dicho
}
