import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finDe, inicioDe, sumarDias } from '../shared/index.ts'
import {
  actoEjemplo as acto,
  circularEjemplo as circular,
  cronogramaEjemplo,
  filaEjemplo as fila,
} from './cronograma-ejemplo.ts'
import type { ActoCronograma, Cronograma } from './index.ts'
import { actosDe, enVigor, filaDe, plazo } from './index.ts'

const cierre = fila('cierre', 9, '2030-12-31', { clases: ['ajustes', 'cierre'], trasLimite: 'cierra' })
const cronograma = (...actos: ActoCronograma[]) => cronogramaEjemplo(actos)

const fija = acto(circular('1', '2030-01-10'), 'fija', [fila('a', 1, '2030-03-01'), fila('b', 2, '2030-04-01'), cierre])
const claves = (c: Cronograma, fecha: string) => enVigor(c, inicioDe(fecha)).filas.map((f) => f.clave)

describe('una circular posterior modifica filas de una anterior y nada se sobrescribe (R1.2)', () => {
  const prorroga = acto(circular('2', '2030-02-15'), 'modifica', [fila('a', 1, '2030-03-20')])
  const otra = acto(circular('3', '2030-03-10'), 'modifica', [fila('a', 1, '2030-03-31')], ['b'])
  const c = cronograma(fija, prorroga, otra)

  test('modificación de una modificación: rige la última conocida y se citan las que nombran la fila', () => {
    const limites = ['2030-02-14', '2030-02-15', '2030-03-10'].map((fecha) => {
      const vigor = enVigor(c, inicioDe(fecha))
      return [filaDe(vigor, 'a')?.limite, actosDe(vigor, 'a').map((a) => a.circular)]
    })
    expect(limites).toEqual([
      ['2030-03-01', ['1']],
      ['2030-03-20', ['1', '2']],
      ['2030-03-31', ['1', '2', '3']],
    ])
  })

  test('lo que una modificación no nombra sigue igual, y lo que suprime deja de regir', () => {
    const antes = enVigor(c, inicioDe('2030-02-15'))
    expect(filaDe(antes, 'b')).toMatchObject({ limite: '2030-04-01', circular: { numero: '1' } })
    expect(actosDe(antes, 'b')).toHaveLength(1)
    expect(claves(c, '2030-03-10')).toEqual(['a', 'cierre'])
    const despues = plazo(c, { actividad: 'b', en: inicioDe('2030-03-15'), segun: inicioDe('2030-03-10') })
    expect(despues).toMatchObject({ limite: null, oportuno: null, explicacion: { codigo: 'fila_sin_fijar' } })
    expect(despues.actos.map((a) => a.circular)).toEqual(['1', '3'])
  })

  test('una sustitución deja solo sus filas, en su orden', () => {
    const nueva = acto(circular('4', '2030-05-01'), 'sustituye', [cierre, fila('z', 1, '2030-06-01')])
    expect(claves(cronograma(fija, prorroga, nueva), '2030-05-01')).toEqual(['z', 'cierre'])
  })

  test('una modificación de un acto que no está en el archivo solo da a conocer las filas que trae', () => {
    const perdida = acto(circular('1', '2030-01-10', false), 'fija', [])
    const vigor = enVigor(cronograma(perdida, prorroga), inicioDe('2030-06-01'))
    expect(vigor.estado).toBe('no_disponible')
    expect(vigor.filas.map((f) => f.clave)).toEqual(['a'])
  })

  test('hacia atrás a favor de la entidad: lo tardío se vuelve oportuno y el veredicto de entonces se conserva', () => {
    const en = finDe('2030-03-05')
    const segun = (fecha: string) => plazo(c, { actividad: 'a', en, segun: inicioDe(fecha) }).oportuno
    expect([segun('2030-02-01'), segun('2030-02-15'), segun('2030-12-01')]).toEqual([false, true, true])
  })
})

describe('propiedades', () => {
  const dias = fc.integer({ min: -60, max: 300 })

  test('ampliar un plazo nunca vuelve tardío lo que era oportuno, ni cierra lo que estaba abierto', () => {
    fc.assert(
      fc.property(dias, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 86_399 }), (dia, mas, segundo) => {
        const en = inicioDe(sumarDias('2030-03-01', dia)) + segundo * 1000
        const ampliada = acto(circular('2', '2030-02-15'), 'modifica', [fila('a', 1, sumarDias('2030-03-01', mas))])
        const segun = inicioDe('2031-01-01')
        const antes = plazo(cronograma(fija), { actividad: 'a', en, segun })
        const despues = plazo(cronograma(fija, ampliada), { actividad: 'a', en, segun })
        expect(Number(despues.oportuno)).toBeGreaterThanOrEqual(Number(antes.oportuno))
        expect(Number(despues.abierta)).toBeGreaterThanOrEqual(Number(antes.abierta))
      }),
    )
  })

  test('en todo instante se está en una sola situación y solo se avanza', () => {
    const orden = ['por_abrir', 'abierta', 'recibe_extemporaneo', 'cerrada']
    fc.assert(
      fc.property(dias, dias, (uno, otro) => {
        const [antes, despues] = [Math.min(uno, otro), Math.max(uno, otro)].map((dia) => {
          const en = inicioDe(sumarDias('2030-03-01', dia))
          const { codigo } = plazo(cronograma(fija), { actividad: 'a', en, segun: inicioDe('2031-01-01') }).explicacion
          return orden.indexOf(codigo)
        })
        expect(antes).toBeGreaterThanOrEqual(0)
        expect(despues).toBeGreaterThanOrEqual(antes ?? 0)
      }),
    )
  })
})
