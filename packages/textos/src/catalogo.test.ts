import { leerCatalogo } from '@kpt/domain/catalogo'
import { expect, test } from 'vitest'
import { isHallazgoCatalogo, textoHallazgoCatalogo, tituloHallazgoCatalogo } from './catalogo.ts'

test('lo que se halla al leer un Catálogo se dice en su celda, sin huecos y con su remedio', () => {
  const titulos = ['Sector', 'Nombre del Sector', 'Código del Programa', 'Nombre del Programa', 'Código del Producto']
  const otros = [
    'Producto',
    'Código del Indicador de Producto',
    'Indicador de Producto',
    'Unidad de medida',
    'Es Nacional',
  ]
  const fila = (numero: number, valores: readonly (string | number | null)[]) => ({
    numero,
    celdas: valores.flatMap((v, i) => (v === null ? [] : [[i + 1, v] as const])),
  })
  const filas = [
    fila(1, [...titulos, ...otros]),
    fila(2, ['33', 'Cultura', '3301', 'Promoción', '3301001', 'Biblioteca', 330100100, 'Bibliotecas', null, 'tal vez']),
    fila(3, ['33', 'Cultura', '3301', 'Promoción', '3302001', 'Biblioteca', '330100101', 'Otras', 'Número', 'Sí']),
    fila(4, ['33', 'Cultura', '3301', 'Promoción', '3301002', null, '330100200', 'Casas', 'Número', 'Sí']),
    fila(5, ['Total', null, null, null, null, null, null, null, null, 3]),
  ]
  const { hallazgos } = leerCatalogo({ hojas: [{ nombre: 'H', filas }] })
  expect(new Set(hallazgos.map((h) => h.regla)).size).toBeGreaterThanOrEqual(6)
  for (const h of hallazgos) {
    expect(isHallazgoCatalogo(h.regla)).toBe(true)
    const { mensaje, remedio } = textoHallazgoCatalogo(h, h.regla)
    for (const frase of [mensaje, remedio, tituloHallazgoCatalogo(h.regla)])
      expect(frase, h.regla).not.toMatch(/undefined|NaN|^$/)
  }
  expect(isHallazgoCatalogo('constructor')).toBe(false)
})
