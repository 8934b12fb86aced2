import { describe, expect, it } from 'vitest'
import { adversasDe, type Cuenta, partesDe } from './tipos.ts'

const cuenta: Cuenta = {
  ...{ entidades: 116, enviaron: 17, porContar: 0, llamar: 0 },
  pronosticos: { sin_plan: 3, sin_empezar: 55, no_alcanza: 23, alcanza: 17, lista_sin_enviar: 1 },
}
const suma = (c: Cuenta) => partesDe(c).reduce((total, p) => total + p.cuantas, 0)

describe('Las partes del radar', () => {
  it('suman las obligadas, y cada pronóstico abre los suyos', () => {
    expect(suma(cuenta)).toBe(116)
    expect(partesDe(cuenta).map((p) => p.filtro?.pronostico)).toEqual([
      undefined,
      ...['lista_sin_enviar', 'alcanza', 'no_alcanza', 'sin_empezar', 'sin_plan'],
    ])
  })

  it('lo que nadie ha contado, y lo que no se puede pedir, se dicen aparte', () => {
    const otra = { ...cuenta, entidades: 120, porContar: 1 }
    expect(suma(otra)).toBe(120)
    expect(partesDe(otra).slice(-2)).toMatchObject([
      { clave: 'por_contar', cuantas: 1, filtro: null },
      { clave: 'otras', cuantas: 3, filtro: null },
    ])
  })

  it('las que no alcanzarían son las que no tienen plan, no han empezado o van despacio', () => {
    expect(adversasDe(cuenta)).toBe(81)
  })
})
