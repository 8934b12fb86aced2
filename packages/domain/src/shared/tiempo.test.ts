import { describe, expect, it } from 'vitest'
import { diasEntre, fechaEn, finDe, inicioDe, isFecha, isoBogota, parseInstante, sumarDias } from './tiempo.ts'

describe('Tiempo de Bogotá', () => {
  it('el último día cuenta entero, hasta las 23:59:59', () => {
    const cierra = finDe('2023-04-15')
    expect(isoBogota(cierra - 1000)).toBe('2023-04-15T23:59:59-05:00')
    expect(fechaEn(cierra - 1)).toBe('2023-04-15')
    expect(fechaEn(cierra)).toBe('2023-04-16')
    expect(inicioDe('2023-04-16')).toBe(cierra)
  })

  it('suma días por encima de meses, años y bisiestos', () => {
    expect(sumarDias('2024-02-28', 1)).toBe('2024-02-29')
    expect(sumarDias('2023-12-31', 1)).toBe('2024-01-01')
    expect(sumarDias('2024-03-01', -1)).toBe('2024-02-29')
    expect(diasEntre('2024-02-28', '2024-03-01')).toBe(2)
  })

  it('solo admite fechas que existen e instantes con desfase', () => {
    expect(isFecha('2023-02-29')).toBe(false)
    expect(isFecha('2024-02-29')).toBe(true)
    expect(parseInstante('2023-04-15T23:59:59-05:00')).toBe(finDe('2023-04-15') - 1000)
    expect(parseInstante('2023-04-15T23:59:59')).toBeNull()
  })
})
