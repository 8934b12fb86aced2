import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitoDeVerificacion, leerNit } from './nit.ts'

describe('El dígito de verificación de un NIT', () => {
  it.each([
    ['899999011', '0', 'Departamento Nacional de Planeación'],
    ['800197268', '4', 'DIAN'],
    ['899999068', '1', 'Ecopetrol'],
    ['890903938', '8', 'Bancolombia'],
  ])('de %s es %s (%s)', (nueve, digito) => {
    expect(digitoDeVerificacion(nueve)).toBe(digito)
  })

  it('se lee con puntos, guion, espacios o sin nada', () => {
    for (const escrito of ['899.999.011-0', '899999011-0', '899999011 0', ' 8999990110 '])
      expect(leerNit(escrito)).toEqual({ nit: '899999011-0' })
  })

  it('con el dígito errado dice cuál es, y lo que no tiene la forma se rechaza', () => {
    expect(leerNit('899.999.011-7')).toEqual({ falta: 'digito', debido: '0' })
    for (const escrito of ['', '899999011', '89999901100', '89999901A0', '٨٩٩٩٩٩٠١١٠'])
      expect(leerNit(escrito)).toEqual({ falta: 'forma' })
  })

  it('cambiar una sola cifra se nota, salvo entre los dos restos que comparten el dígito 1', () => {
    const nueve = fc.stringMatching(/^\d{9}$/)
    fc.assert(
      fc.property(nueve, fc.nat(8), fc.integer({ min: 1, max: 9 }), (n, lugar, paso) => {
        const otro = [...n].map((c, i) => (i === lugar ? String((Number(c) + paso) % 10) : c)).join('')
        if (digitoDeVerificacion(n) === digitoDeVerificacion(otro)) expect(digitoDeVerificacion(n)).toBe('1')
      }),
    )
  })
})
