import type { FastifyInstance } from 'fastify'
import type { Servicios } from '../../../platform/servicios.ts'
import { contarRadar } from '../../radar/index.ts'
import { poblarPais } from './poblar.ts'

/**
 * Loads the invented country once the server attends, and stops with it. Only in the demonstration: on a database of the operator
 * nothing happens. Call it before listening.
 */
export function presentarPais(app: FastifyInstance, servicios: Servicios, avisar: (texto: string) => void): void {
  if (!servicios.demostracion) return
  const corte = new AbortController()
  let carga: Promise<unknown> = Promise.resolve()
  app.addHook('onListen', async () => {
    carga = poblarPais({ servicios, avisar, senal: corte.signal })
      // Its drafts come dated: the radar has their history at once, and does not wait for its hour.
      .then(() => contarRadar(servicios, corte.signal))
      .catch((error: unknown) => {
        if (!corte.signal.aborted) avisar(`${FALLA} ${error instanceof Error ? error.message : error}`)
      })
  })
  app.addHook('onClose', async () => {
    corte.abort()
    await carga
  })
}

const FALLA = 'Demostración: el país no se pudo completar; se seguirá donde quedó al iniciar de nuevo.'
