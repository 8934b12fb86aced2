import { describe, expect, it } from 'vitest'
import type { MetaAnterior } from './consulta.ts'
import { leerPegado, listaParaLlenar } from './leer.ts'

const METAS: MetaAnterior[] = [1, 2, 3].map((n) => ({
  ...{ meta: `25200-M-000${n}`, codigoSispt: n === 3 ? 'IP-1' : `IP-${n}`, personalizacion: `Meta\n${n}` },
  ...{ unidad: 'Número', programado: '10', ejecutado: n === 2 ? '4.5' : null },
}))
const leidas = (texto: string) =>
  leerPegado(texto, METAS).filas.map((f) => [f.linea, f.meta?.meta ?? null, f.valor, f.error])

describe('Lo que se pega de lo ejecutado antes', () => {
  it('dos columnas: la meta por su número o su código, y la cifra como se escribe en Colombia; el título no cuenta', () => {
    expect(leidas('Código\tEjecutado\r\n25200-M-0001\t1.234,5\r\nIP-2\t 7 \r\n\r\n25200-M-0003\t\r\n')).toEqual([
      [2, '25200-M-0001', '1234.5', null],
      [3, '25200-M-0002', '7', null],
      [5, '25200-M-0003', null, null],
    ])
  })

  it('cada fila dice lo suyo: meta que no está, repetida, menor que 0, ilegible; un código de dos metas no es de ninguna', () => {
    const errores = leidas('25200-M-0001\t1\n25200-M-0001\t2\n25200-M-0009\t3\nIP-2\t-4\nIP-1\t5\n25200-M-0003\tcinco')
    expect(errores.map(([, meta, , error]) => [meta, error])).toEqual([
      ['25200-M-0001', null],
      ['25200-M-0001', 'La meta está repetida: déjela una sola vez.'],
      [null, 'No es una meta del plan.'],
      ['25200-M-0002', 'Lo ejecutado no puede ser menor que 0.'],
      [null, 'No es una meta del plan.'],
      ['25200-M-0003', expect.stringMatching(/./)],
    ])
  })

  it('una sola columna vale en el orden del plan si está completa, con título o sin él', () => {
    const esperadas = ['1', null, '3']
    expect(leerPegado('1\n\n3', METAS).filas.map((f) => f.valor)).toEqual(esperadas)
    expect(leerPegado('Ejecutado\n1\n\n3\n', METAS).filas.map((f) => f.valor)).toEqual(esperadas)
    expect(leerPegado('1\n2\n\n', METAS).filas.map((f) => f.valor)).toEqual(['1', '2', null])
    expect(leerPegado('1\n\n3\n\n\n', METAS).filas.map((f) => f.valor)).toEqual(esperadas)
    expect(leerPegado('1\n2\n3\n4', METAS).falla).toContain('4 filas')
    expect(leerPegado('1\n2', METAS)).toMatchObject({ filas: [], falla: expect.stringContaining('3 metas') })
  })

  it('la lista para llenar se lee de vuelta tal como estaba', () => {
    const lista = listaParaLlenar(METAS, 2024)
    expect(lista.split('\n')[0]).toBe('Meta\tNombre\tUnidad\tEjecutado en 2024')
    expect(leidas(lista).map(([, meta, valor, error]) => [meta, valor, error])).toEqual(
      METAS.map((m) => [m.meta, m.ejecutado, null]),
    )
  })
})
