import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { avanceFinanciero } from './avance-financiero.ts'
import { avanceFisicoCuatrienio, avanceFisicoVigencia } from './avance-fisico.ts'
import { type EntradaMeta, SIN_VALORES } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { aportesDe, avanceDeGrupo } from './grupos.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'
import { sinActualizar, valoresVigentes } from './valores.ts'

// Whole numbers, so that what is expected can be worked out here by another way.
const entero = fc.integer({ min: 0, max: 1_000_000 })
const positivo = fc.integer({ min: 1, max: 1_000_000 })
const texto = (n: number) => String(n)
const ejecutada = (n: number) => ({ valores: valoresEjemplo({ ejecutado: texto(n) }) })
const afirmar = <T extends [unknown, ...unknown[]]>(
  de: { [I in keyof T]: fc.Arbitrary<T[I]> },
  que: (...v: T) => void,
) => fc.assert(fc.property(...(de as [fc.Arbitrary<unknown>]), que as unknown as (v: unknown) => void))

describe('Lo acumulado y los cortes que se dejan pasar', () => {
  /** The same entry some cortes later, in which nobody said anything. */
  const dejarPasar = (entrada: EntradaMeta, cortes: number): EntradaMeta =>
    cortes === 0
      ? entrada
      : dejarPasar({ ...entrada, valores: SIN_VALORES, anterior: valoresVigentes(entrada) }, cortes - 1)

  it('cuantos se dejen pasar, el último valor sigue en pie, marcado sin actualizar, y el avance es el mismo', () => {
    afirmar([entero, entero, positivo, fc.integer({ min: 1, max: 3 })], (hecho, pesos, programado, cortes) => {
      const fuentes = { sgp_salud: dineroEjemplo(texto(pesos), texto(pesos), null) }
      const reportada = entradaEjemplo({
        programado: texto(programado),
        programadoFuentes: { sgp_salud: '1000' },
        valores: valoresEjemplo({ ejecutado: texto(hecho), fuentes }),
      })
      const callada = dejarPasar(reportada, cortes)
      expect(valoresVigentes(callada)).toMatchObject({ ejecutado: texto(hecho), fuentes })
      expect([sinActualizar(reportada), sinActualizar(callada)]).toEqual([false, true])
      for (const avance of [avanceFisicoVigencia, avanceFisicoCuatrienio, avanceFinanciero])
        expect(avance(callada)).toEqual(avance(reportada))
    })
  })

  it('declarar sin avance deja el avance como estaba; en el primer corte lo deja en cero', () => {
    afirmar([entero, positivo], (hecho, programado) => {
      const reportada = entradaEjemplo({ programado: texto(programado), ...ejecutada(hecho) })
      const declarada = { ...reportada, valores: valoresEjemplo({ sinAvance: 'Sin contrato' }) }
      const despues = { ...declarada, anterior: valoresVigentes(reportada) }
      expect(avanceFisicoVigencia(despues).valor).toBe(avanceFisicoVigencia(reportada).valor)
      expect(avanceFisicoVigencia(declarada).valor).toBe(0)
    })
  })

  it('en el cuatrienio, Acumulativo suma lo de cada vigencia y No acumulativo mira el último nivel', () => {
    afirmar([entero, entero, entero, positivo], (uno, dos, tres, meta) => {
      const comun = { ejecutadoAntes: { '2024': texto(uno), '2025': texto(dos) }, metaCuatrienio: texto(meta) }
      const acumula = entradaEjemplo({ ...comun, ...ejecutada(tres), tipoAcumulacion: 'acumulativo' })
      const nivel = entradaEjemplo({ ...comun, ...ejecutada(tres), tipoAcumulacion: 'no_acumulativo' })
      expect(avanceFisicoCuatrienio(acumula).valor).toBeCloseTo((uno + dos + tres) / meta, 9)
      expect(avanceFisicoCuatrienio(nivel).valor).toBeCloseTo(tres / meta, 9)
      expect(avanceFisicoCuatrienio({ ...nivel, valores: SIN_VALORES }).valor).toBeCloseTo(dos / meta, 9)
    })
  })
})

