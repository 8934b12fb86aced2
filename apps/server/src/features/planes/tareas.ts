import { type Corrida, type Tarea, tarea } from '../../platform/jobs/index.ts'
import { type DeCarga, leerEnCola, leerPlan } from '../cargas/index.ts'
import { leerLibroPlan } from './leer-libro-plan.ts'

export const tareasPlanes: readonly Tarea[] = [tarea(leerPlan, leerCarga)]

const ESTADO_TRAS = { plan: 'lista', mapeo: 'por_mapear', rechazo: 'rechazada' } as const

/** Reads the workbook of an upload and leaves its preview, or what rejects it. */
export async function leerCarga(de: DeCarga, corrida: Corrida): Promise<void> {
  const { conexion, reloj } = corrida.servicios
  await leerEnCola(de, corrida, async (ruta, avance) => {
    const resultado = await leerLibroPlan(conexion.db, { ruta, ...de }, reloj.ahora(), avance)
    return { estado: ESTADO_TRAS[resultado.tipo], resultado: JSON.stringify(resultado) }
  })
}
