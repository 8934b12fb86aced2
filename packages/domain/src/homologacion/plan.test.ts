import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metaPrueba, planPrueba } from '../planes/pruebas/index.ts'
import { ejemplosDe, evaluarAsistente, isMismoPlan, metasPorHomologar } from './index.ts'

const plan = planPrueba([metaPrueba(1), metaPrueba(2, { sector: '', programa: '', indicador: null })])

describe('lo que el asistente lee de un plan', () => {
  test('texto, unidad, línea y los códigos de sector y programa; en blanco, nulos', () => {
    const [primera, segunda] = metasPorHomologar(plan)
    expect(Object.keys(primera ?? {}).sort()).toEqual(['linea', 'programa', 'sector', 'texto', 'unidad'])
    expect(primera?.linea).toBe(plan.lineas[0]?.nombre)
    expect(segunda).toMatchObject({ sector: null, programa: null })
  })

  test('producto, indicador, principal y ODS no se leen: cambiarlos no cambia nada', () => {
    const oculto = fc.record({
      producto: fc.string(),
      indicador: fc.option(fc.string()),
      principal: fc.boolean(),
      ods: fc.option(fc.string()),
    })
    fc.assert(
      fc.property(oculto, (cambios) => {
        const otro = planPrueba(plan.metas.map((m) => ({ ...m, ...cambios })))
        expect(metasPorHomologar(otro)).toEqual(metasPorHomologar(plan))
      }),
    )
  })

  test('enseña solo con las metas que tienen indicador', () => {
    expect(ejemplosDe(plan, 'a')).toMatchObject([{ plan: 'a', indicador: plan.metas[0]?.indicador }])
  })

  test('un plan es el mismo aunque cambien sus códigos, su nombre o el orden; otro plan no lo es', () => {
    const copia = planPrueba(plan.metas.map((m) => ({ ...m, indicador: null })).toReversed(), { nombrePlan: 'Otro' })
    const ajeno = planPrueba([metaPrueba(8), metaPrueba(9)], { nombrePlan: 'Otro', entidad: '25126' })
    expect([isMismoPlan(plan, copia), isMismoPlan(plan, ajeno)]).toEqual([true, false])
  })
})

test('los aciertos cuentan solo las metas cuyo código está en el catálogo; sin candidatos es un fallo', () => {
  const propuesta = (codigo: string) => ({ codigo, puntaje: 0.1, motivos: [] })
  const codigo = plan.metas[0]?.indicador ?? ''
  const metas = planPrueba([metaPrueba(1), metaPrueba(2), metaPrueba(3, { indicador: '999999999' })])
  const segundo = [propuesta('000000000'), propuesta(codigo)]
  const asistente = { proponer: () => [segundo, [], [propuesta('999999999')]] }
  const { metas: contadas, libre } = evaluarAsistente(asistente, metas, (c) => c === codigo)
  expect({ contadas, libre }).toEqual({ contadas: 2, libre: { primero: 0, entreCinco: 0.5 } })
})
