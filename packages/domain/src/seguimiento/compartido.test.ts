import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText, sumTexts, toText } from '../shared/index.ts'
import { compartidosPorMeta, compartidosVigentes, type DineroCompartido } from './compartido.ts'
import { documentoDe, parseDocumento, textoDocumento } from './documento.ts'
import type { EntradaMeta } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { type Aporte, aportesDe, avanceDeGrupo, DIMENSIONES_DE_METAS } from './grupos.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'
import { razonesDe } from './razones.ts'

const numero = (n: number) => `25200-M-000${n}`
const monto = (obligado: string, ...metas: number[]): DineroCompartido => ({
  ...{ fuente: 'sgp_salud', metas: metas.map(numero) },
  ...dineroEjemplo(obligado, obligado, '0'),
})

/** With the money that they share. */
function compartir(entradas: readonly EntradaMeta[], compartidos: readonly DineroCompartido[]): EntradaMeta[] {
  const porMeta = compartidosPorMeta(compartidos, new Set(entradas.map((e) => e.meta)))
  return entradas.map((e) => ({ ...e, compartidos: porMeta.get(e.meta) }))
}
const meta = (n: number, cambios: Partial<EntradaMeta> = {}) =>
  entradaEjemplo({
    meta: numero(n),
    valores: valoresEjemplo({ ejecutado: '5', fuentes: { recursos_propios: dineroEjemplo('10', '10', '10') } }),
    ...cambios,
  })
const aporteDe = (aportes: readonly Aporte[], dimension: string, clave: string) => {
  const hallado = aportes.find((a) => a.dimension === dimension && a.clave === clave)
  if (!hallado) throw new Error(`no hay aporte ${dimension}/${clave}`)
  return hallado
}

/** Three metas: two in the línea 1, of different sectors; the third in the línea 2. */
const TRES = [meta(1), meta(2, { sector: '19', programa: '1905' }), meta(3, { linea: '2' })]

describe('Dinero que varias metas comparten', () => {
  const aportes = aportesDe(compartir(TRES, [monto('100', 1, 2)]), METODOLOGIA_INICIAL)

  it('se suma una vez en el plan y en cada grupo que reúne a todas sus metas', () => {
    expect(aporteDe(aportes, 'plan', 'plan')).toMatchObject({
      ...{ ejecutado: '130', compartido: '100', compartidoAparte: '0' },
    })
    expect(aporteDe(aportes, 'linea', '1')).toMatchObject({ ejecutado: '120', compartido: '100' })
    expect(aporteDe(aportes, 'fuente', 'sgp_salud')).toMatchObject({ metas: 2, ejecutado: '100', compartido: '100' })
  })

  it('en un grupo que solo tiene algunas se dice aparte y no se suma; en el que no tiene ninguna, nada', () => {
    const aparte = { ejecutado: '10', compartido: '0', compartidoAparte: '100' }
    expect(aporteDe(aportes, 'sector', '19')).toMatchObject(aparte)
    expect(aporteDe(aportes, 'programa', '1905')).toMatchObject(aparte)
    expect(aporteDe(aportes, 'linea', '2')).toMatchObject({ ejecutado: '10', compartido: '0', compartidoAparte: '0' })
  })

  it('la cifra de cada meta no cambia, y la financiera del grupo opera con la suma', () => {
    const con = compartir(TRES, [monto('100', 1, 2)])
    expect(razonesDe(con, METODOLOGIA_INICIAL)).toEqual(razonesDe(TRES, METODOLOGIA_INICIAL))
    const { financiero } = avanceDeGrupo(aporteDe(aportes, 'plan', 'plan'), METODOLOGIA_INICIAL)
    expect(financiero.entradas).toMatchObject({ ejecutado: '130' })
  })

  it('un plan del que solo se sabe dinero compartido tiene avance financiero', () => {
    const calladas = [1, 2].map((n) => meta(n, { valores: valoresEjemplo() }))
    const suyos = aportesDe(compartir(calladas, [monto('100', 1, 2)]), METODOLOGIA_INICIAL)
    expect(avanceDeGrupo(aporteDe(suyos, 'plan', 'plan'), METODOLOGIA_INICIAL).financiero.valor).toBe(100 / 2e8)
  })

  it('lo de regalías queda fuera, también compartido', () => {
    const regalias = { ...monto('100', 1, 2), fuente: 'regalias' }
    const suyos = aportesDe(compartir(TRES, [regalias]), METODOLOGIA_INICIAL)
    expect(aporteDe(suyos, 'plan', 'plan')).toMatchObject({ ejecutado: '30', compartido: '0' })
  })

  it('una meta que salió del plan deja de contar entre las que lo comparten', () => {
    const [, dos, tres] = TRES as [EntradaMeta, EntradaMeta, EntradaMeta]
    const suyos = aportesDe(compartir([dos, tres], [monto('100', 1, 2)]), METODOLOGIA_INICIAL)
    expect(aporteDe(suyos, 'sector', '19')).toMatchObject({ ejecutado: '110', compartido: '100' })
    expect(aporteDe(suyos, 'plan', 'plan')).toMatchObject({ ejecutado: '120', compartido: '100' })
  })
})

