import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medirTodas } from './corrida.ts'
import { GRUPOS_CAPACIDAD } from './leer-tabla.ts'
import { quePasaria } from './que-pasaria.ts'
import { columnasDe } from './receta.ts'
import { entradaEjemplo, recetaDe } from './receta-ejemplo.ts'

const receta = recetaDe(
  readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8'),
  'mdm-2021',
)
const columnas = columnasDe(receta)
const fracciones = fc.array(
  fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  {
    ...{ minLength: columnas.length, maxLength: columnas.length },
  },
)
/** Few values, so that there are ties. */
const pais = fc
  .array(fc.tuple(fc.constantFrom(...GRUPOS_CAPACIDAD), fracciones), { minLength: 2, maxLength: 25 })
  .map((lista) => lista.map(([grupo, f], i) => entradaEjemplo(receta, String(10_000 + i), grupo, f)))

describe('Qué pasaría si un municipio tuviera otros valores', () => {
  it('sin cambios es lo publicado: las mismas cifras y los mismos puestos', () => {
    fc.assert(
      fc.property(pais, (entradas) => {
        const todas = medirTodas(receta, entradas)
        for (const [i, entrada] of entradas.entries()) {
          const { puestos, ...publicada } = todas[i] ?? { puestos: null }
          const supuesto = quePasaria(receta, entrada, {}, todas)
          expect(supuesto.medicion).toEqual(publicada)
          expect(supuesto.puestos).toEqual({ grupo: puestos?.grupo, nacional: puestos?.nacional })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('con cambios es lo que daría calcular de nuevo a todo el país', () => {
    fc.assert(
      fc.property(
        pais,
        fc.constantFrom(...columnas),
        fc.double({ min: 0, max: 120, noNaN: true }),
        (entradas, columna, x) => {
          const [primera] = entradas
          if (!primera) return
          const supuesto = quePasaria(receta, primera, { [columna]: x }, medirTodas(receta, entradas))
          const otra = { ...primera, valores: { ...primera.valores, [columna]: x } }
          const [deNuevo] = medirTodas(receta, [otra, ...entradas.slice(1)])
          expect(supuesto.medicion.indice).toBe(deNuevo?.indice)
          expect(supuesto.medicion.clase).toBe(deNuevo?.clase)
          expect(supuesto.puestos).toEqual({ grupo: deNuevo?.puestos.grupo, nacional: deNuevo?.puestos.nacional })
        },
      ),
    )
  })

  it('quitar un valor que impide calcular deja sin índice y sin puestos', () => {
    const entrada = entradaEjemplo(
      receta,
      '05001',
      'C',
      columnas.map(() => 0.5),
    )
    const { medicion, puestos } = quePasaria(receta, entrada, { raw_hurtos: null }, [])
    expect(medicion.indice).toBeNull()
    expect(puestos).toEqual({ grupo: null, nacional: null })
  })
})
