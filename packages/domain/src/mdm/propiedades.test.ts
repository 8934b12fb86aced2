// What must be true of any measurement, over generated municipalities.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claseDe, type EntradaMedicion, medirEntidad } from './calcular.ts'
import { medirTodas } from './corrida.ts'
import { GRUPOS_CAPACIDAD } from './leer-tabla.ts'
import { medir } from './medir.ts'
import { puestos, puestosPorGrupo } from './puestos.ts'
import { columnasDe, dimensionesDe, masEsMejor } from './receta.ts'
import { faltasReceta } from './receta-coherencia.ts'
import { entradaEjemplo, recetaDe } from './receta-ejemplo.ts'

const RECETAS = readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8')
const receta = recetaDe(RECETAS, 'mdm-2021')
const columnas = columnasDe(receta)
const indicadores = dimensionesDe(receta).flatMap((d) => d.indicadores)

const fraccion = fc.double({ min: 0, max: 1, noNaN: true })
const entrada = fc
  .tuple(
    fc.constantFrom(...GRUPOS_CAPACIDAD),
    fc.array(fraccion, { minLength: columnas.length, maxLength: columnas.length }),
  )
  .map(([grupo, fracciones]) => entradaEjemplo(receta, '05001', grupo, fracciones))
const pais = fc
  .array(entrada, { minLength: 1, maxLength: 30 })
  .map((entradas) => entradas.map((e, i) => ({ ...e, codigo: String(10_000 + i) })))

const con = (e: EntradaMedicion, columna: string, valor: number | null): EntradaMedicion => ({
  ...e,
  valores: { ...e.valores, [columna]: valor },
})

