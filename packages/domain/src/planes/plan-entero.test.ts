import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, decimal, toText } from '../shared/index.ts'
import { diferenciaPlanes } from './diferencia.ts'
import { type ActoPlan, faltaParaFinalizar } from './finalizar.ts'
import { homologacion } from './homologacion.ts'
import { numerarMetas } from './numerar.ts'
import type { MetaLeida, Plan, PlanLeido } from './plan.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'
import { totalesPlan } from './totales.ts'

describe('los totales del plan', () => {
  const plan = planPrueba(
    [
      metaPrueba(1, { fuentes: { '2024': { credito: '0.1', otros: '5' }, '2025': {} } }),
      metaPrueba(2, { linea: 'LE-2', fuentes: { '2024': { credito: '0.2' } } }),
    ],
    { lineas: ['LE-1', 'LE-2', 'LE-3'].map((consecutivo) => ({ consecutivo, nombre: consecutivo })) },
  )

  it('suman exacto por vigencia, fuente y línea', () => {
    const totales = totalesPlan(plan)
    expect(totales.total).toBe('5.3')
    expect(totales.porVigencia).toEqual({ '2024': '5.3', '2025': '0', '2026': '0', '2027': '0' })
    expect(totales.porFuente).toEqual({ credito: '0.3', otros: '5' })
    expect(totales.porVigenciaFuente['2024']).toEqual({ credito: '0.3', otros: '5' })
    expect(totales.porLinea['LE-2']?.porVigencia['2024']).toBe('0.2')
    expect(totales.porLinea['LE-3']?.total).toBe('0')
  })

  it('por línea suman lo mismo que el plan, siempre', () => {
    const pesos = fc
      .integer({ min: 0, max: 10 ** 12 })
      .map((centavos) => `${Math.floor(centavos / 100)}.${centavos % 100}`)
    const meta = fc.record({
      linea: fc.constantFrom('LE-1', 'LE-2', 'LE-9'),
      valor: pesos,
      vigencia: fc.integer({ min: 2024, max: 2027 }),
    })
    fc.assert(
      fc.property(fc.array(meta), (filas) => {
        const metas = filas.map((f, i) =>
          metaPrueba(i, { linea: f.linea, fuentes: { [f.vigencia]: { otros: f.valor } } }),
        )
        const totales = totalesPlan(planPrueba(metas))
        const suma = Object.values(totales.porLinea).reduce((s, l) => add(s, decimal(l.total)), decimal('0'))
        expect(toText(suma)).toBe(totales.total)
      }),
    )
  })
})

describe('la homologación', () => {
  const activos = new Set(['170203800'])

  it('cuenta las metas con indicador activo cuyos códigos encajan', () => {
    const metas = [
      metaPrueba(1),
      metaPrueba(2, { indicador: null }),
      metaPrueba(3, { sector: '99' }),
      metaPrueba(4, { indicador: '170203801' }),
    ]
    expect(homologacion(planPrueba(metas), activos)).toEqual({ homologadas: 1, metas: 4, fraccion: 0.25 })
  })

  it('de un plan sin metas no es cero: no hay', () => {
    expect(homologacion(planPrueba([]), activos).fraccion).toBeNull()
  })
})

describe('lo que falta para finalizar', () => {
  const acto: ActoPlan = { tipo: 'acuerdo', numero: '07', fecha: '2024-05-31', documento: 'ab12' }

  it('nada, con el acto, su documento y las metas completas', () => {
    expect(faltaParaFinalizar(planPrueba(), acto)).toEqual([])
  })

  it('el acto y el documento se piden por partes', () => {
    expect(faltaParaFinalizar(planPrueba(), null)).toHaveLength(4)
    expect(faltaParaFinalizar(planPrueba(), { ...acto, numero: null, documento: null })).toEqual([
      { tipo: 'acto', campo: 'numero' },
      { tipo: 'documento' },
    ])
  })

  it('una celda de programación en blanco lo impide; una acumulación dudosa no', () => {
    const faltantes = faltaParaFinalizar(
      planPrueba([metaPrueba(1, { programado: { '2024': '1' }, metaCuatrienio: '1' })]),
      acto,
    )
    expect(faltantes.map((f) => (f.tipo === 'hallazgo' ? f.hallazgo.regla : f.tipo))).toEqual(
      Array(3).fill('programado_en_blanco'),
    )
    expect(faltaParaFinalizar(planPrueba([metaPrueba(1, { metaCuatrienio: '1' })]), acto)).toEqual([])
  })
})

