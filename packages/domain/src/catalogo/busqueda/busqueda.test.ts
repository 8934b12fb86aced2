import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogoDeSemilla } from '../pruebas/index.ts'
import { buscar, indexar } from './index.ts'
import { distancia, raizDe } from './palabras.ts'

const leer = (tabla: string) =>
  readFileSync(new URL(`../../../../../db/seed/catalogo/${tabla}.csv`, import.meta.url), 'utf8')
const indice = indexar(catalogoDeSemilla(leer))
const hallar = (texto: string, bajo?: string) => buscar(indice, { texto, bajo }).entradas
const primeros = (texto: string, cuantos = 5) =>
  hallar(texto)
    .slice(0, cuantos)
    .map((e) => e.indicadorNombre)

describe('buscar en el Catálogo Programático (R2.3)', () => {
  test('sin tildes, en mayúsculas, en plural o en singular, y en cualquier orden, se halla lo mismo', () => {
    const bien = primeros('vías terciarias mejoradas')
    expect(bien[0]).toMatch(/v[ií]a/i)
    for (const otra of [
      'VIAS TERCIARIAS MEJORADAS',
      'via terciaria mejorada',
      'mejoradas terciarias vías',
      'vías de las terciarias mejoradas',
    ])
      expect(primeros(otra), otra).toEqual(bien)
  })

  test.each([
    ['acueduto', 'acueducto'],
    ['bibliotca', 'biblioteca'],
    ['alcantarrillado', 'alcantarillado'],
    ['serivcio edcuacion', 'educacion'],
    ['adulto mallor', 'adulto'],
    ['transpote', 'transport'],
  ])('con errores al escribir: «%s» halla «%s»', (escrito, debe) => {
    const suyos = hallar(escrito).slice(0, 5)
    expect(suyos.length).toBeGreaterThan(0)
    const texto = (e: (typeof suyos)[number]) =>
      `${e.indicadorNombre} ${e.productoNombre} ${e.programaNombre} ${e.sectorNombre}`
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
    for (const entrada of suyos) expect(texto(entrada)).toContain(debe)
  })

  test('una palabra a medio escribir halla las que empiezan así', () => {
    expect(primeros('alcantar', 1)[0]).toMatch(/alcantarill/i)
  })

  test('por el comienzo del código, con puntos o sin el cero que se perdió', () => {
    expect(hallar('0401').every((e) => e.programa === '0401')).toBe(true)
    expect(hallar('0401').length).toBeGreaterThan(1)
    expect(hallar('04.01')).toEqual(hallar('0401'))
    const [unico] = hallar('040100100')
    expect([unico?.indicador, hallar('040100100').length]).toEqual(['040100100', 1])
    expect(hallar('40100100')).toEqual(hallar('040100100'))
  })

  test('las palabras y el código juntos se restringen entre sí', () => {
    const juntos = hallar('22 docentes')
    expect(juntos.length).toBeGreaterThan(0)
    expect(juntos.every((e) => e.sector === '22')).toBe(true)
  })

  test('se queda bajo el sector, el programa o el producto que se pide', () => {
    expect(hallar('servicio', '17').every((e) => e.sector === '17')).toBe(true)
    expect(hallar('', '1702').map((e) => e.programa)).toContain('1702')
    expect(hallar('', '').length).toBe(indice.entradas.length)
  })

  test('cada indicador se halla por su propio nombre entre los cinco primeros', () => {
    const perdidos = indice.entradas.filter(
      (e) =>
        !hallar(e.indicadorNombre, e.programa)
          .slice(0, 5)
          .some((h) => h.indicadorNombre === e.indicadorNombre),
    )
    expect(perdidos.map((e) => e.indicador)).toEqual([])
  })

  test('cuando nada lo tiene todo, dice que es parcial y da lo que más tiene', () => {
    const { entradas, parcial } = buscar(indice, { texto: 'acueducto interestelar' })
    expect(parcial).toBe(true)
    expect(entradas[0]?.indicadorNombre).toMatch(/acueducto/i)
    expect(buscar(indice, { texto: 'xqzw' })).toEqual({ entradas: [], parcial: false })
  })
})

test('las formas de una palabra comparten su raíz', () => {
  for (const [a, b] of [
    ['vias', 'via'],
    ['redes', 'red'],
    ['luces', 'luz'],
    ['construidas', 'construido'],
    ['bases', 'base'],
  ] as const)
    expect(raizDe(a)).toBe(raizDe(b))
})

test('la distancia cuenta letras que faltan, sobran, cambian o se cruzan, hasta el tope', () => {
  expect(distancia('acueduto', 'acueducto', 2)).toBe(1)
  expect(distancia('serivcio', 'servicio', 2)).toBe(1)
  expect(distancia('casa', 'perro', 2)).toBe(3)
  expect(distancia('', 'ab', 2)).toBe(2)
})
