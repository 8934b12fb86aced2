import { BYTES_TROZO } from '@kpt/contract/limites'
import { describe, expect, it } from 'vitest'
import { ErrorApi, sinConexion } from '../../api/problema.ts'
import { cuantosTrozos, ESPERAS, enviarTrozos, primerTrozoQueFalta } from './trozos.ts'

/** A server that keeps chunks by number and fails when told. */
function servidor(fallas: Error[] = []) {
  const trozos = new Map<number, Uint8Array>()
  const esperas: number[] = []
  const avances: number[] = []
  return {
    trozos,
    esperas,
    avances,
    enviar: (archivo: Blob, recibidos = 0, signal = new AbortController().signal) =>
      enviarTrozos({
        archivo,
        recibidos,
        signal,
        enviar: async (trozo, bytes) => {
          const falla = fallas.shift()
          if (falla) throw falla
          trozos.set(trozo, bytes)
          return Array.from(trozos.values()).reduce((suma, t) => suma + t.length, 0)
        },
        alAvanzar: (n) => void avances.push(n),
        alEsperar: () => {},
        esperar: async (ms) => void esperas.push(ms),
      }),
  }
}

const archivo = new Blob([new Uint8Array(BYTES_TROZO * 2 + 10).map((_, i) => i % 251)])

describe('envío por trozos', () => {
  it('parte el archivo en trozos iguales, el último con lo que queda, y vuelve a armarse igual', async () => {
    const s = servidor()
    await s.enviar(archivo)
    expect(Array.from(s.trozos.values(), (t) => t.length)).toEqual([BYTES_TROZO, BYTES_TROZO, 10])
    const armado = new Uint8Array(await new Blob(Array.from(s.trozos.values(), (t) => t.slice())).arrayBuffer())
    const original = new Uint8Array(await archivo.arrayBuffer())
    expect(armado.length).toBe(original.length)
    expect(armado.findIndex((byte, i) => byte !== original[i])).toBe(-1)
    expect(s.avances).toEqual([BYTES_TROZO, BYTES_TROZO * 2, BYTES_TROZO * 2 + 10])
  })

  it('sigue donde quedó: no repite los trozos que ya llegaron', async () => {
    const s = servidor()
    await s.enviar(archivo, BYTES_TROZO)
    expect([...s.trozos.keys()]).toEqual([1, 2])
  })

  it('un trozo perdido se repite con esperas crecientes', async () => {
    const s = servidor([sinConexion(), sinConexion(), new ErrorApi('carga.trozo', 409, 'Llegó cortado')])
    await s.enviar(archivo)
    expect(s.esperas).toEqual(ESPERAS.slice(0, 3))
    expect(s.trozos.size).toBe(3)
  })

  it('lo que no se arregla repitiendo no se repite', async () => {
    const s = servidor([new ErrorApi('permiso.falta', 403, 'No puede')])
    await expect(s.enviar(archivo)).rejects.toMatchObject({ codigo: 'permiso.falta' })
    expect(s.esperas).toEqual([])
  })

  it('tras todas las esperas entrega la última falla a la persona', async () => {
    const s = servidor(Array.from({ length: 20 }, sinConexion))
    await expect(s.enviar(archivo)).rejects.toMatchObject({ codigo: 'red.sin_conexion' })
    expect(s.esperas).toEqual([...ESPERAS])
  })

  it('detenerlo deja de enviar', async () => {
    const s = servidor()
    await expect(s.enviar(archivo, 0, AbortSignal.abort())).rejects.toThrow()
    expect(s.trozos.size).toBe(0)
  })

  it('cuenta los trozos y el primero que falta', () => {
    expect([1, BYTES_TROZO, BYTES_TROZO + 1].map(cuantosTrozos)).toEqual([1, 1, 2])
    expect([0, BYTES_TROZO - 1, BYTES_TROZO, BYTES_TROZO * 3].map(primerTrozoQueFalta)).toEqual([0, 0, 1, 3])
  })
})
