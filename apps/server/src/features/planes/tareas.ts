import { access } from 'node:fs/promises'
import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { type DeCarga, findCargasQuietas, leerPlan, updateCarga } from '../cargas/index.ts'
import { leerLibroPlan } from './leer-libro-plan.ts'

export const tareasPlanes: readonly Tarea[] = [
  tarea(leerPlan, leerCarga),
  tareaPeriodica('reanudar_lecturas', '* * * * *', ({ servicios }) => reanudarLecturas(servicios, UN_MINUTO)),
]

/** Twice the longest reading: what has been quiet this long was cut short. */
const UN_MINUTO = 60_000
const ESTADO_TRAS = { plan: 'lista', mapeo: 'por_mapear', rechazo: 'rechazada' } as const
const POR_LEER = ['en_cola', 'leyendo'] as const

/**
 * Reads the workbook of an upload and leaves its preview, or what rejects it. Harmless when repeated: it begins only while the upload
 * waits or was cut short, and ends only what it began.
 */
export async function leerCarga(
  { entidad, carga: id }: DeCarga,
  { servicios, senal, ultimoIntento }: Corrida,
): Promise<void> {
  const { conexion, almacen, reloj } = servicios
  const { db } = conexion
  const alcance = alcanceInterno()
  const pasar = (desde: readonly ('en_cola' | 'leyendo')[], cambio: Parameters<typeof updateCarga>[3]) =>
    updateCarga(db, alcance, { entidad, id, desde }, cambio, reloj.ahora())
  if (!(await pasar(POR_LEER, { estado: 'leyendo', progreso: 0 }))) return
  const anotar = anotarAvance((progreso) => pasar(['leyendo'], { progreso }))
  try {
    const ruta = almacen.rutaDeCarga(id)
    // A file that is not there is our fault, not a damaged book.
    await access(ruta)
    const resultado = await antesDe(
      senal,
      leerLibroPlan(db, { ruta, entidad, carga: id }, reloj.ahora(), anotar.avance),
    )
    await anotar.fin()
    await pasar(['leyendo'], {
      estado: ESTADO_TRAS[resultado.tipo],
      progreso: null,
      resultado: JSON.stringify(resultado),
    })
  } catch (error) {
    await anotar.fin()
    const estado = ultimoIntento && !senal.aborted ? 'fallida' : 'en_cola'
    await pasar(['leyendo'], { estado, progreso: null })
    throw error
  }
}

/** The outcome, or a failure as soon as the signal asks to stop. */
function antesDe<T>(senal: AbortSignal, trabajo: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const parar = () => reject(new Error('the reading was asked to stop'))
    if (senal.aborted) parar()
    senal.addEventListener('abort', parar, { once: true })
    trabajo.then(resolve, reject).finally(() => senal.removeEventListener('abort', parar))
  })
}

/** Puts back in the queue the readings that were cut short: by a crash of the server, for one. */
export async function reanudarLecturas({ conexion, reloj }: Servicios, quietasPor = 0): Promise<void> {
  for (const { id, entidad } of await findCargasQuietas(conexion.db, POR_LEER, reloj.ahora() - quietasPor)) {
    await encolar(conexion.db, leerPlan, { entidad, carga: id }, { clave: `leer_plan/${id}` })
  }
}

const PASO = 0.1
/** The reading of the file is most of the work; the rules come after it. */
const PARTE_LECTURA = 0.9

/** Writes the progress one step at a time, never two writes at once, and none after `fin`. */
function anotarAvance(escribir: (progreso: number) => Promise<unknown>) {
  let anotado = 0
  let pendiente: Promise<unknown> = Promise.resolve()
  return {
    avance(fraccion: number): void {
      const progreso = fraccion * PARTE_LECTURA
      if (progreso < anotado + PASO) return
      anotado = progreso
      // Losing one note of progress harms nobody; the end of the reading tells of a lost database.
      pendiente = pendiente.then(() => escribir(progreso)).catch(() => {})
    },
    fin: () => pendiente,
  }
}
