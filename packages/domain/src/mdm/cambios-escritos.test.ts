import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escribirCambios, leerCambios } from './cambios-escritos.ts'
import { columnasDe } from './receta.ts'
import { recetaDe } from './receta-ejemplo.ts'

const receta = recetaDe(
  readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8'),
  'mdm-2021',
)
const columnas = columnasDe(receta)

describe('Valores probados, en la dirección', () => {
  it('vuelven como se escribieron, bit por bit, y no se escapan', () => {
    const valor = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columnas), valor), (cambios) => {
        const positivos = Object.fromEntries(Object.entries(cambios).map(([c, v]) => [c, v === 0 ? 0 : v]))
        const texto = escribirCambios(positivos)
        expect(new URLSearchParams({ v: texto }).toString().replaceAll('%2B', '+')).toBe(`v=${texto}`)
        const medidos = Object.fromEntries(columnas.map((c) => [c, 1000]))
        expect(leerCambios(receta, texto, medidos)).toEqual({ cambios: { ...positivos }, descartados: 0 })
      }),
    )
  })

  it('de una dirección ajena solo toma lo que la receta tiene y la columna admite', () => {
    const leer = (texto: string) => leerCambios(receta, texto, { raw_hurtos: 5 })
    expect(leer('raw_hurtos*12.5*raw_igpr*')).toEqual({ cambios: { raw_hurtos: 12.5 }, descartados: 0 })
    expect(leer('raw_hurtos*5')).toEqual({ cambios: {}, descartados: 0 })
    expect(leer('__proto__*1*raw_hurtos*-3*raw_igpr*101*raw_hurtos*mil*raw_hurtos*1,5*raw_hurtos')).toEqual({
      ...{ cambios: {}, descartados: 6 },
    })
    expect(leer('').descartados).toBe(0)
    expect(leer('x'.repeat(1_000_000)).descartados).toBe(1)
  })

  it('un texto cualquiera nunca falla ni saca una cifra de sus límites', () => {
    fc.assert(
      fc.property(fc.string(), (texto) => {
        const { cambios } = leerCambios(receta, texto, {})
        for (const [columna, valor] of Object.entries(cambios)) {
          expect(columnas).toContain(columna)
          expect(valor === null || valor >= 0).toBe(true)
        }
      }),
    )
  })
})
