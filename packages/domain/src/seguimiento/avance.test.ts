import { describe, expect, it } from 'vitest'
import { avanceFinanciero } from './avance-financiero.ts'
import { avanceFisicoCuatrienio, avanceFisicoVigencia } from './avance-fisico.ts'
import type { EntradaMeta } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'

const con = (ejecutado: string | null, cambios: Partial<EntradaMeta> = {}) =>
  entradaEjemplo({ valores: valoresEjemplo({ ejecutado }), ...cambios })

describe('Avance físico de la vigencia', () => {
  const vigencia = (ejecutado: string | null, cambios: Partial<EntradaMeta> = {}) => {
    const { valor, topado, explicacion } = avanceFisicoVigencia(con(ejecutado, cambios))
    return [valor, topado, explicacion]
  }

  it('es lo ejecutado sobre lo programado; al promedio entra hasta 100 %', () => {
    expect(vigencia('2.5')).toEqual([0.25, 0.25, 'por_debajo'])
    expect(vigencia('10')).toEqual([1, 1, 'exacto'])
    expect(vigencia('25')).toEqual([2.5, 1, 'por_encima'])
    expect(vigencia('0')).toEqual([0, 0, 'programado_sin_ejecutar'])
  })

  it('programado y sin reportar cuenta 0 y no tiene razón; sin programar queda fuera del promedio', () => {
    expect(vigencia(null)).toEqual([null, 0, 'sin_reporte'])
    expect(vigencia('3', { programado: '0' })).toEqual([null, null, 'ejecutado_sin_programar'])
    expect(vigencia('0', { programado: '0' })).toEqual([null, null, 'sin_programar_ni_ejecutar'])
    expect(vigencia(null, { programado: null })).toEqual([null, null, 'sin_programar_ni_ejecutar'])
  })

  it('en Reducción se mide el camino desde la línea base; sin ella, o si no hay camino, no se calcula', () => {
    const reduccion = { orientacion: 'reduccion', programado: '8', lineaBase: '10' } as const
    expect(vigencia('9', reduccion)).toEqual([0.5, 0.5, 'por_debajo'])
    expect(vigencia('8', reduccion)).toEqual([1, 1, 'exacto'])
    expect(vigencia('6', reduccion)).toEqual([2, 1, 'por_encima'])
    expect(vigencia('10', reduccion)).toEqual([0, 0, 'programado_sin_ejecutar'])
    expect(vigencia('12', reduccion)).toEqual([-1, -1, 'por_debajo'])
    expect(vigencia('9', { ...reduccion, lineaBase: null })).toEqual([null, null, 'no_calculable'])
    expect(vigencia('9', { ...reduccion, lineaBase: '8' })).toEqual([null, null, 'no_calculable'])
    expect(vigencia(null, reduccion)).toEqual([null, 0, 'sin_reporte'])
    const alReves = { ...reduccion, programado: '12' }
    expect(vigencia('11', alReves)).toEqual([0.5, 0.5, 'por_debajo'])
    expect(vigencia('13', alReves)).toEqual([1.5, 1, 'por_encima'])
  })

  it('trae las cifras de las que sale', () => {
    expect(avanceFisicoVigencia(con('2.5'))).toMatchObject({
      formula: 'fisico_vigencia',
      entradas: { ejecutado: '2.5', programado: '10' },
    })
    const reduccion = con('9', { orientacion: 'reduccion', programado: '8', lineaBase: '10' })
    expect(avanceFisicoVigencia(reduccion)).toMatchObject({
      formula: 'fisico_vigencia_reduccion',
      entradas: { ejecutado: '9', programado: '8', lineaBase: '10' },
    })
  })

  it('si un corte se deja pasar, sigue en pie el último acumulado', () => {
    const anterior = valoresEjemplo({ ejecutado: '4' })
    expect(vigencia(null, { anterior })).toEqual([0.4, 0.4, 'por_debajo'])
  })

  it('sin avance declarado en el primer corte es cero reportado, no silencio', () => {
    expect(vigencia(null, { valores: valoresEjemplo({ sinAvance: 'Sin contrato' }) })).toEqual([
      0,
      0,
      'programado_sin_ejecutar',
    ])
  })
})

