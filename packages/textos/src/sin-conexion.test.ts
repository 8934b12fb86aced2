import { expect, it } from 'vitest'
import { fraseCopia, fraseSinConexion } from './sin-conexion.ts'

it('dice de cuándo es la copia, con la hora de Bogotá', () => {
  expect(fraseCopia(Date.parse('2026-11-22T15:31:00Z'))).toBe('Copia de las 10:31 a.\u00a0m. del 22-nov')
  expect(fraseCopia(Date.parse('2026-01-02T03:05:00Z'))).toBe('Copia de las 10:05 p.\u00a0m. del 1-ene')
})

it('cuenta lo que espera, y si nada espera no lo cuenta', () => {
  expect(fraseSinConexion(12)).toContain('guardado en este equipo (12 cambios por enviar).')
  expect(fraseSinConexion(1)).toContain('(1 cambio por enviar)')
  expect(fraseSinConexion(0)).not.toContain('(')
})
