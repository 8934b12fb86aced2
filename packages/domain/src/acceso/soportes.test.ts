import { describe, expect, it } from 'vitest'
import { isPruebaBuena, soportesQueFaltan } from './soportes.ts'

describe('Los soportes de una solicitud', () => {
  it('deben traer la identidad y el acto', () => {
    expect(soportesQueFaltan([])).toEqual(['identidad', 'acto'])
    expect(soportesQueFaltan(['otro', 'acto'])).toEqual(['identidad'])
    expect(soportesQueFaltan(['identidad', 'acto', 'acto'])).toEqual([])
  })
})

describe('La prueba del navegador', () => {
  it('cuenta ceros bit por bit', () => {
    expect(isPruebaBuena(Uint8Array.of(0, 0, 255), 16)).toBe(true)
    expect(isPruebaBuena(Uint8Array.of(0, 1, 0), 16)).toBe(false)
    expect(isPruebaBuena(Uint8Array.of(0, 0b0001_1111), 11)).toBe(true)
    expect(isPruebaBuena(Uint8Array.of(0, 0b0010_0000), 11)).toBe(false)
    expect(isPruebaBuena(Uint8Array.of(), 1)).toBe(false)
  })
})
