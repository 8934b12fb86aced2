import { setTimeout as pausa } from 'node:timers/promises'
import { type ConexionHttp, conectar, peticion } from '../conexion-http.ts'
import type { ARitmo, Informe } from '../trabajo.ts'
import { crearCuenta } from './bucles.ts'

/**
 * Arrivals at a steady pace. The time of each runs from the moment at which it was due: a server that falls behind shows it in every one after.
 * Connections are kept: as many as were needed at once.
 */
export async function aRitmo({ puerto, peticiones, porSegundo }: ARitmo, alEmpezar: () => void): Promise<Informe> {
  const cuenta = crearCuenta()
  const libres: ConexionHttp[] = []
  alEmpezar()
  const comienzo = performance.now()
  await Promise.all(
    peticiones.map(async ({ ruta, ficha }, i) => {
      const toca = comienzo + (i * 1_000) / porSegundo
      await pausa(Math.max(0, toca - performance.now()))
      const conexion = libres.pop() ?? (await conectar(puerto))
      const { status, cuerpo } = await conexion.pedir(peticion('POST', ruta, ficha))
      libres.push(conexion)
      const mala = status === 200 ? null : `${status} ${ruta} ${cuerpo.toString('utf8', 0, 300)}`
      cuenta.anotar({ unidades: 1, bytes: cuerpo.length, mala }, performance.now() - toca)
    }),
  )
  for (const conexion of libres) conexion.cerrar()
  return cuenta.informe((performance.now() - comienzo) / 1_000)
}
