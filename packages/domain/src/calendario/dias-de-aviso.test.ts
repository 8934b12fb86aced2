import { describe, expect, test } from 'vitest'
import { DIAS_DE_AVISO, diasDeAviso, leerDiasDeAviso, sonDiasDeAviso } from './index.ts'

describe('los días de aviso de un instrumento', () => {
  test('sin nada escrito son 10, 5 y 1', () => {
    expect(diasDeAviso([], 'seguimiento')).toEqual(DIAS_DE_AVISO)
  })

  test('lo último que se escribió para el instrumento manda sobre lo de la instalación', () => {
    const escritas = [
      { instrumento: null, dias: [15, 3] },
      { instrumento: 'gestionweb', dias: [8] },
      { instrumento: 'gestionweb', dias: [7, 2] },
      { instrumento: null, dias: [20] },
    ] as const
    expect(diasDeAviso(escritas, 'gestionweb')).toEqual([7, 2])
    expect(diasDeAviso(escritas, 'seguimiento')).toEqual([20])
  })

  test('retirar lo propio deja lo de la instalación, y retirar eso, lo ordinario', () => {
    const propia = { instrumento: 'seguimiento', dias: [4] } as const
    const sinPropia = { instrumento: 'seguimiento', dias: null } as const
    expect(diasDeAviso([{ instrumento: null, dias: [9] }, propia, sinPropia], 'seguimiento')).toEqual([9])
    expect(diasDeAviso([propia, sinPropia], 'seguimiento')).toEqual(DIAS_DE_AVISO)
  })
})

describe('lo que se escribe', () => {
  test('se lee con comas, con espacios o con «y», y queda en orden y sin repetir', () => {
    expect(leerDiasDeAviso('10, 5 y 1')).toEqual([10, 5, 1])
    expect(leerDiasDeAviso(' 1 5 10 ')).toEqual([10, 5, 1])
    expect(leerDiasDeAviso('3;3;2')).toEqual([3, 2])
  })

  test('lo que no son días no se acepta', () => {
    for (const malo of ['', 'diez', '0', '61', '5, -1', '2.5', '1 2 3 4 5 6 7'])
      expect(leerDiasDeAviso(malo), malo).toBeNull()
    for (const malos of [[], [5, 10], [5, 5], [0], [1.5], [Number.NaN]]) expect(sonDiasDeAviso(malos)).toBe(false)
    expect(sonDiasDeAviso([60, 1])).toBe(true)
  })
})
