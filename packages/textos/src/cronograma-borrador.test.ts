import { CODIGOS_DUDA, REGLAS_BORRADOR } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { describe, expect, test } from 'vitest'
import { fraseHallazgoBorrador } from './index.ts'

const hallazgo = (regla: string, detalles: Record<string, string> = {}): Hallazgo => ({
  ...{ regla, gravedad: 'error', ruta: { campo: '/filas/0/limite' }, valor: null },
  detalles: { campo: 'limite', fecha: '2027-01-01', limite: '2027-04-15', habil: '2027-04-19', ...detalles },
})

describe('lo que le falta a un borrador de cronograma', () => {
  test('toda regla y toda duda tiene una frase que termina en punto y no deja huecos', () => {
    const frases = [
      ...REGLAS_BORRADOR.map((regla) =>
        hallazgo(regla, { codigo: 'sin_fecha', dicho: 'Abril', escrito: '2027-04-16', anterior: '0009-4' }),
      ),
      ...CODIGOS_DUDA.map((codigo) => hallazgo('borrador_duda', { codigo, dicho: '2026-12-31' })),
      hallazgo('cronograma_sin_clases'),
    ].map(fraseHallazgoBorrador)
    expect(new Set(frases).size).toBe(frases.length)
    for (const frase of frases) {
      expect(frase).toMatch(/^[«\dA-ZÁÉÍÓÚ].*\.$/u)
      expect(frase).not.toMatch(/undefined|\{|NaN/)
    }
  })

  test('las dos fechas se dicen siempre que difieren, con lo que hace la política', () => {
    expect(fraseHallazgoBorrador(hallazgo('borrador_dia_no_habil', { politica: 'literal' }))).toBe(
      '15 de abril de 2027 no es día hábil. El siguiente es el 19 de abril de 2027: el límite se queda en la fecha escrita.',
    )
    expect(fraseHallazgoBorrador(hallazgo('borrador_dia_no_habil', { politica: 'dia_habil_siguiente' }))).toContain(
      'hasta ese día corre el límite.',
    )
  })
})
