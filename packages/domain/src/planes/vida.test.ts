import { describe, expect, it } from 'vitest'
import { estadoTras, versionParaCorte } from './vida.ts'

describe('La vida del plan (R2.2)', () => {
  it('un plan finalizado que recibe otra versión queda en modificación hasta finalizarlo de nuevo', () => {
    expect(estadoTras('en_construccion', 'versionar')).toBe('en_construccion')
    expect(estadoTras('en_construccion', 'finalizar')).toBe('finalizado')
    expect(estadoTras('finalizado', 'versionar')).toBe('en_modificacion')
    expect(estadoTras('en_modificacion', 'finalizar')).toBe('finalizado')
  })
})

describe('La versión del PI que usa un corte: la vigente en su fecha de datos', () => {
  const finalizaciones = [
    { version: 5, fecha: '2025-08-01' },
    { version: 2, fecha: '2024-09-30' },
  ]

  it('toma la última finalizada hasta esa fecha, incluido el mismo día', () => {
    expect(versionParaCorte(finalizaciones, '2024-12-31')).toBe(2)
    expect(versionParaCorte(finalizaciones, '2025-08-01')).toBe(5)
    expect(versionParaCorte(finalizaciones, '2026-01-01')).toBe(5)
  })

  it('si ninguna lo estaba aún, la última finalizada después', () => {
    expect(versionParaCorte(finalizaciones, '2024-03-31')).toBe(5)
  })

  it('no hay ninguna mientras no se finalice el PI', () => {
    expect(versionParaCorte([], '2024-12-31')).toBeNull()
  })
})
