import { describe, expect, it } from 'vitest'
import { ACTOS, haceElActo, numeroDeRecibo, parteDe, partesDe } from './index.ts'

describe('Qué parte juega cada quien en un reporte (R4.1, R4.3, R4.4)', () => {
  it('la gobernación revisa lo que le toca y nada más', () => {
    expect(parteDe('revisor_gobernacion', 'gobernacion', false)).toBe('revisor')
    expect(parteDe('revisor_gobernacion', 'dnp', false)).toBeNull()
  })

  it('el DNP revisa departamentos y Bogotá D.C.; sobre los municipios actúa como DNP', () => {
    expect(parteDe('analista_dnp', 'dnp', false)).toBe('revisor')
    expect(parteDe('analista_dnp', 'gobernacion', false)).toBe('dnp')
  })

  it('nadie revisa a la entidad por la que reporta; quien entra a reportar, reporta', () => {
    expect(parteDe('revisor_gobernacion', 'gobernacion', true)).toBeNull()
    expect(parteDe('analista_dnp', 'dnp', true)).toBeNull()
    expect(parteDe('usuario_lider', 'gobernacion', true)).toBe('entidad')
  })

  it('quien administra por el DNP solo reabre; quien controla solo mira', () => {
    const suyos = (rol: 'administrador_dnp' | 'control') => ACTOS.filter((acto) => haceElActo(rol, acto))
    expect(suyos('administrador_dnp')).toEqual(['cerrar', 'reabrir'])
    expect(suyos('control')).toEqual([])
    expect(partesDe('administrador_dnp', 'dnp', true)).toEqual([])
    expect(parteDe('control', 'gobernacion', false)).toBeNull()
    expect(parteDe('usuario_lider', 'gobernacion', false)).toBe('entidad')
  })
})

describe('El número de recibo', () => {
  it('dice instrumento, entidad, vigencia, corte y versión, con los ceros de los códigos', () => {
    expect(numeroDeRecibo({ entidad: '05001', instrumento: 'seguimiento', vigencia: 2023, corte: 1 }, 2)).toBe(
      'KPT-S-05001-2023-1-V2',
    )
    expect(numeroDeRecibo({ entidad: '25', instrumento: 'gestionweb', vigencia: 2022, corte: 1 }, 10)).toBe(
      'KPT-G-25-2022-1-V10',
    )
  })
})
