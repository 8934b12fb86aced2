// Which metas the entry page shows, out of the filters of its address.
import { alcanceDelegado, llevaUnaParte } from '@kpt/domain/acceso'
import type { Filtros } from '../../../app/filtros.ts'
import type { FilaReporte, Reporte } from '../borrador/entrada.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { solicitudAbierta } from '../estado-reporte.ts'

/** Values of `ver`, with their names. */
export const VER = {
  encargadas: 'Lo que usted escribe',
  todas: 'Todas las metas',
  pedidas: 'Con ajustes pedidos',
  sin_valor: 'Sin reportar',
  hallazgos: 'Con hallazgos',
  errores: 'Con errores que impiden enviar',
  por_confirmar: 'Con avisos por confirmar',
  choques: 'Con valores que otra persona cambió',
} as const
export type Ver = keyof typeof VER

const CUMPLE: Record<Ver, (v: VistaMeta, pedidas: ReadonlySet<string>, reparto: Reporte['reparto']) => boolean> = {
  encargadas: (v, _pedidas, reparto) => alcanceDelegado(reparto, v.fila),
  todas: () => true,
  pedidas: (v, pedidas) => pedidas.has(v.fila.meta),
  sin_valor: (v) => v.completitud.estado === 'falta',
  hallazgos: (v) => v.hallazgos.length > 0 || v.lecturas.length > 0,
  errores: (v) => v.hallazgos.some((h) => h.gravedad === 'error'),
  por_confirmar: (v) => v.sinConfirmar.length > 0,
  choques: (v) => v.conflictos.length + v.rechazadas.length > 0,
}

/**
 * What is to be done: whoever answers for a part of the report is asked only for that part. Not what was refused or changed by others:
 * that is looked for also where one may no longer write.
 */
const POR_HACER: readonly Ver[] = ['sin_valor', 'hallazgos', 'errores', 'por_confirmar']

/** A delegate begins by its own part; in adjustments one begins by what was asked. */
export function verDe(filtros: Filtros, reporte: Reporte): Ver {
  if (filtros.ver && Object.hasOwn(VER, filtros.ver)) return filtros.ver as Ver
  if (llevaUnaParte(reporte.reparto)) return 'encargadas'
  return reporte.estado === 'en_ajustes' && metasPedidas(reporte).size > 0 ? 'pedidas' : 'todas'
}

export function metasPedidas(reporte: Reporte): ReadonlySet<string> {
  return new Set(solicitudAbierta(reporte)?.metas.map((m) => m.meta))
}

export function filtrarMetas(vistas: readonly VistaMeta[], filtros: Filtros, reporte: Reporte): string[] {
  const pedidas = metasPedidas(reporte)
  const ver = verDe(filtros, reporte)
  const cumple = CUMPLE[ver]
  return vistas
    .filter(({ fila }) => isDelGrupo(fila, filtros))
    .filter((v) => cumple(v, pedidas, reporte.reparto))
    .filter(({ fila }) => !POR_HACER.includes(ver) || alcanceDelegado(reporte.reparto, fila))
    .map((v) => v.fila.meta)
}

/** Filters that look at what a meta is, whatever was written in it. */
export const QUE_ES = ['linea', 'sector', 'dependencia', 'texto'] as const

/** Whether a meta is of the línea, sector and dependencia asked for and has the text: all of them at once. */
export function isDelGrupo(fila: FilaReporte, { linea, sector, dependencia, texto }: Filtros): boolean {
  if (linea && fila.linea !== linea) return false
  if (sector && fila.sector !== sector) return false
  if (dependencia && fila.dependencia !== dependencia) return false
  const buscado = plano(texto ?? '')
  return buscado === '' || plano(`${fila.meta} ${fila.codigoSispt} ${fila.personalizacion}`).includes(buscado)
}

/** Without accents nor capitals: who searches for "via" finds "Vía". */
function plano(texto: string): string {
  return texto
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
