// Writes the workbook of a report in a thread: the thread that attends to everybody only hands over its content.
import type { LibroGestion, SelloGestion } from '@kpt/domain/gestionweb/libro'
import { type CeldaBase, hojaSello, type SelloReporte } from '@kpt/domain/reportes/libro'
import type { LibroCorte, SelloLibro } from '@kpt/domain/seguimiento/libro'
import { instruccionesDelCorte, instruccionesDelCuestionario, type LineaDeLibro } from '@kpt/textos/libro-corte'
import { escribirHojas, type HojaEscrita } from '../../platform/spreadsheet/index.ts'
import { fila } from './formas/aspecto.ts'
import { hojasDelCorte } from './formas/hojas-del-corte.ts'
import { hojasDelCuestionario } from './formas/hojas-del-cuestionario.ts'

export type LibroPorEscribir = DelCorte | DelCuestionario

type DelCorte = {
  readonly instrumento: 'seguimiento'
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

type DelCuestionario = {
  readonly instrumento: 'gestionweb'
  readonly libro: LibroGestion
  readonly banda: string
  /** Null: only to be read. */
  readonly sello: SelloGestion | null
}

export default function escribir(pedido: LibroPorEscribir): Uint8Array {
  const { hojas, sello, instrucciones } =
    pedido.instrumento === 'seguimiento' ? delCorte(pedido) : delCuestionario(pedido)
  if (!sello) return escribirHojas(hojas.filter((h) => h.oculta !== true))
  const { banda, libro } = pedido
  return escribirHojas([hojaInstrucciones(banda, instrucciones), ...hojas, hojaDelSello(sello, libro.base)])
}

type Partes = {
  readonly hojas: readonly HojaEscrita[]
  readonly sello: SelloReporte | null
  readonly instrucciones: readonly LineaDeLibro[]
}

function delCorte({ libro, banda, llenar }: DelCorte): Partes {
  const editables = { metas: llenar && new Set(llenar.metas), fuentes: llenar?.fuentes ?? [] }
  const instrucciones = instruccionesDelCorte()
  return { hojas: hojasDelCorte(libro, banda, editables), sello: llenar?.sello ?? null, instrucciones }
}

function delCuestionario({ libro, banda, sello }: DelCuestionario): Partes {
  return { hojas: hojasDelCuestionario(libro, banda), sello, instrucciones: instruccionesDelCuestionario() }
}

function hojaInstrucciones(banda: string, lineas: readonly LineaDeLibro[]): HojaEscrita {
  return {
    nombre: 'Instrucciones',
    protegida: true,
    columnas: [{ ancho: 110 }],
    filas: [
      fila(1, [banda], { negrita: true }),
      ...lineas.map(({ texto, titulo }, i) =>
        fila(i + 2, [texto], titulo ? { negrita: true, fondo: 'E8EEF7' } : { ajusta: true }),
      ),
    ],
  }
}

function hojaDelSello(suyo: SelloReporte, base: readonly CeldaBase[]): HojaEscrita {
  const { nombre, filas } = hojaSello(suyo, base)
  return {
    ...{ nombre, oculta: true, protegida: true },
    filas: filas.map(({ numero, celdas }) => ({
      numero,
      celdas: celdas.map(([columna, valor]) => ({ columna, valor })),
    })),
  }
}
