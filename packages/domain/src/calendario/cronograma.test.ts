import { describe, expect, test } from 'vitest'
import { type CronogramaRegistrado, pasoAntes } from './index.ts'

const CRONOGRAMA: CronogramaRegistrado = {
  ...{ instrumento: 'seguimiento', vigencia: 2023, politica: 'literal', demostracion: false, cortes: [], actos: [] },
  ...{ recibeDesde: '2023-05-02', medidas: [], festivos: [] },
}

describe('desde cuándo se reciben aquí los reportes de un cronograma', () => {
  test('del límite que pasó antes no consta quién reportó; el del mismo día ya se recibió aquí', () => {
    expect(pasoAntes(CRONOGRAMA, '2023-05-01')).toBe(true)
    expect(pasoAntes(CRONOGRAMA, '2023-05-02')).toBe(false)
    expect(pasoAntes(CRONOGRAMA, '2023-07-15')).toBe(false)
  })

  test('lo inventado para la demostración se inventa entero', () => {
    expect(pasoAntes({ ...CRONOGRAMA, demostracion: true }, '2023-04-15')).toBe(false)
  })
})