describe('De un corte a otro', () => {
  it('si nada se decide, sigue en pie lo último acumulado de la vigencia; lo decidido lo reemplaza, y lo repartido se va', () => {
    const [uno, dos] = [monto('100', 1, 2), monto('7', 1, 3)]
    expect(compartidosVigentes([uno, dos], [])).toEqual([uno, dos])
    const { fuente, metas } = uno
    const alReves = { fuente, metas: metas.toReversed() }
    expect(compartidosVigentes([uno, dos], [{ ...alReves, dinero: dineroEjemplo('150', '150', '0') }])).toEqual([
      monto('150', 1, 2),
      dos,
    ])
    expect(compartidosVigentes([uno, dos], [{ ...alReves, dinero: null }])).toEqual([dos])
  })
})

describe('El texto de la versión', () => {
  const CABECERA = {
    ...{ entidad: '25200', vigencia: 2025, corte: 1, version: 1, fechaDatos: '2025-03-31' },
    ...{ plan: { desde: 2024, version: 1 }, metodologia: '2024.1' },
  }

  it('lleva lo compartido y se lee igual; sin él es el texto de siempre, letra por letra', () => {
    const texto = textoDocumento(documentoDe(CABECERA, compartir(TRES, [monto('100', 1, 2)])))
    expect(texto).toContain(
      '"compartidos":[{"comprometido":"100","fuente":"sgp_salud","metas":["25200-M-0001","25200-M-0002"],"obligado":"100","pagado":"0"}]',
    )
    expect(parseDocumento(texto)?.compartidos).toEqual([monto('100', 1, 2)])
    const sin = textoDocumento(documentoDe(CABECERA, TRES))
    expect(sin).not.toContain('compartidos')
    expect(textoDocumento(documentoDe(CABECERA, compartir(TRES, [])))).toBe(sin)
  })
})

describe('Cualquiera que sea el reparto en grupos', () => {
  const pesos = fc.integer({ min: 0, max: 1_000_000 })
  const metas = fc.array(
    fc.record({ linea: fc.constantFrom('1', '2', '3'), sector: fc.constantFrom('19', '22'), obligado: pesos }),
    { minLength: 2, maxLength: 7 },
  )
  const fuente = fc.constantFrom('sgp_salud', 'recursos_propios', 'otros')
  const montos = fc.array(fc.record({ fuente, obligado: pesos, cuales: fc.uniqueArray(fc.nat(6), { minLength: 2 }) }), {
    maxLength: 5,
  })
  const mundo = fc.tuple(metas, montos).map(([filas, deVarias]) => {
    const entradas = filas.map(({ obligado, ...lugar }, i) => {
      const fuentes = { recursos_propios: dineroEjemplo(String(obligado), String(obligado), null) }
      return meta(i + 1, { ...lugar, valores: valoresEjemplo({ fuentes }) })
    })
    const todos = deVarias.flatMap(({ cuales, obligado, fuente: de }) => {
      const suyas = cuales.filter((i) => i < filas.length).sort()
      return suyas.length < 2 ? [] : [{ ...monto(String(obligado), ...suyas.map((i) => i + 1)), fuente: de }]
    })
    const compartidos = compartidosVigentes(todos, [])
    return { entradas: compartir(entradas, compartidos), compartidos, propio: filas.map((f) => f.obligado) }
  })
  const suma = (cifras: readonly string[]) => toText(sumTexts(cifras))

  it('el plan suma lo de cada meta y cada monto compartido una vez, y las fuentes suman el plan', () => {
    fc.assert(
      fc.property(mundo, ({ entradas, compartidos, propio }) => {
        const aportes = aportesDe(entradas, METODOLOGIA_INICIAL)
        const esperado = suma([...propio.map(String), ...compartidos.map((c) => c.obligado ?? '0')])
        expect(compareText(aporteDe(aportes, 'plan', 'plan').ejecutado, esperado)).toBe(0)
        const porFuente = aportes.filter((a) => a.dimension === 'fuente').map((a) => a.ejecutado)
        expect(compareText(suma(porFuente), esperado)).toBe(0)
      }),
    )
  })

  it('en cada dimensión los grupos suman el plan menos lo que cruza de un grupo a otro, y nada se cuenta dos veces', () => {
    fc.assert(
      fc.property(mundo, ({ entradas, compartidos }) => {
        const aportes = aportesDe(entradas, METODOLOGIA_INICIAL)
        for (const dimension of DIMENSIONES_DE_METAS) {
          const claveDe = new Map(entradas.map((e) => [e.meta, dimension === 'plan' ? 'plan' : e[dimension]]))
          const cruzan = compartidos.filter((c) => new Set(c.metas.map((m) => claveDe.get(m))).size > 1)
          const grupos = aportes.filter((a) => a.dimension === dimension)
          const total = suma([...grupos.map((g) => g.ejecutado), ...cruzan.map((c) => c.obligado ?? '0')])
          expect(compareText(total, aporteDe(aportes, 'plan', 'plan').ejecutado)).toBe(0)
          for (const grupo of grupos) {
            const suyos = cruzan.filter((c) => c.metas.some((m) => claveDe.get(m) === grupo.clave))
            expect(compareText(grupo.compartidoAparte, suma(suyos.map((c) => c.obligado ?? '0')))).toBe(0)
          }
        }
      }),
    )
  })
})
