import { access } from 'node:fs/promises'
import { type Hallazgo, RECHAZOS_LIBRO } from '@kpt/domain/shared'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { anotarLibro } from '../../platform/spreadsheet/index.ts'
import { findCarga, findResultado } from '../cargas/index.ts'
import { pedidoDe } from './anotar.ts'
import { XLSX } from './exportar-plan.ts'

type Quien = Pick<Actor, 'db' | 'alcance' | 'servicios'>

/** The very file of an upload that waits for its person, with what was found in it. */
export async function libroAnotado({ db, alcance, servicios }: Quien, entidad: string, id: string) {
  const carga = (await findCarga(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  if (carga.estado !== 'lista' && carga.estado !== 'rechazada') rechazar('carga.estado', { estado: carga.estado })
  const texto = await findResultado(db, alcance, entidad, id)
  const { hallazgos }: { hallazgos: readonly Hallazgo[] } = texto === null ? { hallazgos: [] } : JSON.parse(texto)
  const ruta = await servicios.almacen.rutaDeCarga(id)
  const guardado = await access(ruta).then(
    () => true,
    () => false,
  )
  if (!guardado || hallazgos.some((h) => NO_SE_ABRE.has(h.regla))) return rechazar('libro.no_anotable', {})
  const anotado = await anotarLibro(ruta, pedidoDe(hallazgos))
  if (anotado.tipo === 'rechazado') return rechazar('libro.no_anotable', {})
  return { tipo: XLSX, nombre: `${carga.nombre.replace(/\.xlsx$/i, '')}-hallazgos.xlsx`, contenido: anotado.contenido }
}

const NO_SE_ABRE: ReadonlySet<string> = new Set(RECHAZOS_LIBRO)
