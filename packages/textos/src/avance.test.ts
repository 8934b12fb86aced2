import { METODOLOGIA_INICIAL } from '@kpt/domain/seguimiento'
import { describe, expect, it } from 'vitest'
import { cuentaAvance, fraseSemaforo, fraseTope, nombreEntrada, pesosExactos, valorEntrada } from './avance.ts'

describe('Una cifra abierta, en palabras', () => {
  it('la cuenta se escribe como en el papel', () => {
    expect(cuentaAvance('fisico_vigencia', { ejecutado: '2.5', programado: '10' })).toBe('2,5 ÷ 10')
    expect(cuentaAvance('fisico_vigencia_reduccion', { ejecutado: '12', programado: '10', lineaBase: '20' })).toBe(
      '(20 − 12) ÷ (20 − 10)',
    )
    expect(cuentaAvance('financiero_obligado', { ejecutado: '200000.25', programado: '1500000' })).toBe(
      '$ 200.000,25 ÷ $ 1.500.000',
    )
    expect(cuentaAvance('grupo_fisico_vigencia', { suma: '2.9024611404103636', metas: '24' })).toBe('2,9025 ÷ 24')
  })

  it('en el cuatrienio acumulativo se ven los sumandos de cada vigencia', () => {
    const entradas = { ejecutado_2024: '4', ejecutado_vigencia: '2.5', ejecutado: '6.5', meta: '40' }
    expect(cuentaAvance('fisico_cuatrienio_acumulativo', entradas)).toBe('(4 + 2,5) ÷ 40')
    const una = { ejecutado_vigencia: '2.5', ejecutado: '2.5', meta: '40' }
    expect(cuentaAvance('fisico_cuatrienio_acumulativo', una)).toBe('2,5 ÷ 40')
  })

  it('sin un dato no hay cuenta', () => {
    expect(cuentaAvance('fisico_vigencia', { ejecutado: null, programado: '10' })).toBeNull()
    expect(cuentaAvance('fisico_cuatrienio_reduccion', { ejecutado: '1', meta: '2', lineaBase: null })).toBeNull()
  })

  it('cada entrada tiene nombre; la que este texto no conoce va con su clave', () => {
    expect(nombreEntrada('fisico_vigencia', 'ejecutado')).toBe('Ejecutado en la vigencia')
    expect(nombreEntrada('financiero_pagado', 'ejecutado')).toContain('Pagado')
    expect(nombreEntrada('fisico_cuatrienio_acumulativo', 'ejecutado_2024')).toBe('Ejecutado en 2024')
    expect(nombreEntrada('fisico_vigencia', 'peso')).toBe('peso')
  })

  it('el dinero va con sus centavos solo si los hay', () => {
    expect(pesosExactos('1135929312.50')).toBe('$ 1.135.929.312,50')
    expect(pesosExactos('1135929312.00')).toBe('$ 1.135.929.312')
    expect(valorEntrada('fisico_vigencia', 'ejecutado', '20312682.0841')).toBe('20.312.682,0841')
  })

  it('lo que entra en los promedios se dice cuando no es el valor mismo', () => {
    expect(fraseTope(1.2, 1, 'por_encima')).toContain('hasta 100 %')
    expect(fraseTope(null, 0, 'sin_reporte')).toContain('0 %')
    expect(fraseTope(null, null, 'ejecutado_sin_programar')).toContain('No entra')
    expect(fraseTope(0.4, 0.4, 'por_debajo')).toBeNull()
  })

  it('el semáforo dice entre qué límites está el nivel; sin nivel no dice nada', () => {
    const frase = (nivel: Parameters<typeof fraseSemaforo>[0]) => fraseSemaforo(nivel, METODOLOGIA_INICIAL.semaforo)
    expect(frase('critico')).toBe('Semáforo: crítico, menos de 40 %.')
    expect(frase('medio')).toBe('Semáforo: medio, de 60 % a menos de 70 %.')
    expect(frase('sobresaliente')).toBe('Semáforo: sobresaliente, desde 80 %.')
    expect(frase('avance_al_corte')).toBeNull()
  })
})
