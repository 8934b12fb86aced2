import { describe, expect, it } from 'vitest'
import { faltaDeAsistencia } from './asistencia.ts'
import { estadoDeLista, faltaDeRespuesta, listaEnVigor } from './lista.ts'

describe('Lista de verificación (numeral 2.a, Circular 0009-4 de 2023)', () => {
  const listas = [
    { version: 'a', desde: '2020-01-01', hasta: '2023-12-31' },
    { version: 'b', desde: '2024-01-01', hasta: null },
  ]

  it('rige la de la fecha de los datos, no la de hoy', () => {
    expect(listaEnVigor(listas, '2023-03-31')?.version).toBe('a')
    expect(listaEnVigor(listas, '2023-12-31')?.version).toBe('a')
    expect(listaEnVigor(listas, '2024-03-31')?.version).toBe('b')
    expect(listaEnVigor(listas, '2019-12-31')).toBeNull()
  })

  it('cuenta lo respondido; lo que se dejó sin responder vuelve a faltar', () => {
    const estado = estadoDeLista(['si', 'no', 'no_aplica', 'sin_responder', null])
    expect(estado).toEqual({ items: 5, respondidos: 3, no: 1 })
  })

  it('un «no» dice qué se encontró', () => {
    expect(faltaDeRespuesta('no', ' ')).toBe('no_sin_nota')
    expect(faltaDeRespuesta('no', 'La meta 4 está en miles')).toBeNull()
    expect(faltaDeRespuesta('si', '')).toBeNull()
    expect(faltaDeRespuesta('sin_responder', 'algo')).toBe('nota_sin_respuesta')
  })
})

describe('Asistencia técnica (numeral 2.b, Circular 0009-4 de 2023)', () => {
  it('se anota después de darla, y no de hace demasiados años', () => {
    expect(faltaDeAsistencia('2026-11-23', '2026-11-22')).toBe('futura')
    expect(faltaDeAsistencia('2026-11-22', '2026-11-22')).toBeNull()
    expect(faltaDeAsistencia('2016-11-22', '2026-11-22')).toBe('muy_antigua')
  })
})
