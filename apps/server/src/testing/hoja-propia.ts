// A workbook in the manner of a municipality: a title, two header rows with groups, merged lines, totals, blanks and figures of advance.
import type { CeldaLibro, Libro, ValorCelda } from '@kpt/domain/shared'

type Cambios = {
  /** Text of the meta in a row, by its position. */
  readonly textos?: Readonly<Record<number, string>>
  /** Programme of 2024 of a row. */
  readonly programa?: Readonly<Record<number, ValorCelda>>
}

const METAS = [
  'Construir el acueducto de la vereda El Roble',
  'Dotar la biblioteca municipal',
  'Vacunar a los perros y gatos del municipio',
]

export function hojaPropia({ textos = {}, programa = {} }: Cambios = {}): Libro {
  const encabezado = [
    'LÍNEA',
    'META DE PRODUCTO',
    'CÓDIGO INDICADOR',
    'UNIDAD DE MEDIDA',
    'META CUATRIENIO',
    'META 2024',
    'META 2025',
    'META 2026',
    'META 2027',
    'AVANCE 2024',
    'RECURSOS PROPIOS 2024',
  ]
  const metas = METAS.map((meta, i): ValorCelda[] => [
    i === 0 ? 'LÍNEA 1: Cogua para todos' : null,
    textos[i] ?? meta,
    170203800,
    'Número',
    4,
    ...[programa[i] ?? 1, 1, 1, 1],
    0.5,
    1_500_000,
  ])
  const filas: (readonly ValorCelda[])[] = [
    ['PLAN DE DESARROLLO MUNICIPAL «Cogua nos une» 2024-2027'],
    encabezado,
    ...metas,
    [],
    [null, 'TOTAL', null, null, null, 3, 3, 3, 3, null, 4_500_000],
  ]
  return {
    hojas: [
      {
        nombre: 'PLAN',
        filas: filas
          .map((valores, i) => ({ numero: i + 1, celdas: valores.flatMap(celda) }))
          .filter((f) => f.celdas.length > 0),
      },
    ],
  }
}

function celda(valor: ValorCelda, i: number): CeldaLibro[] {
  return valor === null ? [] : [[i + 1, valor]]
}
