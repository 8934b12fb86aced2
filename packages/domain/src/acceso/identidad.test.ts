import { describe, expect, it } from 'vitest'
import { nivelDeIdentidad, resolverIdentidad } from './identidad.ts'

const delCorreo = { cuenta: 'ana', tieneOtra: false }

describe('La identidad de otro proveedor', () => {
  it('se une la primera vez por el correo verificado', () => {
    expect(resolverIdentidad({ unida: null, correoVerificado: true, delCorreo })).toEqual({
      clase: 'une',
      cuenta: 'ana',
    })
  })

  it('ya unida entra por quien es, aunque el correo sea ahora de otra cuenta o no esté verificado', () => {
    for (const correoVerificado of [true, false])
      for (const otro of [null, { cuenta: 'beto', tieneOtra: false }])
        expect(
          resolverIdentidad({ unida: { cuenta: 'ana', separada: false }, correoVerificado, delCorreo: otro }),
        ).toEqual({ clase: 'entra', cuenta: 'ana' })
  })

  it.each([
    ['sin correo verificado no se une a nadie', null, false, delCorreo, 'correo_sin_verificar', null],
    ['no crea cuentas', null, true, null, 'sin_cuenta', null],
    ['quien hereda el buzón no hereda la cuenta', null, true, { cuenta: 'ana', tieneOtra: true }, 'otra', 'ana'],
    [
      'la que la persona separó no vuelve sola por el correo',
      { cuenta: 'ana', separada: true },
      true,
      delCorreo,
      'separada',
      'ana',
    ],
  ] as const)('%s', (_titulo, unida, correoVerificado, suya, porque, cuenta) => {
    expect(resolverIdentidad({ unida, correoVerificado, delCorreo: suya })).toEqual({
      clase: 'rechaza',
      porque,
      cuenta,
    })
  })
})

describe('Lo que el proveedor dice de cómo se identificó la persona', () => {
  const politica = { exigidos: ['medio', 'alto'], segundoFactor: ['alto'] }

  it('sin exigencias basta un factor, y nada vale por el segundo si no se nombró', () => {
    const ninguna = { exigidos: [], segundoFactor: [] }
    expect(nivelDeIdentidad(null, ninguna)).toBe('un_factor')
    expect(nivelDeIdentidad('alto', ninguna)).toBe('un_factor')
  })

  it('lo exigido que no llega es insuficiente, también si no llega nada', () => {
    expect(nivelDeIdentidad('bajo', politica)).toBe('insuficiente')
    expect(nivelDeIdentidad(null, politica)).toBe('insuficiente')
    expect(nivelDeIdentidad('medio', politica)).toBe('un_factor')
    expect(nivelDeIdentidad('alto', politica)).toBe('dos_factores')
  })
})
