import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Lugar } from './lugar.ts'
import { hayMotor } from './motor.ts'

const CADA_MS = 1000
const ESPERA_MAXIMA = 30

type Guardia = { soltar(): Promise<void> }

/**
 * Raises the engine again if it ends while in use (somebody killed it, the machine ran out of memory). The address stays the
 * same, so the pools connect again by themselves. If the data are no longer there, says so and makes no empty ones.
 */
export function vigilar(lugar: Lugar, avisar: (mensaje: string) => void, levantar: () => Promise<unknown>): Guardia {
  let enCurso: Promise<void> | undefined
  let espera = 0
  let fallos = 0
  const reloj = setInterval(() => {
    if (enCurso !== undefined || espera-- > 0 || hayMotor(lugar)) return
    enCurso = revivir(lugar, avisar, levantar).then((bien) => {
      fallos = bien ? 0 : fallos + 1
      espera = bien ? 0 : Math.min(2 ** fallos, ESPERA_MAXIMA)
      enCurso = undefined
    })
  }, CADA_MS)
  reloj.unref()
  return {
    async soltar() {
      clearInterval(reloj)
      await enCurso
    },
  }
}

async function revivir(
  lugar: Lugar,
  avisar: (mensaje: string) => void,
  levantar: () => Promise<unknown>,
): Promise<boolean> {
  if (!existsSync(join(lugar.datos, 'PG_VERSION'))) {
    avisar(`La base de datos se detuvo y su carpeta «${lugar.datos}» ya no está.`)
    return false
  }
  avisar('La base de datos se detuvo de improviso; se está levantando otra vez…')
  try {
    await levantar()
    avisar('La base de datos está otra vez en marcha.')
    return true
  } catch (error) {
    avisar(`La base de datos no se pudo levantar: ${error instanceof Error ? error.message : error}`)
    return false
  }
}
