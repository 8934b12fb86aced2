import { describe, expect, it } from 'vitest'
import { metasDe, nombresDe, repartoDe } from './partes.ts'

const grupo = (linea: string, sector: string, metas: number) => ({
  ...{ linea, lineaNombre: `Línea ${linea}`, sector, sectorNombre: `Sector ${sector}`, metas },
})
const GRUPOS = [grupo('1', '22', 5), grupo('1', '24', 2), grupo('2', '24', 4)]

describe('Lo que se le encarga a un delegado', () => {
  it('cuenta las metas que escribiría', () => {
    expect(metasDe(GRUPOS, repartoDe(['1'], []))).toEqual({ suyas: 7, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe([], ['24']))).toEqual({ suyas: 6, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe(['1'], ['24']))).toEqual({ suyas: 2, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe(['2'], ['22']))).toEqual({ suyas: 0, todas: 11 })
  })

  it('sin nada escogido no limita', () => {
    expect(repartoDe([], [])).toEqual({ lineas: null, sectores: null })
  })

  it('nombra cada línea y cada sector una vez', () => {
    expect([...nombresDe(GRUPOS).sectores]).toEqual([
      ['22', 'Sector 22'],
      ['24', 'Sector 24'],
    ])
  })
})
