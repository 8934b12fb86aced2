import { expect, it } from 'vitest'
import { fraseAnios } from './filtro-territorio.ts'

it('dice de qué años se sabe cada cosa, y calla la que no se sabe', () => {
  const anios = {
    categorias: { desde: 2025, hasta: 2025 },
    habitantes: { desde: 2025, hasta: 2025 },
    gruposMdm: { desde: 2020, hasta: 2023 },
  }
  expect(fraseAnios(anios)).toBe('categorías de 2025, población de 2025 y grupos de la MDM de 2020 a 2023')
  expect(fraseAnios({ ...anios, habitantes: null, gruposMdm: null })).toBe('categorías de 2025')
  expect(fraseAnios({ categorias: null, habitantes: null, gruposMdm: null })).toBe('')
})
