import { describe, expect, it } from 'vitest'
import {
  type CondicionesSolicitud,
  faltasSolicitud,
  metasAbiertas,
  reabre,
  respuestasPendientes,
  type SolicitudAjustes,
} from './ajustes.ts'

const MIA = { tipo: 'consistencia', campos: null } as const
const SOLICITUD: SolicitudAjustes = {
  general: false,
  tipo: 'consistencia',
  motivo: 'Revisar las metas de educación',
  vence: '2023-07-20',
  metas: [
    { ...MIA, meta: 'M-1', motivo: 'La cantidad no corresponde a la evidencia' },
    { ...MIA, meta: 'M-2', motivo: 'Lo pagado parece estar en miles' },
  ],
}
const CONDICIONES: CondicionesSolicitud = {
  hoy: '2023-07-17',
  limite: '2023-07-21',
  excepcion: false,
  metas: new Set(['M-1', 'M-2', 'M-3']),
  reapertura: null,
}

const faltas = (cambios: Partial<SolicitudAjustes>, condiciones: Partial<CondicionesSolicitud> = {}) =>
  faltasSolicitud({ ...SOLICITUD, ...cambios }, { ...CONDICIONES, ...condiciones })

describe('Solicitud de ajustes', () => {
  it('nombra metas con su motivo y una fecha hasta el cierre de los ajustes', () => {
    expect(faltas({})).toEqual([])
    expect(faltas({ vence: '2023-07-17' })).toEqual([])
    expect(faltas({ vence: '2023-07-21' })).toEqual([])
    expect(faltas({ general: true, metas: [] })).toEqual([])
  })

  it('no se pide sin metas, ni sobre metas ajenas o repetidas', () => {
    expect(faltas({ metas: [] })).toEqual([{ codigo: 'sin_metas' }])
    expect(faltas({ metas: [{ ...MIA, meta: 'M-9', motivo: 'x' }] })).toEqual([
      { codigo: 'meta_desconocida', metas: ['M-9'] },
    ])
    const dos = { ...MIA, meta: 'M-1', motivo: 'x' }
    expect(faltas({ metas: [dos, dos] })).toEqual([{ codigo: 'meta_repetida', metas: ['M-1'] }])
  })

  it('no se pide sin motivo, ni el de todo ni el de cada meta', () => {
    expect(faltas({ motivo: ' ' })).toEqual([{ codigo: 'sin_motivo', metas: [] }])
    expect(faltas({ metas: [{ ...MIA, meta: 'M-1', motivo: '' }] })).toEqual([{ codigo: 'sin_motivo', metas: ['M-1'] }])
  })

  it('la fecha no puede haber pasado ni caer después del cierre', () => {
    expect(faltas({ vence: '2023-07-16' })).toEqual([{ codigo: 'vence_antes_de_hoy' }])
    expect(faltas({ vence: '2023-07-22' })).toEqual([{ codigo: 'vence_tras_el_cierre', limite: '2023-07-21' }])
    expect(faltas({ vence: '2030-01-01' }, { limite: null })).toEqual([])
  })

  it('reabierto para unas metas, solo de esas se pide', () => {
    expect(faltas({}, { reapertura: ['M-1', 'M-2'] })).toEqual([])
    expect(faltas({}, { reapertura: ['M-1'] })).toEqual([{ codigo: 'fuera_de_la_reapertura', metas: ['M-2'] }])
    const todo = { general: true, metas: [] }
    expect(faltas(todo, { reapertura: ['M-1'] })).toEqual([{ codigo: 'fuera_de_la_reapertura', metas: [] }])
  })

  it('cerrados los ajustes ya no se piden, salvo excepción', () => {
    const tarde = { hoy: '2023-07-22' }
    expect(faltas({ vence: '2023-07-30' }, tarde)).toEqual([{ codigo: 'ajustes_cerrados', limite: '2023-07-21' }])
    expect(faltas({ vence: '2023-07-30' }, { ...tarde, excepcion: true })).toEqual([])
  })
})

describe('Lo que se reabre', () => {
  it('solo las metas nombradas, y las que la entidad pidió y le concedieron', () => {
    expect(metasAbiertas(SOLICITUD, [])).toEqual(['M-1', 'M-2'])
    expect(metasAbiertas(SOLICITUD, ['M-3', 'M-1'])).toEqual(['M-1', 'M-2', 'M-3'])
    expect(reabre(SOLICITUD, [], 'M-3')).toBe(false)
    expect(reabre(SOLICITUD, ['M-3'], 'M-3')).toBe(true)
  })

  it('una solicitud general las reabre todas, y lo dice', () => {
    expect(metasAbiertas({ ...SOLICITUD, general: true }, [])).toBeNull()
    expect(reabre({ ...SOLICITUD, general: true }, [], 'M-3')).toBe(true)
  })
})

describe('Respuesta obligatoria', () => {
  it('a cada meta nombrada; una en blanco no responde', () => {
    const una = { meta: 'M-1', texto: 'Se corrigió la cantidad' }
    expect(respuestasPendientes(SOLICITUD, [una])).toEqual({ metas: ['M-2'], general: false })
    expect(respuestasPendientes(SOLICITUD, [una, { meta: 'M-2', texto: ' ' }])).toEqual({
      metas: ['M-2'],
      general: false,
    })
    expect(respuestasPendientes(SOLICITUD, [una, { meta: 'M-2', texto: 'Estaba en miles' }])).toBeNull()
  })

  it('a la general, al menos una', () => {
    const general = { ...SOLICITUD, general: true, metas: [] }
    expect(respuestasPendientes(general, [])).toEqual({ metas: [], general: true })
    expect(respuestasPendientes(general, [{ meta: 'M-3', texto: 'Se revisó todo' }])).toBeNull()
  })
})
