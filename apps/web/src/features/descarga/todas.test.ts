import { describe, expect, it } from 'vitest'
import { todas } from './todas.ts'

const TOTAL = 1135
const traer = async (pagina: number, tamano: number) => {
  const desde = (pagina - 1) * tamano
  return { filas: Array.from({ length: Math.min(tamano, TOTAL - desde) }, (_, i) => desde + i), total: TOTAL }
}

describe('Todas las filas de una lista con páginas', () => {
  it('trae hasta la última, en orden y sin repetir, y dice cuántas van', async () => {
    const pasos: number[] = []
    const senal = new AbortController().signal
    const filas = await todas(traer, { senal, paso: (hechas) => pasos.push(hechas) })
    expect(filas).toEqual(Array.from({ length: TOTAL }, (_, i) => i))
    expect(pasos).toEqual([500, 1000, 1135])
  })

  it('cuando la persona la detiene, no pide más páginas', async () => {
    const freno = new AbortController()
    let pedidas = 0
    const lenta = (pagina: number, tamano: number) => {
      pedidas += 1
      freno.abort()
      return traer(pagina, tamano)
    }
    await expect(todas(lenta, { senal: freno.signal, paso: () => {} })).rejects.toThrow()
    expect(pedidas).toBe(1)
  })

  it('una lista que se acorta mientras se trae termina igual', async () => {
    const menguante = async (pagina: number) => ({ filas: pagina === 1 ? [1, 2] : [], total: 5 })
    expect(await todas(menguante)).toEqual([1, 2])
  })
})
