import type { Actividad } from '@kpt/domain/calendario'
import { describe, expect, test } from 'vitest'
import { textoActoDeCadena, textoCampoActividad, textoLimitePlazo, textoSaber } from './historia-calendario.ts'

const FILA: Actividad = {
  ...{ clave: 'uno', orden: 1, item: null, texto: 'Reportar', responsable: 'Alcaldías', medio: 'KPT' },
  ...{ textoLimite: 'octubre 30 de 2021', clases: ['reporte', 'ajustes'], obligados: ['municipio'], corte: null },
  ...{ apertura: null, limite: '2021-10-30', trasLimite: 'recibe' },
}

describe('la historia del calendario en palabras', () => {
  test('lo que se sabía: nada, que existió, o los actos que lo fijaron', () => {
    const acto = { circular: '26-4', fecha: '2021-10-06' }
    expect(textoSaber({ estado: 'desconocido', actos: [] })).toBe('Ningún acto lo había fijado todavía.')
    expect(textoSaber({ estado: 'no_disponible', actos: [acto] })).toMatch(
      /^Cronograma de la Circular 26-4 no disponible en este archivo: .*6 de octubre de 2021\.$/,
    )
    expect(textoSaber({ estado: 'vigente', actos: [acto, { circular: '0029-4', fecha: '2021-12-01' }] })).toBe(
      'Regía por estos actos: Circular 26-4 del 6 de octubre de 2021; Circular 0029-4 del 1 de diciembre de 2021.',
    )
  })

  test('cada circular, por lo que hizo, sin puntos de más', () => {
    const asunto = 'Alcance a los lineamientos.'
    expect(textoActoDeCadena({ efecto: 'sustituye', asunto, disponible: true })).toBe(
      'Sustituye el cronograma entero. Alcance a los lineamientos.',
    )
    expect(textoActoDeCadena({ efecto: 'fija', asunto: null, disponible: false })).toBe(
      'Fija el cronograma. No está en este archivo: solo consta que existió.',
    )
  })

  test('cada campo de una fila se puede leer, también el que falta', () => {
    const campos = ['item', 'clases', 'obligados', 'corte', 'apertura', 'limite', 'trasLimite', 'textoLimite'] as const
    expect(campos.map((campo) => textoCampoActividad(FILA, campo))).toEqual([
      ...['Sin número', 'Reporte, Ajustes', 'Municipios', 'Ninguno', 'No la fija', '30 de octubre de 2021'],
      ...['Recibe fuera de plazo', 'octubre 30 de 2021'],
    ])
    expect(textoLimitePlazo({ limite: null })).toBe('No se puede decir')
  })
})
