import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inicioDe, sumarDias } from '../shared/index.ts'
import type { HechoFestivo } from './index.ts'
import {
  CLAVES_FESTIVO,
  diasHabilesEntre,
  FESTIVOS_DE_LEY,
  festivosDe,
  festivosSegun,
  habilDesde,
  isFestivo,
  isHabil,
  sumarDiasHabiles,
} from './index.ts'

const fechas = (anio: number, festivos = FESTIVOS_DE_LEY) => festivosDe(anio, festivos).map((f) => f.fecha)

describe('los festivos de Colombia son los de una biblioteca mantenida, de 1984 a 2060', () => {
  const colombia = new Holidays('CO')
  const anios = Array.from({ length: 2060 - 1984 + 1 }, (_, i) => 1984 + i)

  // What the library lists as a public holiday and no law of rest gives: Easter is a Sunday already.
  const DE_MAS_EN_LA_BIBLIOTECA: readonly string[] = ['easter']

  test.each(anios)('%i', (anio) => {
    const suyos = colombia
      .getHolidays(anio)
      .filter((dia) => dia.type === 'public' && !DE_MAS_EN_LA_BIBLIOTECA.includes(dia.rule))
    expect(suyos.length).toBeGreaterThanOrEqual(18)
    expect(fechas(anio)).toEqual(suyos.map((dia) => dia.date.slice(0, 10)).sort())
  })

  test('la única diferencia es el Domingo de Pascua, que ya es domingo', () => {
    const pascuas = anios.flatMap((anio) => colombia.getHolidays(anio).filter((dia) => dia.rule === 'easter'))
    expect(pascuas).toHaveLength(anios.length)
    for (const dia of pascuas) expect(new Date(`${dia.date.slice(0, 10)}T00:00:00Z`).getUTCDay()).toBe(0)
  })
})

describe('la tabla de las leyes', () => {
  test('da cada festivo una vez al año y cita su ley', () => {
    const deEsteAnio = festivosDe(2026)
    expect(deEsteAnio.map((f) => f.clave).sort()).toEqual([...CLAVES_FESTIVO].sort())
    for (const f of deEsteAnio) expect(f.cita).toMatch(/Ley \d+ de \d{4}/)
  })

  test('el del 9 de julio se descansa desde 2026, el lunes siguiente (Ley 2578 de 2026)', () => {
    expect(isFestivo('2026-07-13')).toBe(true)
    expect(isFestivo('2026-07-09')).toBe(false)
    expect(isFestivo('2029-07-09')).toBe(true)
    expect(fechas(2025).filter((f) => f >= '2025-07-05' && f <= '2025-07-18')).toEqual([])
  })

  test('nadie lo sabía antes de la ley', () => {
    const antes = { hechos: [], segun: inicioDe('2026-06-01') - 1 }
    expect(isHabil('2026-07-13', antes)).toBe(true)
    expect(isHabil('2026-07-13', { ...antes, segun: inicioDe('2026-06-01') })).toBe(false)
  })

  test('dos festivos pueden caer el mismo día', () => {
    expect(festivosDe(2025).filter((f) => f.fecha === '2025-06-30')).toHaveLength(2)
  })
})

describe('lo que registra quien administra', () => {
  const sin: HechoFestivo = {
    ...{ clase: 'regla', regla: 'chiquinquira', aplica: false },
    ...{ motivo: 'Se suspendió la ley', cita: 'Sentencia de ejemplo', en: inicioDe('2026-10-01') },
  }
  const civico: HechoFestivo = {
    ...{ clase: 'dia', fecha: '2027-03-02', motivo: 'Día cívico', aplica: true },
    ...{ cita: 'Decreto de ejemplo', en: inicioDe('2027-02-01') },
  }

  test('apaga una regla y la vuelve a encender; lo sabido antes no cambia', () => {
    const con: HechoFestivo = { ...sin, aplica: true, en: inicioDe('2027-01-10') }
    const es = (segun: string) => isFestivo('2027-07-12', { hechos: [sin, con], segun: inicioDe(segun) })
    expect([es('2026-09-30'), es('2026-10-01'), es('2027-01-10')]).toEqual([true, false, true])
  })

  test('lo que se sabe en un instante no depende de lo que se preguntó antes', () => {
    const hechos = [sin, civico]
    const es = (segun: string) => {
      const festivos = festivosSegun(hechos, inicioDe(segun))
      return [isFestivo('2027-03-02', festivos), isFestivo('2026-07-13', festivos)]
    }
    const momentos = ['2026-05-01', '2026-08-01', '2026-11-01', '2027-02-01']
    const sabido = [
      [false, false],
      [false, true],
      [false, false],
      [true, false],
    ]
    expect(momentos.map(es)).toEqual(sabido)
    expect(momentos.toReversed().map(es)).toEqual(sabido.toReversed())
  })

  test('agrega un día y lo quita', () => {
    const quitado: HechoFestivo = { ...civico, aplica: false, en: inicioDe('2027-02-20') }
    const es = (segun: string) => isHabil('2027-03-02', { hechos: [civico, quitado], segun: inicioDe(segun) })
    expect([es('2027-01-31'), es('2027-02-01'), es('2027-02-20')]).toEqual([true, false, true])
    const hallado = festivosDe(2027, { hechos: [civico], segun: civico.en }).find((f) => f.fecha === '2027-03-02')
    expect(hallado).toEqual({ fecha: '2027-03-02', clave: null, motivo: 'Día cívico', cita: 'Decreto de ejemplo' })
  })
})

describe('días hábiles', () => {
  test('un sábado, un domingo y un lunes festivo corren al martes; un día hábil se queda', () => {
    expect(['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17'].map((f) => habilDesde(f))).toEqual(
      Array(4).fill('2026-11-17'),
    )
  })

  test('en Semana Santa no cuentan ni el jueves ni el viernes', () => {
    expect(sumarDiasHabiles('2026-04-01', 1)).toBe('2026-04-06')
    expect(sumarDiasHabiles('2026-04-06', -1)).toBe('2026-04-01')
  })

  const fecha = fc.integer({ min: 0, max: 365 * 60 }).map((dias) => sumarDias('1990-01-01', dias))

  test('sumar días hábiles llega a un día hábil, los cuenta y se deshace', () => {
    fc.assert(
      fc.property(fecha, fc.integer({ min: 1, max: 40 }), (desde, n) => {
        const hasta = sumarDiasHabiles(desde, n)
        expect(isHabil(hasta)).toBe(true)
        expect(diasHabilesEntre(desde, hasta)).toBe(n)
        expect(sumarDiasHabiles(hasta, -n) <= desde || !isHabil(desde)).toBe(true)
        expect(diasHabilesEntre(hasta, desde)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})
