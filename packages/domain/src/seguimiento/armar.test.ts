import { describe, expect, it } from 'vitest'
import type { Plan } from '../planes/index.ts'
import { armarEntradas } from './armar.ts'
import { revisarContenido } from './contenido.ts'
import { dineroEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'

const META = {
  codigoSispt: 'IP-1',
  linea: '1',
  sector: '22',
  programa: '2201',
  producto: '2201006',
  indicador: '220100600',
  personalizacion: 'Capacitar docentes',
  unidad: 'Número',
  metaCuatrienio: '40',
  principal: true,
  ods: '4',
  tipoAcumulacion: 'acumulativo',
  bpin: [],
  programado: { '2024': '10', '2025': '12' },
  fuentes: { '2025': { recursos_propios: '100' } },
} as const

const PLAN: Plan = {
  entidad: '25200',
  nombrePlan: 'Cogua con legado',
  periodo: { desde: 2024, hasta: 2027 },
  lineas: [],
  metas: [
    { ...META, numero: '25200-M-0001' },
    { ...META, numero: '25200-M-0002', programado: {}, fuentes: {} },
    { ...META, numero: '25200-M-0003' },
  ],
  indicadoresResultado: [],
  sgr: { iniciativas: [], metas: [] },
}

describe('Del plan y lo escrito a la entrada de las reglas', () => {
  const valores = valoresEjemplo({ ejecutado: '3' })
  const anterior = valoresEjemplo({ ejecutado: '2' })
  const entradas = armarEntradas(
    PLAN,
    2025,
    { '25200-M-0001': valores },
    { '25200-M-0001': anterior },
    { '25200-M-0001': { '2024': '7', '2025': '99' } },
  )

  it('una por meta, en el orden del plan, con lo programado en la vigencia', () => {
    expect(entradas.map((e) => [e.meta, e.programado])).toEqual([
      ['25200-M-0001', '12'],
      ['25200-M-0002', null],
      ['25200-M-0003', '12'],
    ])
    expect(entradas[0]).toMatchObject({
      valores,
      anterior,
      programadoFuentes: { recursos_propios: '100' },
      programa: '2201',
    })
    expect(entradas[1]).toMatchObject({ anterior: null, programadoFuentes: {}, ejecutadoAntes: {} })
  })

  it('de lo ejecutado antes solo cuentan las vigencias anteriores', () => {
    expect(entradas[0]?.ejecutadoAntes).toEqual({ '2024': '7' })
  })

  it('la orientación se supone incremento, y se dice', () => {
    expect(entradas[0]).toMatchObject({ orientacion: 'incremento', orientacionAsumida: true, lineaBase: null })
  })

  it('lo que le falta al borrador, meta por meta', () => {
    const dinero = { recursos_propios: dineroEjemplo('60', '50', '55') }
    const contenido = revisarContenido(
      armarEntradas(PLAN, 2025, { '25200-M-0001': valoresEjemplo({ ejecutado: '13', fuentes: dinero }) }),
    )
    expect(contenido).toMatchObject({
      bloqueantes: ['25200-M-0001'],
      sinConfirmar: ['25200-M-0001'],
      sinReporte: ['25200-M-0003'],
    })
    expect(contenido.hallazgos.map((h) => h.regla)).toEqual(['pagado_mayor_que_obligado', 'fisico_sobre_100'])
  })
})