describe('Topes y programa cero', () => {
  it('el tope entra en el promedio y nunca cambia el valor crudo', () => {
    afirmar([entero, positivo], (hecho, programado) => {
      const entrada = entradaEjemplo({ programado: texto(programado), ...ejecutada(hecho) })
      const { valor, topado } = avanceFisicoVigencia(entrada)
      expect(valor).toBeCloseTo(hecho / programado, 9)
      expect(topado).toBe(Math.min(1, valor ?? Number.NaN))
      const sinTope = { ...METODOLOGIA_INICIAL, topePromedio: null }
      expect(avanceFisicoVigencia(entrada, sinTope)).toMatchObject({ valor, topado: valor })
    })
  })

  it('sin programa no hay razón, ni infinita ni de cero sobre cero, y la meta queda fuera del promedio de la vigencia', () => {
    afirmar([fc.constantFrom('0', '0.0', null), entero, positivo], (programado, hecho, meta) => {
      const suelta = entradaEjemplo({ programado, metaCuatrienio: texto(meta), ...ejecutada(hecho) })
      expect(avanceFisicoVigencia(suelta)).toMatchObject({
        ...{ valor: null, topado: null },
        explicacion: hecho === 0 ? 'sin_programar_ni_ejecutar' : 'ejecutado_sin_programar',
      })
      expect(avanceFisicoCuatrienio(suelta).valor).toBeCloseTo(hecho / meta, 9)
      const otra = entradaEjemplo({ meta: '25200-M-0002', programado: '10', programadoFuentes: {}, ...ejecutada(5) })
      const delPlan = aportesDe([suelta, otra], METODOLOGIA_INICIAL).find((a) => a.dimension === 'plan')
      expect(delPlan && avanceDeGrupo(delPlan, METODOLOGIA_INICIAL).fisico.valor).toBe(0.5)
    })
  })

  it('lo programado y no reportado cuenta cero', () => {
    afirmar([positivo, entero], (programado, hecho) => {
      const callada = entradaEjemplo({ programado: texto(programado) })
      const otra = entradaEjemplo({
        meta: '25200-M-0002',
        programado: '1',
        programadoFuentes: {},
        ...ejecutada(hecho + 1),
      })
      expect(avanceFisicoVigencia(callada)).toMatchObject({ valor: null, topado: 0, explicacion: 'sin_reporte' })
      const delPlan = aportesDe([callada, otra], METODOLOGIA_INICIAL).find((a) => a.dimension === 'plan')
      expect(delPlan && avanceDeGrupo(delPlan, METODOLOGIA_INICIAL).fisico.valor).toBe(0.5)
    })
  })
})

describe('Reducción', () => {
  const reduccion = (base: number, programado: number, hecho: number) =>
    entradaEjemplo({
      ...{ orientacion: 'reduccion', lineaBase: texto(base), programado: texto(programado), ...ejecutada(hecho) },
      metaCuatrienio: texto(programado),
    })

  it('en la línea base no se ha avanzado, en lo programado es 100 %, y entre dos niveles avanza más el menor', () => {
    afirmar([positivo, positivo, entero, entero], (programado, distancia, a, b) => {
      const base = programado + distancia
      const valorDe = (hecho: number) => avanceFisicoVigencia(reduccion(base, programado, hecho)).valor ?? Number.NaN
      expect([valorDe(base), valorDe(programado)]).toEqual([0, 1])
      const [menor, mayor] = a < b ? [a, b] : [b, a]
      expect(valorDe(menor)).toBeGreaterThanOrEqual(valorDe(mayor))
      expect(valorDe(a)).toBeCloseTo((base - a) / distancia, 9)
      expect(avanceFisicoCuatrienio(reduccion(base, programado, a)).valor).toBeCloseTo((base - a) / distancia, 9)
    })
  })

  it('sin línea base, o igual a lo programado, no se puede calcular y se dice', () => {
    afirmar([positivo, entero], (programado, hecho) => {
      const sinBase = { ...reduccion(1, programado, hecho), lineaBase: null }
      for (const entrada of [sinBase, reduccion(programado, programado, hecho)])
        expect(avanceFisicoVigencia(entrada)).toMatchObject({ valor: null, explicacion: 'no_calculable' })
    })
  })
})