describe('la diferencia entre planes y los números de las metas', () => {
  const numerar = (plan: PlanLeido, anterior: Plan | null = null, siguiente = 1) =>
    numerarMetas('25200', plan, anterior, siguiente)
  const numeros = (plan: Plan) => plan.metas.map((m) => m.numero)

  it('el primer cargue agrega todo y numera en orden', () => {
    const leido = planPrueba([metaPrueba(5), metaPrueba(3)])
    expect(diferenciaPlanes(null, leido)).toMatchObject({
      agrega: leido.metas,
      cambia: [],
      retira: [],
      sinCambios: false,
    })
    const { plan, siguiente } = numerar(leido)
    expect(numeros(plan)).toEqual(['25200-M-0001', '25200-M-0002'])
    expect(siguiente).toBe(3)
  })

  it('una meta reescrita, una nueva y una retirada se distinguen', () => {
    const { plan: anterior, siguiente } = numerar(planPrueba([metaPrueba(1), metaPrueba(2)]))
    const reescrita = metaPrueba(2, { personalizacion: 'Otro texto', unidad: 'Hectáreas' })
    const nuevo = planPrueba([reescrita, metaPrueba(9)])
    const diferencia = diferenciaPlanes(anterior, nuevo)
    expect(diferencia.agrega).toEqual([metaPrueba(9)])
    expect(diferencia.cambia).toMatchObject([{ numero: '25200-M-0002', campos: ['personalizacion', 'unidad'] }])
    expect(diferencia.retira.map((m) => m.numero)).toEqual(['25200-M-0001'])
    expect(numeros(numerar(nuevo, anterior, siguiente).plan)).toEqual(['25200-M-0002', '25200-M-0003'])
  })

  it('cuando SisPT reparte otros consecutivos, cada meta conserva su número por indicador y texto', () => {
    const { plan: anterior, siguiente } = numerar(planPrueba([metaPrueba(1), metaPrueba(2), metaPrueba(3)]))
    const corridas = [2, 3, 1].map((n, i) => ({ ...metaPrueba(n), codigoSispt: `IP-${i + 1}` }))
    const { plan } = numerar(planPrueba(corridas), anterior, siguiente)
    expect(numeros(plan)).toEqual(['25200-M-0002', '25200-M-0003', '25200-M-0001'])
    expect(
      diferenciaPlanes(anterior, planPrueba(corridas)).cambia.every((c) => c.campos.join() === 'codigoSispt'),
    ).toBe(true)
  })

  it('las partes del plan que cambian se nombran', () => {
    const { plan: anterior } = numerar(planPrueba())
    const nuevo = planPrueba([metaPrueba(1)], { nombrePlan: 'Otro', lineas: [{ consecutivo: 'LE-1', nombre: 'Otra' }] })
    expect(diferenciaPlanes(anterior, nuevo)).toMatchObject({
      partes: ['nombrePlan', 'lineas'],
      sinCambios: false,
      cambia: [],
    })
  })

  it('un plan de otro periodo no continúa las metas del anterior', () => {
    const { plan: anterior, siguiente } = numerar(planPrueba())
    const nuevo = planPrueba([metaPrueba(1)], { periodo: { desde: 2028, hasta: 2031 } })
    expect(diferenciaPlanes(anterior, nuevo)).toMatchObject({ agrega: [metaPrueba(1)], retira: anterior.metas })
    expect(numeros(numerar(nuevo, anterior, siguiente).plan)).toEqual(['25200-M-0002'])
  })

  const meta: fc.Arbitrary<MetaLeida> = fc
    .record({
      codigo: fc.integer({ min: 0, max: 8 }),
      texto: fc.integer({ min: 0, max: 4 }),
      valor: fc.constantFrom('4', '5'),
    })
    .map(({ codigo, texto, valor }) =>
      metaPrueba(1, {
        codigoSispt: codigo === 0 ? '' : `IP-${codigo}`,
        personalizacion: `Texto ${texto}`,
        metaCuatrienio: valor,
      }),
    )
  const plan = fc.array(meta, { maxLength: 12 }).map((metas) => planPrueba(metas))

  it('el mismo libro dos veces no cambia nada, en cualquier orden de filas', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (leido, azar) => {
        const { plan: anterior, siguiente } = numerar(leido)
        const revuelto = leido.metas
          .map((m) => ({ m, orden: azar.next().value as number }))
          .sort((a, b) => a.orden - b.orden)
          .map(({ m }) => m)
        expect(diferenciaPlanes(anterior, leido).sinCambios).toBe(true)
        expect(numerar(leido, anterior, siguiente)).toEqual({ plan: anterior, siguiente })
        const ids = (p: Plan) => numeros(p).sort()
        expect(ids(numerar({ ...leido, metas: revuelto }, anterior, siguiente).plan)).toEqual(ids(anterior))
      }),
    )
  })

  it('los números nunca se repiten, ni vuelven los de metas retiradas', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 5 }), (versiones) => {
        const retirados = new Set<string>()
        let anterior: Plan | null = null
        let siguiente = 1
        for (const leido of versiones) {
          const numerado: ReturnType<typeof numerar> = numerar(leido, anterior, siguiente)
          const actuales = numeros(numerado.plan)
          expect(new Set(actuales).size).toBe(actuales.length)
          expect(actuales.some((n) => retirados.has(n))).toBe(false)
          for (const n of anterior ? numeros(anterior) : []) if (!actuales.includes(n)) retirados.add(n)
          anterior = numerado.plan
          siguiente = numerado.siguiente
        }
      }),
    )
  })

  it('lo que se agrega, continúa y retira reparte las metas de los dos planes', () => {
    fc.assert(
      fc.property(plan, plan, (antes, despues) => {
        const { plan: anterior, siguiente } = numerar(antes)
        const { agrega, cambia, retira } = diferenciaPlanes(anterior, despues)
        const { siguiente: proximo } = numerar(despues, anterior, siguiente)
        expect(proximo - siguiente).toBe(agrega.length)
        expect(anterior.metas.length - retira.length).toBe(despues.metas.length - agrega.length)
        expect(cambia.every((c) => c.campos.length > 0)).toBe(true)
      }),
    )
  })
})
