// The rows of the country, table by table in the order in which they lean on each other, and how COPY reads them.
import type { Selectable } from 'kysely'
import type { Tablas } from '../../../platform/db/filas.gen.ts'

const REPORTE = ['entidad', 'instrumento', 'vigencia', 'corte'] as const
const PLAN = ['entidad', 'periodo_desde'] as const
const AUTOR = ['por', 'rol', 'en'] as const

export const COLUMNAS = {
  documento: ['entidad', 'sha256', 'nombre', 'tipo', 'bytes', 'guardado_por', 'guardado_en'],
  plan: [...PLAN, 'periodo_hasta', 'version', 'estado', 'version_finalizada', 'metas_numeradas'],
  plan_version: [
    ...PLAN,
    ...['version', 'texto', 'sha256', 'metas', 'homologadas', 'origen', 'carga', 'restaura', ...AUTOR],
  ] as (keyof Tablas['plan_version'])[],
  plan_sin_homologar: [...PLAN, 'version', 'metas'],
  plan_acto: [...PLAN, 'n', 'tipo', 'numero', 'fecha', 'documento', 'por', 'en'],
  plan_sustento: [...PLAN, 'version', 'n', 'tipo', 'numero', 'fecha', 'documento', 'razon', 'por', 'en'],
  plan_finalizacion: [...PLAN, 'version', 'por', 'en'],
  reporte: [
    ...REPORTE,
    ...['estado', 'anterior', 'version', 'vigente', 'ronda', 'revision_por', 'revision_en'],
    ...['primer_envio_en', 'primer_envio_oportuno', 'creado_en', 'metas_abiertas', 'campos_cerrados', 'traslado_vence'],
  ] as (keyof Tablas['reporte'])[],
  reporte_version: [
    ...REPORTE,
    ...['version', 'texto', 'sha256', 'recibo', 'periodo_desde', 'plan_version', 'metodologia', 'ronda', 'oportuna'],
    ...['firma_en', 'firma_via'],
    ...AUTOR,
  ] as (keyof Tablas['reporte_version'])[],
  reporte_aporte: [
    ...REPORTE,
    ...['version', 'dimension', 'clave', 'metas', 'metas_programadas', 'metas_reportadas', 'metas_declaradas'],
    ...['metas_no_requieren', 'metas_cuatrienio', 'suma_fisico', 'suma_fisico_cuatrienio', 'programado', 'ejecutado'],
  ] as (keyof Tablas['reporte_aporte'])[],
  reporte_razon: [
    ...REPORTE,
    ...['version', 'metas', 'indicadores', 'fisico', 'fisico_topado', 'cuatrienio', 'cuatrienio_topado', 'financiero'],
  ] as (keyof Tablas['reporte_razon'])[],
  reporte_valor: [...REPORTE, 'meta', 'campo', 'clave', 'valor', 'antes', 'secuencia', ...AUTOR],
  reporte_suceso: [...REPORTE, 'n', 'acto', 'desde', 'hasta', 'version', 'motivo', ...AUTOR],
  ajuste_solicitud: [
    ...REPORTE,
    'ronda',
    'version',
    'general',
    'tipo',
    'origen',
    'traslado',
    'motivo',
    'vence',
    ...AUTOR,
  ],
  ajuste_meta: [...REPORTE, 'ronda', 'meta', 'tipo', 'motivo', 'campos'],
  ajuste_respuesta: [...REPORTE, 'ronda', 'meta', 'n', 'clase', 'texto', 'evidencias', ...AUTOR],
  veredicto: [...REPORTE, 'version', 'nivel', 'n', 'observaciones', ...AUTOR],
  auditoria: ['cadena', 'n', 'en', 'cuenta', 'accion', 'sujeto', 'texto', 'hash'],
  auditoria_cabeza: ['cadena', 'n', 'hash'],
} satisfies { readonly [T in keyof Tablas]?: readonly (keyof Tablas[T])[] }

export type TablaDelPais = keyof typeof COLUMNAS
export const TABLAS = Object.keys(COLUMNAS) as TablaDelPais[]

export type FilasDelPais = { readonly [T in TablaDelPais]: Selectable<Tablas[T]>[] }

export function filasVacias(): FilasDelPais {
  return Object.fromEntries(TABLAS.map((tabla) => [tabla, []])) as unknown as FilasDelPais
}

/** The rows of a table in the text format of COPY. */
export function enTextoDeCopia(filas: FilasDelPais, tabla: TablaDelPais): string {
  const columnas: readonly string[] = COLUMNAS[tabla]
  const renglones = (filas[tabla] as readonly Readonly<Record<string, unknown>>[]).map((fila) =>
    columnas.map((columna) => celda(fila[columna])).join('\t'),
  )
  return renglones.length === 0 ? '' : `${renglones.join('\n')}\n`
}

function celda(valor: unknown): string {
  if (valor === null || valor === undefined) return '\\N'
  if (typeof valor === 'string') return escapar(valor)
  if (Buffer.isBuffer(valor)) return `\\\\x${valor.toString('hex')}`
  if (Array.isArray(valor)) return escapar(`{${valor.map((v) => JSON.stringify(v)).join(',')}}`)
  return String(valor)
}

function escapar(texto: string): string {
  return /[\\\n\r\t]/.test(texto) ? texto.replace(/[\\\n\r\t]/g, (signo) => ESCAPES[signo] ?? signo) : texto
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
