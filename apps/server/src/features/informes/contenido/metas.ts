// Metas one by one: all of them, those that fall short, and how many ended in each way.
import { EXPLICACIONES, type Explicacion } from '@kpt/domain/seguimiento'
import { contar, EXPLICACIONES_AVANCE, NOMBRES_ESTADO_META } from '@kpt/textos'
import { TITULOS_SECCION } from '@kpt/textos/informes'
import type { Celda, ColumnaInforme, Seccion } from '../forma.ts'
import { cantidad, deMeta, entero, type MetaAbierta, topadoDe } from './celdas.ts'

export type MetaDelInforme = MetaAbierta & {
  readonly lineaNombre: string
  readonly sectorNombre: string
  /** Reason of the declaration without progress; null when there is none, or it is not for whoever reads. */
  readonly motivo: string | null
}

const CORTAS: ReadonlySet<Explicacion> = new Set(['por_debajo', 'programado_sin_ejecutar', 'sin_reporte'])

/** How many metas ended in each way, in the words that the screen uses for each. */
export function seccionResultados(metas: readonly MetaDelInforme[]): Seccion {
  const cuantas = Map.groupBy(metas, (m) => m.fisico.explicacion)
  const filas = EXPLICACIONES.flatMap((e): Celda[][] => {
    const suyas = cuantas.get(e)?.length ?? 0
    return suyas === 0 ? [] : [[EXPLICACIONES_AVANCE[e], entero(suyas)]]
  })
  return {
    ...{ codigo: 'resultados', titulo: TITULOS_SECCION.resultados, parrafos: [] },
    tablas: [
      {
        titulo: 'Metas según su avance físico en la vigencia',
        columnas: [
          { titulo: 'Resultado', ancho: 5 },
          { titulo: 'Metas', ancho: 1, cifra: true },
        ],
        filas,
      },
    ],
  }
}

export function seccionPendientes(metas: readonly MetaDelInforme[]): Seccion {
  const cortas = metas.filter((m) => CORTAS.has(m.fisico.explicacion))
  const titulo = TITULOS_SECCION.pendientes
  return {
    ...{ codigo: 'pendientes', titulo },
    parrafos: [
      cortas.length === 0
        ? 'Ninguna meta programada quedó por debajo de lo programado.'
        : `${contar(cortas.length, 'meta está', 'metas están')} por debajo de lo programado para la vigencia, en el orden del plan.`,
    ],
    tablas: cortas.length === 0 ? [] : [{ titulo, columnas: COLUMNAS_PENDIENTES, filas: cortas.map(filaPendiente) }],
  }
}

const COLUMNAS_PENDIENTES: readonly ColumnaInforme[] = [
  { titulo: 'Meta', ancho: 4 },
  { titulo: 'Unidad', ancho: 1.2 },
  { titulo: 'Programado', ancho: 1.2, cifra: true },
  { titulo: 'Ejecutado', ancho: 1.2, cifra: true },
  { titulo: 'Físico, vigencia', ancho: 1.1, cifra: true },
  { titulo: 'Qué pasó', ancho: 2.6 },
]

function filaPendiente(meta: MetaDelInforme): Celda[] {
  const { fisico, unidad } = meta
  return [nombreDe(meta), unidad, ...cantidades(meta), deMeta(fisico), quePaso(meta)]
}

export function seccionMetas(metas: readonly MetaDelInforme[]): Seccion {
  const titulo = TITULOS_SECCION.metas
  return {
    ...{ codigo: 'metas', titulo, parrafos: [] },
    tablas: [{ titulo, columnas: COLUMNAS_METAS, filas: metas.map(filaMeta) }],
  }
}

const COLUMNAS_METAS: readonly ColumnaInforme[] = [
  { titulo: 'Meta', ancho: 4.2 },
  { titulo: 'Línea', ancho: 2, soloLibro: true },
  { titulo: 'Sector', ancho: 2, soloLibro: true },
  { titulo: 'ODS', ancho: 0.6, soloLibro: true },
  { titulo: 'Unidad', ancho: 1.3 },
  { titulo: 'Programado', ancho: 1.2, cifra: true },
  { titulo: 'Ejecutado', ancho: 1.2, cifra: true },
  { titulo: 'Físico, vigencia', ancho: 1.1, cifra: true },
  { titulo: 'En el promedio', ancho: 1.1, cifra: true },
  { titulo: 'Físico, cuatrienio', ancho: 1.1, cifra: true },
  { titulo: 'Financiero, vigencia', ancho: 1.1, cifra: true },
  { titulo: 'Qué pasó', ancho: 2.4 },
]

function filaMeta(meta: MetaDelInforme): Celda[] {
  const { lineaNombre, sectorNombre, ods, unidad, fisico, fisicoCuatrienio, financiero } = meta
  return [
    ...[nombreDe(meta), lineaNombre, sectorNombre, ods ?? 'Sin ODS', unidad],
    ...cantidades(meta),
    ...[deMeta(fisico), topadoDe(fisico), deMeta(fisicoCuatrienio), deMeta(financiero), quePaso(meta)],
  ]
}

function cantidades({ fisico: { entradas }, estado }: MetaDelInforme): Celda[] {
  return [
    cantidad(entradas.programado, 'Sin programar'),
    cantidad(entradas.ejecutado, estado === 'falta' ? 'Sin reporte' : 'Sin dato'),
  ]
}

/** The asterisk is explained with the methodology. */
function nombreDe({ meta, personalizacion, orientacionSupuesta }: MetaDelInforme): string {
  return `${meta} ${personalizacion}${orientacionSupuesta ? ' *' : ''}`
}

function quePaso({ estado, fisico: { explicacion }, motivo }: MetaDelInforme): string {
  const dicho = EXPLICACIONES_AVANCE[explicacion]
  if (estado !== 'declarada') return estado === 'falta' ? `${dicho}. ${NOMBRES_ESTADO_META.falta}` : dicho
  return `${dicho}. ${NOMBRES_ESTADO_META.declarada}${motivo ? `: ${motivo}` : ''}`
}
