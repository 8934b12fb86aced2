import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../shared/index.ts'
import { conservarPropios } from './conservar.ts'
import { diferenciaPlanes } from './diferencia.ts'
import { caminoDe } from './estructura.ts'
import { ordenarEtiquetas } from './etiquetas.ts'
import { numerarMetas } from './numerar.ts'
import type { MetaLeida, PartesPropiasMeta, Plan } from './plan.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'

const ESTRUCTURA = {
  niveles: ['Eje', 'Componente'],
  nodos: [
    { codigo: '1.1', nombre: 'Educación', padre: 'LE-1' },
    { codigo: '1.1.2', nombre: 'Cobertura', padre: '1.1' },
  ],
}
const DEPENDENCIAS = [{ codigo: 'planeacion', nombre: 'Secretaría de Planeación', responsable: 'Secretaria' }]
const PROPIAS: PartesPropiasMeta = {
  nodo: '1.1.2',
  orientacion: 'reduccion',
  lineaBase: { valor: '12.5', anio: 2023, origen: 'DANE' },
  dependencia: 'planeacion',
  responsable: 'Profesional de apoyo',
  etiquetas: ['pdet', 'paz'],
  programadoTrimestral: { '2024': { '1': '1' } },
}

function version(metas: readonly MetaLeida[], cambios: Partial<Plan> = {}): Plan {
  const leido = planPrueba(metas, { estructura: ESTRUCTURA, dependencias: DEPENDENCIAS })
  return { ...numerarMetas('25200', leido, null, 1).plan, ...cambios }
}

describe('lo que el libro de SisPT no dice', () => {
  it('un plan sin esas partes tiene el mismo texto de siempre', () => {
    expect(canonicalText(planPrueba())).not.toMatch(/nodo|orientacion|estructura|dependencia|etiquetas|lineaBase/)
  })

  it('se conserva en las metas que el libro continúa, y el mismo libro otra vez no cambia nada', () => {
    const anterior = version([metaPrueba(1, PROPIAS), metaPrueba(2)])
    const conservado = conservarPropios(planPrueba([metaPrueba(2), metaPrueba(1)]), anterior)
    expect(conservado.metas[1]).toEqual(metaPrueba(1, PROPIAS))
    expect(conservado.metas[0]).toEqual(metaPrueba(2))
    expect(conservado).toMatchObject({ estructura: ESTRUCTURA, dependencias: DEPENDENCIAS })
    expect(diferenciaPlanes(anterior, conservado).sinCambios).toBe(true)
  })

  it('lo que la lectura sí dice es lo que cuenta', () => {
    const anterior = version([metaPrueba(1, PROPIAS)])
    const leido = planPrueba([metaPrueba(1, { orientacion: 'mantenimiento', etiquetas: [] })])
    expect(conservarPropios(leido, anterior).metas[0]).toMatchObject({
      orientacion: 'mantenimiento',
      etiquetas: [],
      dependencia: 'planeacion',
    })
  })

  it('una meta que cambia de línea suelta su nivel; otro periodo no conserva nada', () => {
    const anterior = version([metaPrueba(1, PROPIAS)])
    const movida = conservarPropios(planPrueba([metaPrueba(1, { linea: 'LE-2' })]), anterior).metas[0]
    expect(movida).not.toHaveProperty('nodo')
    expect(movida).toMatchObject({ dependencia: 'planeacion' })
    const otro = planPrueba([metaPrueba(1)], { periodo: { desde: 2028, hasta: 2031 } })
    expect(conservarPropios(otro, anterior)).toBe(otro)
  })

  it('los indicadores de resultado conservan su línea base por su nombre', () => {
    const indicador = { consecutivo: 'IR-1', linea: 'LE-1', otrasLineas: [], nombre: 'Cobertura neta', enPnd: null }
    const leido = { ...indicador, metaCuatrienio: '90', transformacion: null }
    const propio = {
      ...leido,
      tipo: 'bienestar',
      unidad: '%',
      lineaBase: { valor: '80', anio: 2023, origen: 'MEN' },
    } as const
    const anterior = version([], { indicadoresResultado: [propio] })
    const nuevo = { ...leido, consecutivo: 'IR-9', nombre: 'Cobertura  NETA' }
    expect(conservarPropios(planPrueba([], { indicadoresResultado: [nuevo] }), anterior).indicadoresResultado).toEqual([
      { ...propio, consecutivo: 'IR-9', nombre: 'Cobertura  NETA' },
    ])
  })

  it('ninguna parte se pierde ni se inventa, con cualesquiera metas', () => {
    const meta = fc.record({ n: fc.integer({ min: 1, max: 6 }), propia: fc.boolean() })
    fc.assert(
      fc.property(
        fc.uniqueArray(meta, { selector: (m) => m.n }),
        fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
        (a, b) => {
          const anterior = version(a.map(({ n, propia }) => metaPrueba(n, propia ? PROPIAS : {})))
          const { metas } = conservarPropios(planPrueba(b.map((n) => metaPrueba(n))), anterior)
          const propias = new Set(a.filter((m) => m.propia).map((m) => `IP-${m.n}`))
          for (const m of metas)
            expect(m).toEqual(metaPrueba(Number(m.codigoSispt.slice(3)), propias.has(m.codigoSispt) ? PROPIAS : {}))
        },
      ),
    )
  })
})

describe('la estructura propia', () => {
  it('lleva de la línea al nivel, y no llega desde fuera ni en círculo', () => {
    const plan = planPrueba([], { estructura: ESTRUCTURA })
    expect(caminoDe(plan, '1.1.2')).toEqual(['LE-1', '1.1', '1.1.2'])
    expect(caminoDe(plan, 'LE-1')).toEqual(['LE-1'])
    expect(caminoDe(plan, 'otro')).toBeNull()
    const enCirculo = {
      niveles: [],
      nodos: [
        { codigo: 'a', nombre: '', padre: 'b' },
        { codigo: 'b', nombre: '', padre: 'a' },
      ],
    }
    expect(caminoDe({ ...plan, estructura: enCirculo }, 'a')).toBeNull()
  })

  it('las etiquetas van en su orden y sin repetir', () => {
    expect(ordenarEtiquetas(['pnd', 'otra', 'pdet', 'pnd'])).toEqual(['pdet', 'pnd', 'otra'])
  })
})
