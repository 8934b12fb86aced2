import { setTimeout as pausa } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { crearCompartida } from './compartida.ts'

function lectora(ms: number) {
  const estado = { veces: 0 }
  const leer = async () => {
    estado.veces += 1
    const esta = estado.veces
    await pausa(ms)
    return esta
  }
  return { estado, leer }
}

describe('Lectura compartida', () => {
  it('quienes piden lo mismo a la vez esperan la misma; otra clave es otra', async () => {
    const compartir = crearCompartida(5_000)
    const { estado, leer } = lectora(20)
    expect(await Promise.all(['a', 'a', 'a', 'b'].map((clave) => compartir(clave, leer)))).toEqual([1, 1, 1, 2])
    expect(estado.veces).toBe(2)
  })

  it('sirve un rato según lo que costó, y después se vuelve a leer', async () => {
    const compartir = crearCompartida(60_000)
    const { leer } = lectora(30)
    await compartir('a', leer)
    expect(await compartir('a', leer)).toBe(1)
    const breve = crearCompartida(1)
    await breve('a', leer)
    await pausa(5)
    expect(await breve('a', leer)).toBe(3)
  })

  it('lo que falla no se guarda, y con máximo 0 nada se comparte', async () => {
    const compartir = crearCompartida(5_000)
    await expect(compartir('a', () => Promise.reject(new Error('cayó')))).rejects.toThrow('cayó')
    const { leer } = lectora(1)
    expect(await compartir('a', leer)).toBe(1)
    const sin = crearCompartida(0)
    expect(await Promise.all([sin('a', leer), sin('a', leer)])).toEqual([2, 3])
  })

  it('no guarda más de las que caben', async () => {
    const compartir = crearCompartida(5_000)
    const { estado, leer } = lectora(2)
    await Promise.all(Array.from({ length: 520 }, (_, i) => compartir(`clave ${i}`, leer)))
    await compartir('clave 519', leer)
    expect(estado.veces).toBe(520)
    await compartir('clave 0', leer)
    expect(estado.veces).toBe(521)
  })
})
