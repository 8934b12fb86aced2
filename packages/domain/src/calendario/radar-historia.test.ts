import { describe, expect, test } from 'vitest'
import { diasPorContar, historiaNueva } from './index.ts'

const HOY = '2026-04-08'
const mirada = (fecha: string, completas: number) => ({ fecha, completas })

describe('qué días hay que contar', () => {
  test('la primera vez, todos los que tienen cambios, y hoy', () => {
    expect(diasPorContar(['2026-04-06', '2026-04-01', '2026-04-06'], null, HOY)).toEqual([
      '2026-04-01',
      '2026-04-06',
      HOY,
    ])
  })

  test('después, el día de la última mirada, que siguió después de ella, y los que vinieron', () => {
    const cambios = ['2026-04-01', '2026-04-06', '2026-04-07', HOY]
    expect(diasPorContar(cambios, mirada('2026-04-06', 3), HOY)).toEqual(['2026-04-06', '2026-04-07', HOY])
    expect(diasPorContar(cambios, mirada(HOY, 3), HOY)).toEqual([HOY])
  })
})

describe('qué filas deja cada mirada', () => {
  test('solo los días en que la cuenta terminó en otra', () => {
    const cuentas = [mirada('2026-04-01', 4), mirada('2026-04-06', 4), mirada(HOY, 9)]
    expect(historiaNueva(null, cuentas)).toEqual([mirada('2026-04-01', 4), mirada(HOY, 9)])
    expect(historiaNueva(mirada(HOY, 9), [mirada(HOY, 9)])).toEqual([])
  })

  test('lo que se vio un día no baja porque después se escribiera de nuevo; lo que se borra hoy sí baja', () => {
    const cuentas = [mirada('2026-04-06', 1), mirada(HOY, 8)]
    expect(historiaNueva(mirada('2026-04-06', 5), cuentas)).toEqual([mirada(HOY, 8)])
    expect(historiaNueva(mirada(HOY, 8), [mirada(HOY, 6)])).toEqual([mirada(HOY, 6)])
  })

  test('lo respondido después de mirar, ese mismo día, se le suma a ese día', () => {
    const cuentas = [mirada('2026-04-06', 7), mirada(HOY, 7)]
    expect(historiaNueva(mirada('2026-04-06', 5), cuentas)).toEqual([mirada('2026-04-06', 7)])
  })
})
