import { describe, expect, test } from 'vitest'
import { finDe, inicioDe } from '../shared/index.ts'
import { AVISO_ORDINARIO, hayNovedad, lugaresDe, seCuenta } from './index.ts'

const intervalo = {
  ...{ abre: inicioDe('2026-03-02'), cierra: finDe('2026-04-15') },
  ...{ recibeHasta: finDe('2026-04-30'), termina: null },
}

describe('lo que se le cuenta a una gobernación', () => {
  test('una fila se cuenta desde que abre hasta cinco días hábiles después de que deja de recibirse', () => {
    const dia = (hoy: string) => seCuenta({ intervalo }, hoy, AVISO_ORDINARIO)
    // Friday 1 May is a holiday: five business days after 30 April is Friday 8 May.
    expect([dia('2026-03-01'), dia('2026-03-02'), dia('2026-05-08'), dia('2026-05-09')]).toEqual([
      ...[false, true, true, false],
    ])
  })

  test('solo quien debe: el orden no importa, y quien cumplió, no ha abierto o no está obligado no figura', () => {
    const a = { entidad: '25200', grupo: 'vencida' } as const
    const b = { entidad: '25295', grupo: 'en_plazo' } as const
    const callan = (['cumplida', 'no_exigible', 'por_abrir'] as const).map((grupo) => ({ entidad: '25001', grupo }))
    expect(lugaresDe([b, ...callan, a])).toEqual(['25200:vencida', '25295:en_plazo'])
    expect(lugaresDe([a, b])).toEqual(lugaresDe([b, a]))
  })

  test('es novedad que alguien llegue a un grupo, no que lo deje porque cumplió', () => {
    const contados = ['25200:en_plazo', '25295:en_plazo']
    expect(hayNovedad([], contados)).toBe(true)
    expect(hayNovedad(contados, contados)).toBe(false)
    expect(hayNovedad(contados, ['25295:en_plazo'])).toBe(false)
    expect(hayNovedad(contados, ['25200:por_vencer', '25295:en_plazo'])).toBe(true)
    expect(hayNovedad([], [])).toBe(false)
  })
})
