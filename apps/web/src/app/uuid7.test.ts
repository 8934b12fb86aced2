import { describe, expect, it } from 'vitest'
import { uuid7 } from './uuid7.ts'

const ceros = (bytes: Uint8Array) => void bytes.fill(0)
const unos = (bytes: Uint8Array) => void bytes.fill(0xff)

describe('UUIDv7 hecho en el navegador', () => {
  it('lleva los milisegundos, la versión 7 y la variante (ejemplo de RFC 9562, A.6)', () => {
    const ms = 0x017f22e279b0
    expect(uuid7(ms, ceros)).toBe('017f22e2-79b0-7000-8000-000000000000')
    expect(uuid7(ms, unos)).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff')
  })

  it('ordena por tiempo como texto', () => {
    expect(uuid7(1_700_000_000_001, ceros) > uuid7(1_700_000_000_000, unos)).toBe(true)
  })

  it('no se repite', () => {
    expect(new Set(Array.from({ length: 2000 }, () => uuid7(1_700_000_000_000))).size).toBe(2000)
  })
})
