import { describe, expect, it } from 'vitest'
import { faltaAntesDeEnviar, isPruebaBuena, MAXIMO_SOPORTE, soportesQueFaltan } from './soportes.ts'

describe('Los soportes de una solicitud', () => {
  it('deben traer la identidad y el acto', () => {
    expect(soportesQueFaltan([])).toEqual(['identidad', 'acto'])
    expect(soportesQueFaltan(['otro', 'acto'])).toEqual(['identidad'])
    expect(soportesQueFaltan(['identidad', 'acto', 'acto'])).toEqual([])
  })
})

describe('Antes de enviar un documento', () => {
  const bytes = (texto: string) => new TextEncoder().encode(texto)

  it('se conoce por cómo empieza y por su tamaño', () => {
    expect(faltaAntesDeEnviar(900, bytes('%PDF-1.7'))).toBeNull()
    expect(faltaAntesDeEnviar(900, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBeNull()
    expect(faltaAntesDeEnviar(900, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBeNull()
    expect(faltaAntesDeEnviar(900, bytes('PK\x03\x04'))).toBe('tipo')
    expect(faltaAntesDeEnviar(900, bytes(' %PDF-1.7'))).toBe('tipo')
    expect(faltaAntesDeEnviar(0, bytes(''))).toBe('vacio')
    expect(faltaAntesDeEnviar(MAXIMO_SOPORTE, bytes('%PDF-1.7'))).toBeNull()
    expect(faltaAntesDeEnviar(MAXIMO_SOPORTE + 1, bytes('%PDF-1.7'))).toBe('muy_grande')
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
