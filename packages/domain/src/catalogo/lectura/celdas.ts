// One row of the catalogue with the reading of its cells: texts, codes that lost their zero, yes and no as people write them.
import { comparable, limpiarLinea, limpiarTexto, muestra, referencia, type ValorCelda } from '../../shared/index.ts'
import { DIGITOS_CATALOGO, type NivelCatalogo } from '../codigos.ts'
import type { CampoCatalogo } from './columnas.ts'
import type { MapaCatalogo } from './encabezado.ts'
import { type CodigoHallazgoCatalogo, type HallazgoCatalogo, hallazgoCatalogo } from './hallazgos.ts'

export type FilaCatalogo = {
  readonly numero: number
  readonly valor: (campo: CampoCatalogo) => ValorCelda
  readonly anotar: (
    regla: CodigoHallazgoCatalogo,
    campo: CampoCatalogo,
    detalles?: Readonly<Record<string, string>>,
  ) => void
}

export function crearFila(
  mapa: MapaCatalogo,
  { numero, celdas }: MapaCatalogo['hoja']['filas'][number],
  hallazgos: HallazgoCatalogo[],
): FilaCatalogo {
  const porColumna = new Map(celdas)
  const valor = (campo: CampoCatalogo) => porColumna.get(mapa.columnas.get(campo) ?? 0) ?? null
  return {
    numero,
    valor,
    anotar: (regla, campo, detalles) => {
      const columna = mapa.columnas.get(campo) ?? Math.min(...mapa.columnas.values())
      const ruta = { hoja: mapa.hoja.nombre, celda: referencia(columna, numero), campo }
      hallazgos.push(hallazgoCatalogo(regla, ruta, muestra(valor(campo)), detalles))
    },
  }
}

/** A text on one line; null when blank, and when the cell holds an error of the spreadsheet, which is told. */
export function texto(fila: FilaCatalogo, campo: CampoCatalogo): string | null {
  const leido = limpiarLinea(fila.valor(campo))
  if (!/^#(REF|N\/A|VALUE|NAME|DIV|NULL|NUM)/.test(leido)) return leido === '' ? null : leido
  fila.anotar('catalogo_celda_con_error', campo)
  return null
}

/** The same, with its line breaks: descriptions come in paragraphs. */
export function parrafos(fila: FilaCatalogo, campo: CampoCatalogo): string | null {
  return texto(fila, campo) === null ? null : limpiarTexto(fila.valor(campo))
}

/** Null when blank; `ilegible` when it is not a code of its level. A code kept as a number gets back the zero it lost. */
export function codigo(fila: FilaCatalogo, nivel: NivelCatalogo): string | null | 'ilegible' {
  const escrito = limpiarLinea(fila.valor(nivel)).replace(/\s/g, '').replace(/\.0$/, '')
  if (escrito === '') return null
  const digitos = DIGITOS_CATALOGO[nivel]
  if (/^\d+$/.test(escrito) && escrito.length === digitos) return escrito
  if (/^\d+$/.test(escrito) && escrito.length === digitos - 1) {
    fila.anotar('catalogo_codigo_completado', nivel, { codigo: `0${escrito}` })
    return `0${escrito}`
  }
  fila.anotar('catalogo_codigo_ilegible', nivel, { nivel, digitos: String(digitos) })
  return 'ilegible'
}

const SI = new Set(['si', 's', 'x', '1', 'true', 'verdadero', 'yes'])
const NO = new Set(['no', 'n', '0', 'false', 'falso'])

/** Null when blank or when it is neither, which is told. */
export function siNo(fila: FilaCatalogo, campo: CampoCatalogo): boolean | null {
  const escrito = comparable(fila.valor(campo))
  if (SI.has(escrito)) return true
  if (NO.has(escrito)) return false
  // A dash or a dot stands for nothing.
  if (escrito !== '') fila.anotar('catalogo_opcion_ilegible', campo)
  return null
}
