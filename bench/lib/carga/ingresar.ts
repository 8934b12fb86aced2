import { setTimeout as pausa } from 'node:timers/promises'
import { conectar, peticion } from '../conexion-http.ts'
import type { Informe, Ingresar } from '../trabajo.ts'
import { crearCuenta } from './bucles.ts'

/** People who arrive at a steady pace, each over a connection of their own, whatever those before them are still waiting for. */
export async function ingresar(trabajo: Ingresar, alEmpezar: () => void): Promise<Informe> {
  const { correos, porMinuto, segundos } = trabajo
  const cuenta = crearCuenta()
  const cada = 60_000 / porMinuto
  const cuantos = Math.floor((segundos * 1_000) / cada)
  alEmpezar()
  const comienzo = performance.now()
  const llegadas = Array.from({ length: cuantos }, async (_, i) => {
    await pausa(i * cada)
    const desde = performance.now()
    const mala = await entrar(trabajo, correos[i % correos.length] ?? '')
    cuenta.anotar({ unidades: 1, bytes: 0, mala }, performance.now() - desde)
  })
  await Promise.all(llegadas)
  return cuenta.informe((performance.now() - comienzo) / 1_000)
}

/** Null when the session was opened. */
async function entrar({ puerto, clave }: Ingresar, correo: string): Promise<string | null> {
  const conexion = await conectar(puerto)
  const { status, cuerpo } = await conexion.pedir(
    peticion('POST', '/api/sesion', 'ninguna', JSON.stringify({ correo, clave })),
  )
  conexion.cerrar()
  return status === 200 ? null : `${status} ${cuerpo.toString('utf8', 0, 300)}`
}
