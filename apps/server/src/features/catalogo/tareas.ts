import {
  type Corrida,
  encolar,
  leerArchivo,
  POR_LEER,
  type Tarea,
  tarea,
  tareaPeriodica,
} from '../../platform/jobs/index.ts'
import { type CambioCarga, findCargasQuietas, updateCarga } from './cargas.repo.ts'
import { leerCatalogo, soltarCargaCatalogo } from './encargos.ts'
import { leerLibroCatalogo } from './leer-libro-catalogo.ts'

export const tareasCatalogo: readonly Tarea[] = [
  tarea(leerCatalogo, leerCarga),
  tarea(soltarCargaCatalogo, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tareaPeriodica('reanudar_catalogos', '* * * * *', reanudar),
  tareaPeriodica('limpiar_catalogos', '37 8 * * *', limpiar),
]

const UN_MINUTO = 60_000
const SIETE_DIAS = 7 * 86_400_000

async function leerCarga({ carga: id }: { readonly carga: string }, corrida: Corrida): Promise<void> {
  const { conexion, reloj } = corrida.servicios
  await leerArchivo<CambioCarga>(corrida, {
    carga: id,
    pasar: (desde, cambio) => updateCarga(conexion.db, { id, desde }, cambio, reloj.ahora()),
    leer: async (ruta, avance) => {
      const resultado = await leerLibroCatalogo(ruta, avance)
      const estado = resultado.tipo === 'catalogo' ? 'lista' : 'rechazada'
      return { estado, progreso: null, resultado: JSON.stringify(resultado) }
    },
  })
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
