import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finDe, inicioDe } from '../shared/index.ts'
import { envioQueCuenta, hechoPublico, oportunidad } from './oportunidad.ts'

const LIMITE = '2023-07-15'
const abre = inicioDe('2023-07-01')
const ultimo = finDe(LIMITE) - 1

describe('Oportunidad', () => {
  it('el último día cuenta entero: 23:59:59 es a tiempo y el instante siguiente no', () => {
    expect(oportunidad(ultimo, LIMITE)).toBe('oportuno')
    expect(oportunidad(ultimo + 1, LIMITE)).toBe('extemporaneo')
  })

  it('cuenta el primer envío que no se retiró; volver a enviar en ajustes no lo hace tardío', () => {
    expect(envioQueCuenta([])).toBeNull()
    expect(envioQueCuenta([{ enviadoEn: 10, retirado: true }])).toBeNull()
    const envios = [
      { enviadoEn: 10, retirado: true },
      { enviadoEn: 20, retirado: false },
      { enviadoEn: 30, retirado: false },
    ]
    expect(envioQueCuenta(envios)).toBe(20)
  })
})

describe('Hecho público de una entidad en un corte', () => {
  const base = { exigible: true, abre, limite: LIMITE, pasoAntes: false, envio: null, ahora: ultimo }

  it('antes de abrir, en plazo, y silencio desde que el límite pasa', () => {
    expect(hechoPublico({ ...base, ahora: abre - 1 })).toBe('por_abrir')
    expect(hechoPublico({ ...base, ahora: abre })).toBe('en_plazo')
    expect(hechoPublico(base)).toBe('en_plazo')
    expect(hechoPublico({ ...base, ahora: ultimo + 1 })).toBe('silencio')
  })

  it('de un límite que pasó antes de que el sistema recibiera no consta quién calló; quien reporta, reportó', () => {
    const antes = { ...base, pasoAntes: true, ahora: ultimo + 1 }
    expect(hechoPublico(antes)).toBe('sin_registro')
    expect(hechoPublico({ ...antes, exigible: false })).toBe('no_exigible')
    expect(hechoPublico({ ...antes, envio: { en: ultimo + 1, oportuno: false } })).toBe('extemporaneo')
  })

  it('lo no exigible nunca es silencio, pero quien reportó, reportó', () => {
    expect(hechoPublico({ ...base, exigible: false, ahora: ultimo + 1 })).toBe('no_exigible')
    expect(hechoPublico({ ...base, exigible: false, envio: { en: abre, oportuno: true }, ahora: ultimo + 1 })).toBe(
      'oportuno',
    )
  })

  it('visto desde cualquier instante: nunca es silencio antes del límite, y un envío ya ocurrido siempre decide', () => {
    const instante = fc.integer({ min: abre - 10_000_000, max: ultimo + 10_000_000 })
    fc.assert(
      fc.property(fc.option(instante), fc.boolean(), instante, fc.boolean(), (enviadoEn, oportuno, ahora, exigible) => {
        const envio = enviadoEn === null ? null : { en: enviadoEn, oportuno }
        const hecho = hechoPublico({ exigible, abre, limite: LIMITE, pasoAntes: false, envio, ahora })
        if (hecho === 'silencio') expect(ahora).toBeGreaterThan(ultimo)
        if (enviadoEn !== null && enviadoEn <= ahora) expect(hecho).toBe(oportuno ? 'oportuno' : 'extemporaneo')
        else expect(['por_abrir', 'en_plazo', 'silencio', 'no_exigible']).toContain(hecho)
      }),
    )
  })
})
