import { describe, expect, it } from 'vitest'
import { fechaEn, isoBogota, parseInstante } from '../shared/index.ts'
import { respuestaDebida, situacionPlazo } from './plazos.ts'

describe('El plazo para responder una solicitud', () => {
  it('son cinco días hábiles, y el último cuenta entero', () => {
    const debida = (llega: string) => isoBogota(respuestaDebida(parseInstante(llega) ?? 0))
    expect(debida('2026-11-16T08:00:00-05:00')).toBe('2026-11-24T00:00:00-05:00')
    expect(debida('2026-11-20T23:59:59-05:00')).toBe('2026-11-28T00:00:00-05:00')
    expect(debida('2026-11-21T10:00:00-05:00')).toBe('2026-11-28T00:00:00-05:00')
  })

  it('los festivos no cuentan', () => {
    const debida = (llega: string) => isoBogota(respuestaDebida(parseInstante(llega) ?? 0))
    // Tuesday 8 December.
    expect(debida('2026-12-04T09:00:00-05:00')).toBe('2026-12-15T00:00:00-05:00')
    // Holy Thursday and Good Friday.
    expect(debida('2026-03-30T09:00:00-05:00')).toBe('2026-04-09T00:00:00-05:00')
    const vence = respuestaDebida(parseInstante('2026-12-04T09:00:00-05:00') ?? 0)
    expect(situacionPlazo(vence, parseInstante('2026-12-07T09:00:00-05:00') ?? 0)).toEqual({ clase: 'faltan', dias: 4 })
  })

  it('nunca vence en sábado ni en domingo', () => {
    for (let dia = 1; dia <= 28; dia += 1) {
      const llega = parseInstante(`2026-02-${String(dia).padStart(2, '0')}T10:00:00-05:00`) ?? 0
      const ultimo = fechaEn(respuestaDebida(llega) - 1)
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${ultimo}T00:00:00Z`).getUTCDay())
    }
  })

  it('se dice en días hábiles: los que faltan, hoy, o los que lleva vencido', () => {
    const vence = respuestaDebida(parseInstante('2026-11-16T08:00:00-05:00') ?? 0)
    const en = (iso: string) => situacionPlazo(vence, parseInstante(iso) ?? 0)
    expect(en('2026-11-16T08:00:00-05:00')).toEqual({ clase: 'faltan', dias: 5 })
    // Friday: the weekend does not count.
    expect(en('2026-11-20T23:59:59-05:00')).toEqual({ clase: 'faltan', dias: 1 })
    expect(en('2026-11-22T12:00:00-05:00')).toEqual({ clase: 'faltan', dias: 1 })
    expect(en('2026-11-23T00:00:00-05:00')).toEqual({ clase: 'hoy' })
    expect(en('2026-11-23T23:59:59-05:00')).toEqual({ clase: 'hoy' })
    expect(en('2026-11-24T00:00:00-05:00')).toEqual({ clase: 'vencido', dias: 1 })
    expect(en('2026-11-30T00:00:00-05:00')).toEqual({ clase: 'vencido', dias: 5 })
  })
})
