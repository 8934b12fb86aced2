// Figures that DNP published for a few municipalities come out of the recipes of the seed.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { medirEntidad } from './calcular.ts'
import { recetaDe } from './receta-ejemplo.ts'

type Hechos = {
  readonly vigencia2021: readonly {
    readonly codigo: string
    readonly grupo: string | null
    readonly publicado: number | null
    readonly valores: Record<string, number | null>
  }[]
  readonly dimensiones: readonly {
    readonly vigencia: number
    readonly codigo: string
    readonly grupo: string
    readonly valores: Record<string, number>
    readonly publicado: {
      readonly gestion: number
      readonly resultados: number
      readonly mdm: number
      readonly clase: string
    }
  }[]
}
const RECETAS = readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8')
const hechos: Hechos = JSON.parse(readFileSync(new URL('hechos.json', import.meta.url), 'utf8'))

describe('Medición de Desempeño Municipal, vigencia 2021', () => {
  const receta = recetaDe(RECETAS, 'mdm-2021')
  const [sinPrevio, ...demas] = [...hechos.vigencia2021].sort((a, b) => Number(a.publicado) - Number(b.publicado))

  it.each(demas)('$codigo: desde sus indicadores hasta la cifra publicada', ({ publicado, ...entrada }) => {
    const { indice } = medirEntidad(receta, entrada)
    expect(Math.abs((indice ?? Number.NaN) - (publicado ?? 0))).toBeLessThan(1e-5)
  })

  it('sin Resultados publicados del año anterior no hay medición, y se dice', () => {
    if (!sinPrevio) throw new Error('a municipality without previous results was expected')
    const medicion = medirEntidad(receta, sinPrevio)
    expect(medicion).toMatchObject({ indice: null, clase: null, ajuste: null })
    expect(medicion.motivo).toEqual({ codigo: 'sin_previo', columna: 'resultados_2020' })
    expect(medicion.componentes.every((c) => c.valor !== null)).toBe(true)
  })
})

describe('Medición desde las dimensiones, vigencias 2018 y 2019', () => {
  const receta = recetaDe(RECETAS, 'mdm-dimensiones')
  const nombre = new Map(receta.clases.map((c) => [c.clave, c.nombre]))
  it.each(hechos.dimensiones)('$codigo en $vigencia', ({ publicado, codigo, grupo, valores }) => {
    const { componentes, indice, clase } = medirEntidad(receta, { codigo, grupo, valores })
    expect(Math.abs((componentes[0]?.valor ?? Number.NaN) - publicado.gestion)).toBeLessThan(1e-8)
    expect(Math.abs((componentes[1]?.valor ?? Number.NaN) - publicado.resultados)).toBeLessThan(1e-8)
    expect(Math.abs((indice ?? Number.NaN) - publicado.mdm)).toBeLessThan(1e-8)
    expect(nombre.get(clase ?? '')).toBe(publicado.clase)
  })
})
