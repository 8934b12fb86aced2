import { describe, expect, it } from 'vitest'
import { cifraMdm, formulaIndice, formulaMedida, frasesDeClases, topeMedida } from './mdm-receta.ts'

describe('La receta, en palabras', () => {
  it('una cifra se escribe con coma decimal y todos sus decimales, o con los que se pidan', () => {
    expect([cifraMdm(487399.64), cifraMdm(1 / 3, 2), cifraMdm(1e-7), cifraMdm(Number.NaN)]).toEqual([
      ...['487.399,64', '0,33', '0,0000001', '—'],
    ])
  })

  it('cada medida dice su fórmula y su techo', () => {
    expect(formulaMedida({ clase: 'proporcion', techo: 0.75 })).toBe('100 × x ÷ 0,75, entre 0 y 100')
    expect(formulaMedida({ clase: 'inversa', techo: 30 }, '4,2')).toBe('100 × (1 − 4,2 ÷ 30), entre 0 y 100')
    expect(formulaMedida({ clase: 'complemento' })).toBe('100 − x, entre 0 y 100')
    expect(formulaMedida({ clase: 'puntaje' })).toBe('x, que ya viene de 0 a 100')
    expect(topeMedida({ clase: 'inversa', techo: 30 })).toBe('100 en 0; 0 desde 30')
  })

  it('el índice se dice con los nombres de sus componentes, y las clases con sus límites', () => {
    const componentes = [
      { clave: 'g', nombre: 'Gestión', peso: 1, dimensiones: [] },
      { clave: 'r', nombre: 'Resultados', peso: 1, dimensiones: [] },
    ]
    expect(formulaIndice({ componentes, indice: { clase: 'ajustado', base: 'g', por: 'r', previo: 'p' } })).toBe(
      'Gestión × (100 + Resultados) ÷ (100 + Resultados del año anterior, como se publicó)',
    )
    expect(formulaIndice({ componentes, indice: { clase: 'media' } })).toBe('Promedio de Gestión y Resultados')
    const clases = [
      { clave: 'bajo', nombre: 'Bajo', desde: null },
      { clave: 'medio', nombre: 'Medio', desde: 45 },
      { clave: 'alto', nombre: 'Alto', desde: 55 },
    ]
    expect(frasesDeClases({ clases })).toEqual(['Bajo: menos de 45', 'Medio: de 45 a menos de 55', 'Alto: 55 o más'])
  })
})
