import { BYTES_TROZO } from '@kpt/contract/limites'
import { describe, expect, it } from 'vitest'
import { bytesSeguidos, nuevoSoporte, numeroLibre, soporteRecordado } from './soporte.ts'

describe('Un documento en camino', () => {
  it('sigue desde el primer trozo que falta, aunque después haya otros', () => {
    expect(bytesSeguidos([], 700_000)).toBe(0)
    expect(bytesSeguidos([0, 1, 3], 3_000_000)).toBe(2 * BYTES_TROZO)
    expect(bytesSeguidos([0, 1, 2], 700_000)).toBe(700_000)
  })

  it('tras recargar, lo que llegó entero está; lo demás pide el mismo archivo', () => {
    const base = { numero: 1, clase: 'acto', nombre: 'acta.pdf', bytes: 700_000, trozos: [0] } as const
    const dicho = { ...base, trozos: [...base.trozos] }
    expect(soporteRecordado({ ...dicho, recibido: true })).toMatchObject({ fase: 'recibido', enviados: 700_000 })
    expect(soporteRecordado({ ...dicho, recibido: false })).toMatchObject({
      fase: 'por_escoger',
      enviados: BYTES_TROZO,
    })
  })

  it('toma el número que quedó libre, hasta el máximo', () => {
    const con = (...numeros: number[]) => numeros.map((n) => nuevoSoporte(n, 'otro', new File(['x'], 'x.pdf')))
    expect(numeroLibre(con(), 6)).toBe(1)
    expect(numeroLibre(con(1, 3), 6)).toBe(2)
    expect(numeroLibre(con(1, 2, 3, 4, 5, 6), 6)).toBeNull()
  })
})