describe('Avance físico del cuatrienio', () => {
  const cuatrienio = (cambios: Partial<EntradaMeta>) => {
    const { valor, topado, explicacion } = avanceFisicoCuatrienio(con('5', cambios))
    return [valor, topado, explicacion]
  }
  const ejecutadoAntes = { '2025': '8', '2024': '7' }

  it('acumulativo: suma lo ejecutado en las vigencias sobre la meta, y enseña los sumandos', () => {
    expect(cuatrienio({ ejecutadoAntes })).toEqual([0.5, 0.5, 'por_debajo'])
    expect(avanceFisicoCuatrienio(con('5', { ejecutadoAntes })).entradas).toEqual({
      ejecutado_2024: '7',
      ejecutado_2025: '8',
      ejecutado_vigencia: '5',
      ejecutado: '20',
      meta: '40',
    })
  })

  it('no acumulativo: el último nivel reportado sobre la meta', () => {
    expect(cuatrienio({ ejecutadoAntes, tipoAcumulacion: 'no_acumulativo' })).toEqual([0.125, 0.125, 'por_debajo'])
    const valores = valoresEjemplo()
    expect(cuatrienio({ ejecutadoAntes, tipoAcumulacion: 'no_acumulativo', valores })).toEqual([0.2, 0.2, 'por_debajo'])
  })

  it('reducción: el camino desde la línea base hasta la meta', () => {
    const reduccion = { orientacion: 'reduccion', lineaBase: '10', metaCuatrienio: '2' } as const
    expect(cuatrienio(reduccion)).toEqual([0.625, 0.625, 'por_debajo'])
    expect(cuatrienio({ ...reduccion, metaCuatrienio: '10' })).toEqual([null, null, 'no_calculable'])
  })

  it('lo ejecutado sin programa en la vigencia sí suma en el cuatrienio', () => {
    expect(cuatrienio({ programado: '0' })).toEqual([0.125, 0.125, 'por_debajo'])
  })

  it('sin meta o sin tipo de acumulación no hay razón; nunca reportada cuenta 0', () => {
    expect(cuatrienio({ metaCuatrienio: null })).toEqual([null, null, 'ejecutado_sin_programar'])
    expect(cuatrienio({ metaCuatrienio: '0', valores: valoresEjemplo() })).toEqual([
      null,
      null,
      'sin_programar_ni_ejecutar',
    ])
    expect(cuatrienio({ tipoAcumulacion: null })).toEqual([null, null, 'no_calculable'])
    expect(cuatrienio({ valores: valoresEjemplo() })).toEqual([null, 0, 'sin_reporte'])
  })
})

describe('Avance financiero de la vigencia', () => {
  const fuentes = {
    recursos_propios: dineroEjemplo('90', '60', '50'),
    sgp_educacion: dineroEjemplo('20', '15', '5'),
    regalias: dineroEjemplo('1000', '1000', '1000'),
  }
  const programadoFuentes = { recursos_propios: '100', sgp_educacion: '50', regalias: '1000' }
  const entrada = entradaEjemplo({ programadoFuentes, valores: valoresEjemplo({ fuentes }) })

  it('suma sobre suma, nunca promedio de razones, y sin regalías', () => {
    expect(avanceFinanciero(entrada)).toEqual({
      valor: 0.5,
      topado: 0.5,
      formula: 'financiero_obligado',
      entradas: { ejecutado: '75', programado: '150' },
      explicacion: 'por_debajo',
    })
  })

  it('la base es un parámetro de la metodología', () => {
    const con = (baseFinanciera: 'comprometido' | 'pagado') =>
      avanceFinanciero(entrada, { ...METODOLOGIA_INICIAL, baseFinanciera })
    expect(con('comprometido')).toMatchObject({ formula: 'financiero_comprometido', entradas: { ejecutado: '110' } })
    expect(con('pagado')).toMatchObject({ formula: 'financiero_pagado', entradas: { ejecutado: '55' } })
  })

  it('sin tope, como lo publica el DNP, salvo que la metodología ponga uno', () => {
    const doble = { ...entrada, programadoFuentes: { recursos_propios: '30' } }
    expect(avanceFinanciero(doble)).toMatchObject({ valor: 2.5, topado: 2.5, explicacion: 'por_encima' })
    expect(avanceFinanciero(doble, { ...METODOLOGIA_INICIAL, topeFinanciero: '1' })).toMatchObject({
      valor: 2.5,
      topado: 1,
    })
  })

  it('sin reporte no es cero, y sin programa no hay razón', () => {
    const mudo = { ...entrada, valores: valoresEjemplo() }
    expect(avanceFinanciero(mudo)).toMatchObject({
      valor: null,
      topado: 0,
      explicacion: 'sin_reporte',
      entradas: { ejecutado: null },
    })
    expect(avanceFinanciero({ ...entrada, programadoFuentes: {} })).toMatchObject({
      valor: null,
      explicacion: 'ejecutado_sin_programar',
    })
    expect(avanceFinanciero({ ...mudo, programadoFuentes: {} })).toMatchObject({
      explicacion: 'sin_programar_ni_ejecutar',
    })
  })

  it('los pesos se suman exactos aunque no quepan en un número de coma flotante', () => {
    const enormes = { a: '9007199254740993.01', b: '0.02' }
    const dinero = Object.fromEntries(
      Object.entries(enormes).map(([f, pesos]) => [f, dineroEjemplo(pesos, pesos, pesos)]),
    )
    const avance = avanceFinanciero(
      entradaEjemplo({ programadoFuentes: enormes, valores: valoresEjemplo({ fuentes: dinero }) }),
    )
    expect(avance).toMatchObject({ entradas: { ejecutado: '9007199254740993.03' }, valor: 1, explicacion: 'exacto' })
  })
})
