import type { Pregunta } from '@kpt/domain/gestionweb'
import { describe, expect, it } from 'vitest'
import { decirRespuesta } from './decir.ts'

const pregunta = (cambios: Partial<Pregunta>): Pregunta => ({
  ...{ clave: 'p', texto: '¿?', ayuda: null, cita: null, tipo: 'texto', opciones: [], columnas: [], condicion: null },
  ...{ exigida: null, admiteNoAplica: false, evidencia: 'ninguna', validaciones: [], ...cambios },
})
const opciones = [
  { clave: 'a', texto: 'Primera' },
  { clave: 'b', texto: 'Segunda' },
]
const columnas = [
  { clave: 'canal', texto: 'Canal', tipo: 'texto' },
  { clave: 'recibidas', texto: 'Recibidas', tipo: 'entero' },
] as const

describe('Una respuesta en palabras', () => {
  it.each<[string, Partial<Pregunta>, string | null, string]>([
    ['sin nada', {}, null, 'Sin respuesta'],
    ['sí', { tipo: 'si_no' }, 'si', 'Sí'],
    ['una de una lista', { tipo: 'una', opciones }, 'b', 'Segunda'],
    ['varias', { tipo: 'varias', opciones }, '["a","b"]', 'Primera y Segunda'],
    ['ninguna de la lista', { tipo: 'varias', opciones }, '[]', 'Ninguna'],
    ['un número', { tipo: 'decimal' }, '1240.5', '1.240,5'],
    ['una fecha', { tipo: 'fecha' }, '2025-11-28', '28 de noviembre de 2025'],
    [
      'una tabla, con sus filas: dos que se comparan no se ven iguales si una celda cambió',
      { tipo: 'tabla', columnas },
      '[{"canal":"Oficinas","recibidas":"1240"},{"canal":"Correo"}]',
      '2 filas: Oficinas, 1.240 · Correo',
    ],
    ['lo que ya no tiene esa forma, como se guardó', { tipo: 'si_no' }, 'tal vez', 'tal vez'],
  ])('%s', (_, cambios, valor, dicho) => {
    expect(decirRespuesta(pregunta(cambios), valor)).toBe(dicho)
  })
})
