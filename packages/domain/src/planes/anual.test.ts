import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, sum, toText } from '../shared/index.ts'
import { type Actividad, faltaDeActividad, fuentesAnuales, metasAnuales, totalesAnuales } from './anual.ts'
import type { Meta, Plan } from './plan.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'
import { totalesPlan } from './totales.ts'

const numerar = (m: Partial<Meta>, i: number): Meta => ({ ...metaPrueba(i + 1), numero: `25200-M-000${i + 1}`, ...m })

function plan(metas: readonly Partial<Meta>[], cambios: Partial<Plan> = {}): Plan {
  return { ...planPrueba(), ...cambios, metas: metas.map(numerar) }
}

describe('el POAI de una vigencia', () => {
  const p = plan([
    { programa: '1702', sector: '17', fuentes: { '2025': { credito: '5', otros: '0' } } },
    { programa: '0401', sector: '04', fuentes: { '2025': { otros: '2.5' } } },
    { programa: '1702', sector: '17', fuentes: { '2025': { otros: '0' }, '2024': { otros: '9' } } },
    { programa: '', sector: '', fuentes: { '2025': { credito: '1' } } },
  ])

  it('trae las metas con recursos de esa vigencia, por sector y programa; las que no los dicen, al final', () => {
    const metas = metasAnuales(p, '2025', 'poai')
    expect(metas.map((m) => [m.meta.numero, m.total, m.fuentes])).toEqual([
      ['25200-M-0002', '2.5', { otros: '2.5' }],
      ['25200-M-0001', '5', { credito: '5' }],
      ['25200-M-0004', '1', { credito: '1' }],
    ])
    expect(fuentesAnuales(metas)).toEqual({ otros: '2.5', credito: '6' })
    expect([...totalesAnuales(metas, (m) => m.sector)]).toEqual([
      ['04', { metas: 1, total: '2.5' }],
      ['17', { metas: 1, total: '5' }],
      ['', { metas: 1, total: '1' }],
    ])
  })

  it('suma lo mismo que el plan en esa vigencia, siempre', () => {
    const fuentes = fc.dictionary(fc.constantFrom('credito', 'otros'), fc.bigInt(0n, 10n ** 12n).map(String))
    fc.assert(
      fc.property(fc.array(fuentes, { maxLength: 8 }), (todas) => {
        const uno = plan(todas.map((suyas) => ({ fuentes: { '2026': suyas } })))
        const total = sum(metasAnuales(uno, '2026', 'poai').map((m) => decimal(m.total)))
        expect(toText(total)).toBe(totalesPlan(uno).porVigencia['2026'])
      }),
    )
  })
})

describe('el plan de acción de una vigencia', () => {
  it('trae las metas programadas o con recursos, por dependencia en su orden', () => {
    const dependencias = ['salud', 'obras'].map((codigo) => ({ codigo, nombre: codigo, responsable: '' }))
    const p = plan(
      [
        { fuentes: {}, programado: { '2025': '1' } },
        { dependencia: 'obras', fuentes: {}, programado: { '2025': '2' } },
        { dependencia: 'salud', fuentes: { '2025': { otros: '3' } }, programado: { '2025': '0' } },
        { dependencia: 'salud', fuentes: {}, programado: { '2025': '0', '2026': '1' } },
      ],
      { dependencias },
    )
    const metas = metasAnuales(p, '2025', 'accion')
    expect(metas.map((m) => m.meta.numero)).toEqual(['25200-M-0003', '25200-M-0002', '25200-M-0001'])
    expect(metas.map((m) => m.programado)).toEqual(['0', '2', '1'])
  })

  it.each<[string, Partial<Actividad>, ReturnType<typeof faltaDeActividad>]>([
    ['sin fechas está bien', {}, null],
    ['dentro del año está bien', { desde: '2025-01-01', hasta: '2025-12-31' }, null],
    ['de otro año no', { desde: '2025-01-01', hasta: '2026-01-01' }, 'fuera_de_la_vigencia'],
    ['no termina antes de empezar', { desde: '2025-02-02', hasta: '2025-02-01' }, 'termina_antes_de_empezar'],
  ])('una actividad %s', (_titulo, fechas, falta) => {
    const actividad = { texto: 'Contratar', responsable: '', desde: null, hasta: null, ...fechas }
    expect(faltaDeActividad(actividad, '2025')).toBe(falta)
  })
})
