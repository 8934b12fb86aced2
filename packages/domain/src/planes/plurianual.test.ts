import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, decimal, toText } from '../shared/index.ts'
import { brechaDeRedondeo, planPlurianual } from './plurianual.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'

const SIN_DATOS = { '2026': '0', '2027': '0' }

describe('el plan plurianual de inversiones', () => {
  it('suma por línea, programa, fuente y vigencia lo mismo que las metas', () => {
    const fuentes = { '2024': { credito: '0.1', otros: '0' }, '2025': { credito: '2' } }
    const ppi = planPlurianual(
      planPrueba([
        metaPrueba(1, { fuentes, programa: '1702' }),
        metaPrueba(2, { fuentes, linea: 'LE-2' }),
        metaPrueba(3, { fuentes: {}, programa: '' }),
        metaPrueba(4, { fuentes, programa: '0401' }),
      ]),
    )
    expect(ppi.total).toBe('6.3')
    expect(ppi.lineas.map((l) => [l.consecutivo, l.nombre, l.metas, l.total])).toEqual([
      ['LE-1', 'Cogua social', 3, '4.2'],
      ['LE-2', '', 1, '2.1'],
    ])
    // Metas without a programme stay in sight, after the others.
    expect(ppi.lineas[0]?.programas.map((p) => [p.codigo, p.metas, p.total])).toEqual([
      ['0401', 1, '2.1'],
      ['1702', 1, '2.1'],
      ['', 1, '0'],
    ])
    expect(ppi.lineas[0]?.programas[0]?.fuentes).toEqual([
      { fuente: 'credito', total: '2.1', porVigencia: { '2024': '0.1', '2025': '2', ...SIN_DATOS } },
    ])
    expect(ppi.fuentes.map((f) => f.total)).toEqual(['6.3'])
  })

  it('las regalías van aparte, por bienio e iniciativa', () => {
    const sgr = (n: number, iniciativa: string, recursos: Record<string, string>) => ({
      ...{ ...metaPrueba(n), iniciativa, cofinanciado: null, recursos },
    })
    const iniciativa = { consecutivo: 'I-1', linea: 'LE-1', tipo: '', sector: '', nombre: 'Vía', recursos: null }
    const ppi = planPlurianual(
      planPrueba([], {
        sgr: {
          iniciativas: [{ ...iniciativa, bpin: [] }],
          metas: [
            sgr(8, 'I-1', { '2025-2026': '7.5' }),
            sgr(9, '', { '2023-2024': '1', '2025-2026': '1' }),
            sgr(10, 'I-1', { '2025-2026': '0.5' }),
          ],
        },
      }),
    )
    expect(ppi.total).toBe('0')
    expect(ppi.sgr.porBienio).toEqual({ '2023-2024': '1', '2025-2026': '9' })
    expect(ppi.sgr.iniciativas).toEqual([
      ...[
        { consecutivo: 'I-1', nombre: 'Vía', metas: 2, total: '8', porBienio: { '2023-2024': '0', '2025-2026': '8' } },
      ],
      ...[{ consecutivo: '', nombre: '', metas: 1, total: '2', porBienio: { '2023-2024': '1', '2025-2026': '1' } }],
    ])
  })

  it('dice lo que se escribió en años que no son del periodo, que ninguna suma tiene', () => {
    const ppi = planPlurianual(
      planPrueba([metaPrueba(1, { fuentes: { '2024': { otros: '1' }, '2031': { otros: '9' } } })]),
    )
    expect(ppi).toMatchObject({ total: '1', fueraDelPeriodo: '9' })
  })

  it('las líneas, los programas y las fuentes suman siempre el total exacto', () => {
    const pesos = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => toText({ coeficiente: BigInt(n), escala: n % 5 }))
    const fila = fc.record({
      linea: fc.constantFrom('LE-1', 'LE-2', 'LE-9'),
      programa: fc.constantFrom('0401', '1702', ''),
      fuente: fc.constantFrom('credito', 'otros'),
      anio: fc.integer({ min: 2024, max: 2027 }),
      pesos,
    })
    fc.assert(
      fc.property(fc.array(fila), (filas) => {
        const metas = filas.map((f, i) =>
          metaPrueba(i, { linea: f.linea, programa: f.programa, fuentes: { [f.anio]: { [f.fuente]: f.pesos } } }),
        )
        const { total, lineas, fuentes } = planPlurianual(planPrueba(metas))
        const suma = (partes: readonly { total: string }[]) =>
          toText(partes.reduce((s, parte) => add(s, decimal(parte.total)), decimal('0')))
        for (const partes of [lineas, fuentes, lineas.flatMap((l) => l.programas), lineas.flatMap((l) => l.fuentes)])
          expect(suma(partes)).toBe(total)
      }),
    )
  })

  it('la brecha del redondeo al peso se dice: lo que suman las partes redondeadas menos el total redondeado', () => {
    expect(brechaDeRedondeo(['0.5', '0.5'])).toBe('1')
    expect(brechaDeRedondeo(['0.4', '0.4'])).toBe('-1')
    expect(brechaDeRedondeo(['10', '20.2'])).toBe('0')
    expect(brechaDeRedondeo([])).toBe('0')
  })
})
