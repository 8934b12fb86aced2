// Sentences of reading a workbook of the entity's own layout with its mapping.
import type { CodigoLectura } from '@kpt/domain/planes'
import { contar } from '../formato.ts'
import { num, type TextoHallazgo } from './texto.ts'

type DeMapeo = Extract<
  CodigoLectura,
  | 'libro_sin_metas'
  | 'columna_cambiada'
  | 'valor_distinto'
  | 'meta_en_varias_filas'
  | 'sin_dato'
  | 'filas_saltadas'
  | 'avance_no_leido'
  | 'columna_no_elegida'
>

export const TEXTOS_LECTURA_MAPEO: Record<DeMapeo, TextoHallazgo> = {
  libro_sin_metas: {
    titulo: 'No se encontró ninguna meta',
    mensaje: () => 'Con las columnas que se escogieron, ninguna fila del libro es una meta.',
    remedio: 'Revise en qué fila están los encabezados de cada hoja y qué columna trae el texto de la meta.',
  },
  columna_cambiada: {
    titulo: 'Columnas que ya no están',
    mensaje: (_d, valor) =>
      `En esta hoja no está la columna «${valor}», que sí estaba cuando se dijo qué era cada columna.`,
    remedio: 'Diga de nuevo qué es cada columna de su libro.',
  },
  valor_distinto: {
    titulo: 'Filas de una misma meta que no dicen lo mismo',
    mensaje: (d, valor) =>
      `Esta fila es de la misma meta que la de arriba, pero dice ${valor} y aquella dice ${num(d.primero)}. Se tomó ${num(d.primero)}.`,
    remedio: 'Deje el mismo valor en las filas de la meta, o sepárelas si son metas distintas.',
  },
  meta_en_varias_filas: {
    titulo: 'Metas escritas en varias filas',
    mensaje: (d) =>
      `Esta meta ocupa ${contar(Number(d.filas), 'fila', 'filas')} con su texto combinado: se leyó como una sola, con su dinero sumado y sus BPIN juntos.`,
    remedio: 'Si es una sola meta, no tiene que hacer nada. Si son varias, escriba el texto de cada una en su fila.',
  },
  sin_dato: {
    titulo: 'Celdas que dicen que no hay dato',
    mensaje: (_d, valor) => `«${valor}» se leyó como una celda en blanco.`,
    remedio: 'Si hay un valor, escríbalo. Cero también es un valor.',
  },
  filas_saltadas: {
    titulo: 'Filas que no son metas',
    mensaje: (d) =>
      `En esta hoja no se leyeron ${num(d.totales)} de totales, ${num(d.titulos)} de títulos y ${num(d.encabezados)} de encabezados repetidos.`,
    remedio: 'No tiene que hacer nada.',
  },
  avance_no_leido: {
    titulo: 'Columnas de avance',
    mensaje: (d) =>
      `Estas columnas dicen lo ejecutado y no se leyeron, porque el plan solo lleva lo programado: ${d.columnas}.`,
    remedio: 'El avance se reporta en cada corte, en «Reportes».',
  },
  columna_no_elegida: {
    titulo: 'Columnas que no se leyeron',
    mensaje: (d) => `Estas columnas no se guardan en el plan: ${d.columnas}.`,
    remedio: 'Si alguna hace falta, diga de nuevo qué es cada columna.',
  },
}
