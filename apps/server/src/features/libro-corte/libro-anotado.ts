import { access } from 'node:fs/promises'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Hallazgo, RECHAZOS_LIBRO } from '@kpt/domain/shared'
import { textoHallazgoCorte } from '@kpt/textos/libro-corte'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { anotarLibro } from '../../platform/spreadsheet/index.ts'
import { pedidoDeDichos, XLSX } from '../libros/index.ts'
import { formaDeLibro } from './formas/index.ts'
import { findLibro, type ResultadoLibro } from './resultado.ts'

/** The very file that was uploaded, with what is found in it beside the draft as it is now. After a week the file is gone. */
export async function libroAnotado(actor: Actor, clave: ClaveReporte, id: string) {
  const { carga, resultado } = await findLibro(actor, clave, id)
  if (!resultado) return rechazar('carga.estado', { estado: carga.estado })
  const hallazgos = await hallazgosDe(actor, clave, resultado)
  const ruta = await actor.servicios.almacen.rutaDeCarga(id)
  const guardado = await access(ruta).then(
    () => true,
    () => false,
  )
  if (!guardado || hallazgos.some((h) => NO_SE_ABRE.has(h.regla))) return rechazar('libro.no_anotable', {})
  const dichos = hallazgos.map((h) => ({ ...h, ...textoHallazgoCorte(h) }))
  const anotado = await anotarLibro(ruta, pedidoDeDichos(dichos))
  if (anotado.tipo === 'rechazado') return rechazar('libro.no_anotable', {})
  return { tipo: XLSX, nombre: `${carga.nombre.replace(/\.xlsx$/i, '')}-hallazgos.xlsx`, contenido: anotado.contenido }
}

async function hallazgosDe(actor: Actor, clave: ClaveReporte, resultado: ResultadoLibro): Promise<readonly Hallazgo[]> {
  if (resultado.tipo === 'rechazo') return resultado.hallazgos
  return (await formaDeLibro(clave).mirar(actor, clave, resultado)).hallazgos
}

const NO_SE_ABRE: ReadonlySet<string> = new Set(RECHAZOS_LIBRO)
