import { describe, expect, it } from 'vitest'
import type { GrupoTendencia } from '../tipos.ts'
import { ordenarPaneles, type Panel, panelesDe } from './paneles.ts'

const CORTES = [
  { vigencia: 2025, mudo: false },
  { vigencia: 2026, mudo: false },
  { vigencia: 2026, mudo: false },
  { vigencia: 2026, mudo: true },
]

function grupo(nombre: string, ...fisicos: (number | null)[]): GrupoTendencia {
  const puntos = fisicos.map((fisico) => ({
    ...{ obligadas: 10, oportuno: 4, extemporaneo: 1, silencio: 5, metas: fisico === null ? 0 : 3 },
    ...{ fisico, fisicoCuatrienio: fisico, financiero: fisico, sinActualizar: fisico === 0.4 ? 2 : 0 },
  }))
  return { codigo: nombre, nombre, puntos }
}

describe('Paneles pequeños', () => {
  const grupos = [
    grupo('Ñame', 0.9, 0.1, 0.4, 0),
    grupo('Ábrego', 0.8, 0.3, 0.35, 0),
    grupo('Zulia', 0.7, null, null, 0),
  ]
  const nombres = (paneles: readonly Panel[]) => paneles.map((p) => p.nombre)

  it('dicen el valor del corte y cuánto cambió; un corte que no abre no tiene valor', () => {
    const [primero] = panelesDe(grupos, CORTES, 2, 'fisico')
    expect(primero).toMatchObject({ valor: 0.4, valores: [0.9, 0.1, 0.4, null] })
    expect(primero?.cambio).toBeCloseTo(0.3)
    expect(panelesDe(grupos, CORTES, 2, 'fisico').map((p) => p.sinActualizar)).toEqual([2, 0, 0])
    expect(panelesDe(grupos, CORTES, 2, 'reportaron')[0]?.sinActualizar).toBe(0)
  })

  it('lo de la vigencia no se compara con la vigencia anterior; el cuatrienio y quién reportó, sí', () => {
    expect(panelesDe(grupos, CORTES, 1, 'fisico')[0]?.cambio).toBeNull()
    expect(panelesDe(grupos, CORTES, 1, 'cuatrienio')[0]?.cambio).toBeCloseTo(-0.8)
    expect(panelesDe(grupos, CORTES, 1, 'reportaron')[0]).toMatchObject({ valor: 0.5, cambio: 0 })
  })

  it('un corte abierto que nadie ha enviado no es silencio', () => {
    const puntos = [{ silencio: 1 }, { silencio: 0 }, { silencio: 0, extemporaneo: 1 }, { silencio: 0 }].map(
      (hecho) => ({
        ...{
          obligadas: 1,
          oportuno: 0,
          extemporaneo: 0,
          metas: 0,
          fisico: null,
          fisicoCuatrienio: null,
          financiero: null,
          sinActualizar: 0,
        },
        ...hecho,
      }),
    )
    const [panel] = panelesDe([{ codigo: '25200', nombre: 'Cogua', puntos }], CORTES, 1, 'reportaron')
    expect(panel?.hechos).toEqual(['silencio', 'en_plazo', 'extemporaneo', null])
  })

  it('se ordenan por valor, por cambio o por nombre con ñ y tildes; los que no tienen cifra, al final', () => {
    const paneles = panelesDe(grupos, CORTES, 2, 'fisico')
    expect(nombres(ordenarPaneles(paneles, undefined))).toEqual(['Ñame', 'Ábrego', 'Zulia'])
    expect(nombres(ordenarPaneles(paneles, 'menor'))).toEqual(['Ábrego', 'Ñame', 'Zulia'])
    expect(nombres(ordenarPaneles(paneles, 'sube'))).toEqual(['Ñame', 'Ábrego', 'Zulia'])
    expect(nombres(ordenarPaneles(paneles, 'baja'))).toEqual(['Ábrego', 'Ñame', 'Zulia'])
    expect(nombres(ordenarPaneles(paneles, 'nombre'))).toEqual(['Ábrego', 'Ñame', 'Zulia'])
    expect(nombres(ordenarPaneles(paneles, 'toString'))).toEqual(['Ñame', 'Ábrego', 'Zulia'])
  })
})
