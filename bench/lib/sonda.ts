// Somebody else using the server meanwhile: asks something light over and over and notes how long each answer takes.
import { setTimeout as pausa } from 'node:timers/promises'
import { conectar, peticion } from './conexion-http.ts'

export type Sonda = {
  /** Milliseconds of the answers since the last time. */
  vaciar(): number[]
  malas(): number
  parar(): void
}

const CADA_MS = 25

export async function crearSonda(puerto: number): Promise<Sonda> {
  const conexion = await conectar(puerto)
  let ms: number[] = []
  let malas = 0
  let sigue = true
  const preguntar = async () => {
    while (sigue) {
      const desde = performance.now()
      const { status } = await conexion.pedir(peticion('GET', '/api/calendario', ''))
      ms.push(performance.now() - desde)
      if (status !== 200) malas += 1
      await pausa(CADA_MS)
    }
    conexion.cerrar()
  }
  void preguntar().catch(() => {
    malas += 1
  })
  return {
    vaciar() {
      const hechas = ms
      ms = []
      return hechas
    },
    malas: () => malas,
    parar() {
      sigue = false
    },
  }
}
