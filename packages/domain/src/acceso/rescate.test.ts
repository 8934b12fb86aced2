import { describe, expect, it } from 'vitest'
import { ABIERTO_RESCATE, ESPERA_RESCATE, situacionRescate } from './rescate.ts'

describe('El rescate de una cuenta', () => {
  it('espera tres días, queda abierto siete y después vence', () => {
    const pedido = Date.parse('2026-11-20T10:00:00-05:00')
    const en = (iso: string) => situacionRescate(pedido, Date.parse(iso))
    expect([ESPERA_RESCATE, ABIERTO_RESCATE]).toEqual([259_200_000, 604_800_000])
    expect(en('2026-11-20T10:00:00-05:00')).toBe('espera')
    expect(en('2026-11-23T09:59:59.999-05:00')).toBe('espera')
    expect(en('2026-11-23T10:00:00-05:00')).toBe('abierto')
    expect(en('2026-11-30T09:59:59.999-05:00')).toBe('abierto')
    expect(en('2026-11-30T10:00:00-05:00')).toBe('vencido')
  })
})
