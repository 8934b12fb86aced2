import { describe, expect, it } from 'vitest'
import type { FilaReporte, Reporte } from '../borrador/entrada.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { filtrarMetas, isDelGrupo, type VER } from './filtrar.ts'

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

describe('qué metas se muestran', () => {
  const vista = (n: number, cambios: Partial<VistaMeta> = {}): VistaMeta =>
    ({
      fila: fila({ meta: `25200-M-000${n}`, linea: n === 1 ? '1' : '2' }),
      ...{ hallazgos: [], lecturas: [], sinConfirmar: [], conflictos: [], rechazadas: [] },
      completitud: { estado: 'reportada' },
      ...cambios,
    }) as unknown as VistaMeta
  const hallazgo = (gravedad: 'error' | 'nota') => [{ gravedad }] as unknown as VistaMeta['hallazgos']
  const VISTAS = [
    vista(1),
    vista(2, { completitud: { estado: 'falta' } as VistaMeta['completitud'] }),
    vista(3, { hallazgos: hallazgo('nota') }),
    vista(4, { hallazgos: hallazgo('error') }),
    vista(5, { sinConfirmar: hallazgo('nota') }),
    vista(6, { conflictos: [{}] as unknown as VistaMeta['conflictos'] }),
  ]
  const reporte = (cambios: Partial<Reporte> = {}) =>
    ({ estado: 'borrador', reparto: null, solicitudes: [], ...cambios }) as unknown as Reporte
  const vistas = (ver: keyof typeof VER, r = reporte()) =>
    filtrarMetas(VISTAS, { ver }, r).map((meta) => Number(meta.slice(-4)))

  it('por lo que les falta, lo que se halló en ellas o lo que otra persona cambió', () => {
    expect(vistas('todas')).toEqual([1, 2, 3, 4, 5, 6])
    expect(vistas('sin_valor')).toEqual([2])
    expect(vistas('hallazgos')).toEqual([3, 4])
    expect(vistas('errores')).toEqual([4])
    expect(vistas('por_confirmar')).toEqual([5])
    expect(vistas('choques')).toEqual([6])
    expect(filtrarMetas(VISTAS, { linea: '2', ver: 'hallazgos' }, reporte())).toHaveLength(2)
  })

  it('quien lleva una parte empieza por ella, y lo que falta es lo que falta de su parte', () => {
    const delegado = reporte({ reparto: { lineas: ['1'], sectores: null, secciones: null } })
    expect(filtrarMetas(VISTAS, {}, delegado)).toEqual(['25200-M-0001'])
    expect(vistas('sin_valor', delegado)).toEqual([])
    expect(vistas('choques', delegado)).toEqual([6])
  })
})
