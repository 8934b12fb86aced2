import { describe, expect, test } from 'vitest'
import { nombreAgenda, nombrePlazo, textoQueda, tituloAgenda } from './plazos-propios.ts'

const DIA = 86_400_000

describe('los plazos propios en palabras', () => {
  test('lo que queda se dice en unidades enteras: nunca más de lo que hay', () => {
    expect(textoQueda(41 * DIA + 13.99 * 3_600_000, true)).toBe('41 días y 13 horas')
    expect(textoQueda(DIA, true)).toBe('1 día y 0 horas')
    expect(textoQueda(DIA - 1, true)).toBe('23 horas, 59 minutos y 59 segundos')
    expect(textoQueda(DIA - 1, false)).toBe('23 horas y 59 minutos')
    expect(textoQueda(61_000, true)).toBe('1 minuto y 1 segundo')
    expect(textoQueda(999, true)).toBe('0 minutos y 0 segundos')
  })

  test('cada plazo por lo que se hace en él', () => {
    const de = { instrumento: 'gestionweb', vigencia: 2022, corte: 1 } as const
    expect(nombrePlazo({ ...de, clases: ['reporte'] })).toBe('Reportar el corte 1 de 2022')
    expect(nombrePlazo({ ...de, clases: ['publicacion'] })).toBe('Publicación de la guía de 2022')
    expect(nombrePlazo({ ...de, clases: ['ajustes', 'soporte', 'cierre'] })).toBe(
      'Ajustes, soporte técnico y cierre de 2022',
    )
    expect(tituloAgenda({ ...de, clases: ['reporte'] }, 'Cogua')).toBe(
      'Último día: Reportar el corte 1 de 2022 (GESTIONWEB) · Cogua',
    )
    expect([nombreAgenda(['Cogua']), nombreAgenda(['Cogua', 'DNP'])]).toEqual([
      'Plazos de Cogua en KPT',
      'Mis plazos en KPT',
    ])
  })
})
