import { describe, expect, it } from 'vitest'
import type { Entidad } from './entidad.ts'
import {
  type Atributos,
  aniosConocidos,
  CODIGOS_POBLACION,
  cumpleFiltro,
  type FiltroTerritorio,
  filtra,
} from './filtro.ts'

const COGUA: Entidad = { codigo: '25200', nombre: 'Cogua', tipo: 'municipio', departamento: '25' }
const CUNDINAMARCA: Entidad = { codigo: '25', nombre: 'Cundinamarca', tipo: 'departamento', departamento: '25' }
const NADA: Atributos = { distrito: false, categorias: [], gruposMdm: [], habitantes: [], pdet: [] }

const DE_COGUA: Atributos = {
  ...NADA,
  categorias: [
    { desde: 2023, valor: '6' },
    { desde: 2025, valor: '5' },
  ],
  gruposMdm: [{ desde: 2020, valor: 'G2' }],
  habitantes: [{ desde: 2025, valor: 20_000 }],
  pdet: [{ desde: 2017, hasta: 2026 }],
}

const cumple = (filtro: FiltroTerritorio, anio = 2026, entidad = COGUA, atributos: Atributos | undefined = DE_COGUA) =>
  cumpleFiltro(entidad, atributos, anio, filtro)

describe('Filtro del territorio de un tablero', () => {
  it('sin filtro entran todas, también aquella de la que nada se sabe', () => {
    expect(cumple({})).toBe(true)
    expect(cumple({ departamento: undefined }, 2026, COGUA, undefined)).toBe(true)
    expect([filtra({}), filtra({ categoria: undefined }), filtra({ pdet: 'no' })]).toEqual([false, false, true])
  })

  it('cada atributo vale desde su año; antes del primero conocido vale el primero', () => {
    expect([2020, 2023, 2024].map((anio) => cumple({ categoria: '6' }, anio))).toEqual([true, true, true])
    expect([2024, 2025, 2030].map((anio) => cumple({ categoria: '5' }, anio))).toEqual([false, true, true])
    expect(cumple({ grupo: 'G2' })).toBe(true)
    expect([2016, 2017, 2026, 2027].map((anio) => cumple({ pdet: 'si' }, anio))).toEqual([false, true, true, false])
  })

  it('los rangos de población no se traslapan: una entidad está en uno solo', () => {
    expect(CODIGOS_POBLACION.filter((poblacion) => cumple({ poblacion }))).toEqual(['de_20_a_50'])
    for (const valor of [0, 9_999, 10_000, 99_999, 500_000, 8_000_000]) {
      const atributos = { ...NADA, habitantes: [{ desde: 2025, valor }] }
      expect(CODIGOS_POBLACION.filter((poblacion) => cumple({ poblacion }, 2026, COGUA, atributos))).toHaveLength(1)
    }
  })

  it('todas las condiciones a la vez, y lo que no se sabe no se cumple', () => {
    expect(cumple({ departamento: '25', clase: 'municipio', categoria: '5', pdet: 'si' })).toBe(true)
    expect(cumple({ departamento: '05', clase: 'municipio' })).toBe(false)
    expect(cumple({ categoria: '6' }, 2026, CUNDINAMARCA, NADA)).toBe(false)
    expect(cumple({ clase: 'gobernacion' }, 2026, CUNDINAMARCA, NADA)).toBe(true)
    expect(cumple({ clase: 'distrito' }, 2026, COGUA, { ...NADA, distrito: true })).toBe(true)
    expect(cumple({ clase: 'municipio' }, 2026, COGUA, { ...NADA, distrito: true })).toBe(false)
  })

  it('los años de que se sabe cada atributo salen de los datos, del primero al último de todas las entidades', () => {
    const otra: Atributos = { ...NADA, gruposMdm: [{ desde: 2021, hasta: 2023, valor: 'G5' }] }
    expect(aniosConocidos([DE_COGUA, otra, NADA])).toEqual({
      categorias: { desde: 2023, hasta: 2025 },
      habitantes: { desde: 2025, hasta: 2025 },
      gruposMdm: { desde: 2020, hasta: 2023 },
    })
    expect(aniosConocidos([NADA]).gruposMdm).toBeNull()
  })
})