describe('Medición: lo que siempre se cumple', () => {
  it('las recetas de la semilla son coherentes', () => {
    const { recetas }: { recetas: (typeof receta)[] } = JSON.parse(RECETAS)
    expect(recetas.map((r) => [r.clave, faltasReceta(r)])).toEqual(recetas.map((r) => [r.clave, []]))
  })

  it('todo indicador, dimensión y componente queda entre 0 y 100', () => {
    fc.assert(
      fc.property(entrada, (e) => {
        for (const c of medirEntidad(receta, e).componentes) {
          const partes = [c, ...c.dimensiones, ...c.dimensiones.flatMap((d) => d.indicadores)]
          // A score that comes on 0–100 is not held: the example goes up to 120.
          for (const { valor } of partes) expect(valor === null || (valor >= 0 && valor <= 120)).toBe(true)
        }
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...indicadores), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), ({ medida }, x) => {
        if (medida.clase !== 'puntaje') expect(medir(medida, x)).toBeGreaterThanOrEqual(0)
        if (medida.clase !== 'puntaje') expect(medir(medida, x)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('mejorar un indicador, en su dirección, nunca baja la medición', () => {
    fc.assert(
      fc.property(
        entrada,
        fc.constantFrom(...indicadores),
        fraccion,
        (e, { columnas: [columna = ''], medida }, cuanto) => {
          const actual = e.valores[columna] ?? 0
          const mejor = masEsMejor(medida) ? actual + cuanto * 100 : actual - cuanto * Math.abs(actual)
          const antes = medirEntidad(receta, e).indice ?? 0
          expect(medirEntidad(receta, con(e, columna, mejor)).indice).toBeGreaterThanOrEqual(antes - 1e-9)
        },
      ),
    )
  })

  it('tener peores Resultados antes nunca perjudica', () => {
    fc.assert(
      fc.property(entrada, fraccion, (e, menos) => {
        const previo = e.valores.resultados_2020 ?? 0
        const antes = medirEntidad(receta, e).indice ?? 0
        expect(medirEntidad(receta, con(e, 'resultados_2020', previo * menos)).indice).toBeGreaterThanOrEqual(antes)
      }),
    )
  })

  it('el orden en que llegan los municipios no cambia nada, bit por bit', () => {
    fc.assert(
      fc.property(pais, fc.infiniteStream(fc.nat()), (entradas, azar) => {
        const barajadas = entradas
          .map((e) => ({ e, k: azar.next().value as number }))
          .sort((a, b) => a.k - b.k)
          .map(({ e }) => e)
        const porCodigo = (a: { codigo: string }, b: { codigo: string }) => (a.codigo < b.codigo ? -1 : 1)
        expect(medirTodas(receta, barajadas).sort(porCodigo)).toEqual(medirTodas(receta, entradas).sort(porCodigo))
      }),
      { numRuns: 40 },
    )
  })

  it('un dato que falta sale de su media, cuenta 0 o impide, según la receta', () => {
    fc.assert(
      fc.property(entrada, fc.constantFrom(...indicadores), (e, { clave, columnas: [columna = ''], falta }) => {
        const medida = medirEntidad(receta, con(e, columna, null))
        const suyo = medida.componentes
          .flatMap((c) => c.dimensiones)
          .find((d) => d.indicadores.some((i) => i.clave === clave))
        const otros = suyo?.indicadores.filter((i) => i.clave !== clave).map((i) => i.valor ?? 0) ?? []
        const suma = otros.reduce((a, b) => a + b, 0)
        if (falta === 'impide') {
          expect(suyo?.valor).toBeNull()
          expect(medida.indice).toBeNull()
          expect(medida.motivo).toEqual({ codigo: 'falta_valor', columnas: [columna] })
        } else {
          const cuantos = falta === 'cero' ? otros.length + 1 : otros.length
          expect(suyo?.valor).toBeCloseTo(suma / cuantos, 9)
          expect(medida.motivo).toBeNull()
        }
      }),
    )
  })

  it('un cero informado no es un dato que falta', () => {
    const e = entradaEjemplo(
      receta,
      '05001',
      'G1',
      columnas.map(() => 0.5),
    )
    const cero = medirEntidad(receta, con(e, 'raw_igpr', 0)).componentes[0]?.dimensiones[1]?.valor ?? 0
    const sin = medirEntidad(receta, con(e, 'raw_igpr', null)).componentes[0]?.dimensiones[1]?.valor ?? 0
    expect(cero).toBeLessThan(sin)
  })

  it('las clases parten en 45 y en 55, sin redondear', () => {
    expect([44.999999999, 45, 54.999999999, 55, 180].map((x) => claseDe(receta, x))).toEqual([
      ...['bajo', 'medio', 'medio', 'alto', 'alto'],
    ])
  })
})

describe('Puestos', () => {
  it('empatan y saltan: 1, 2, 2, 4; quien no tiene cifra no tiene puesto', () => {
    expect(puestos([50, 70, 70, null, 90, 10])).toEqual([4, 2, 2, null, 1, 5])
    expect(puestosPorGrupo(['A', 'B', 'A', null], [1, 5, 2, 9])).toEqual([2, 1, 1, null])
  })

  it('cada puesto es uno más que cuántos están por encima', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }), { maxLength: 40 }), (valores) => {
        puestos(valores).forEach((puesto, i) => {
          const valor = valores[i] ?? null
          const encima = valores.filter((v) => v !== null && valor !== null && v > valor).length
          expect(puesto).toBe(valor === null ? null : encima + 1)
        })
      }),
    )
  })

  it('en su grupo son los de una lista con solo los del grupo', () => {
    fc.assert(
      fc.property(pais, (entradas) => {
        const todas = medirTodas(receta, entradas)
        for (const grupo of new Set(entradas.map((e) => e.grupo))) {
          const solas = medirTodas(
            receta,
            entradas.filter((e) => e.grupo === grupo),
          )
          const suyas = todas.filter((m) => m.grupo === grupo)
          expect(suyas.map((m) => m.puestos.grupo)).toEqual(solas.map((m) => m.puestos.nacional))
          expect(suyas.map((m) => m.puestos.componentes)).toEqual(solas.map((m) => m.puestos.componentesNacional))
        }
      }),
      { numRuns: 40 },
    )
  })
})
