import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumarDias } from '../shared/index.ts'
import type { EntradaRadar, Pronostico } from './index.ts'
import {
  aciertoRadar,
  CASOS_PARA_ACIERTO,
  diaDelPronostico,
  diaQueTermina,
  leerRadar,
  leerRadarEl,
  porUrgencia,
} from './index.ts'

// Wednesday 8 April 2026, five business days before the limit. Without Easter nor Monday 23 March, the window starts when Friday 20 ends.
const HOY = '2026-04-08'
const entrada = (completas: number, historia: [string, number][], resto: Partial<EntradaRadar> = {}): EntradaRadar => ({
  ...{ entidad: '25200', requeridas: 100, completas, abre: '2026-03-02', limite: '2026-04-15' },
  historia: historia.map(([fecha, cuantas]) => ({ fecha, completas: cuantas })),
  ...resto,
})
const leer = (completas: number, historia: [string, number][], resto: Partial<EntradaRadar> = {}) =>
  leerRadar(entrada(completas, historia, resto), HOY)

describe('el radar mide el ritmo en los últimos diez días hábiles y lo lleva hasta el último día', () => {
  test('quien al ritmo que lleva termina justo, alcanza; con una meta menos, no', () => {
    const historia: [string, number][] = [['2026-03-10', 40]]
    // 40 in ten days, 20 missing, five days left.
    expect(leer(80, historia)).toEqual({
      ...{ entidad: '25200', pronostico: 'alcanza', requeridas: 100, faltan: 20, ganadas: 40 },
      ...{ dias: 10, restantes: 5, faltarian: 0, llamar: false },
    })
    expect(leer(79, historia)).toMatchObject({ pronostico: 'no_alcanza', ganadas: 39, faltarian: 2, llamar: true })
  })

  test('lo hecho antes de la ventana no es ritmo de ahora', () => {
    expect(leer(90, [['2026-03-10', 90]])).toMatchObject({ pronostico: 'no_alcanza', ganadas: 0, faltarian: 10 })
  })

  test('si abrió dentro de la ventana, el ritmo se mide desde que abrió, contando ese día', () => {
    const recien = leer(30, [['2026-04-07', 30]], { abre: '2026-04-07' })
    expect(recien).toMatchObject({ ganadas: 30, dias: 2, faltarian: 0, pronostico: 'alcanza' })
    expect(leer(30, [], { abre: HOY })).toMatchObject({ ganadas: 30, dias: 1 })
  })

  test('el último día cuenta lo que hay: lo que falta, faltará', () => {
    const fin = leerRadar(entrada(99, [['2026-04-14', 60]]), '2026-04-15')
    expect(fin).toMatchObject({ restantes: 0, faltarian: 1, pronostico: 'no_alcanza' })
  })

  test('quien tiene todo y no envía no necesita ritmo; quien no empezó se dice así', () => {
    expect(leer(100, [])).toMatchObject({ pronostico: 'lista_sin_enviar', llamar: false })
    expect(leer(0, [])).toMatchObject({ pronostico: 'sin_empezar', faltarian: 100, llamar: true })
  })

  test('borrar no da un ritmo negativo', () => {
    expect(leer(10, [['2026-03-10', 50]])).toMatchObject({ ganadas: 0, faltarian: 90 })
  })

  test('antes de los últimos diez días hábiles nadie llama: empezar despacio dice poco', () => {
    expect(leer(0, [], { limite: '2026-04-22' })).toMatchObject({ restantes: 10, llamar: true })
    expect(leer(0, [], { limite: '2026-04-23' })).toMatchObject({ restantes: 11, llamar: false })
  })
})

