// The adapter of the workbook: from the path of a finding to its sheet and cell.
import type { Ruta } from '../../shared/index.ts'
import { celdaEncabezado, type Mapa } from './encabezado.ts'
import { type Fila, lugarDe } from './fila.ts'

/** Sheet and cell of a path; both null when the finding is about the whole file. */
export type Lugar = { readonly hoja: string | null; readonly celda: string | null }

/** `filas` by key of the thing (`IP-76`, `resultado/IR-6`…); `secciones` by the field of the plan that a sheet fills (`metas`, `lineas`). */
export function lugarEn(
  secciones: Readonly<Record<string, Mapa>>,
  filas: ReadonlyMap<string, Fila>,
): (ruta: Ruta) => Lugar {
  return (ruta) => {
    if (ruta.hoja !== undefined) return { hoja: ruta.hoja, celda: ruta.celda ?? 'A1' }
    const fila = filas.get(ruta.meta ?? '')
    if (fila) return lugarDe(fila, columnaDe(fila.mapa, ruta))
    const seccion = secciones[ruta.campo ?? '']
    if (ruta.meta === undefined && seccion) return { hoja: seccion.hoja.nombre, celda: celdaEncabezado(seccion) }
    return { hoja: null, celda: null }
  }
}

export function lugarDirecto(ruta: Ruta): Lugar {
  return { hoja: ruta.hoja ?? null, celda: ruta.hoja === undefined ? null : (ruta.celda ?? 'A1') }
}

/** Most precise column first: money of a source, then the total of its year, then the field. */
function columnaDe(mapa: Mapa, { campo = '', vigencia, fuente }: Ruta): string {
  const candidatas = [`${campo}/${vigencia}/${fuente}`, `${campo}/${vigencia}`, `total/${vigencia}`, campo]
  return candidatas.find((clave) => mapa.columnas.has(clave)) ?? 'codigoSispt'
}
