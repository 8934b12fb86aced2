import { randomUUID } from 'node:crypto'
import { MAXIMO_ASISTENCIA } from '@kpt/domain/revision'
import { MAXIMO_EVIDENCIA } from '@kpt/domain/seguimiento'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { LIMITES_PDF } from '../../platform/pdf/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type Carga, type DeReporte, findCarga, insertCarga } from './cargas.repo.ts'
import { exigirTamano, nombreDeArchivo } from './por-trozos.ts'

const MB = 1_048_576

/** Largest file by what it is for. */
const MAXIMO: Record<Carga['destino'], number> = {
  plan: 30 * MB,
  documento: LIMITES_PDF.bytesArchivo,
  evidencia: MAXIMO_EVIDENCIA.archivo,
  corte: 10 * MB,
  asistencia: MAXIMO_ASISTENCIA,
}

export type ArchivoDeclarado = Pick<Carga, 'destino' | 'nombre' | 'bytes'>

/** Declares a file that will come in chunks. */
export async function crearCarga(
  actor: Actor,
  entidad: string,
  archivo: ArchivoDeclarado,
  { maximo = MAXIMO[archivo.destino], de = null }: { readonly maximo?: number; readonly de?: DeReporte } = {},
): Promise<CargaVisible> {
  exigirTamano(archivo.bytes, maximo)
  const id = randomUUID()
  const { destino, bytes } = archivo
  const nombre = nombreDeArchivo(archivo.nombre)
  const { db, alcance, ahora, persona } = actor
  await insertCarga(db, alcance, { id, entidad, destino, nombre, bytes, de, cuenta: persona.cuenta }, ahora)
  return cargaVisible((await findCarga(db, alcance, entidad, id, de)) ?? rechazar('carga.no_existe', {}))
}
