import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HechosDeRiesgo, motivosFlojos } from './hechos-riesgo.ts'
import { riesgoDe } from './riesgo.ts'

const LIMPIO: HechosDeRiesgo = {
  ...{ metas: 100, programadas: 80, conAvance: 60, confirmados: 10, motivosFlojos: 0, atipicas: 0, saltos: 0 },
  ...{ sinEvidencia: 0, sinAvance: 0, tarde: false, primeraDelAutor: false, rondas: 0 },
}

describe('Riesgo de un reporte: qué revisar primero (R4.1; numeral 2.a, Circular 0009-4 de 2023)', () => {
  it('sin nada que llame la atención es cero y bajo', () => {
    expect(riesgoDe(LIMPIO)).toMatchObject({ puntos: 0, nivel: 'bajo' })
  })

  it('cada parte dice cuántas, de cuántas y cuántos puntos da', () => {
    const { puntos, partes } = riesgoDe({ ...LIMPIO, motivosFlojos: 5, sinEvidencia: 15, tarde: true })
    const de = (clave: string) => partes.find((p) => p.clave === clave)
    expect(de('motivos_flojos')).toEqual({ clave: 'motivos_flojos', cuantas: 5, de: 100, puntos: 10, maximo: 20 })
    expect(de('sin_evidencia')).toEqual({ clave: 'sin_evidencia', cuantas: 15, de: 60, puntos: 8, maximo: 15 })
    expect(de('tarde')).toEqual({ clave: 'tarde', cuantas: 1, de: 1, puntos: 10, maximo: 10 })
    expect(puntos).toBe(28)
  })

  it('lo peor suma cien, y es alto', () => {
    const peor = { ...LIMPIO, motivosFlojos: 100, atipicas: 100, saltos: 100, sinEvidencia: 60, sinAvance: 80 }
    expect(riesgoDe({ ...peor, tarde: true, primeraDelAutor: true, rondas: 4 })).toMatchObject({
      puntos: 100,
      nivel: 'alto',
    })
  })

  it('un reporte sin metas no divide por cero', () => {
    const vacio = Object.fromEntries(Object.entries(LIMPIO).map(([k, v]) => [k, typeof v === 'number' ? 0 : v]))
    expect(riesgoDe(vacio as unknown as HechosDeRiesgo).puntos).toBe(0)
  })

  it('la suma de las partes es el total, nunca pasa de cien, y más de algo nunca baja el riesgo', () => {
    const n = fc.integer({ min: 0, max: 300 })
    const hechos = fc.record({
      ...{ metas: n, programadas: n, conAvance: n, confirmados: n, motivosFlojos: n, atipicas: n, saltos: n },
      ...{ sinEvidencia: n, sinAvance: n, tarde: fc.boolean(), primeraDelAutor: fc.boolean(), rondas: n },
    })
    fc.assert(
      fc.property(hechos, (h) => {
        const { puntos, partes } = riesgoDe(h)
        expect(partes.reduce((s, p) => s + p.puntos, 0)).toBe(puntos)
        expect(puntos).toBeLessThanOrEqual(100)
        const mas = { ...h, motivosFlojos: h.motivosFlojos + 1, saltos: h.saltos + 1, tarde: true }
        expect(riesgoDe(mas).puntos).toBeGreaterThanOrEqual(puntos)
      }),
    )
  })
})

describe('Motivos que no explican', () => {
  it.each(['ok', 'Se confirma', 'sin novedad', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'si si si si si si si si si'])(
    '«%s» es flojo',
    (motivo) => expect(motivosFlojos([motivo])).toEqual([motivo]),
  )

  it('uno que cuenta qué pasó no lo es', () => {
    expect(motivosFlojos(['La obra se adelantó porque llegaron los recursos del convenio'])).toEqual([])
  })

  it('el mismo pegado cinco veces lo es, por bueno que parezca', () => {
    const motivo = 'La obra se adelantó porque llegaron los recursos del convenio'
    expect(motivosFlojos(Array(4).fill(motivo))).toHaveLength(0)
    expect(motivosFlojos(Array(5).fill(motivo))).toHaveLength(5)
  })
})
