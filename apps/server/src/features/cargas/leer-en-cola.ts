import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, leerArchivo } from '../../platform/jobs/index.ts'
import { updateCarga } from './cargas.repo.ts'
import type { DeCarga } from './encargos.ts'
import type { EstadoCarga } from './estado.ts'

export type Leida = { readonly estado: EstadoCarga; readonly resultado: string }

/** Reads the workbook of an upload and leaves its outcome. */
export async function leerEnCola(
  { entidad, carga }: DeCarga,
  corrida: Corrida,
  leer: (ruta: string, avance: (fraccion: number) => void) => Promise<Leida>,
): Promise<void> {
  const { conexion, reloj } = corrida.servicios
  await leerArchivo<Leida & { readonly progreso: null }>(corrida, {
    carga,
    pasar: (desde, cambio) =>
      updateCarga(conexion.db, alcanceInterno(), { entidad, id: carga, desde }, cambio, reloj.ahora()),
    leer: async (ruta, avance) => ({ ...(await leer(ruta, avance)), progreso: null }),
  })
}
