import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alcanceDelegado, alcanceDeSeccion, llevaUnaParte, metasACargo } from './reparto.ts'

const salud = { linea: 'LE-1', sector: '19' }
const vias = { linea: 'LE-2', sector: '24' }

describe('Lo que un delegado puede escribir', () => {
  it('por líneas: las metas de esas líneas y ninguna otra', () => {
    const reparto = { lineas: ['LE-1'], sectores: null }
    expect(alcanceDelegado(reparto, salud)).toBe(true)
    expect(alcanceDelegado(reparto, vias)).toBe(false)
  })

  it('por sectores: las metas de esos sectores, estén en la línea que estén', () => {
    const reparto = { lineas: null, sectores: ['24'] }
    expect(alcanceDelegado(reparto, vias)).toBe(true)
    expect(alcanceDelegado(reparto, { linea: 'LE-9', sector: '24' })).toBe(true)
    expect(alcanceDelegado(reparto, salud)).toBe(false)
  })

  it('por líneas y sectores: la meta debe cumplir los dos', () => {
    const reparto = { lineas: ['LE-1'], sectores: ['19'] }
    expect(alcanceDelegado(reparto, salud)).toBe(true)
    expect(alcanceDelegado(reparto, { linea: 'LE-1', sector: '24' })).toBe(false)
    expect(alcanceDelegado(reparto, { linea: 'LE-2', sector: '19' })).toBe(false)
  })

  it('sin límites, todo el reporte; con una lista vacía, nada', () => {
    expect(alcanceDelegado({ lineas: null, sectores: null }, vias)).toBe(true)
    expect(alcanceDelegado({ lineas: [], sectores: null }, vias)).toBe(false)
    expect(alcanceDelegado(null, vias)).toBe(true)
  })

  it('a su cargo están las metas que puede escribir, en el orden del reporte; de quien no tiene límites, todas', () => {
    const metas = [vias, salud, { linea: 'LE-1', sector: '24' }]
    expect(metasACargo({ lineas: ['LE-1'], sectores: null }, metas)).toEqual([salud, { linea: 'LE-1', sector: '24' }])
    expect(metasACargo({ lineas: ['LE-1'], sectores: ['24'] }, metas)).toEqual([{ linea: 'LE-1', sector: '24' }])
    expect(metasACargo({ lineas: [], sectores: null }, metas)).toEqual([])
    for (const todas of [null, { lineas: null, sectores: null }]) expect(metasACargo(todas, metas)).toEqual(metas)
  })

  it('lleva una parte quien tiene algún límite; el líder y quien no tiene ninguno responden por todo', () => {
    expect(llevaUnaParte({ lineas: ['LE-1'], sectores: null })).toBe(true)
    expect(llevaUnaParte({ lineas: null, sectores: [] })).toBe(true)
    expect(llevaUnaParte({ lineas: null, sectores: null })).toBe(false)
    expect(llevaUnaParte(null)).toBe(false)
  })

  it('de GESTIONWEB, las secciones que le dieron; quien lleva una parte de un reporte no escribe en el otro', () => {
    const documental = { lineas: null, sectores: null, secciones: ['gestion_documental'] }
    expect(alcanceDeSeccion(documental, 'gestion_documental')).toBe(true)
    expect(alcanceDeSeccion(documental, 'anticorrupcion')).toBe(false)
    expect(alcanceDelegado(documental, salud)).toBe(false)
    expect(llevaUnaParte(documental)).toBe(true)
    expect(alcanceDeSeccion({ lineas: ['LE-1'], sectores: null }, 'anticorrupcion')).toBe(false)
    expect(
      alcanceDeSeccion({ lineas: ['LE-1'], sectores: null, secciones: ['anticorrupcion'] }, 'anticorrupcion'),
    ).toBe(true)
    for (const todo of [null, { lineas: null, sectores: null, secciones: null }])
      expect(alcanceDeSeccion(todo, 'anticorrupcion')).toBe(true)
  })

  it('quitar un límite nunca quita metas', () => {
    const codigos = fc.array(fc.constantFrom('LE-1', 'LE-2', '19', '24'))
    const meta = fc.record({ linea: fc.constantFrom('LE-1', 'LE-2'), sector: fc.constantFrom('19', '24') })
    fc.assert(
      fc.property(codigos, codigos, meta, (lineas, sectores, m) => {
        if (!alcanceDelegado({ lineas, sectores }, m)) return
        expect(alcanceDelegado({ lineas: null, sectores }, m)).toBe(true)
        expect(alcanceDelegado({ lineas, sectores: null }, m)).toBe(true)
      }),
    )
  })
})
