import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoBogota } from '@kpt/domain/shared'
import { type Corrida, encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import {
  findQuietos,
  type PorPreparar,
  updateListo,
  updatePreparando,
  updateProgreso,
  updateSinTerminar,
} from './consolidado.repo.ts'
import { CARPETA } from './descargar-consolidado.ts'
import { prepararConsolidado } from './encargos.ts'
import { generarConsolidado } from './generar.ts'

export const tareasConsolidado: readonly Tarea[] = [
  tarea(prepararConsolidado, preparar),
  tareaPeriodica('reanudar_consolidados', '* * * * *', ({ servicios }) => reanudarConsolidados(servicios, DOS_MINUTOS)),
]

const DOS_MINUTOS = 120_000
const PASO = 0.05
const ESPERA = 2

/** One book at a time in each process: the other turn of the queue stays free for those who upload. */
let ocupado = false

/** Writes the book and puts it in the place of the one before. Harmless when repeated: what is done is not done again. */
async function preparar({ id }: { readonly id: string }, { servicios, senal, ultimoIntento }: Corrida): Promise<void> {
  const { conexion, reloj } = servicios
  if (ocupado) return encolar(conexion.db, prepararConsolidado, { id }, { clave: claveDe(id), dentroDe: ESPERA })
  const pedido = await updatePreparando(conexion.db, id, reloj.ahora())
  if (!pedido) return
  ocupado = true
  try {
    await escribirYGuardar(servicios, id, pedido, senal)
  } catch (error) {
    const estado = ultimoIntento && !senal.aborted ? 'fallido' : 'en_cola'
    await updateSinTerminar(conexion.db, id, estado, reloj.ahora())
    throw error
  } finally {
    ocupado = false
  }
}

async function escribirYGuardar(
  { conexion, almacen, reloj }: Servicios,
  id: string,
  { clave, pedidoPor }: PorPreparar,
  senal: AbortSignal,
): Promise<void> {
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-consolidado-'))
  const ruta = join(carpeta, 'libro.xlsx')
  const ahora = reloj.ahora()
  try {
    let anotado = 0
    const avance = (fraccion: number) => {
      if (fraccion < anotado + PASO) return
      anotado = fraccion
      // Losing one note of progress harms nobody; the end of the work tells of a lost database.
      updateProgreso(conexion.db, id, fraccion, reloj.ahora()).catch(() => {})
    }
    const url = conexion.pool.options.connectionString ?? ''
    const generado = await generarConsolidado({ url, clave, pedidoPor, ahora, ruta }, { avance, senal })
    await almacen.guardarDocumento(CARPETA, generado.sha256, ruta)
    const sobra = await conexion.db.transaction().execute((db) =>
      updateListo(
        db,
        clave,
        id,
        {
          datosEn: isoBogota(ahora),
          huella: Buffer.from(generado.huella, 'hex'),
          sha256: Buffer.from(generado.sha256, 'hex'),
          bytes: generado.bytes,
          metas: generado.metas,
        },
        reloj.ahora(),
      ),
    )
    if (sobra) await almacen.quitarDocumento(CARPETA, sobra.toString('hex'))
  } finally {
    await rm(carpeta, { recursive: true, force: true })
  }
}

/** Puts back in the queue the books that were cut short: by a crash of the server, for one. */
export async function reanudarConsolidados({ conexion, reloj }: Servicios, quietosPor = 0): Promise<void> {
  for (const id of await findQuietos(conexion.db, reloj.ahora() - quietosPor)) {
    await encolar(conexion.db, prepararConsolidado, { id }, { clave: claveDe(id) })
  }
}

function claveDe(id: string): string {
  return `preparar_consolidado/${id}`
}
