import { MOTIVOS_OBLIGACION, REGLAS_CRONOGRAMA } from '@kpt/domain/calendario'
import { describe, expect, test } from 'vitest'
import { textoExigibilidad, textoHallazgoCronograma, textoObligacion } from './index.ts'

describe('por qué un corte es exigible o no', () => {
  test('se dice con las fechas del plan', () => {
    expect(textoExigibilidad({ exigible: true, planDesde: '2024-05-31' })).toMatch(/desde el 31 de mayo de 2024/)
    expect(textoExigibilidad({ exigible: false, porque: 'plan_no_vencido', planDesde: '2024-05-31' })).toBe(
      'No es exigible: en la fecha de los datos aún no se vencía el término para adoptar el plan, el 31 de mayo de 2024.',
    )
    const tarde = {
      exigible: false,
      porque: 'plan_sin_vigor',
      planDesde: '2024-05-31',
      adoptado: '2024-07-01',
    } as const
    expect(textoExigibilidad(tarde)).toMatch(/se adoptó el 1 de julio de 2024/)
    expect(textoExigibilidad({ exigible: false, porque: 'sin_periodo' })).toMatch(/^No es exigible/)
    expect(textoExigibilidad({ exigible: true, planDesde: null })).toMatch(/haya o no un plan/)
    const sinGobierno = { exigible: false, porque: 'sin_gobierno', gobiernoDesde: '2024-04-21' } as const
    expect(textoExigibilidad(sinGobierno)).toMatch(/se eligió el 21 de abril de 2024/)
  })
})

test('todo motivo de obligación y toda regla de archivo tienen frase completa', () => {
  for (const motivo of MOTIVOS_OBLIGACION)
    expect(textoObligacion({ obligado: false, motivo, reportaPor: null })).toMatch(/\.$/)
  const detalles = { esperado: 'fecha', campo: 'x', opciones: 'a', anterior: 'a', limite: 'a', corte: '1', filas: '2' }
  for (const regla of REGLAS_CRONOGRAMA) {
    const { mensaje, remedio } = textoHallazgoCronograma({ regla, gravedad: 'error', ruta: {}, valor: null, detalles })
    expect(`${mensaje} ${remedio}`, regla).not.toMatch(/undefined/)
    expect(mensaje, regla).toMatch(/\.$/)
  }
})
