// Mappings on the command line: a JSON file with the shape that `plan mapear` prints and `plan leer --mapeo` takes.
import { readFile } from 'node:fs/promises'
import { mapeo as formaMapeo } from '@kpt/contract'
import type { FaltaMapeo, Mapeo } from '@kpt/domain/planes'
import { textoFaltaMapeo } from '@kpt/textos'
import { z } from 'zod'
import { errorUso } from './comando.ts'
import type { HallazgoJson } from './plan-json.ts'

const archivoMapeo = formaMapeo.extend({ entidad: z.string().nullable() })

export type MapeoDeArchivo = { readonly mapeo: Mapeo; readonly entidad: string | null }

/** Throws the usage error that says what is wrong in the file. */
export async function readMapeo(ruta: string): Promise<MapeoDeArchivo> {
  const leido = archivoMapeo.safeParse(await readJson(ruta))
  if (!leido.success) throw errorUso(`${ruta} no es un mapeo: ${z.prettifyError(leido.error)}`)
  const { entidad, ...mapeo } = leido.data
  return { mapeo, entidad }
}

/** What keeps a mapping from being used, as findings without a cell. */
export function faltaJson(falta: FaltaMapeo): HallazgoJson {
  const { mensaje, remedio } = textoFaltaMapeo(falta)
  return {
    regla: `mapeo_${falta.codigo}`,
    gravedad: 'error',
    hoja: falta.hoja,
    celda: falta.hoja === null ? null : 'A1',
    valor: falta.campo,
    mensaje,
    remedio,
  }
}

async function readJson(ruta: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(ruta, 'utf8'))
  } catch (error) {
    throw errorUso(`No se pudo leer ${ruta}: ${error instanceof Error ? error.message : error}`)
  }
}
