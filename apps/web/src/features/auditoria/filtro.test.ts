import { describe, expect, it } from 'vitest'
import { consultaDe, hayFiltros, SIN_FILTROS } from './filtro.ts'

const dichos = (filtros: Record<string, string>) =>
  Object.fromEntries(Object.entries(consultaDe(filtros)).filter(([, valor]) => valor !== undefined))

describe('filtros de la auditoría', () => {
  it('pasan los que la lista entiende y calla los que no', () => {
    const persona = '01938f00-0000-7000-8000-00000000000a'
    expect(dichos({ cadena: '25200', persona, desde: '2026-11-01', valores: 'si', otro: 'x' })).toEqual({
      ...{ cadena: '25200', persona, desde: '2026-11-01', valores: 'si' },
    })
    expect(dichos({ cadena: '252', persona: 'ana', desde: '2026-13-01', valores: 'no' })).toEqual({})
    expect(dichos({ cadena: 'nacional' })).toEqual({ cadena: 'nacional' })
  })

  it('quitarlos no deja ninguno', () => {
    expect(hayFiltros({ accion: 'reporte.enviar' })).toBe(true)
    expect(hayFiltros({ accion: 'reporte.enviar', ...SIN_FILTROS })).toBe(false)
  })
})