describe('el orden de urgencia', () => {
  const orden = (entradas: EntradaRadar[], hoy = HOY) =>
    entradas
      .map((e) => leerRadar(e, hoy))
      .toSorted(porUrgencia)
      .map((l) => l.entidad)

  test('pone primero a quien más le faltaría, en proporción; a quien alcanza, al final', () => {
    const entradas = [
      entrada(80, [['2026-03-10', 40]], { entidad: '25001' }),
      entrada(90, [['2026-03-10', 90]], { entidad: '25002' }),
      entrada(5, [['2026-03-10', 5]], { entidad: '25003', requeridas: 10 }),
      entrada(0, [], { entidad: '25005' }),
      entrada(0, [], { entidad: '25004', requeridas: 20 }),
      entrada(0, [], { entidad: '25006', requeridas: null }),
    ]
    expect(orden(entradas)).toEqual(['25004', '25005', '25006', '25003', '25002', '25001'])
  })

  test('quien tiene una prórroga y aún no se llama va después de quien sí', () => {
    const conProrroga = entrada(0, [], { entidad: '25001', limite: '2026-05-15' })
    expect(orden([conProrroga, entrada(95, [['2026-03-10', 95]], { entidad: '25002' })])).toEqual(['25002', '25001'])
  })
})

test('sin plan no hay metas que responder: se dice así, y se llama', () => {
  expect(leer(0, [], { requeridas: null })).toMatchObject({ pronostico: 'sin_plan', faltan: 0, llamar: true })
  expect(leer(0, [], { requeridas: 0 })).toMatchObject({ pronostico: 'lista_sin_enviar', llamar: false })
})

test('a ese ritmo termina el día hábil en que responde la última; sin ritmo, o muy lejos, no se dice', () => {
  // 40 in ten days: 20 missing take five, and with 21 a sixth, after the limit.
  expect(diaQueTermina(leer(80, [['2026-03-10', 40]]), HOY)).toBe('2026-04-15')
  expect(diaQueTermina(leer(79, [['2026-03-10', 39]]), HOY)).toBe('2026-04-16')
  expect(diaQueTermina(leer(90, [['2026-03-10', 90]]), HOY)).toBeNull()
  expect(diaQueTermina(leer(100, []), HOY)).toBeNull()
  expect(diaQueTermina(leer(1, [], { requeridas: 300 }), HOY)).toBeNull()
})

describe('el pronóstico del día fijo', () => {
  test('es el del décimo día hábil antes del límite, con lo que se sabía al terminar ese día', () => {
    // Back from Wednesday 15 April, without 2 nor 3 April.
    expect(diaDelPronostico('2026-04-15')).toBe('2026-03-30')
    const historia: [string, number][] = [
      ['2026-03-10', 20],
      ['2026-03-30', 30],
      ['2026-03-31', 100],
    ]
    const { completas: _, ...suya } = entrada(100, historia)
    expect(leerRadarEl('2026-03-30', suya)).toMatchObject({ pronostico: 'no_alcanza', faltan: 70, ganadas: 10 })
    expect(leerRadarEl('2026-03-09', suya)).toMatchObject({ pronostico: 'sin_empezar', ganadas: 0 })
  })
})

describe('el acierto se muestra cuando hay historia', () => {
  const caso = (pronostico: Pronostico, cumplio: boolean) => ({ pronostico, cumplio })

  test('antes de treinta casos no se dice nada', () => {
    expect(aciertoRadar(Array(CASOS_PARA_ACIERTO - 1).fill(caso('alcanza', true)))).toBeNull()
  })

  test('cuenta avisadas, avisadas que fallaron y las que fallaron', () => {
    const casos = [
      ...Array(20).fill(caso('alcanza', true)),
      ...Array(6).fill(caso('no_alcanza', false)),
      ...[caso('sin_empezar', false), caso('no_alcanza', true), caso('alcanza', false), caso('lista_sin_enviar', true)],
    ]
    expect(aciertoRadar(casos)).toEqual({ casos: 30, avisadas: 8, avisadasQueFallaron: 7, fallaron: 8 })
  })
})

test('propiedad: haber respondido más nunca empeora el pronóstico', () => {
  const numero = fc.integer({ min: 0, max: 120 })
  fc.assert(
    fc.property(numero, numero, numero, fc.integer({ min: 1, max: 60 }), (previas, menos, mas, dias) => {
      const [pocas, muchas] = [Math.min(menos, mas), Math.max(menos, mas)]
      const limite = sumarDias(HOY, dias)
      const con = (completas: number) => leer(completas, [['2026-03-10', previas]], { limite, requeridas: 120 })
      expect(con(muchas).faltarian).toBeLessThanOrEqual(con(pocas).faltarian)
    }),
  )
})
