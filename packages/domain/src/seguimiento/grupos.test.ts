import { describe, expect, it } from 'vitest'
import type { EntradaMeta } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { type Aporte, aportesDe, aportesDistintos, avanceDeGrupo, SIN_CLAVE } from './grupos.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'

const meta = (numero: number, ejecutado: string | null, obligado: string | null, cambios: Partial<EntradaMeta> = {}) =>
  entradaEjemplo({
    meta: `25200-M-000${numero}`,
    valores: valoresEjemplo({
      ejecutado,
      fuentes: obligado === null ? {} : { recursos_propios: dineroEjemplo(obligado, obligado, '0') },
    }),
    ...cambios,
  })

/** Programmed: 10 units and 100 million each, but for the fourth, which has no programme. */
const ENTRADAS = [
  meta(1, '5', '50000000'),
  meta(2, '30', '100000000', { linea: '2', ods: null }),
  meta(3, null, null, { linea: '2', sector: '19', programa: '1905' }),
  meta(4, '8', '20000000', { linea: '2', programado: '0', programadoFuentes: {} }),
]
const APORTES = aportesDe(ENTRADAS, METODOLOGIA_INICIAL)

const aporte = (dimension: string, clave: string): Aporte => {
  const hallado = APORTES.find((a) => a.dimension === dimension && a.clave === clave)
  if (!hallado) throw new Error(`no hay aporte ${dimension}/${clave}`)
  return hallado
}
const avance = (dimension: string, clave: string) => avanceDeGrupo(aporte(dimension, clave), METODOLOGIA_INICIAL)

describe('Avance de un grupo de metas', () => {
  it('físico: promedio de las programadas, cada una hasta 100 %; la que no reportó cuenta 0 y la no programada no cuenta', () => {
    expect(avance('plan', 'plan').fisico).toEqual({
      valor: 0.5,
      topado: 0.5,
      formula: 'grupo_fisico_vigencia',
      entradas: { suma: '1.5', metas: '3' },
      explicacion: 'por_debajo',
    })
    expect(avance('linea', '2').fisico.valor).toBe(0.5)
    expect(avance('linea', '1').fisico.valor).toBe(0.5)
  })

  it('cuatrienio: promedio de todas, también la ejecutada sin programa en la vigencia', () => {
    const { fisicoCuatrienio } = avance('plan', 'plan')
    expect(fisicoCuatrienio.entradas).toEqual({ suma: '1.075', metas: '4' })
    expect(fisicoCuatrienio.valor).toBe(1.075 / 4)
  })

  it('financiero: suma sobre suma', () => {
    expect(avance('plan', 'plan').financiero).toMatchObject({
      valor: 170 / 300,
      entradas: { ejecutado: '170000000', programado: '300000000' },
    })
  })

  it('cuenta lo reportado y nombra las metas sin clave', () => {
    expect(aporte('plan', 'plan')).toMatchObject({
      metas: 4,
      metasReportadas: 3,
      metasDeclaradas: 0,
      metasProgramadas: 3,
    })
    expect(aporte('ods', SIN_CLAVE).metas).toBe(1)
    expect(APORTES.map((a) => `${a.dimension}/${a.clave}`)).toEqual([
      'plan/plan',
      'linea/1',
      'linea/2',
      'sector/19',
      'sector/22',
      'programa/1905',
      'programa/2201',
      'ods/4',
      `ods/${SIN_CLAVE}`,
      'dependencia/planeacion',
      'fuente/recursos_propios',
    ])
  })

  it('por fuente solo hay dinero: las metas que paga, y la que ejecutó sin programa también', () => {
    const porFuente = aporte('fuente', 'recursos_propios')
    expect(porFuente).toMatchObject({ metas: 4, metasProgramadas: 0, programado: '300000000', ejecutado: '170000000' })
    expect(avance('fuente', 'recursos_propios').fisico.valor).toBeNull()
    expect(avance('fuente', 'recursos_propios').financiero.valor).toBe(170 / 300)
    const conRegalias = [meta(1, '1', '50000000', { programadoFuentes: { recursos_propios: '5', regalias: '7' } })]
    const fuentes = aportesDe(conRegalias, METODOLOGIA_INICIAL).filter((a) => a.dimension === 'fuente')
    expect(fuentes.map((a) => a.clave)).toEqual(['recursos_propios'])
  })

  it('un grupo sin nada reportado no tiene razón; uno sin nada programado, tampoco', () => {
    expect(avance('sector', '19').fisico).toMatchObject({ valor: null, explicacion: 'sin_reporte' })
    const sinPrograma = aportesDe(ENTRADAS.slice(3), METODOLOGIA_INICIAL)[0]
    expect(sinPrograma && avanceDeGrupo(sinPrograma, METODOLOGIA_INICIAL)).toMatchObject({
      fisico: { valor: null, explicacion: 'sin_programar' },
      financiero: { valor: null, explicacion: 'ejecutado_sin_programar' },
    })
  })
})

describe('Recalcular los aportes desde cero', () => {
  it('nada que decir cuando coinciden, aunque el texto de la cifra sea otro', () => {
    expect(aportesDistintos(APORTES, aportesDe(ENTRADAS, METODOLOGIA_INICIAL))).toEqual([])
    const conCeros = APORTES.map((a) => ({ ...a, programado: `${a.programado}.00` }))
    expect(aportesDistintos(conCeros, APORTES)).toEqual([])
  })

  it('nombra lo alterado, lo que falta y lo que sobra', () => {
    const alterado = APORTES.map((a) => (a.dimension === 'linea' && a.clave === '1' ? { ...a, sumaFisico: '0.6' } : a))
    expect(aportesDistintos(alterado, APORTES)).toEqual(['linea/1'])
    expect(aportesDistintos(APORTES.slice(1), APORTES)).toEqual(['plan/plan'])
    expect(aportesDistintos(APORTES, APORTES.slice(1))).toEqual(['plan/plan'])
  })
})
