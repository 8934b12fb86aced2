import { distanciaAlBorde, estaDentro } from '@kpt/domain/territorio'
import originales from '@svg-maps/colombia'
import { describe, expect, it } from 'vitest'
import csv from '../../../../../db/seed/territorio.csv?raw'
import { CONTORNOS } from './contornos.gen.ts'
import { enLienzo, figuraDe, trazoDe } from './lienzo.ts'

const filas = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((linea) => linea.split(','))
const departamentos = filas.filter(([, , tipo]) => tipo === 'departamento').map(([codigo]) => codigo)
const sedes = filas
  .filter((f) => f[5] !== '')
  .map(([departamento = '', codigo = '', , , , latitud, longitud]) => ({
    departamento,
    codigo,
    punto: enLienzo(Number(longitud), Number(latitud)),
  }))
const figuras = new Map<string, ReturnType<typeof figuraDe>>(CONTORNOS.map((c) => [c.codigo, figuraDe(c.trazo)]))

describe('el mapa y las coordenadas de las sedes', () => {
  const continente = sedes.filter((s) => s.departamento !== '88')

  it('hay un contorno por cada departamento del territorio, y ninguno de más', () => {
    expect(CONTORNOS.map((c) => c.codigo)).toEqual(departamentos.toSorted())
    expect(originales.locations).toHaveLength(departamentos.length)
  })

  it('al menos el 97 % de las sedes del continente cae dentro de su departamento, y todas a menos de 2 unidades', () => {
    expect(continente.length).toBeGreaterThan(1100)
    const fuera = continente.filter((s) => !estaDentro(figuras.get(s.departamento) ?? [], s.punto))
    expect(fuera.length / continente.length).toBeLessThan(0.03)
    const lejos = fuera.filter((s) => distanciaAlBorde(figuras.get(s.departamento) ?? [], s.punto) > 20)
    expect(lejos.map((s) => s.codigo)).toEqual([])
  })

  it('casi ninguna cae dentro de otro departamento que no sea el suyo o toque con él', () => {
    const ajenas = continente.filter((s) =>
      [...figuras].some(([codigo, f]) => codigo !== s.departamento && estaDentro(f, s.punto)),
    )
    expect(ajenas.length / continente.length).toBeLessThan(0.04)
  })

  it('Bogotá, D. C., cae en su propio contorno, y San Andrés junto al suyo', () => {
    const de = (codigo: string) => sedes.find((s) => s.codigo === codigo)?.punto ?? [0, 0]
    expect(estaDentro(figuras.get('11') ?? [], de('11001'))).toBe(true)
    expect(distanciaAlBorde(figuras.get('88') ?? [], de('88001'))).toBeLessThan(40)
  })

  it('el contorno simplificado queda a menos de una unidad del original: Antioquia', () => {
    const antioquia = originales.locations.find((l: { id: string }) => l.id === 'ant')?.path ?? ''
    const original = figuraDe(antioquia.replace(/^m /, 'M').replace(' ', 'l').replace(/ z$/, 'z')).map((anillo) =>
      anillo.map(([x, y]) => [x * 10, y * 10] as const),
    )
    expect(original.flat().length).toBeGreaterThan(250)
    for (const punto of original.flat()) expect(distanciaAlBorde(figuras.get('05') ?? [], punto)).toBeLessThan(10)
  })

  it('un trazo escrito se lee igual', () => {
    const figura = figuras.get('13') ?? []
    expect(figura).toHaveLength(2)
    expect(figuraDe(trazoDe(figura).replaceAll('L', ' '))).toHaveLength(2)
    expect(
      trazoDe([
        [
          [0, 0],
          [10.4, 0],
          [10, 9.6],
        ],
      ]),
    ).toBe('M0,0L10,0L10,10z')
  })
})
