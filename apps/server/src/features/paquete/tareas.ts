import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { armarPaquete } from './armar.ts'
import { claveDelTrabajo, prepararPaquete } from './encargos.ts'
import { type ClavePaquete, findPaquete, findQuietos, mover } from './paquete.repo.ts'
import { CARPETA } from './pedir-paquete.ts'

const DOS_MINUTOS = 120_000
const PASO = 0.05

export const tareasPaquete: readonly Tarea[] = [
  tarea(prepararPaquete, preparar),
  tareaPeriodica('reanudar_paquetes', '* * * * *', async ({ servicios }) => {
    const { conexion, reloj } = servicios
    for (const clave of await findQuietos(conexion.db, reloj.ahora() - DOS_MINUTOS))
      await encolar(conexion.db, prepararPaquete, clave, { clave: claveDelTrabajo(clave) })
  }),
]

/** Makes the pack and leaves it in the place of the one before. Harmless when repeated: what is done is not done again. */
async function preparar(clave: ClavePaquete, { servicios, senal, ultimoIntento }: Corrida): Promise<void> {
  const { conexion, reloj } = servicios
  if (!(await mover(conexion.db, clave, { estado: 'preparando', progreso: 0 }, reloj.ahora()))) return
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-paquete-'))
  try {
    await armarYGuardar(servicios, clave, join(carpeta, 'paquete.zip'))
  } catch (error) {
    const estado = ultimoIntento && !senal.aborted ? 'fallido' : 'en_cola'
    await mover(conexion.db, clave, { estado, progreso: null }, reloj.ahora())
    throw error
  } finally {
    await rm(carpeta, { recursive: true, force: true })
  }
}

async function armarYGuardar(servicios: Servicios, clave: ClavePaquete, ruta: string): Promise<void> {
  const { conexion, almacen, reloj } = servicios
  const alcance = alcanceInterno({ clase: 'entidad', codigo: clave.entidad })
  let anotado = 0
  const avance = (progreso: number) => {
    if (progreso < anotado + PASO) return
    anotado = progreso
    // Losing one note of progress harms nobody; the end of the work tells of a lost database.
    mover(conexion.db, clave, { estado: 'preparando', progreso }, reloj.ahora()).catch(() => {})
  }
  const antes = await findPaquete(conexion.db, alcance, clave)
  // One snapshot: every file is of the same instant.
  const armado = await conexion.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) =>
      armarPaquete({ db, alcance, ahora: reloj.ahora(), servicios }, clave, {
        ruta,
        reservada: clave.reservada,
        avance,
      }),
    )
  await almacen.guardarDocumento(CARPETA, armado.sha256, ruta)
  await mover(conexion.db, clave, { estado: 'listo', progreso: null, ...armado }, reloj.ahora())
  const sobra = antes?.listo?.sha256
  if (sobra && sobra !== armado.sha256) await almacen.quitarDocumento(CARPETA, sobra)
}
