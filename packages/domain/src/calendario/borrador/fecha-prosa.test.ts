import { describe, expect, test } from 'vitest'
import { leerFecha } from './fecha-prosa.ts'

const limite = (escrito: string) => {
  const leida = leerFecha(escrito)
  return leida.falta ?? (leida.apertura ? `${leida.apertura}..${leida.limite}` : leida.limite)
}

describe('las fechas de las dos circulares', () => {
  test.each([
    ['19 de octubre de 2021', '2021-10-19'],
    ['Primer Corte octubre 30 de 2021', '2021-10-30'],
    ['noviembre 5 de 2021', '2021-11-05'],
    ['Corte definitivo 31 de diciembre de 2021', '2021-12-31'],
    ['Corte parcial de seguimiento 15 de abril de 2023', '2023-04-15'],
    ['Corte definitivo diciembre 31 de 2023', '2023-12-31'],
  ])('%s', (escrito, esperada) => expect(limite(escrito)).toBe(esperada))
})

describe('otras formas de escribir un límite', () => {
  test.each([
    ['Hasta el 30 de octubre de 2021', '2021-10-30'],
    ['15/04/2023', '2023-04-15'],
    ['15-04-2023', '2023-04-15'],
    ['2023-04-15', '2023-04-15'],
    ['15-abr-2023', '2023-04-15'],
    ['15 de abril del 2023', '2023-04-15'],
    ['1º de septiembre de 2023', '2023-09-01'],
    ['Primero de marzo del año 2023', '2023-03-01'],
    ['A más tardar el viernes 31 de marzo de 2023, hasta las 11:59 p. m.', '2023-03-31'],
    ['Abril 15, 2023', '2023-04-15'],
    ['  31 DE DICIEMBRE DE 2023 ', '2023-12-31'],
    ['Del 1 al 15 de abril de 2023', '2023-04-01..2023-04-15'],
    ['Entre el 1 de marzo y el 15 de abril de 2023', '2023-03-01..2023-04-15'],
    ['Desde el 15 de diciembre de 2023 hasta el 31 de enero de 2024', '2023-12-15..2024-01-31'],
    ['01/03/2023 - 15/04/2023', '2023-03-01..2023-04-15'],
  ])('%s', (escrito, esperada) => expect(limite(escrito)).toBe(esperada))
})

describe('lo que no se entiende se dice y no se adivina', () => {
  test.each([
    ['', 'sin_fecha'],
    ['Último día hábil del mes', 'sin_fecha'],
    ['30 días después del cierre', 'sin_fecha'],
    ['Hasta el 30 de octubre', 'sin_anio'],
    ['Octubre 30', 'sin_anio'],
    ['15/04/23', 'anio_corto'],
    ['31 de abril de 2023', 'fecha_imposible'],
    ['04/15/2023', 'fecha_imposible'],
    ['A partir del 1 de marzo de 2023', 'sin_limite'],
    ['Desde el 1 de marzo de 2023', 'sin_limite'],
    ['15 de abril de 2023, prorrogado: 30 de abril de 2023', 'varias_fechas'],
    ['15 de abril, 15 de julio y 15 de octubre de 2023', 'varias_fechas'],
    ['Del 15 de diciembre al 31 de enero de 2024', 'rango_invertido'],
    ['Lunes 15 de abril de 2023', 'dia_semana'],
  ])('%s', (escrito, esperada) => expect(limite(escrito)).toBe(esperada))
})
