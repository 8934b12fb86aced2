import type { HallazgoPlan } from '@kpt/domain/planes'
import type { Hallazgo } from '@kpt/domain/shared'
import {
  filaHallazgo,
  HOJA_HALLAZGOS,
  PATRON_NOTA,
  SIN_HALLAZGOS,
  textoHallazgoPlan,
  textoNotaHallazgo,
} from '@kpt/textos'
import type { PedidoAnotar } from '../../platform/spreadsheet/index.ts'

export type HallazgoDicho = Hallazgo & { readonly mensaje: string; readonly remedio: string }

/** What to write in the book of a plan for its findings. */
export function pedidoDe(hallazgos: readonly Hallazgo[]): PedidoAnotar {
  return pedidoDeDichos(hallazgos.map((h) => ({ ...h, ...textoHallazgoPlan(h as HallazgoPlan) })))
}

/** A note where each finding is, and all of them in the list. */
export function pedidoDeDichos(dichos: readonly HallazgoDicho[]): PedidoAnotar {
  const { nombre, encabezados, anchos, enlace } = HOJA_HALLAZGOS
  return {
    patron: PATRON_NOTA,
    notas: dichos.flatMap((dicho) => {
      const { hoja, celda } = dicho.ruta
      return hoja === undefined
        ? []
        : [{ hoja, celda: celda ?? 'A1', gravedad: dicho.gravedad, texto: textoNotaHallazgo(dicho) }]
    }),
    lista: {
      ...{ nombre, encabezados, anchos, enlace },
      filas: dichos.length === 0 ? [{ celdas: SIN_HALLAZGOS, destino: null, gravedad: null }] : dichos.map(fila),
    },
  }
}

function fila(dicho: HallazgoDicho): PedidoAnotar['lista']['filas'][number] {
  const { hoja, celda = 'A1' } = dicho.ruta
  const lugar = {
    hoja: hoja ?? '',
    celda: hoja === undefined ? '' : celda,
    valor: dicho.valor ?? '',
    regla: dicho.regla,
  }
  const destino = hoja === undefined ? null : { hoja, celda }
  return { celdas: filaHallazgo(dicho, lugar), destino, gravedad: dicho.gravedad }
}
