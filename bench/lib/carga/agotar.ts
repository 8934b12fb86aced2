import { conectar, peticion } from '../conexion-http.ts'
import type { Agotar, Informe } from '../trabajo.ts'
import { crearCuenta } from './bucles.ts'

/** Every request once; each of the connections takes the next one as soon as it is free. */
export async function agotar({ puerto, peticiones, aLaVez }: Agotar, alEmpezar: () => void): Promise<Informe> {
  const cuenta = crearCuenta()
  const cola = peticiones.values()
  const conexiones = await Promise.all(Array.from({ length: aLaVez }, () => conectar(puerto)))
  alEmpezar()
  const comienzo = performance.now()
  await Promise.all(
    conexiones.map(async (conexion) => {
      for (const { ruta, ficha } of cola) {
        const desde = performance.now()
        const { status, cuerpo } = await conexion.pedir(peticion('POST', ruta, ficha))
        const mala = status === 200 ? null : `${status} ${ruta} ${cuerpo.toString('utf8', 0, 300)}`
        cuenta.anotar({ unidades: 1, bytes: cuerpo.length, mala }, performance.now() - desde)
      }
      conexion.cerrar()
    }),
  )
  return cuenta.informe((performance.now() - comienzo) / 1000)
}
