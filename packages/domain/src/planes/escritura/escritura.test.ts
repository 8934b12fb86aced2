import { describe, expect, it } from 'vitest'
import { evaluarPlan, leerPlanIndicativo } from '../index.ts'
import { FUENTES_PRUEBA, libroSispt, metaPrueba, planPrueba } from '../pruebas/index.ts'
import { escribirPlanIndicativo } from './escribir.ts'

const CONTEXTO = {
  nombreEntidad: 'Cogua',
  fuentes: FUENTES_PRUEBA,
  nombreCodigo: (_nivel: string, codigo: string) => `Nombre de ${codigo}`,
  nombreOds: (numero: string) => (numero === '2' ? 'Hambre cero' : null),
}
describe('el libro que se escribe', () => {
  it('lleva las hojas, las bandas y los encabezados de SisPT, y los datos desde la fila 3', () => {
    const { hojas } = escribirPlanIndicativo(planPrueba(), CONTEXTO)
    expect(hojas.map((h) => h.nombre)).toEqual(libroSispt().hojas.map((h) => h.nombre))
    const productos = hojas[2]
    expect(productos?.filas.map((f) => f.numero)).toEqual([1, 2, 3])
    expect(productos?.filas[0]?.celdas.map(([, texto]) => texto)).toEqual(['PARTE ESTRATÉGICA', 'PLAN INDICATIVO'])
    expect(productos?.filas[1]?.celdas.map(([, texto]) => texto)).toEqual(
      libroSispt().hojas[2]?.filas[1]?.celdas.map(([, texto]) =>
        String(texto).replace('Producto(MGA)', 'Producto (MGA)'),
      ),
    )
    const fila = new Map(productos?.filas[2]?.celdas)
    expect([4, 5, 6, 7, 12, 13].map((c) => fila.get(c))).toEqual([
      'IP-1',
      'LE-1-Cogua social',
      '17',
      'Nombre de 17',
      '170203800',
      'Nombre de 170203800',
    ])
  })

  it('no redondea lo que una hoja de cálculo no puede guardar: lo escribe como texto', () => {
    const largo = '123456789012345.67'
    const libro = escribirPlanIndicativo(planPrueba([metaPrueba(1, { metaCuatrienio: largo })]), CONTEXTO)
    expect(libro.hojas[2]?.filas[2]?.celdas.map(([, v]) => v)).toContain(largo)
    const { plan, hallazgos } = leerPlanIndicativo(libro, FUENTES_PRUEBA)
    expect(plan?.metas[0]?.metaCuatrienio).toBe(largo)
    expect(hallazgos.filter((h) => h.regla === 'numero_como_texto')).toEqual([])
  })

  it('un texto que empieza como fórmula o como error se lee como el texto que es', () => {
    for (const texto of ['=SUMA(A1:A3)', '#REF!', '#N/A']) {
      const plan = planPrueba([metaPrueba(1, { personalizacion: texto })])
      const leido = leerPlanIndicativo(escribirPlanIndicativo(plan, CONTEXTO), FUENTES_PRUEBA)
      expect(leido.plan).toEqual(plan)
      // Of a text that says nothing, the same is found as on screen; the book adds its cell.
      const sinLugar = leido.hallazgos.map(({ ruta: { hoja: _, celda: __, ...ruta }, ...h }) => ({ ...h, ruta }))
      expect(sinLugar).toEqual(evaluarPlan(plan))
    }
  })

  it('un plan sin metas sigue diciendo de quién es', () => {
    const plan = planPrueba([], { lineas: [] })
    const leido = leerPlanIndicativo(escribirPlanIndicativo(plan, CONTEXTO), FUENTES_PRUEBA)
    expect(leido.plan).toEqual(plan)
    expect(leido.hallazgos.map((h) => h.regla)).toEqual(['plan_sin_metas'])
  })
})
