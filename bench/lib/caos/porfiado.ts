// A client that does not give up: it asks the same again until somebody answers, as the browser's queue does.
import { setTimeout as pausa } from 'node:timers/promises'
import { type ConexionHttp, conectar, type Respuesta } from '../conexion-http.ts'
import type { Diario } from './diario.ts'

const ESPERA = 100
/** The server is starting, or its database is. */
const PASAJEROS = [500, 503]

export type Porfiado = {
  /** The answer, or null when the load ended before there was one. */
  pedir(peticion: string | Buffer): Promise<Respuesta | null>
  cerrar(): void
}

export function crearPorfiado(puerto: number, diario: Diario, sigue: () => boolean): Porfiado {
  let conexion: ConexionHttp | null = null
  const intentar = async (peticion: string | Buffer): Promise<Respuesta | null> => {
    try {
      conexion ??= await conectar(puerto)
      const desde = performance.now()
      const respuesta = await conexion.pedir(peticion)
      if (PASAJEROS.includes(respuesta.status)) return null
      diario.ultimaRespuesta = Math.max(diario.ultimaRespuesta, desde)
      return respuesta
    } catch {
      conexion?.cerrar()
      conexion = null
      return null
    }
  }
  return {
    pedir: async (peticion) => {
      for (;;) {
        const respuesta = await intentar(peticion)
        if (respuesta !== null) return respuesta
        if (!sigue()) return null
        diario.reintentos += 1
        await pausa(ESPERA)
      }
    },
    cerrar: () => conexion?.cerrar(),
  }
}
