import { describe, expect, it } from 'vitest'
import type { FilaReporte } from '../borrador/entrada.ts'
import { isDelGrupo } from './filtrar.ts'

const fila = (cambios: Partial<FilaReporte>): FilaReporte =>
  ({
    ...{ meta: '25200-M-0012', codigoSispt: 'IP-3', personalizacion: 'Vías terciarias mejoradas' },
    ...{ linea: '1', sector: '24', dependencia: 'Secretaría de Obras' },
    ...cambios,
  }) as FilaReporte

describe('filtros del reporte', () => {
  it('se cumplen todos a la vez', () => {
    const filtros = { linea: '1', sector: '24', dependencia: 'Secretaría de Obras', texto: 'vias' }
    expect(isDelGrupo(fila({}), filtros)).toBe(true)
    expect(isDelGrupo(fila({ sector: '19' }), filtros)).toBe(false)
    expect(isDelGrupo(fila({ dependencia: null }), filtros)).toBe(false)
    expect(isDelGrupo(fila({ personalizacion: 'Acueductos' }), filtros)).toBe(false)
  })

  it('sin filtros pasa todo, y el texto también busca por código', () => {
    expect(isDelGrupo(fila({ dependencia: null }), {})).toBe(true)
    expect(isDelGrupo(fila({}), { texto: 'ip-3' })).toBe(true)
    expect(isDelGrupo(fila({}), { texto: 'ip-4' })).toBe(false)
  })
})
