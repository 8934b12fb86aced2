import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finDe, inicioDe, sumarDias } from '../shared/index.ts'
import {
  alcanzaElFin,
  cerrarGobierno,
  destinoDe,
  type FinDeGobierno,
  faltaDeFecha,
  fechaEnVigor,
  type LiderazgoEscrito,
  RECORDATORIOS,
  recordatorioDe,
  seAnuncia,
} from './empalme.ts'

const gobierno = { desde: 2024, hasta: 2027 }
const fin: FinDeGobierno = { gobierno, fecha: '2027-12-31' }
const desde = (fecha: string) => ({ desde: inicioDe(fecha) })
const lider = (id: string, de: string, hasta: string | null = null, reanuda = false): LiderazgoEscrito => ({
  ...{ id, cuenta: id, clase: 'titular', ...desde(de), reanuda },
  hasta: hasta === null ? null : inicioDe(hasta),
})
const fechas = fc.integer({ min: 0, max: 1800 }).map((dias) => sumarDias('2024-01-01', dias))

describe('A quién le termina su liderazgo con el gobierno', () => {
  it('el último día cuenta entero; al siguiente termina quien nada debe y solo se avisa a quien debe', () => {
    const ana = desde('2024-02-01')
    expect(destinoDe(ana, fin, 0, finDe('2027-12-31') - 1)).toBe('sigue')
    expect(destinoDe(ana, fin, 0, finDe('2027-12-31'))).toBe('termina')
    expect(destinoDe(ana, fin, 2, finDe('2027-12-31'))).toBe('solo_avisa')
    expect(destinoDe(ana, null, 0, finDe('2030-12-31'))).toBe('sigue')
  })

  it('quien llegó con el gobierno siguiente, o después de la fecha, no termina', () => {
    expect(alcanzaElFin(desde('2027-12-30'), fin)).toBe(true)
    expect(alcanzaElFin(desde('2028-01-01'), { gobierno, fecha: '2028-01-31' })).toBe(false)
    expect(alcanzaElFin(desde('2027-06-20'), { gobierno, fecha: '2027-06-15' })).toBe(false)
  })

  it('con una obligación abierta nadie termina, en ningún instante (propiedad)', () => {
    const caso = fc.record({ desde: fechas, fecha: fechas, dias: fc.integer({ min: -900, max: 900 }) })
    fc.assert(
      fc.property(caso, fc.integer({ min: 1, max: 9 }), (c, deudas) => {
        const ahora = inicioDe(sumarDias(c.fecha, c.dias))
        const [con, sin] = [deudas, 0].map((n) => destinoDe(desde(c.desde), { gobierno, fecha: c.fecha }, n, ahora))
        expect(con).not.toBe('termina')
        expect(con === 'sigue').toBe(sin === 'sigue')
      }),
    )
  })

  it('una fecha más tarde nunca termina antes a nadie de ese gobierno (propiedad)', () => {
    fc.assert(
      fc.property(fechas, fechas, fechas, (llegada, una, otra) => {
        const [antes = una, luego = otra] = [una, otra].sort()
        const ahora = inicioDe(luego)
        // The same person, of that government under both dates.
        fc.pre(alcanzaElFin(desde(llegada), { gobierno, fecha: antes }))
        if (destinoDe(desde(llegada), { gobierno, fecha: luego }, 0, ahora) === 'termina')
          expect(destinoDe(desde(llegada), { gobierno, fecha: antes }, 0, ahora)).toBe('termina')
      }),
    )
  })
})

