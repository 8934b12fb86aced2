import { describe, expect, it } from 'vitest'
import { fallaHomologacion, resolverHomologacion, situacionMeta } from './homologacion.ts'
import { homologarMetas } from './homologar.ts'
import type { Plan } from './plan.ts'
import { estadoHomologacion } from './preparacion.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'
import {
  ACTOS_SIN_EQUIVALENTE,
  actosSinEquivalente,
  contarSinEquivalente,
  ESTADOS_SIN_EQUIVALENTE,
  pasoSinEquivalente,
  type SolicitudDeMeta,
} from './sin-equivalente.ts'

const de = (meta: string, estado: SolicitudDeMeta['estado'], hasta: string | null = null) => ({ meta, estado, hasta })

describe('la vida de una solicitud sin equivalente', () => {
  it('la entidad pide, responde y retira; el DNP pregunta, asigna o exceptúa', () => {
    expect(actosSinEquivalente(null, 'entidad')).toEqual(['pedir'])
    expect(actosSinEquivalente(null, 'dnp')).toEqual([])
    expect(actosSinEquivalente('en_dnp', 'dnp')).toEqual(['preguntar', 'asignar', 'exceptuar'])
    expect(actosSinEquivalente('en_dnp', 'entidad')).toEqual(['retirar'])
    expect(actosSinEquivalente('devuelta', 'entidad')).toEqual(['responder', 'retirar'])
    expect(actosSinEquivalente('devuelta', 'dnp')).toEqual(['asignar', 'exceptuar'])
  })

  it('lo decidido y lo retirado no se mueven más', () => {
    for (const estado of ['con_codigo', 'exceptuada', 'retirada'] as const)
      for (const acto of ACTOS_SIN_EQUIVALENTE)
        for (const parte of ['entidad', 'dnp'] as const) expect(pasoSinEquivalente(estado, acto, parte)).toBeNull()
  })

  it('a cada estado se llega por algún acto', () => {
    const llega = [null, ...ESTADOS_SIN_EQUIVALENTE].flatMap((desde) =>
      ACTOS_SIN_EQUIVALENTE.flatMap((acto) => [
        pasoSinEquivalente(desde, acto, 'entidad'),
        pasoSinEquivalente(desde, acto, 'dnp'),
      ]),
    )
    expect(ESTADOS_SIN_EQUIVALENTE.filter((e) => !llega.includes(e))).toEqual([])
  })
})

