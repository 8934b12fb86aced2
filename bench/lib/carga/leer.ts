import { conectar, peticion } from '../conexion-http.ts'
import type { Informe, Leer } from '../trabajo.ts'
import { enBucles } from './bucles.ts'

/** Each of the connections reads the addresses in turn, each beginning at a different one. */
export async function leer(trabajo: Leer, alEmpezar: () => void): Promise<Informe> {
  const { puerto, rutas, aLaVez } = trabajo
  const vueltas = await Promise.all(
    Array.from({ length: aLaVez }, async (_, conexionN) => {
      const conexion = await conectar(puerto)
      let i = conexionN
      return async () => {
        const { ruta, ficha } = rutas[i % rutas.length] ?? { ruta: '/', ficha: '' }
        i += aLaVez
        const { status, cuerpo } = await conexion.pedir(peticion('GET', ruta, ficha))
        const mala = status === 200 ? null : `${status} ${ruta}`
        return { unidades: 1, bytes: cuerpo.length, mala }
      }
    }),
  )
  return enBucles(vueltas, trabajo, alEmpezar)
}
