import { describe, expect, it } from 'vitest'
import { metasDe, nombresDe, repartoDe, TODO_EL_REPORTE } from './partes.ts'

const grupo = (linea: string, sector: string, metas: number) => ({
  ...{ linea, lineaNombre: `Línea ${linea}`, sector, sectorNombre: `Sector ${sector}`, metas },
})
const GRUPOS = [grupo('1', '22', 5), grupo('1', '24', 2), grupo('2', '24', 4)]

describe('Lo que se le encarga a un delegado', () => {
  it('cuenta las metas que escribiría', () => {
    expect(metasDe(GRUPOS, repartoDe({ lineas: ['1'], sectores: [] }))).toEqual({ suyas: 7, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe({ lineas: [], sectores: ['24'] }))).toEqual({ suyas: 6, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe({ lineas: ['1'], sectores: ['24'] }))).toEqual({ suyas: 2, todas: 11 })
    expect(metasDe(GRUPOS, repartoDe({ lineas: ['2'], sectores: ['22'] }))).toEqual({ suyas: 0, todas: 11 })
  })

  it('sin nada escogido no limita', () => {
    expect(repartoDe({ lineas: [], sectores: null, secciones: [] })).toEqual(TODO_EL_REPORTE)
  })

  it('con solo secciones del cuestionario no escribe ninguna meta', () => {
    const suyo = repartoDe({ lineas: null, sectores: null, secciones: ['gestion_documental'] })
    expect(metasDe(GRUPOS, suyo)).toEqual({ suyas: 0, todas: 11 })
  })

  it('nombra cada línea y cada sector una vez', () => {
    expect([...nombresDe({ grupos: GRUPOS, secciones: [] }).sectores]).toEqual([
      ['22', 'Sector 22'],
      ['24', 'Sector 24'],
    ])
  })
})
