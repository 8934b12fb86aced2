import { parseInstante } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { formatDuracion, formatTramo, motivoPorInterrupcion } from './disponibilidad.ts'

const en = (iso: string) => parseInstante(`${iso}:00-05:00`) ?? 0
const tramo = (desde: string, hasta: string) => ({ desde: en(desde), hasta: en(hasta) })
const DURO = '\u00a0'

describe('las palabras de una interrupción', () => {
  it('dura lo que dura, en sus dos unidades mayores', () => {
    const dura = (minutos: number) => formatDuracion({ desde: 0, hasta: minutos * 60_000 })
    expect([0.5, 1, 40, 60, 75, 1440, 1505].map(dura)).toEqual([
      ...['menos de 1 minuto', '1 minuto', '40 minutos', '1 hora', '1 hora y 15 minutos'],
      ...['1 día', '1 día y 1 hora'],
    ])
  })

  it('dice la fecha una vez, y las dos si pasó la medianoche', () => {
    expect(formatTramo(tramo('2026-11-20T08:00', '2026-11-20T08:40'))).toBe(
      `20 de noviembre de 2026, de 8:00 a.${DURO}m. a 8:40 a.${DURO}m.`,
    )
    expect(formatTramo(tramo('2026-11-20T23:50', '2026-11-21T00:10'))).toMatch(/^del 20 de .+ al 21 de /)
  })

  it('el motivo de la prórroga dice qué pasó y dónde consta', () => {
    const caida = {
      clase: 'caida',
      peticiones: 0,
      fallas: 0,
      ...tramo('2026-11-20T08:00', '2026-11-20T08:40'),
    } as const
    expect(motivoPorInterrupcion(caida)).toMatch(/^KPT no estuvo disponible: .+\(40 minutos\)\. Así consta/)
    const fallas = { ...caida, clase: 'degradada', peticiones: 1200, fallas: 300 } as const
    expect(motivoPorInterrupcion(fallas)).toMatch(/^KPT falló en 300 de 1\.200 peticiones: /)
  })
})
