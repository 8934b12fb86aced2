import { expect, test } from 'vitest'
import { homologacion, type Meta, type Plan, reemplazarCodigos } from './index.ts'
import { metaPrueba, planPrueba } from './pruebas/index.ts'

test('poner un código activo cambia los códigos de la meta y nada más; lo demás del plan queda igual (R2.3)', () => {
  const metas: Meta[] = [1, 2].map((n) => ({ ...metaPrueba(n), numero: `25200-M-000${n}` }))
  const plan: Plan = { ...planPrueba(), metas }
  const nuevo = { sector: '40', programa: '4001', producto: '4001031', indicador: '400103100', principal: true }
  const nombres = { sectorNombre: '', programaNombre: '', productoNombre: '', indicadorNombre: '', unidad: 'Otra' }
  const despues = reemplazarCodigos(plan, new Map([['25200-M-0002', { ...nuevo, ...nombres }]]))
  expect(despues.metas[0]).toBe(metas[0])
  expect(despues.metas[1]).toEqual({ ...metas[1], ...nuevo })
  expect({ ...despues, metas: [] }).toEqual({ ...plan, metas: [] })
  const activos = new Set(['400103100'])
  expect([homologacion(plan, activos).homologadas, homologacion(despues, activos).homologadas]).toEqual([0, 1])
})
