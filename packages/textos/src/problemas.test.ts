import { describe, expect, it } from 'vitest'
import { textoProblema } from './problemas.ts'

describe('Los rechazos, en palabras', () => {
  it('dicen las fechas como se leen, y no dejan un hueco donde no hay límite', () => {
    expect(textoProblema('reporte.actividad_cerrada', { acto: 'enviar', limite: '2023-12-31' })).toBe(
      'El plazo para esta acción no está abierto (último día: 31 de diciembre de 2023).',
    )
    expect(textoProblema('reporte.actividad_cerrada', { acto: 'enviar', limite: '' })).toBe(
      'El plazo para esta acción no está abierto.',
    )
    expect(textoProblema('ajustes.vencimiento', { limite: '2023-07-21' })).toBe(
      'La fecha para los ajustes debe ser desde hoy y hasta el 21 de julio de 2023.',
    )
    expect(textoProblema('ajustes.vencimiento', { limite: '' })).toBe(
      'La fecha para los ajustes debe ser desde hoy en adelante.',
    )
  })

  it('cuentan en singular lo que es uno', () => {
    expect(textoProblema('peticion.muy_frecuente', { segundos: '1' })).toContain('Espere 1 segundo y')
    expect(textoProblema('peticion.muy_frecuente', { segundos: '30' })).toContain('Espere 30 segundos y')
    expect(textoProblema('peticion.muy_frecuente', { segundos: '3600' })).toContain('Espere 60 minutos y')
    expect(textoProblema('peticion.muy_frecuente', { segundos: '86400' })).toContain('Espere 24 horas y')
    expect(textoProblema('carga.incompleta', { faltan: '1' })).toBe('Aún falta 1 parte del archivo por llegar.')
    expect(textoProblema('carga.incompleta', { faltan: '4' })).toBe('Aún faltan 4 partes del archivo por llegar.')
  })
})
