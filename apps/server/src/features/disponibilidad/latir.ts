import { randomUUID } from 'node:crypto'
import { LATIDO } from '@kpt/domain/calendario'
import type { FastifyInstance } from 'fastify'
import type { Servicios } from '../../platform/servicios.ts'
import { insertLatido } from './latido.repo.ts'

type Pulso = {
  /** When the server listens: one that could not open its port attends nobody. */
  empezar(): Promise<void>
  /** With the last beat of an orderly stop. */
  parar(): Promise<void>
}

type Opciones = {
  /** Between beats, in ms. */
  readonly cada?: number
  readonly avisar?: (texto: string) => void
}

/**
 * Says each minute that this server attends. What it could not say, because the database was away, is never said later: nobody could work
 * then.
 */
export function prepararPulso(
  app: Pick<FastifyInstance, 'addHook'>,
  { conexion, reloj }: Pick<Servicios, 'conexion' | 'reloj'>,
  { cada = LATIDO, avisar = () => {} }: Opciones = {},
): Pulso {
  const servidor = randomUUID()
  let cuenta = { peticiones: 0, fallas: 0 }
  app.addHook('onResponse', async ({ fallo }) => {
    cuenta.peticiones += 1
    if (fallo) cuenta.fallas += 1
  })
  let enCamino: Promise<void> | null = null
  const late = () => {
    enCamino ??= decir().finally(() => {
      enCamino = null
    })
    return enCamino
  }
  const decir = async () => {
    const dicho = cuenta
    cuenta = { peticiones: 0, fallas: 0 }
    try {
      await insertLatido(conexion.db, { servidor, en: reloj.ahora(), ...dicho })
    } catch (error) {
      // What was counted goes with the next one: those requests failed, and it must be seen.
      cuenta = { peticiones: cuenta.peticiones + dicho.peticiones, fallas: cuenta.fallas + dicho.fallas }
      avisar(`No se pudo registrar que el sistema está disponible: ${error instanceof Error ? error.message : error}`)
    }
  }
  let cita: NodeJS.Timeout | undefined
  return {
    async empezar() {
      await late()
      cita = setInterval(late, cada)
    },
    async parar() {
      if (!cita) return
      clearInterval(cita)
      await enCamino
      await late()
    },
  }
}
