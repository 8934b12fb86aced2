import { describe, expect, test } from 'vitest'
import { inicioDe } from '../shared/index.ts'
import { actoEjemplo, circularEjemplo, cronogramaEjemplo, filaEjemplo } from './cronograma-ejemplo.ts'
import type { Actividad, CambioFestivo, CronogramaRegistrado, HechoFestivo, Politica } from './index.ts'
import { faltaDeCambio, limitesInhabiles, limitesQueMueve, vigorRegistrado } from './index.ts'

const EN = inicioDe('2029-12-01')

// 12 January 2030 is a Saturday; the 15th, a Tuesday; the 16th, a Wednesday.
const FILAS = [filaEjemplo('sabado', 1, '2030-01-12'), filaEjemplo('martes', 2, '2030-01-15')]

function cronograma(
  politica: Politica,
  festivos: readonly HechoFestivo[] = [],
  filas: Actividad[] = FILAS,
): CronogramaRegistrado {
  const base = cronogramaEjemplo([actoEjemplo(circularEjemplo('1', '2029-11-01'), 'fija', filas)], politica)
  return { ...base, recibeDesde: '2029-11-01', medidas: [], festivos }
}

function dia(fecha: string, aplica = true, en = EN): HechoFestivo {
  return { clase: 'dia', fecha, aplica, motivo: 'Día cívico', cita: 'Decreto de ejemplo', en }
}

describe('lo que mueve un festivo que se registra', () => {
  test('un límite en ese día corre al hábil siguiente donde el cronograma lo dice, y en ningún otro', () => {
    const movidos = limitesQueMueve([cronograma('literal'), cronograma('dia_habil_siguiente')], dia('2030-01-15'))
    expect(movidos).toEqual([
      {
        ...{ instrumento: 'seguimiento', vigencia: 2029, actividad: 'martes', texto: 'martes' },
        ...{ antes: '2030-01-15', despues: '2030-01-16' },
      },
    ])
  })

  test('quitarlo devuelve el límite, y un día que no toca ningún límite no mueve nada', () => {
    const con = cronograma('dia_habil_siguiente', [dia('2030-01-15')])
    expect(limitesQueMueve([con], dia('2030-01-15', false))).toMatchObject([
      { antes: '2030-01-16', despues: '2030-01-15' },
    ])
    expect(limitesQueMueve([con], dia('2030-03-05'))).toEqual([])
  })

  test('apagar una regla devuelve al lunes lo que corría por ella', () => {
    const sinReyes: HechoFestivo = {
      ...{ clase: 'regla', regla: 'reyes_magos', aplica: false },
      ...{ motivo: 'Se suspendió la ley', cita: 'Sentencia de ejemplo', en: EN },
    }
    const con = cronograma('dia_habil_siguiente', [], [filaEjemplo('lunes de reyes', 1, '2030-01-07')])
    expect(limitesQueMueve([con], sinReyes)).toMatchObject([{ antes: '2030-01-08', despues: '2030-01-07' }])
  })
})

describe('las dos fechas de un límite en día no hábil', () => {
  test('la escrita, la hábil y la que rige según la política', () => {
    const de = (politica: Politica) => limitesInhabiles(vigorRegistrado(cronograma(politica), EN), 2030)
    expect(de('literal')).toMatchObject([
      { actividad: 'sabado', literal: '2030-01-12', habil: '2030-01-14', rige: '2030-01-12' },
    ])
    expect(de('dia_habil_siguiente')).toMatchObject([{ actividad: 'sabado', rige: '2030-01-14' }])
    expect(limitesInhabiles(vigorRegistrado(cronograma('literal'), EN), 2029)).toEqual([])
  })
})

describe('lo que no cambia nada no se registra', () => {
  const falta = (cambio: CambioFestivo, hechos: readonly HechoFestivo[] = []) =>
    faltaDeCambio(cambio, { hechos, segun: EN })

  test('un día que ya no es hábil, uno que nadie agregó y una regla que ya está así', () => {
    expect(falta({ clase: 'dia', fecha: '2030-01-12', aplica: true })).toBe('ya_no_habil')
    expect(falta({ clase: 'dia', fecha: '2030-01-07', aplica: true })).toBe('ya_no_habil')
    expect(falta({ clase: 'dia', fecha: '2030-01-15', aplica: false })).toBe('no_agregado')
    expect(falta({ clase: 'regla', regla: 'raza', aplica: true })).toBe('regla_igual')
  })

  test('lo que sí cambia, y lo que se deshace', () => {
    expect(falta({ clase: 'dia', fecha: '2030-01-15', aplica: true })).toBeNull()
    expect(falta({ clase: 'dia', fecha: '2030-01-15', aplica: false }, [dia('2030-01-15')])).toBeNull()
    expect(
      falta({ clase: 'dia', fecha: '2030-01-15', aplica: false }, [dia('2030-01-15'), dia('2030-01-15', false)]),
    ).toBe('no_agregado')
    expect(falta({ clase: 'regla', regla: 'raza', aplica: false })).toBeNull()
  })

  test('una ley que no se conocía no se puede apagar', () => {
    const cambio = { clase: 'regla', regla: 'chiquinquira', aplica: false } as const
    expect(faltaDeCambio(cambio, { hechos: [], segun: inicioDe('2026-05-31') })).toBe('regla_igual')
  })
})
