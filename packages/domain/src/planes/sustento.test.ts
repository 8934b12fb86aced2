import { describe, expect, it } from 'vitest'
import type { Meta, Plan } from './plan.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'
import { clasesDelCambio, faltaDeSustento, type Sustento, type TipoActoSustento } from './sustento.ts'

function plan(...metas: readonly Partial<Meta>[]): Plan {
  return {
    ...planPrueba(),
    metas: metas.map((m, i) => ({ ...metaPrueba(i + 1), numero: `25200-M-000${i + 1}`, ...m })),
  }
}

const ANTES = plan({}, {})

function acto(tipo: TipoActoSustento): Sustento {
  return { acto: { tipo, numero: '7', fecha: '2025-05-30', documento: null }, razon: null }
}

const RAZON: Sustento = { acto: null, razon: 'El indicador medía otra cosa' }

describe('qué cambia de un plan finalizado', () => {
  it.each<[string, Plan, readonly string[]]>([
    ['nada', ANTES, []],
    ['el texto de una meta', plan({ personalizacion: 'Otra cosa' }, {}), ['metas']],
    ['una meta menos', plan({}), ['metas']],
    ['una meta más', plan({}, {}, {}), ['metas']],
    ['la meta del cuatrienio', plan({ metaCuatrienio: '5' }, {}), ['metas']],
    ['el nombre de una línea', { ...ANTES, lineas: [{ consecutivo: 'LE-1', nombre: 'Otra' }] }, ['metas']],
    ['los años', plan({ programado: { '2024': '4' } }, {}), ['programacion']],
    ['las fuentes', plan({ fuentes: {} }, {}), ['programacion']],
    ['el BPIN y el indicador', plan({ bpin: [] }, { indicador: '170203801' }), ['programacion', 'homologacion']],
    ['el consecutivo de SisPT', plan({ codigoSispt: 'IP-90' }, {}), []],
  ])('%s', (_titulo, despues, clases) => {
    expect(clasesDelCambio(ANTES, despues)).toEqual(clases)
  })

  it('un plan que nunca se finalizó no tiene qué sustentar', () => {
    expect(clasesDelCambio(null, ANTES)).toEqual([])
  })
})

describe('qué acto o razón falta', () => {
  it('las metas se cambian con el acto del plan, que también sirve para la programación', () => {
    expect(faltaDeSustento(['metas', 'programacion'], [])).toEqual(['acto_del_plan'])
    expect(faltaDeSustento(['metas'], [acto('acto_administrativo')])).toEqual(['acto_del_plan'])
    for (const tipo of ['acuerdo', 'ordenanza', 'decreto'] as const) {
      expect(faltaDeSustento(['metas', 'programacion'], [acto(tipo)])).toEqual([])
    }
  })

  it('reprogramar pide un acto, cualquiera; homologar de nuevo, una razón que diga algo', () => {
    expect(faltaDeSustento(['programacion'], [acto('acto_administrativo')])).toEqual([])
    expect(faltaDeSustento(['programacion', 'homologacion'], [acto('decreto')])).toEqual(['razon'])
    expect(faltaDeSustento(['homologacion'], [{ acto: null, razon: ' error        ' }])).toEqual(['razon'])
    expect(faltaDeSustento(['programacion', 'homologacion'], [acto('decreto'), RAZON])).toEqual([])
    expect(faltaDeSustento(['homologacion'], [RAZON])).toEqual([])
  })
})
