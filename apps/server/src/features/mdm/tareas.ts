import {
  encolar,
  leerArchivo,
  POR_LEER,
  type Tarea,
  type Corrida as Trabajo,
  tarea,
  tareaPeriodica,
} from '../../platform/jobs/index.ts'
import { calcular } from './calcular.ts'
import { type CambioCarga, findCarga, findCargasQuietas, updateCarga } from './carga.repo.ts'
import { findPorCalcular } from './corrida.repo.ts'
import { calcularCorrida, leerInsumo, soltarCargaInsumo } from './encargos.ts'
import { leerTabla } from './leer-tabla.ts'
import { exigirReceta } from './recetas.ts'
import { universoDe } from './universo.ts'

export const tareasMdm: readonly Tarea[] = [
  tarea(leerInsumo, leerCarga),
  tarea(soltarCargaInsumo, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tarea(calcularCorrida, calcular),
  tareaPeriodica('reanudar_mdm', '* * * * *', reanudar),
  tareaPeriodica('limpiar_mdm', '47 8 * * *', limpiar),
]

const UN_MINUTO = 60_000
const SIETE_DIAS = 7 * 86_400_000

async function leerCarga({ carga: id }: { readonly carga: string }, trabajo: Trabajo): Promise<void> {
  const { conexion, reloj, referencia } = trabajo.servicios
  const carga = await findCarga(conexion.db, id)
  if (!carga) return
  const { receta } = await exigirReceta(conexion.db, carga.receta.clave, carga.receta.version)
  const universo = universoDe(referencia, receta.medicion, carga.vigencia)
  await leerArchivo<CambioCarga>(trabajo, {
    carga: id,
    pasar: (desde, cambio) => updateCarga(conexion.db, { id, desde }, cambio, reloj.ahora()),
    leer: async (ruta, avance) => {
      const resultado = await leerTabla(ruta, { receta, fuente: carga.fuente, universo }, avance)
      const estado = resultado.tipo === 'tabla' ? 'lista' : 'rechazada'
      return { estado, progreso: null, resultado: JSON.stringify(resultado) }
    },
  })
}

/** Puts back in the queue the readings and the runs that were cut short. */
async function reanudar({ servicios: { conexion, reloj } }: Trabajo): Promise<void> {
  const hasta = reloj.ahora() - UN_MINUTO
  for (const carga of await findCargasQuietas(conexion.db, POR_LEER, hasta))
    await encolar(conexion.db, leerInsumo, { carga }, { clave: `${leerInsumo.nombre}/${carga}` })
  for (const corrida of await findPorCalcular(conexion.db, hasta))
    await encolar(conexion.db, calcularCorrida, { corrida }, { clave: `${calcularCorrida.nombre}/${corrida}` })
}

/** Files that never finished coming are dropped after seven days; what was read waits for whoever confirms it. */
async function limpiar({ servicios: { conexion, almacen, reloj } }: Trabajo): Promise<void> {
  for (const id of await findCargasQuietas(conexion.db, ['recibiendo', 'fallida'], reloj.ahora() - SIETE_DIAS)) {
    const cambio = { estado: 'descartada', progreso: null } as const
    if (await updateCarga(conexion.db, { id, desde: ['recibiendo', 'fallida'] }, cambio, reloj.ahora()))
      await almacen.soltarCarga(id)
  }
}
