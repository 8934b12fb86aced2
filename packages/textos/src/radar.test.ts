import { PRONOSTICOS } from '@kpt/domain/calendario'
import { expect, test } from 'vitest'
import { textoRitmo } from './index.ts'

const ritmo = { ganadas: 39, dias: 10, limite: '2026-04-15' }

test('a quien reporta se le dice qué día termina a su ritmo', () => {
  expect(textoRitmo({ ...ritmo, pronostico: 'alcanza', termina: '2026-04-14' })).toBe(
    'En los últimos 10 días hábiles respondieron 39 metas. A este ritmo terminan el 14 de abril de 2026, a tiempo.',
  )
  expect(textoRitmo({ ...ritmo, pronostico: 'no_alcanza', termina: '2026-04-16' })).toMatch(
    /terminan el 16 de abril de 2026, después del límite \(15 de abril de 2026\)\.$/,
  )
  expect(textoRitmo({ ...ritmo, ganadas: 0, pronostico: 'no_alcanza', termina: null })).toMatch(/no terminan antes/)
})

test('no se le repite lo que ya ve', () => {
  const callados = PRONOSTICOS.filter((pronostico) => textoRitmo({ ...ritmo, pronostico, termina: null }) === null)
  expect(callados).toEqual(['sin_plan', 'sin_empezar', 'lista_sin_enviar'])
})
