import { describe, expect, it } from 'vitest'
import { lugarEscrito } from './lugar.ts'

describe('el hilo que alguien quiere abrir', () => {
  it('una meta por su número entero o por sus últimas cifras', () => {
    for (const escrito of ['12', ' 0012 ', 'M-12', 'm-0012', '25200-M-0012'])
      expect(lugarEscrito('25200', escrito), escrito).toBe('25200-M-0012')
  })

  it('el reporte entero por su nombre', () => {
    expect(lugarEscrito('25200', 'reporte')).toBe('reporte')
  })

  it('nada de otra entidad ni de lo que no es un número', () => {
    for (const escrito of ['', 'abc', '25295-M-0012', '12-13'])
      expect(lugarEscrito('25200', escrito), escrito).toBeNull()
  })
})