describe('lo que resuelve la homologación de un plan', () => {
  const cuatro = { metas: 10, sinHomologar: ['M-1', 'M-2', 'M-3', 'M-4'] }

  it('una excepción vale hasta el último de sus días, y desde el siguiente la meta vuelve a contar', () => {
    const solicitudes = [de('M-1', 'exceptuada', '2026-06-30')]
    expect(resolverHomologacion(cuatro, solicitudes, '2026-06-30')).toEqual({
      ...{ metas: 10, homologadas: 6, exceptuadas: 1, enEspera: 0, fraccion: 0.7 },
      faltan: ['M-2', 'M-3', 'M-4'],
    })
    const despues = resolverHomologacion(cuatro, solicitudes, '2026-07-01')
    expect([despues.exceptuadas, despues.fraccion, despues.faltan.length]).toEqual([0, 0.6, 4])
  })

  it('se cuenta lo que espera al DNP, lo que respondió y lo que exceptúa ese día; lo retirado no', () => {
    const solicitudes = [
      ...[de('M-1', 'en_dnp'), de('M-2', 'devuelta'), de('M-3', 'con_codigo'), de('M-4', 'retirada')],
      de('M-5', 'exceptuada', '2026-06-30'),
    ]
    const cuenta = { enEspera: 1, respondidas: 2, exceptuadas: 1 }
    expect(contarSinEquivalente(solicitudes, '2026-06-30')).toEqual(cuenta)
    expect(contarSinEquivalente(solicitudes, '2026-07-01')).toEqual({ ...cuenta, exceptuadas: 0 })
  })

  it('lo que espera al DNP no detiene, y tampoco cuenta como resuelto; lo devuelto y lo asignado esperan a la entidad', () => {
    const solicitudes = [de('M-1', 'en_dnp'), de('M-2', 'devuelta'), de('M-3', 'con_codigo'), de('M-4', 'retirada')]
    expect(resolverHomologacion(cuatro, solicitudes, '2026-06-30')).toMatchObject({
      ...{ exceptuadas: 0, enEspera: 1, fraccion: 0.6, faltan: ['M-2', 'M-3', 'M-4'] },
    })
  })

  it('una excepción vigente cuenta aunque después se haya pedido otra cosa, y una sola vez', () => {
    const solicitudes = [de('M-1', 'en_dnp'), de('M-1', 'exceptuada', '2026-06-30')]
    expect(resolverHomologacion(cuatro, solicitudes, '2026-06-30')).toMatchObject({ exceptuadas: 1, enEspera: 0 })
    expect(resolverHomologacion(cuatro, solicitudes, '2026-07-01')).toMatchObject({ exceptuadas: 0, enEspera: 1 })
    expect(situacionMeta('sin_codigo', solicitudes, '2026-06-30')).toBe('exceptuada')
    expect(situacionMeta('sin_codigo', solicitudes, '2026-07-01')).toBe('en_dnp')
  })

  it('las solicitudes de metas ya homologadas, o que salieron del plan, no cuentan', () => {
    const solicitudes = [de('M-8', 'exceptuada', '2030-12-31'), de('M-9', 'en_dnp')]
    expect(resolverHomologacion(cuatro, solicitudes, '2026-06-30')).toMatchObject({ exceptuadas: 0, enEspera: 0 })
    expect(situacionMeta(null, solicitudes, '2026-06-30')).toBe('homologada')
  })

  it('sin metas no hay parte; sin solicitudes, cada meta dice qué le falta', () => {
    expect(resolverHomologacion({ metas: 0, sinHomologar: [] }, [], '2026-06-30').fraccion).toBeNull()
    expect(situacionMeta('prefijos', [de('M-1', 'exceptuada', '2026-06-29')], '2026-06-30')).toBe('prefijos')
  })

  it('la preparación distingue lo completo de lo que espera al DNP', () => {
    const con = (homologadas: number, exceptuadas: number, enEspera: number) =>
      estadoHomologacion({ metas: 3, homologadas, exceptuadas, enEspera })
    expect([con(3, 0, 0), con(2, 1, 0), con(1, 1, 1), con(1, 1, 0)]).toEqual([
      ...['completa', 'completa', 'en_espera', 'incompleta'],
    ])
  })
})

describe('homologar metas', () => {
  const activos = new Set(['170203800', '040110500'])
  const plan = {
    ...planPrueba([]),
    metas: [
      { ...metaPrueba(1), numero: 'M-1' },
      { ...metaPrueba(2), indicador: null, principal: false, numero: 'M-2' },
      { ...metaPrueba(3), sector: '99', numero: 'M-3' },
    ],
  } as Plan

  it('la falla de cada meta', () => {
    expect(plan.metas.map((m) => fallaHomologacion(m, activos))).toEqual([null, 'sin_codigo', 'prefijos'])
    expect(plan.metas.map((m) => fallaHomologacion(m, new Set()))).toEqual([
      ...['codigo_inactivo', 'sin_codigo', 'codigo_inactivo'],
    ])
  })

  it('el indicador trae su producto, programa y sector; el texto de la entidad no se toca', () => {
    const codigos = new Map([
      ['M-1', '170203800'],
      ['M-2', '040110500'],
      ['M-3', '170203800'],
    ])
    const { plan: hecho, cambian, corrigen } = homologarMetas(plan, codigos)
    expect([cambian, corrigen]).toEqual([['M-2', 'M-3'], ['M-3']])
    expect(hecho.metas[1]).toEqual({
      ...plan.metas[1],
      ...{ sector: '04', programa: '0401', producto: '0401105', indicador: '040110500', principal: true },
    })
    expect(hecho.metas.every((m) => fallaHomologacion(m, activos) === null)).toBe(true)
    expect(hecho.metas.map((m) => m.personalizacion)).toEqual(plan.metas.map((m) => m.personalizacion))
  })
})
