import { CLASES_RECORDATORIO, type LecturaRadar, PRONOSTICOS, type Recordatorio } from '@kpt/domain/calendario'
import { describe, expect, test } from 'vitest'
import { METODO_RADAR, textoAcierto, textoRadar, textoRecordatorio } from './index.ts'

const aviso: Recordatorio = {
  clase: 'faltan',
  clave: 'x',
  limite: '2026-04-15',
  faltan: 5,
  recibeHasta: null,
  sirveHasta: '2026-04-13',
}
const lectura: LecturaRadar = {
  ...{ entidad: '25200', pronostico: 'no_alcanza', requeridas: 60, faltan: 21, ganadas: 39 },
  ...{ dias: 10, restantes: 5, faltarian: 2, llamar: true },
}

describe('lo que dice un recordatorio', () => {
  test('los días hábiles que faltan y el último día, que cuenta entero', () => {
    expect(textoRecordatorio(aviso)).toBe(
      'Faltan 5 días hábiles: el último día es el 15 de abril de 2026, hasta las 11:59:59 p. m.',
    )
    expect(textoRecordatorio({ ...aviso, faltan: 1 })).toMatch(/^Falta 1 día hábil: /)
    expect(textoRecordatorio({ ...aviso, faltan: 0 })).toMatch(/^Hoy es el último día hábil antes del límite/)
  })

  test('lo vencido dice si todavía se recibe', () => {
    const vencido = { ...aviso, clase: 'vencido', faltan: 0 } as const
    expect(textoRecordatorio(vencido)).toBe(
      'El plazo terminó el 15 de abril de 2026 y no consta su reporte: ya no se recibe.',
    )
    expect(textoRecordatorio({ ...vencido, recibeHasta: '2026-12-31' })).toMatch(
      /se recibe fuera de plazo hasta el 31 de diciembre de 2026, y queda marcado así\.$/,
    )
  })

  test('cada clase dice lo suyo', () => {
    const frases = CLASES_RECORDATORIO.map((clase) => textoRecordatorio({ ...aviso, clase }))
    expect(new Set(frases).size).toBe(CLASES_RECORDATORIO.length)
    expect(textoRecordatorio({ ...aviso, clase: 'reapertura', recibeHasta: '2026-12-31' })).toMatch(/fuera de plazo/)
    for (const frase of frases) expect(frase).toMatch(/\.$/)
  })
})

describe('lo que dice el radar', () => {
  test('cuánto falta, a qué ritmo va y cuánto faltaría', () => {
    expect(textoRadar(lectura)).toBe(
      'Faltan 21 metas y quedan 5 días hábiles después de hoy. En los últimos 10 días hábiles respondió 39 metas: a ese ritmo le faltarían 2 metas el último día.',
    )
    const frases = PRONOSTICOS.map((pronostico) => textoRadar({ ...lectura, pronostico }))
    expect(new Set(frases).size).toBe(PRONOSTICOS.length)
  })

  test('el método se dice con sus días', () => {
    expect(METODO_RADAR).toMatch(/últimos 10 días hábiles/)
  })

  test('el acierto, solo cuando hay historia', () => {
    expect(textoAcierto(null)).toMatch(/^Todavía no hay/)
    expect(textoAcierto({ casos: 30, avisadas: 8, avisadasQueFallaron: 7, fallaron: 14 })).toBe(
      'En 30 casos cerrados, de cada 100 que señaló no alcanzaron 88, y de cada 100 que no alcanzaron había señalado 50.',
    )
    expect(textoAcierto({ casos: 30, avisadas: 8, avisadasQueFallaron: 0, fallaron: 0 })).toBe(
      'En 30 casos cerrados, de cada 100 que señaló no alcanzaron 0.',
    )
    expect(textoAcierto({ casos: 30, avisadas: 0, avisadasQueFallaron: 0, fallaron: 2 })).toMatch(/no señaló a nadie/)
  })
})