describe('El cierre de una entidad', () => {
  const ahora = finDe('2027-12-31')

  it('termina quien lidera y no comienza lo que venía de ese gobierno', () => {
    const filas = [
      lider('encargado', '2027-12-20', '2028-01-10'),
      lider('titular', '2028-01-10', null, true),
      lider('nuevo', '2028-02-01', '2028-02-15'),
    ]
    expect(cerrarGobierno(filas, fin, 0, ahora)).toEqual({
      ...{ destino: 'termina', lider: filas[0], seAnulan: ['titular'] },
    })
    expect(cerrarGobierno(filas, fin, 0, ahora - 1)).toBeNull()
  })

  it('con obligaciones no se toca nada', () => {
    const filas = [lider('ana', '2024-01-05')]
    expect(cerrarGobierno(filas, fin, 1, ahora)).toEqual({ destino: 'solo_avisa', lider: filas[0], seAnulan: [] })
  })

  it('a quien ya es del gobierno siguiente no se le quita nada, ni lo que sigue a un encargo suyo', () => {
    const tarde = { gobierno, fecha: '2028-01-31' }
    const filas = [lider('nueva', '2028-01-02', '2028-02-05'), lider('vuelve', '2028-02-20', null, true)]
    expect(cerrarGobierno(filas, tarde, 0, finDe('2028-01-31'))).toBeNull()
    expect(cerrarGobierno([], fin, 0, ahora)).toBeNull()
  })
})

describe('La fecha en vigor', () => {
  const escritas = [
    { entidad: null, fecha: '2027-12-31' },
    { entidad: '25200', fecha: '2027-06-30' },
    { entidad: null, fecha: '2028-01-15' },
  ]
  it('vale la última nacional, y la propia de la entidad antes que ella', () => {
    expect(fechaEnVigor(escritas, '25295')?.fecha).toBe('2028-01-15')
    expect(fechaEnVigor(escritas, '25200')?.fecha).toBe('2027-06-30')
    expect(fechaEnVigor(escritas, null)?.fecha).toBe('2028-01-15')
  })
  it('retirar la propia devuelve la nacional; retirar la nacional deja sin fecha', () => {
    const retirada = [...escritas, { entidad: '25200', fecha: null }]
    expect(fechaEnVigor(retirada, '25200')?.fecha).toBe('2028-01-15')
    expect(fechaEnVigor([...retirada, { entidad: null, fecha: null }], '25200')).toBeNull()
    expect(fechaEnVigor([], '25200')).toBeNull()
  })
  it('se fija de hoy en adelante, dentro del gobierno o del año que le sigue, y no después de que pasó', () => {
    const contexto = { gobierno, anterior: null, hoy: '2027-11-20' }
    expect(faltaDeFecha('2027-11-20', contexto)).toBeNull()
    expect(faltaDeFecha('2028-12-31', contexto)).toBeNull()
    expect(faltaDeFecha('2027-11-19', contexto)).toBe('pasada')
    expect(faltaDeFecha('2029-01-01', contexto)).toBe('fuera_del_periodo')
    expect(faltaDeFecha('2028-01-31', { ...contexto, anterior: '2027-11-19' })).toBe('ya_paso')
    expect(faltaDeFecha('2028-01-31', { ...contexto, anterior: '2027-11-20' })).toBeNull()
    expect(faltaDeFecha(null, { ...contexto, anterior: '2027-11-20' })).toBeNull()
    expect(faltaDeFecha(null, { ...contexto, anterior: '2027-11-19' })).toBe('ya_paso')
  })
})

describe('Los recordatorios', () => {
  it('toca el más cercano ya alcanzado; ninguno antes del primero ni después del último día', () => {
    const en = (dias: number) => recordatorioDe('2027-12-31', sumarDias('2027-12-31', -dias))
    expect([31, 30, 16, 15, 6, 5, 2, 1, 0, -1].map(en)).toEqual([null, 30, 30, 15, 15, 5, 5, 1, 1, null])
  })
  it('día por día hasta la fecha, cada recordatorio toca y en orden (propiedad)', () => {
    fc.assert(
      fc.property(fechas, (fecha) => {
        const dias = Array.from({ length: 41 }, (_, i) => recordatorioDe(fecha, sumarDias(fecha, i - 40)))
        expect([...new Set(dias.filter((d) => d !== null))]).toEqual([...RECORDATORIOS])
      }),
    )
  })
  it('el inicio lo anuncia desde medio año antes y hasta el último día', () => {
    const en = (dias: number) => seAnuncia('2027-12-31', sumarDias('2027-12-31', -dias))
    expect([181, 180, 0, -1].map(en)).toEqual([false, true, true, false])
  })
})
