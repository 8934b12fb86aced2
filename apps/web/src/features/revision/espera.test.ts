import { describe, expect, it } from 'vitest'
import { diasDesde, fraseEspera, vencimientoDe } from './espera.ts'

// 20 de noviembre de 2026, 11:30 p. m. en Bogotá: en Londres ya es el 21.
const AHORA = Date.parse('2026-11-21T04:30:00Z')

describe('días de espera y plazos', () => {
  it('cuenta días del calendario de Bogotá, no periodos de 24 horas', () => {
    expect(diasDesde('2026-11-20T00:01:00-05:00', AHORA)).toBe(0)
    expect(diasDesde('2026-11-19T23:59:00-05:00', AHORA)).toBe(1)
    expect(diasDesde('2026-10-29T12:00:00-05:00', AHORA)).toBe(22)
    expect([0, 1, 22].map(fraseEspera)).toEqual(['Desde hoy', '1 día', '22 días'])
  })

  it('un reloj adelantado no cuenta días negativos', () => {
    expect(diasDesde('2026-11-22T08:00:00-05:00', AHORA)).toBe(0)
  })

  it('dice lo que falta o hace cuánto venció; el último día cuenta entero', () => {
    expect(vencimientoDe('2026-11-20', AHORA)).toEqual({ frase: 'vence hoy', vencido: false })
    expect(vencimientoDe('2026-11-21', AHORA)).toEqual({ frase: 'falta 1 día', vencido: false })
    expect(vencimientoDe('2026-11-30', AHORA)).toEqual({ frase: 'faltan 10 días', vencido: false })
    expect(vencimientoDe('2026-11-19', AHORA)).toEqual({ frase: 'venció hace 1 día', vencido: true })
  })
})
