import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fecha, finDe, inicioDe, sumarDias } from '../shared/index.ts'
import {
  actoEjemplo,
  COGUA,
  circularEjemplo,
  cronogramaEjemplo,
  filaEjemplo,
  medidaEjemplo,
} from './cronograma-ejemplo.ts'
import type { DeberDeFila, Intervalo } from './index.ts'
import { AVISO_ORDINARIO, CLASES_RECORDATORIO, grupoResumen, isHabil, reabiertaEn, recordatorioDe } from './index.ts'

// Opens on Monday 2 March 2026 and ends on Wednesday 15 April: Easter is in between, on 5 April.
const intervalo: Intervalo = {
  ...{ abre: inicioDe('2026-03-02'), cierra: finDe('2026-04-15') },
  ...{ recibeHasta: finDe('2026-12-31'), termina: null },
}
const debe: DeberDeFila = {
  ...{ obligado: true, exigible: true, pasoAntes: false, cumplido: false },
  ...{ intervalo, reabiertaEn: null },
}

/** What is told on each day, when what is told is not told again. */
function recorrer(deber: DeberDeFila, desde: Fecha, dias: number, regla = AVISO_ORDINARIO): [Fecha, string, number][] {
  const enviados = new Set<string>()
  return Array.from({ length: dias }, (_, i) => sumarDias(desde, i)).flatMap((hoy): [Fecha, string, number][] => {
    const recordatorio = recordatorioDe(deber, hoy, enviados, regla)
    if (!recordatorio) return []
    enviados.add(recordatorio.clave)
    return [[hoy, recordatorio.clase, recordatorio.faltan]]
  })
}

describe('a quien debe se le recuerda la apertura, 10, 5 y 1 días hábiles antes, el último día y el vencimiento', () => {
  test('en su día y una sola vez, sin contar ni Jueves ni Viernes Santo', () => {
    expect(recorrer(debe, '2026-02-20', 90)).toEqual([
      ['2026-03-02', 'apertura', 29],
      ['2026-03-30', 'faltan', 10],
      ['2026-04-08', 'faltan', 5],
      ['2026-04-14', 'faltan', 1],
      ['2026-04-15', 'ultimo_dia', 0],
      ['2026-04-16', 'vencido', 0],
    ])
  })

  test('el día en que abre se dice que abre, aunque falten diez días', () => {
    const corto = { ...debe, intervalo: { ...intervalo, abre: inicioDe('2026-03-30') } }
    expect(recorrer(corto, '2026-03-25', 12)).toEqual([['2026-03-30', 'apertura', 10]])
  })

  test('cada uno sirve hasta la víspera del siguiente, o hasta que queda fuera de tiempo', () => {
    const hasta = (hoy: Fecha) => recordatorioDe(debe, hoy, new Set())?.sirveHasta
    expect(['2026-03-30', '2026-04-08', '2026-04-14', '2026-04-15'].map(hasta)).toEqual([
      ...['2026-04-07', '2026-04-13', '2026-04-14', '2026-04-15'],
    ])
    // The opening is out of season long before the next one; the overdue, five business days after.
    expect([hasta('2026-03-02'), hasta('2026-04-16')]).toEqual(['2026-03-09', '2026-04-23'])
  })

  test('la instalación puede fijar otros días', () => {
    const clases = recorrer(debe, '2026-02-20', 90, { ...AVISO_ORDINARIO, dias: [3] }).map(([hoy, clase]) => [
      hoy,
      clase,
    ])
    expect(clases).toContainEqual(['2026-04-10', 'faltan'])
    expect(clases.filter(([, clase]) => clase === 'faltan')).toHaveLength(1)
  })

  test('a quien nada debe no se le recuerda ni se le acusa', () => {
    for (const exento of [{ obligado: false }, { exigible: false }, { pasoAntes: true }, { cumplido: true }])
      expect(recorrer({ ...debe, ...exento }, '2026-02-20', 90)).toEqual([])
  })

  test('quien cumple a mitad de camino no recibe más', () => {
    expect(recordatorioDe({ ...debe, cumplido: true }, '2026-04-16', new Set())).toBeNull()
  })

  test('lo vencido dice hasta cuándo se recibe tarde, si se recibe', () => {
    expect(recordatorioDe(debe, '2026-04-16', new Set())).toMatchObject({
      limite: '2026-04-15',
      recibeHasta: '2026-12-31',
    })
    const cierra = { ...debe, intervalo: { ...intervalo, recibeHasta: intervalo.cierra } }
    expect(recordatorioDe(cierra, '2026-04-16', new Set())).toMatchObject({ clase: 'vencido', recibeHasta: null })
    expect(recordatorioDe(debe, '2026-04-15', new Set())?.recibeHasta).toBeNull()
  })

  test('tras una caída se dice lo último con los días que de verdad faltan, y lo muy viejo ya no', () => {
    expect(recordatorioDe(debe, '2026-04-10', new Set())).toMatchObject({ clave: 'faltan-5/2026-04-15', faltan: 3 })
    expect(recordatorioDe(debe, '2026-04-23', new Set())?.clase).toBe('vencido')
    expect(recordatorioDe(debe, '2026-04-24', new Set())).toBeNull()
  })

  test('un límite nuevo hace recordatorios nuevos', () => {
    const ampliado = { ...debe, intervalo: { ...intervalo, cierra: finDe('2026-04-30') } }
    expect(recordatorioDe(ampliado, '2026-04-23', new Set(['faltan-5/2026-04-15']))?.clave).toBe('faltan-5/2026-04-30')
  })

  test('lo que se reabre se dice el día en que se supo, aunque ese día haya otro aviso', () => {
    const reabierto = {
      ...debe,
      intervalo: { ...intervalo, cierra: finDe('2026-05-08') },
      reabiertaEn: inicioDe('2026-04-30') + 9 * 3_600_000,
    }
    expect(recorrer(reabierto, '2026-04-30', 15).map(([hoy, clase]) => [hoy, clase])).toEqual([
      ['2026-04-30', 'reapertura'],
      ['2026-05-07', 'faltan'],
      ['2026-05-08', 'ultimo_dia'],
      ['2026-05-09', 'vencido'],
    ])
  })
})

