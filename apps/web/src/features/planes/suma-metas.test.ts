import { describe, expect, it } from 'vitest'
import type { Plan } from './plan.tsx'
import { sumaDe } from './suma-metas.tsx'

const plan = {
  lineas: [{ consecutivo: 'LE-1', nombre: 'Social', metas: 2, totales: { '2024': '30' }, total: '70' }],
  fuentes: [{ clave: 'sgp_salud', nombre: 'SGP salud', totales: { '2024': '5' }, total: '9' }],
  totales: { '2024': '50' },
  total: '100',
} as unknown as Plan

describe('La cifra que se abrió en la lista de metas', () => {
  it('es la del plan, la de una línea o la de una fuente, en el periodo o en una vigencia', () => {
    expect(sumaDe(plan, {})?.valor).toBe('100')
    expect(sumaDe(plan, { vigencia: '2024' })?.valor).toBe('50')
    expect(sumaDe(plan, { linea: 'LE-1' })?.valor).toBe('70')
    expect(sumaDe(plan, { fuente: 'sgp_salud', vigencia: '2024' })).toEqual({
      valor: '5',
      que: 'de la fuente «SGP salud», vigencia 2024',
    })
  })

  it('no se dice cuando la lista cruza filtros que el plan no suma, o el filtro no existe', () => {
    for (const filtros of [
      { texto: 'agua' },
      { sector: '17' },
      { linea: 'LE-1', fuente: 'sgp_salud' },
      { linea: 'LE-9' },
    ])
      expect(sumaDe(plan, filtros)).toBeNull()
  })
})
