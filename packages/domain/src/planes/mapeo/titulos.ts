// What the titles above the headers of a sheet say: the name of the plan, its period, the line of the sheet, the unit of its money (R2.4).
import { limpiarTexto } from '../lectura/texto-celda.ts'
import type { Periodo } from '../plan.ts'
import type { Banda } from './banda.ts'
import { quitarRotulo, rotuloDeNivel } from './lineas.ts'
import type { UnidadDinero } from './mapeo.ts'
import type { Rejilla } from './rejilla.ts'

export type Titulos = {
  readonly nombrePlan: string | null
  readonly periodo: Periodo | null
  readonly linea: string | null
  readonly dinero: UnidadDinero
}

const LARGO_LINEA = 10

export function leerTitulos(rejilla: Rejilla, banda: Banda): Titulos {
  const renglones = rejilla.filas
    .filter((fila) => fila < banda.desde)
    .flatMap((fila) => rejilla.propias(fila).map((columna) => rejilla.dato(fila, columna)))
    .filter((valor) => typeof valor === 'string')
    .flatMap((valor) => limpiarTexto(valor).split('\n'))
    .map((renglon) => renglon.replace(/\s+/g, ' ').trim())
    .filter((renglon) => renglon !== '')
  const todo = renglones.join(' ')
  return {
    nombrePlan: renglones.map(nombreEn).find((n) => n !== null) ?? null,
    periodo: periodoEn(todo),
    linea: lineaEn(renglones),
    dinero: dineroEn(todo),
  }
}

/** `AVANCE PLAN DE DESARROLLO JUNTOS CONSTRUIMOS 2024 -2027` → `JUNTOS CONSTRUIMOS 2024-2027`. */
function nombreEn(renglon: string): string | null {
  const [, nombre = ''] =
    /plan (?:de|territorial de|municipal de|departamental de) desarrollo(?: (?:municipal|departamental|territorial|distrital))?[:\s«"“]*(.*)$/i.exec(
      renglon,
    ) ?? []
  const [, entreComillas = nombre] = /[«"“]([^»"”]+)[»"”]/.exec(renglon) ?? []
  const limpio = entreComillas
    .replace(/l[ií]nea estrat[eé]gica.*$/i, '')
    .replace(/((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/, '$1-$2')
    .replace(/[»"”:\s]+$/, '')
    .trim()
  return limpio.length >= 4 ? limpio : null
}

/** The four years in which the mayors and governors of a year govern: 2024–2027, 2028–2031… (Constitución, arts. 303 y 314). */
export function periodoDeGobierno(anio: number): Periodo {
  const desde = anio - (anio % 4)
  return { desde, hasta: desde + 3 }
}

export function periodoEn(texto: string): Periodo | null {
  const partes = /\b((?:19|20)\d\d)\s*(?:[-–—/]|al?|hasta)\s*((?:19|20)\d\d)\b/i.exec(texto)
  if (!partes) return null
  const [desde, hasta] = [Number(partes[1]), Number(partes[2])]
  return desde < hasta && hasta - desde < 8 ? { desde, hasta } : null
}

/** A line that says it is one, or the line under the name of the plan that begins with its number: `01. JUNTOS POR…`. */
function lineaEn(renglones: readonly string[]): string | null {
  const rotulada = renglones.findIndex((renglon) =>
    /l[ií]nea estrat[eé]gica|\beje\b|\bdimensi[oó]n\b|\bpilar\b/i.test(renglon),
  )
  const propia = renglones[rotulada]
  if (propia !== undefined) {
    const dicha = rotuloDeNivel(propia) === null ? propia.replace(/^.*?(?=l[ií]nea estrat[eé]gica)/i, '') : propia
    const nombre = quitarRotulo(dicha)
    return nombre.length >= LARGO_LINEA ? dicha : (renglones[rotulada + 1] ?? null)
  }
  return renglones.find((renglon, i) => i > 0 && /^\d{1,2}[.\s-]+\p{L}/u.test(renglon)) ?? null
}

function dineroEn(texto: string): UnidadDinero {
  if (/\b(en|cifras en|valores en)? ?millones\b/i.test(texto)) return 'millones'
  return /\b(en|cifras en|valores en) miles\b/i.test(texto) ? 'miles' : 'pesos'
}
