import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { describe, expect, it } from 'vitest'
import { balanceDe, leer } from './lista.ts'

describe('La lista de verificación en la pestaña', () => {
  it('conserva lo respondido y lo escrito; lo que no entiende no estorba', () => {
    const escrito = { puntos: { acto_vigente: 'no', cargo_coincide: 'si' }, pedir: 'falta una hoja', rechazar: '' }
    expect(leer(JSON.stringify(escrito))).toEqual(escrito)
    for (const malo of [null, '', '[]', 'null', '{"puntos":{"inventado":"si","acto_vigente":"quizá"},"pedir":3}'])
      expect(leer(malo)).toEqual({ puntos: {}, pedir: '', rechazar: '' })
  })

  it('dice lo que cumple, lo que no y lo que nadie miró', () => {
    const { cumplen, fallan, faltan } = balanceDe({ acto_vigente: 'no', cargo_coincide: 'si' })
    expect([cumplen, fallan]).toEqual([['cargo_coincide'], ['acto_vigente']])
    expect(faltan).toHaveLength(LISTA_DE_VERIFICACION.length - 2)
  })
})
