import { describe, expect, it } from 'vitest'
import { csvDe } from './csv.ts'
import type { Columna } from './tabla.ts'

type Fila = { nombre: string; valor: string | number | null }
const COLUMNAS: Columna<Fila>[] = [
  { titulo: 'Entidad', valor: (f) => f.nombre },
  { titulo: 'Valor', numero: true, valor: (f) => f.valor },
]
const renglones = (filas: Fila[]) => csvDe(COLUMNAS, filas).split('\r\n').slice(1, -1)

describe('Archivo CSV de una tabla', () => {
  it('lleva la marca de UTF-8, encabezado, punto y coma y coma decimal', () => {
    expect(csvDe(COLUMNAS, [{ nombre: 'Nariño', valor: '1234.5' }])).toBe('\uFEFFEntidad;Valor\r\nNariño;1234,5\r\n')
  })

  it('lo que no está queda en blanco, y el cero es cero', () => {
    expect(
      renglones([
        { nombre: 'a', valor: null },
        { nombre: 'b', valor: 0 },
      ]),
    ).toEqual(['a;', 'b;0'])
  })

  it('el separador, las comillas y los saltos van entre comillas', () => {
    expect(renglones([{ nombre: 'Vías; "terciarias"', valor: 1 }])).toEqual(['"Vías; ""terciarias""";1'])
  })

  it('un texto que la hoja ejecutaría como fórmula queda inerte; un número negativo sigue siendo número', () => {
    expect(renglones([{ nombre: '=HYPERLINK("x")', valor: -3 }])).toEqual([`"'=HYPERLINK(""x"")";-3`])
    expect(renglones([{ nombre: '@sum', valor: '-2.5' }])).toEqual([`'@sum;-2,5`])
  })
})
