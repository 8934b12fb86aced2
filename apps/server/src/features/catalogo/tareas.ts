import { access } from 'node:fs/promises'
import { type Corrida, encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { type EstadoCargaCatalogo, findCargasQuietas, updateCarga } from './cargas.repo.ts'
import { leerCatalogo, soltarCargaCatalogo } from './encargos.ts'
import { leerLibroCatalogo } from './leer-libro-catalogo.ts'

export const tareasCatalogo: readonly Tarea[] = [
  tarea(leerCatalogo, leerCarga),
  tarea(soltarCargaCatalogo, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tareaPeriodica('reanudar_catalogos', '* * * * *', reanudar),
  tareaPeriodica('limpiar_catalogos', '37 8 * * *', limpiar),
]

const POR_LEER = ['en_cola', 'leyendo'] as const
const UN_MINUTO = 60_000
const SIETE_DIAS = 7 * 86_400_000
const PASO = 0.2

/** Harmless when repeated: it begins only while the upload waits or was cut short, and ends only what it began. */
async function leerCarga(
  { carga: id }: { readonly carga: string },
  { servicios, ultimoIntento }: Corrida,
): Promise<void> {
  const { conexion, almacen, reloj } = servicios
  const pasar = (desde: readonly EstadoCargaCatalogo[], cambio: Parameters<typeof updateCarga>[2]) =>
    updateCarga(conexion.db, { id, desde }, cambio, reloj.ahora())
  if (!(await pasar(POR_LEER, { estado: 'leyendo', progreso: 0 }))) return
  let anotado = 0
  let pendiente: Promise<unknown> = Promise.resolve()
  const avance = (fraccion: number) => {
    if (fraccion < anotado + PASO) return
    anotado = fraccion
    // Losing one note of progress harms nobody.
    pendiente = pendiente.then(() => pasar(['leyendo'], { progreso: fraccion })).catch(() => {})
  }
  try {
    const ruta = almacen.rutaDeCarga(id)
    // A file that is not there is our fault, not a damaged book.
    await access(ruta)
    const resultado = await leerLibroCatalogo(ruta, avance)
    await pendiente
    const estado = resultado.tipo === 'catalogo' ? 'lista' : 'rechazada'
    await pasar(['leyendo'], { estado, progreso: null, resultado: JSON.stringify(resultado) })
  } catch (error) {
    await pendiente
    await pasar(['leyendo'], { estado: ultimoIntento ? 'fallida' : 'en_cola', progreso: null })
    throw error
  }
}

/** Puts back in the queue the readings that were cut short. */
async function reanudar({ servicios: { conexion, reloj } }: Corrida): Promise<void> {
  for (const carga of await findCargasQuietas(conexion.db, POR_LEER, reloj.ahora() - UN_MINUTO))
    await encolar(conexion.db, leerCatalogo, { carga }, { clave: `leer_catalogo/${carga}` })
}

/** Files that never finished coming are dropped after seven days; what was read waits for whoever publishes it. */
async function limpiar({ servicios: { conexion, almacen, reloj } }: Corrida): Promise<void> {
  for (const id of await findCargasQuietas(conexion.db, ['recibiendo', 'fallida'], reloj.ahora() - SIETE_DIAS)) {
    const cambio = { estado: 'descartada', progreso: null } as const
    if (await updateCarga(conexion.db, { id, desde: ['recibiendo', 'fallida'] }, cambio, reloj.ahora()))
      await almacen.soltarCarga(id)
  }
}
