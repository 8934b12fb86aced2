// Writes the workbook of a corte in a thread: the thread that attends to everybody only hands over its content.
import { hojaSello, type LibroCorte, type SelloLibro } from '@kpt/domain/seguimiento/libro'
import { instruccionesDelCorte } from '@kpt/textos/libro-corte'
import { escribirHojas, type HojaEscrita } from '../../platform/spreadsheet/index.ts'
import { fila, hojasDelCorte } from './forma-libro.ts'

export type CortePorEscribir = {
  readonly libro: LibroCorte
  /** Whose the book is, as people read it. */
  readonly banda: string
  /** Null: only to be read, and it cannot be brought back. */
  readonly llenar: {
    readonly sello: SelloLibro
    readonly metas: readonly string[]
    readonly fuentes: readonly string[]
  } | null
}

export default function escribir({ libro, banda, llenar }: CortePorEscribir): Uint8Array {
  const editables = { metas: llenar && new Set(llenar.metas), fuentes: llenar?.fuentes ?? [] }
  const hojas = hojasDelCorte(libro, banda, editables)
  if (!llenar) return escribirHojas(hojas.filter((h) => h.oculta !== true))
  return escribirHojas([hojaInstrucciones(banda), ...hojas, sello(llenar.sello, libro)])
}

function hojaInstrucciones(banda: string): HojaEscrita {
  return {
    nombre: 'Instrucciones',
    protegida: true,
    columnas: [{ ancho: 110 }],
    filas: [
      fila(1, [banda], { negrita: true }),
      ...instruccionesDelCorte().map(({ texto, titulo }, i) =>
        fila(i + 2, [texto], titulo ? { negrita: true, fondo: 'E8EEF7' } : { ajusta: true }),
      ),
    ],
  }
}

function sello(suyo: SelloLibro, { base }: LibroCorte): HojaEscrita {
  const { nombre, filas } = hojaSello(suyo, base)
  return {
    ...{ nombre, oculta: true, protegida: true },
    filas: filas.map(({ numero, celdas }) => ({
      numero,
      celdas: celdas.map(([columna, valor]) => ({ columna, valor })),
    })),
  }
}
