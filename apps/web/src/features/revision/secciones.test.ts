import { describe, expect, it } from 'vitest'
import { seccionActual, seccionesDe, versionBase, versionDe } from './secciones.ts'
import type { Reporte } from './usar-revision.ts'

const rosa = { nombre: 'Rosa Beltrán', rol: 'revisor_gobernacion' }
const version = (numero: number, ronda: number) => ({
  ...{
    version: numero,
    ronda,
    sha256: 'ab',
    recibo: `V${numero}`,
    autor: rosa,
    oportuna: true,
    sanada: null,
    firma: null,
    planVersion: 1,
    cuestionario: null,
  },
  enviadaEn: '2026-10-10T12:00:00-05:00',
})
const solicitud = (ronda: number, sobre: number) => ({
  ...{ ronda, version: sobre, general: false, motivo: 'Revisar', vence: '2026-11-30', autor: rosa, abierta: false },
  ...{
    pedidaEn: '2026-10-29T12:00:00-05:00',
    metas: [],
    reaperturas: [],
    traslado: null,
    tipo: 'consistencia' as const,
    origen: 'revisor' as const,
  },
})
const reporte = (cambios: Partial<Reporte>) =>
  ({
    instrumento: 'seguimiento',
    actos: ['solicitar_ajustes', 'validar'],
    versiones: [version(1, 0)],
    solicitudes: [],
    ...cambios,
  }) as Reporte

describe('partes de una revisión', () => {
  it('sin tomarla en revisión no se piden ajustes; sobre una versión vieja tampoco', () => {
    expect(seccionesDe(reporte({}), 1)).toEqual(['metas', 'solicitud', 'historia'])
    expect(seccionesDe(reporte({ actos: ['tomar_en_revision', 'solicitar_ajustes', 'validar'] }), 1)).toEqual([
      'metas',
      'historia',
    ])
    expect(seccionesDe(reporte({ versiones: [version(2, 0), version(1, 0)] }), 1)).toEqual(['metas', 'historia'])
  })

  it('cuando responde ajustes se empieza por lo que cambió', () => {
    const respondido = reporte({ versiones: [version(2, 1), version(1, 0)], solicitudes: [solicitud(1, 1)] })
    expect(seccionesDe(respondido, 2)).toEqual(['cambios', 'metas', 'solicitud', 'historia'])
    expect(seccionActual({}, respondido, 2)).toBe('cambios')
    expect(seccionActual({ seccion: 'historia' }, respondido, 2)).toBe('historia')
    expect(seccionActual({ seccion: 'otra' }, reporte({}), 1)).toBe('metas')
  })

  it('de GESTIONWEB se leen sus respuestas', () => {
    const suyo = reporte({ instrumento: 'gestionweb' })
    expect(seccionesDe(suyo, 1)).toEqual(['respuestas', 'solicitud', 'historia'])
    expect(seccionActual({ seccion: 'metas' }, suyo, 1)).toBe('respuestas')
  })

  it('la versión y aquella con que se compara salen de la dirección, o de la ronda', () => {
    const versiones = [version(5, 2), version(4, 2), version(3, 1), version(2, 0), version(1, 0)]
    const r = reporte({ versiones, solicitudes: [solicitud(2, 3), solicitud(1, 2)] })
    expect([versionDe({}, r), versionDe({ version: '3' }, r), versionDe({ version: '9' }, r)]).toEqual([5, 3, 5])
    expect([5, 4, 3, 2].map((v) => versionBase({}, r, v))).toEqual([3, 3, 2, 1])
    expect(versionBase({ desde: '1' }, r, 5)).toBe(1)
    expect(versionBase({ desde: '5' }, r, 5)).toBe(3)
  })
})
