// The strategic lines that a layout names, each once: with its label, with its number, in capitals or not, it is the same line (R2.1).
import { comparable, limpiarLinea } from '../lectura/texto-celda.ts'
import type { Linea } from '../plan.ts'

const ROTULO_LINEA = /^(?:l[ií]nea(?:\s+estrat[eé]gica)?|eje(?:\s+estrat[eé]gico)?|dimensi[oó]n|pilar)\b[\s.:#n°º-]*/i
const ROTULO_COMPONENTE = /^(?:componente|subcomponente|objetivo(?:\s+estrat[eé]gico)?)\b[\s.:#n°º-]*/i
const ROTULO_PROGRAMA = /^(?:sub)?programa\b[\s.:#n°º-]*/i

export type Nivel = 'linea' | 'componente' | 'programaPropio'

/** Which level a title inside the table names: `LÍNEA ESTRATÉGICA 2: …` opens a line; null when it names none. */
export function rotuloDeNivel(texto: string): Nivel | null {
  if (ROTULO_LINEA.test(texto)) return 'linea'
  if (ROTULO_COMPONENTE.test(texto)) return 'componente'
  return ROTULO_PROGRAMA.test(texto) ? 'programaPropio' : null
}

/** `LINEA ESTRATÉGICA: 02. JUNTOS POR…` → `02. JUNTOS POR…`. */
export function quitarRotulo(texto: string): string {
  return limpiarLinea(texto).replace(ROTULO_LINEA, '').trim()
}

/** Name and number of a line as written: `02. JUNTOS POR…` → 2 and `JUNTOS POR…`. */
export function partirLinea(texto: string): { numero: number | null; nombre: string } {
  const sinRotulo = quitarRotulo(texto).replace(/^LE-/i, '')
  const [, numero = '', resto = ''] = /^(\d{1,2})\s*[.:)\-–\s]\s*(.*)$/.exec(sinRotulo) ?? []
  return resto === '' ? { numero: null, nombre: sinRotulo } : { numero: Number(numero), nombre: resto }
}

export type RegistroLineas = {
  /** Consecutive of the line that a text names; empty for a blank text. */
  readonly registrar: (texto: string) => string
  readonly lineas: () => Linea[]
}

/** Consecutives in order of appearance, or the line's own number when it is free. */
export function crearRegistroLineas(): RegistroLineas {
  const porNombre = new Map<string, Linea>()
  const usados = new Set<number>()
  return {
    registrar: (texto) => {
      const { numero, nombre } = partirLinea(texto)
      if (nombre === '') return ''
      const clave = comparable(nombre)
      const conocida = porNombre.get(clave)
      if (conocida) return conocida.consecutivo
      const libre = numero !== null && numero > 0 && !usados.has(numero) ? numero : siguiente(usados)
      usados.add(libre)
      const linea = { consecutivo: `LE-${libre}`, nombre }
      porNombre.set(clave, linea)
      return linea.consecutivo
    },
    lineas: () => [...porNombre.values()].sort((a, b) => numeroDe(a) - numeroDe(b)),
  }
}

function siguiente(usados: ReadonlySet<number>): number {
  let n = 1
  while (usados.has(n)) n += 1
  return n
}

function numeroDe({ consecutivo }: Linea): number {
  return Number(consecutivo.slice(3))
}
