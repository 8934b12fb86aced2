// Layouts made by code, in the manner of municipal workbooks: for tests.
import type { CeldaLibro, HojaLibro, Libro, RangoCombinado, ValorCelda } from '../../shared/index.ts'
import type { FuenteReconocible } from '../lectura/fuentes.ts'

export const FUENTES_14 = [
  ['recursos_propios', 'Recursos propios'],
  ['sgp_educacion', 'SGP educación'],
  ['sgp_salud', 'SGP salud'],
  ['sgp_deporte', 'SGP deporte'],
  ['sgp_cultura', 'SGP cultura'],
  ['sgp_libre_inversion', 'SGP libre inversión'],
  ['sgp_libre_destinacion', 'SGP libre destinación'],
  ['sgp_alimentacion_escolar', 'SGP alimentación escolar'],
  ['sgp_rio_magdalena', 'SGP municipios Rio Magdalena'],
  ['sgp_apsb', 'SGP APSB'],
  ['credito', 'Crédito'],
  ['cofinanciacion_departamento', 'Transferencias de capital - cofinanciación departamento'],
  ['cofinanciacion_nacion', 'Transferencias de capital - cofinanciación nación'],
  ['otros', 'Otros'],
] as const

export const FUENTES: FuenteReconocible[] = FUENTES_14.map(([clave, encabezado]) => ({
  clave,
  encabezados: [encabezado],
  ambito: 'municipal',
  desde: 2024,
  hasta: 2027,
}))

export const VIGENCIAS = ['2024', '2025', '2026', '2027'] as const

/** Rows of values, the first being row 1; a blank row is an empty list. */
export function hojaDe(
  nombre: string,
  filas: readonly (readonly ValorCelda[])[],
  combinadas: readonly RangoCombinado[] = [],
): HojaLibro {
  const celdas = (valores: readonly ValorCelda[]): CeldaLibro[] =>
    valores.flatMap((valor, i) => (valor === null ? [] : [[i + 1, valor] as const]))
  const conAlgo = filas
    .map((valores, i) => ({ numero: i + 1, celdas: celdas(valores) }))
    .filter((f) => f.celdas.length > 0)
  return { nombre, filas: conAlgo, ...(combinadas.length === 0 ? {} : { combinadas }) }
}

/** `[desde columna, desde fila, hasta columna, hasta fila]`. */
export function rango([desdeColumna, desdeFila, hastaColumna, hastaFila]: readonly [
  number,
  number,
  number,
  number,
]): RangoCombinado {
  return { desdeColumna, desdeFila, hastaColumna, hastaFila }
}

const FIJAS = [
  'LÍNEA ESTRATÉGICA',
  'COMPONENTE',
  'PROGRAMA',
  'SECTOR (MGA)',
  'CÓDIGO DEL SECTOR',
  'CÓDIGO PROGRAMA',
  'CÓDIGO PRODUCTO',
  'CÓDIGO INDICADOR DE PRODUCTO',
  'INDICADOR DE PRODUCTO',
  'META DE PRODUCTO',
  'UNIDAD DE MEDIDA',
  'LÍNEA BASE',
  'TENDENCIA',
  'META CUATRIENIO',
] as const
const METAS_POR_LINEA = 67

/** 331 metas by 82 columns: two header rows, groups merged over their columns, merged lines, subtotals, titles and blank separators. */
export function hojaGrande(): Libro {
  const combinadas: RangoCombinado[] = []
  const grupos: ValorCelda[] = [...FIJAS]
  const propios: ValorCelda[] = FIJAS.map(() => null)
  combinadas.push(...FIJAS.map((_, i) => rango([i + 1, 4, i + 1, 5])))
  const agrupar = (titulo: string, suyos: readonly ValorCelda[]) => {
    combinadas.push(rango([grupos.length + 1, 4, grupos.length + suyos.length, 4]))
    grupos.push(titulo, ...suyos.slice(1).map(() => null))
    propios.push(...suyos)
  }
  agrupar('PROGRAMACIÓN FÍSICA', VIGENCIAS.map(Number))
  for (const vigencia of VIGENCIAS)
    agrupar(`RECURSOS ${vigencia}`, [...FUENTES_14.map(([, nombre]) => nombre), 'TOTAL'])
  agrupar('OTROS DATOS', ['BPIN', 'ODS', 'DEPENDENCIA RESPONSABLE', 'OBSERVACIONES'])
  const filas: ValorCelda[][] = [
    ['ALCALDÍA MUNICIPAL'],
    ['PLAN DE DESARROLLO «Todos a una» 2024 - 2027'],
    [],
    grupos,
    propios,
  ]
  for (let i = 0; i < 331; i += 1) {
    const linea = Math.floor(i / METAS_POR_LINEA)
    const primera = i % METAS_POR_LINEA === 0
    if (primera && i > 0) filas.push([null, 'SUBTOTAL', ...propios.slice(2).map((_, c) => (c > 30 ? 1000 : null))], [])
    if (primera) {
      const hasta = Math.min(331 - i, METAS_POR_LINEA)
      combinadas.push(rango([1, filas.length + 1, 1, filas.length + hasta]))
    }
    filas.push(filaGrande(i, primera ? `LÍNEA ${linea + 1}. Nombre de la línea ${'ABCDE'[linea]}` : null))
  }
  filas.push([null, 'TOTAL GENERAL', ...propios.slice(2).map(() => 9)])
  combinadas.push(rango([1, 1, 82, 1]), rango([1, 2, 82, 2]))
  return {
    hojas: [hojaDe('PLAN INDICATIVO', filas, combinadas), hojaDe('Instructivo', [['Diligencie así'], ['1', 'x']])],
  }
}

function filaGrande(i: number, linea: string | null): ValorCelda[] {
  const dinero = VIGENCIAS.flatMap(() => [
    ...FUENTES_14.map((_, f) => (f === i % 14 ? 1_000_000 + i : null)),
    1_000_000 + i,
  ])
  return [
    ...[
      linea,
      i % 10 === 0 ? `Componente ${i % 67}` : null,
      `Programa ${i % 5}`,
      'Vivienda',
      '40',
      '4001',
      '4001031',
      '400103100',
    ],
    ...[
      'Hogares beneficiados',
      `Beneficiar hogares de la vereda número ${i + 1}`,
      'Número',
      i % 3,
      i % 2 === 0 ? 'Incremento' : 'Mantenimiento',
      4,
    ],
    ...[1, 1, 1, 1],
    ...dinero,
    ...['2024252000028', 11, `Secretaría ${i % 4}`, null],
  ]
}
