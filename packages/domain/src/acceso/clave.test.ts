import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faltasDeClave, fuerzaDeClave } from './clave.ts'

const PROPIOS = ['María Ángela Peña', 'planeacion@tabio-cundinamarca.gov.co', 'Tabio']

describe('Contraseñas', () => {
  it.each([
    ['corta', 'Kp7#x', ['corta']],
    ['una letra repetida', 'aaaaaaaaaaaaaaaa', ['obvia']],
    ['una secuencia', '123456789012', ['obvia']],
    ['una palabra obvia con un año', 'colombia2026', ['obvia']],
    ['el nombre propio con un número, sin tildes', 'maria angela pena1', ['repite_datos']],
  ])('%s se rechaza', (_caso, clave, faltas) => {
    expect(faltasDeClave(clave, PROPIOS)).toEqual(faltas)
  })

  it.each([
    'tres mulas suben despacio',
    'el río baja crecido en mayo',
    'x9!fQ2_ñandú-roto',
    'viajé a tabio con dos loros',
  ])('«%s» sirve: no se piden mayúsculas ni símbolos', (clave) => {
    expect(faltasDeClave(clave, PROPIOS)).toEqual([])
  })

  it('lo que es demasiado largo se dice, y nada falla con ningún texto', () => {
    expect(faltasDeClave(`${'una frase distinta '.repeat(20)}`, [])).toEqual(['larga'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (c, p) => Array.isArray(faltasDeClave(c, p))),
    )
  })

  it.each([
    ['', 'vacia'],
    ['tres mulas', 'debil'],
    ['tabio tabio tabio', 'debil'],
    ['tres mulas suben', 'buena'],
    ['tres mulas suben despacio', 'muy_buena'],
  ])('«%s»: %s', (clave, fuerza) => {
    expect(fuerzaDeClave(clave, PROPIOS)).toBe(fuerza)
  })

  it('tampoco sirve hecha de varias palabras propias', () => {
    const propios = ['Nora Nueva', 'nora@cogua-cundinamarca.gov.co', 'Cogua']
    expect(faltasDeClave('Nora Nueva Cogua', propios)).toContain('repite_datos')
    expect(faltasDeClave('Cogua.Nora-2026', propios)).toContain('repite_datos')
    expect(faltasDeClave('en Cogua venden panela los martes', propios)).toEqual([])
  })
})
