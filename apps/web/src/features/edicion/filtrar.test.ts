import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import { describe, expect, it } from 'vitest'
import { cumple, type FiltroMetas, siguienteLugar } from './filtrar.ts'

const BASE = {
  personalizacion: 'Vías mejoradas',
  codigoSispt: 'IP-7',
  indicador: '240204100',
  bpin: ['2024'],
  linea: 'LE-1',
}
const META = { fila: '25200-M-0042', orden: 'a', de: { ...BASE, sector: '24' } } as unknown as FilaEnOrden<Meta>

describe('los filtros de la rejilla del plan', () => {
  const sirve = (filtro: FiltroMetas, conHallazgos = false) => cumple(META, filtro, () => conHallazgos)

  it('encuentran por texto sin tildes, por número, código o BPIN', () => {
    for (const texto of ['vias', ' 0042', 'ip-7', '2402', '2024'])
      expect([texto, sirve({ texto })]).toEqual([texto, true])
    expect(sirve({ texto: 'acueducto' })).toBe(false)
  })

  it('se juntan: línea, dependencia, sector y hallazgos', () => {
    expect(sirve({ linea: 'LE-1', sector: '24', dependencia: '-' })).toBe(true)
    expect(sirve({ linea: 'LE-1', sector: '17' })).toBe(false)
    expect(sirve({ dependencia: 'D-1' })).toBe(false)
    expect(sirve({ ver: 'hallazgos' })).toBe(false)
    expect(sirve({ ver: 'hallazgos' }, true)).toBe(true)
  })

  it('el hallazgo que sigue: por filas y columnas, y al final vuelve a empezar', () => {
    const lugares = [
      { f: 3, c: 1 },
      { f: 0, c: 5 },
      { f: 0, c: 2 },
    ]
    expect(siguienteLugar(lugares, { f: 0, c: 2 }, 1)).toEqual({ f: 0, c: 5 })
    expect(siguienteLugar(lugares, { f: 3, c: 1 }, 1)).toEqual({ f: 0, c: 2 })
    expect(siguienteLugar(lugares, { f: 0, c: 2 }, -1)).toEqual({ f: 3, c: 1 })
    expect(siguienteLugar([], { f: 0, c: 0 }, 1)).toBeNull()
  })
})
