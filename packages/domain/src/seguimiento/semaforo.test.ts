import { describe, expect, it } from 'vitest'
import { METODOLOGIA_INICIAL } from './metodologia.ts'
import { type Semaforo, semaforo, vigenciaCerrada } from './semaforo.ts'

const tramos = METODOLOGIA_INICIAL.semaforo
const de = (valor: number, cerrada = true) => semaforo({ valor, explicacion: 'por_debajo' }, tramos, cerrada)

describe('Semáforo', () => {
  it('en una vigencia cerrada, por tramos: el límite pertenece al tramo de arriba', () => {
    const esperado: [number, Semaforo][] = [
      [-0.5, 'critico'],
      [0, 'critico'],
      [0.3999, 'critico'],
      [0.4, 'bajo'],
      [0.6, 'medio'],
      [0.7, 'satisfactorio'],
      [0.7999, 'satisfactorio'],
      [0.8, 'sobresaliente'],
      [3, 'sobresaliente'],
    ]
    for (const [valor, nivel] of esperado) expect([valor, de(valor)]).toEqual([valor, nivel])
  })

  it('en un corte parcial nadie está en rojo: es el avance al corte', () => {
    expect(de(0.2, false)).toBe('avance_al_corte')
  })

  it('lo no programado, lo no reportado y lo no calculable no tienen nivel', () => {
    const sin = (
      explicacion: 'sin_programar_ni_ejecutar' | 'ejecutado_sin_programar' | 'sin_reporte' | 'no_calculable',
    ) => semaforo({ valor: null, explicacion }, tramos, true)
    expect(sin('sin_programar_ni_ejecutar')).toBe('sin_programar')
    expect(sin('ejecutado_sin_programar')).toBe('sin_programar')
    expect(sin('sin_reporte')).toBe('sin_reporte')
    expect(sin('no_calculable')).toBe('no_calculable')
  })

  it('los tramos son un dato: otra escala, otro nivel', () => {
    const escala = [
      { codigo: 'critico', menorQue: '50' },
      { codigo: 'sobresaliente', menorQue: null },
    ] as const
    expect(semaforo({ valor: 0.45, explicacion: 'por_debajo' }, escala, true)).toBe('critico')
    expect(de(0.45)).toBe('bajo')
  })
})

describe('Vigencia cerrada', () => {
  it('lo está desde el día siguiente al 31 de diciembre, en el corte con datos hasta ese día', () => {
    expect(vigenciaCerrada(2023, '2023-12-31', '2024-01-01')).toBe(true)
    expect(vigenciaCerrada(2023, '2023-12-31', '2023-12-31')).toBe(false)
    expect(vigenciaCerrada(2023, '2023-09-30', '2024-01-01')).toBe(false)
  })
})
