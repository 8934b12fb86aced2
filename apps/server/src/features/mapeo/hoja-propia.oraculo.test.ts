// A real municipality's own workbook (Guatapé, 05321) through the proposal as it comes, against figures counted apart from this code.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { leerConMapeo, leerPlanIndicativo, pideMapeo, proponerMapeo } from '@kpt/domain/planes'
import { add, CERO, decimal, toText } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { raiz } from '../../platform/raiz.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const hayReales = existsSync(REALES)
if (!hayReales) console.warn(`No está ${REALES}: la hoja propia real no se prueba en esta máquina.`)

async function libroDe(nombre: string) {
  const leido = await leerLibro(join(REALES, nombre))
  if (leido.tipo === 'rechazado') throw new Error(leido.codigo)
  return leido.libro
}

/** Added up from the XML of the sheets by another program, over the rows with a code of nine digits. */
const SUMAS = { meta: '101525', anios: ['26247.35', '26757.25', '26760.75', '26367.65'], mantenimiento: 8 }
/** Nothing like the book's, to see that its own years win. */
const PERIODO = { desde: 2000, hasta: 2003 }

describe.skipIf(!hayReales)('la hoja propia de un municipio real', () => {
  it('trae las 93 metas que ella misma cuenta, con su línea, su orientación y sus cuatro años', async () => {
    const libro = await libroDe('hoja-propia-05321.xlsx')
    const propuesta = proponerMapeo(libro, { fuentes: await readFuentesSemilla(), periodo: PERIODO })
    if (propuesta === null) throw new Error('sin propuesta')
    expect(propuesta.periodoDicho).toBe(true)
    const { plan, hallazgos } = leerConMapeo(libro, propuesta.mapeo, '05321')
    if (plan === null) throw new Error(JSON.stringify(hallazgos))
    expect([plan.nombrePlan, plan.periodo]).toEqual(['JUNTOS CONSTRUIMOS 2024-2027', { desde: 2024, hasta: 2027 }])
    const deLinea = plan.lineas.map((l) => plan.metas.filter((m) => m.linea === l.consecutivo).length)
    expect(deLinea).toEqual([25, 31, 7, 11, 19])
    expect(plan.dependencias?.map((d) => d.nombre)).toHaveLength(5)
    const suma = (valores: (string | null | undefined)[]) =>
      toText(valores.reduce((s, v) => add(s, decimal(v ?? '0')), CERO))
    expect(suma(plan.metas.map((m) => m.metaCuatrienio))).toBe(SUMAS.meta)
    expect(['2024', '2025', '2026', '2027'].map((v) => suma(plan.metas.map((m) => m.programado[v])))).toEqual(
      SUMAS.anios,
    )
    expect(plan.metas.filter((m) => m.orientacion === 'mantenimiento')).toHaveLength(SUMAS.mantenimiento)
    expect(plan.metas.every((m) => /^\d{9}$/.test(m.indicador ?? ''))).toBe(true)
    expect(hallazgos.filter((h) => h.gravedad === 'error')).toEqual([])
  })

  it.each([
    ...['25', '25126', '25200', '25295', '25785'].map((e) => `seguimiento-dnp-${e}.xlsx`),
    'chip-cuipo-ejecucion-gastos-05091.xlsx',
    'chip-cuipo-programacion-gastos-05091.xlsx',
  ])('%s es otro libro conocido: se nombra y no se mapea', async (nombre) => {
    const { plan, hallazgos } = leerPlanIndicativo(await libroDe(nombre), await readFuentesSemilla())
    expect(plan).toBeNull()
    expect(pideMapeo(hallazgos)).toBe(false)
    expect(hallazgos[0]?.detalles.parece).toBeDefined()
  })

  it.each(['25', '25126', '25200', '25295', '25785'])(
    'sispt-%s.xlsx se lee como siempre, y proponerle un mapeo tampoco la hace caer',
    async (e) => {
      const libro = await libroDe(`sispt-${e}.xlsx`)
      const fuentes = await readFuentesSemilla()
      const { plan, hallazgos } = leerPlanIndicativo(libro, fuentes)
      expect(pideMapeo(hallazgos)).toBe(false)
      const propuesta = proponerMapeo(libro, { fuentes, periodo: PERIODO })
      if (propuesta === null || plan === null) throw new Error('sin propuesta')
      const solas = propuesta.mapeo.hojas.map((h) => ({
        ...h,
        usar: h.usar && h.hoja === 'Plan indicativo - Productos',
      }))
      const porMapeo = leerConMapeo(libro, { ...propuesta.mapeo, hojas: solas }, plan.entidad).plan
      expect(porMapeo?.metas.length).toBe(plan.metas.length)
      expect(porMapeo?.metas.map((m) => m.programado)).toEqual(plan.metas.map((m) => m.programado))
    },
  )
})
