import { METODOLOGIA_INICIAL } from '@kpt/domain/seguimiento'
import { describe, expect, it } from 'vitest'
import { cifraDeGrupo, figuraDe, nivelDe, sumasDe } from './cifras.ts'
import type { Metodologia, Sumas } from './tipos.ts'

const { version, baseFinanciera, fuentesExcluidas, semaforo } = METODOLOGIA_INICIAL
const METODOLOGIA: Metodologia = {
  ...{ version, baseFinanciera, fuentesExcluidas: [...fuentesExcluidas], semaforo: [...semaforo] },
}
const SUMAS: Sumas = {
  ...{ compartido: '0', compartidoAparte: '0' },
  ...{ metas: 5, metasProgramadas: 4, metasCuatrienio: 5, metasReportadas: 3, metasDeclaradas: 1, metasNoRequieren: 1 },
  ...{ fisico: 0.5625, fisicoCuatrienio: 0.2225, financiero: 1700000.75 / 5500000.5 },
  ...{ sumaFisico: '2.25', sumaFisicoCuatrienio: '1.1125', programado: '5500000.5', ejecutado: '1700000.75' },
}
const cifra = (cual: 'fisico' | 'financiero', cambio: Partial<Sumas> = {}) =>
  cifraDeGrupo({ ...SUMAS, ...cambio }, cual, METODOLOGIA)

describe('Cifras de avance en pantalla', () => {
  it('la de un grupo se abre a su numerador y su denominador, con la razón que dio el servidor', () => {
    expect(cifra('fisico')).toMatchObject({
      ...{ formula: 'grupo_fisico_vigencia', entradas: { suma: '2.25', metas: '4' }, valor: 0.5625 },
    })
    expect(cifra('financiero')).toMatchObject({
      ...{ formula: 'financiero_obligado', entradas: { ejecutado: '1700000.75', programado: '5500000.5' } },
    })
    expect(sumasDe(SUMAS, 'fisico')).toBe('2,25 ÷ 4 metas')
    expect(sumasDe(SUMAS, 'financiero')).toBe('$ 1.700.001 de $ 5.500.001')
  })

  it('sin razón se dice por qué, nunca 0 %', () => {
    expect(figuraDe(cifra('fisico', { fisico: null, metasProgramadas: 0, sumaFisico: '0' }))).toBe('Sin programar')
    const sinReporte = { metasReportadas: 0, metasDeclaradas: 0, fisico: null }
    expect(figuraDe(cifra('fisico', sinReporte))).toBe('Sin reporte')
    expect(figuraDe({ valor: 0, explicacion: 'programado_sin_ejecutar' })).toBe('0,0\u00a0%')
  })

  it('el semáforo solo habla de la vigencia cerrada', () => {
    expect(nivelDe(cifra('fisico'), METODOLOGIA, false)).toBe('avance_al_corte')
    expect(nivelDe(cifra('fisico'), METODOLOGIA, true)).toBe('bajo')
  })
})
