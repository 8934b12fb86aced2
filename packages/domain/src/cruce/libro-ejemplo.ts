// A book in the layout of CHIP, made of rows said in a line each: what the tests and the demonstration read as if CHIP had exported it.
import type { CeldaLibro, Libro } from '../shared/index.ts'

export type RenglonEjemplo = {
  readonly vigenciaGasto?: string
  readonly producto: string
  readonly fuente?: string
  readonly bpin: string
  /** Committed, obligated and paid. */
  readonly pesos: readonly [string, string, string]
}

const TITULOS = [
  ...['VIGENCIA GASTO', 'SECCION PRESUPUESTAL', 'CODIGO', 'NOMBRE', 'PRODUCTO MGA', 'CPC', 'DETALLE SECTORIAL'],
  ...['FUENTES DE FINANCIACION', 'BPIN', 'SITUACION DE FONDOS', 'POLITICA PUBLICA', 'TERCEROS'],
  ...['COMPROMISOS(Pesos)', 'OBLIGACIONES(Pesos)', 'PAGOS(Pesos)'],
]

export type CabezaEjemplo = { readonly chip: string; readonly nombre: string; readonly periodo: string }

/** Header on row 12, figures as text, a blank after each text and a non-breaking one where CHIP leaves a cell empty. */
export function libroCuipoEjemplo(cabeza: CabezaEjemplo, renglones: readonly RenglonEjemplo[]): Libro {
  const arriba: readonly (readonly [number, string])[] = [
    [3, `${cabeza.chip} - ${cabeza.nombre} `],
    [4, 'MUNICIPIOS '],
    [5, cabeza.periodo],
    [7, 'D_EJECUCION_DE_GASTOS '],
  ]
  const filas = [
    ...arriba.map(([numero, texto]) => ({ numero, celdas: [[1, texto] as CeldaLibro] })),
    { numero: 12, celdas: TITULOS.map((titulo, i): CeldaLibro => [i + 1, titulo]) },
    ...renglones.map((renglon, i) => ({ numero: 13 + i, celdas: celdasDe(renglon) })),
  ]
  return { hojas: [{ nombre: 'reporte pag 1', filas }] }
}

function celdasDe({ vigenciaGasto, producto, fuente, bpin, pesos }: RenglonEjemplo): CeldaLibro[] {
  const textos = [
    ...[vigenciaGasto ?? '\u00a0', '\u00a0', '2.3.2.02.02.008', 'SERVICIOS', producto, 'No aplica', 'NO APLICA'],
    ...[
      fuente ?? 'INGRESOS CORRIENTES DE LIBRE DESTINACION',
      bpin,
      'CON SITUACION DE FONDOS',
      'NO APLICA',
      'NO APLICA',
    ],
    ...pesos,
  ]
  return textos.map((texto, i) => [i + 1, `${texto} `])
}