describe('cuándo un acto reabre', () => {
  const cierre = filaEjemplo('cierre', 9, '2030-06-30', { clases: ['cierre'], corte: null, trasLimite: 'cierra' })
  const fija = actoEjemplo(circularEjemplo('1', '2030-01-10'), 'fija', [
    filaEjemplo('a', 1, '2030-03-01', { trasLimite: 'cierra' }),
    filaEjemplo('b', 2, '2030-03-01'),
    cierre,
  ])
  const c = cronogramaEjemplo([fija])
  const segun = inicioDe('2031-01-01')

  test('una excepción concedida después del cierre reabre; una concedida antes, no', () => {
    const reabre = (fecha: string, medida = medidaEjemplo({ a: '2030-04-01' }, { en: inicioDe(fecha) })) =>
      reabiertaEn(c, { actividad: 'a', segun, medidas: [medida], sujeto: COGUA })
    expect(reabre('2030-03-10')).toBe(inicioDe('2030-03-10'))
    expect(reabre('2030-02-10')).toBeNull()
    expect(reabre('2030-05-10')).toBeNull()
    const recibe = medidaEjemplo({ a: '2030-04-01' }, { efecto: 'recibe', en: inicioDe('2030-03-10') })
    expect(reabre('', recibe)).toBe(inicioDe('2030-03-10'))
    expect(reabiertaEn(c, { actividad: 'a', segun, medidas: [recibe], sujeto: null })).toBeNull()
  })

  test('una circular que amplía lo que ya se recibía tarde vuelve a abrirlo; recibirlo más tiempo no', () => {
    const amplia = actoEjemplo(circularEjemplo('2', '2030-03-10'), 'modifica', [filaEjemplo('b', 2, '2030-04-01')])
    const nuevo = cronogramaEjemplo([fija, amplia])
    expect(reabiertaEn(nuevo, { actividad: 'b', segun })).toBe(inicioDe('2030-03-10'))
    expect(reabiertaEn(nuevo, { actividad: 'b', segun: inicioDe('2030-03-10') - 1 })).toBeNull()
    const recibe = medidaEjemplo({ b: '2030-08-01' }, { efecto: 'recibe', en: inicioDe('2030-03-10') })
    expect(reabiertaEn(c, { actividad: 'b', segun, medidas: [recibe], sujeto: COGUA })).toBeNull()
  })
})

describe('el resumen de una gobernación', () => {
  test.each([
    ['2026-03-01', 'por_abrir'],
    ['2026-03-27', 'en_plazo'],
    ['2026-03-30', 'por_vencer'],
    ['2026-04-15', 'por_vencer'],
    ['2026-04-16', 'vencida'],
  ])('el %s la entidad que debe está en: %s', (hoy, grupo) => {
    expect(grupoResumen(debe, hoy)).toBe(grupo)
  })

  test('la no exigible se dice, la que cumplió también, y la que no está obligada no aparece', () => {
    expect(grupoResumen({ ...debe, exigible: false }, '2026-04-16')).toBe('no_exigible')
    expect(grupoResumen({ ...debe, cumplido: true, exigible: false }, '2026-04-16')).toBe('cumplida')
    expect(grupoResumen({ ...debe, obligado: false }, '2026-04-16')).toBeNull()
    expect(grupoResumen({ ...debe, pasoAntes: true }, '2026-04-16')).toBeNull()
  })
})

test('propiedad: cada aviso sale una vez, en orden, y los días de aviso son hábiles', () => {
  const dia = fc.integer({ min: 0, max: 700 }).map((n) => sumarDias('2026-01-01', n))
  fc.assert(
    fc.property(dia, fc.integer({ min: 0, max: 90 }), (abre, dura) => {
      const limite = sumarDias(abre, dura)
      const suyo = { ...intervalo, abre: inicioDe(abre), cierra: finDe(limite) }
      const avisos = recorrer({ ...debe, intervalo: suyo }, sumarDias(abre, -3), dura + 20)
      const orden = avisos.map(([, clase]) => CLASES_RECORDATORIO.indexOf(clase as never))
      expect(orden).toEqual(orden.toSorted((a, b) => a - b))
      expect(avisos.at(-1)?.[1]).toBe('vencido')
      expect(avisos.at(-2)?.slice(0, 2)).toEqual([limite, 'ultimo_dia'])
      // Before a limit on a day of rest, the day before may be the last business day: none is left after it.
      const previos = avisos.filter(([, clase]) => clase === 'faltan')
      for (const [hoy, , faltan] of previos)
        expect([isHabil(hoy), faltan > 0 || !isHabil(limite)]).toEqual([true, true])
    }),
    { numRuns: 50 },
  )
})
