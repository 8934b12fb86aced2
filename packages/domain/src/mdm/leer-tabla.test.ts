import { describe, expect, it } from 'vitest'
import type { HojaLibro, ValorCelda } from '../shared/index.ts'
import { leerTablaMedicion } from './leer-tabla.ts'

const hoja = (nombre: string, filas: readonly (readonly ValorCelda[])[]): HojaLibro => ({
  nombre,
  filas: filas.map((celdas, i) => ({
    numero: i + 1,
    celdas: celdas.flatMap((valor, c) => (valor === null ? [] : [[c + 1, valor] as const])),
  })),
})
const COLUMNAS = {
  ...{ valores: ['x', 'raw_tasa'], conocidas: ['municipio'], grupo: false },
  entidades: new Set(['05', '05001', '05002', '25200', '25']),
}
const leer = (...hojas: HojaLibro[]) => leerTablaMedicion({ hojas }, COLUMNAS)
const dichos = ({ hallazgos }: ReturnType<typeof leer>) =>
  hallazgos.map((h) => [h.regla, h.gravedad, h.ruta.celda, h.valor])

describe('Tabla de insumos', () => {
  it('busca la hoja y la fila que nombran las columnas; dice qué otra hoja no leyó', () => {
    const leida = leer(
      hoja('Léame', [['Indicadores de la vigencia'], ['Hecho por la oficina']]),
      hoja('Datos', [
        ['Fuente: DANE'],
        [null],
        [' Código ', 'MUNICIPIO', 'X', 'Raw tasa'],
        ['05001', 'Medellín', 1, 2],
      ]),
      hoja('Otra', [['codigo'], ['05002']]),
    )
    expect(leida.entradas).toEqual([{ codigo: '05001', grupo: null, valores: { x: 1, raw_tasa: 2 } }])
    expect(leida.filas).toEqual([4])
    expect(dichos(leida)).toEqual([['medicion_hoja_sin_leer', 'nota', 'A1', 'Otra']])
  })

  it('sin columna de códigos pide la columna en la primera hoja que trae algo', () => {
    expect(dichos(leer(hoja('Vacía', []), hoja('A', [['otra'], [1]])))[0]).toEqual([
      ...['medicion_columna_ausente', 'error', 'A1', null],
    ])
    expect(dichos(leer(hoja('Vacía', [])))).toEqual([['medicion_sin_filas', 'error', 'A1', null]])
  })

  it('devuelve su primer cero a un código solo si da una entidad que se mide', () => {
    const leida = leer(
      hoja('A', [
        ['codigo', 'x', 'raw_tasa'],
        [5001, 1, 1],
        [5, 1, 1],
        [5999, 1, 1],
        ['Total', 3, 3],
      ]),
    )
    expect(leida.entradas.map((e) => e.codigo)).toEqual(['05001', '05', '5999', 'Total'])
    expect(dichos(leida)).toEqual([
      ['medicion_codigo_sin_cero', 'aviso', 'A2', '5001'],
      ['medicion_codigo_sin_cero', 'aviso', 'A3', '5'],
      ['medicion_codigo_ilegible', 'error', 'A4', '5999'],
      ['medicion_codigo_ilegible', 'error', 'A5', 'Total'],
    ])
  })

  it('lo repetido lo es también sin su cero', () => {
    const leida = leer(
      hoja('A', [
        ['codigo', 'x', 'raw_tasa'],
        ['05001', 1, 1],
        [5001, 2, 2],
      ]),
    )
    expect(dichos(leida).map(([regla]) => regla)).toEqual(['medicion_codigo_sin_cero', 'medicion_codigo_repetido'])
    expect(leida.hallazgos[1]?.detalles).toMatchObject({ primera: '2' })
  })

  it('la coma es decimal solo donde la columna entera lo dice', () => {
    const con = (...valores: ValorCelda[]) =>
      leer(
        hoja('A', [
          ['codigo', 'x', 'raw_tasa'],
          ...['05001', '05002', '25200'].map((c, i) => [c, valores[i] ?? null, 1]),
        ]),
      )
    const valores = (leida: ReturnType<typeof leer>) => leida.entradas.map((e) => e.valores.x)
    const clara = con('0,734', '1,234', 5)
    expect(valores(clara)).toEqual([0.734, 1.234, 5])
    expect(dichos(clara)).toEqual([['medicion_coma_decimal', 'nota', 'B1', 'x']])
    expect(dichos(con('1,234', '2,345')).map(([regla, , celda]) => [regla, celda])).toEqual([
      ['medicion_valor_ilegible', 'B2'],
      ['medicion_valor_ilegible', 'B3'],
    ])
    expect(dichos(con('0,5', '1.5')).map(([regla, , celda]) => [regla, celda])).toEqual([
      ['medicion_valor_ilegible', 'B2'],
    ])
    expect(dichos(con('1.234,5')).map(([regla]) => regla)).toEqual(['medicion_valor_ilegible'])
  })

  it('una fórmula sin resultado, el error de otra y lo que no es número se dicen por su celda', () => {
    const leida = leer(
      hoja('A', [
        ['codigo', 'x', 'raw_tasa'],
        ['05001', '=B9*2', '#DIV/0!'],
        ['05002', 'N/A', '73 %'],
      ]),
    )
    expect(dichos(leida)).toEqual([
      ['medicion_formula_sin_valor', 'error', 'B2', '=B9*2'],
      ['medicion_valor_ilegible', 'error', 'C2', '#DIV/0!'],
      ['medicion_valor_ilegible', 'error', 'B3', 'N/A'],
      ['medicion_valor_ilegible', 'error', 'C3', '73 %'],
    ])
  })
})
