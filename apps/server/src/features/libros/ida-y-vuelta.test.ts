import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluarPlan, type HallazgoPlan, leerPlanIndicativo, type PlanLeido } from '@kpt/domain/planes'
import type { Libro } from '@kpt/domain/shared'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNombresSemilla } from '../../cli/catalogo-semilla.ts'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { raiz } from '../../platform/raiz.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { planAlAzar } from '../../testing/plan-al-azar.ts'
import { escribirPlan } from './escribir-plan.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const LIBROS = ['25', '25126', '25200', '25295', '25785']
const hayReales = existsSync(REALES)
if (!hayReales) console.warn(`No está ${REALES}: los cinco libros reales no se prueban en esta máquina.`)

/** Written with the sources and the names of the seed, and read by the reader of uploads, in this very process. */
async function preparar() {
  const fuentes = await readFuentesSemilla()
  const para = { nombreEntidad: 'Cogua', fuentes, nombres: await readNombresSemilla() }
  const catalogo = new Set([...para.nombres.keys()].filter((codigo) => codigo.length === 9))
  return {
    escribir: (plan: PlanLeido) => escribirPlan(plan, para),
    abrir: (libro: Buffer): Libro => readXlsx(libro, LIMITES_LIBRO, () => {}),
    juzgar: (libro: Libro) => leerPlanIndicativo(libro, fuentes, { catalogo }),
    catalogo,
  }
}

/** What a finding says, without the place that only a workbook has. */
function senas({ regla, gravedad, ruta: { hoja: _, celda: __, ...ruta }, valor, detalles }: HallazgoPlan): string {
  return JSON.stringify([regla, gravedad, ruta, valor, Object.entries(detalles).sort()])
}

describe('lo que se escribe se lee igual', () => {
  let casa: Awaited<ReturnType<typeof preparar>>
  beforeAll(async () => {
    casa = await preparar()
  })

  it('cualquier plan vuelve del archivo siendo el mismo plan', () => {
    fc.assert(
      fc.property(planAlAzar(), (plan) => {
        expect(casa.juzgar(casa.abrir(casa.escribir(plan))).plan).toEqual(plan)
      }),
      { numRuns: 150 },
    )
  })

  it('y con los mismos hallazgos que en pantalla: por regla, meta, campo y valor', () => {
    fc.assert(
      fc.property(planAlAzar(), (plan) => {
        const { hallazgos } = casa.juzgar(casa.abrir(casa.escribir(plan)))
        const pantalla = evaluarPlan(plan, { catalogo: casa.catalogo })
        // The source that only this plan has is told of a workbook, in its header.
        const delPlan = hallazgos.filter((h) => h.regla !== 'fuente_desconocida')
        expect(delPlan.map(senas).sort()).toEqual(pantalla.map(senas).sort())
      }),
      { numRuns: 150 },
    )
  })

  it('el mismo plan da el mismo archivo, byte por byte', () => {
    const [plan] = fc.sample(planAlAzar(), { numRuns: 1, seed: 7 })
    if (!plan) throw new Error('no plan')
    expect(casa.escribir(plan).equals(casa.escribir(plan))).toBe(true)
  })
})

describe.skipIf(!hayReales)('los cinco libros reales', () => {
  let casa: Awaited<ReturnType<typeof preparar>>
  let carpeta = ''
  beforeAll(async () => {
    casa = await preparar()
    carpeta = await mkdtemp(join(tmpdir(), 'kpt-libros-'))
  })
  afterAll(() => rm(carpeta, { recursive: true, force: true }))

  it.each(LIBROS)('importar, exportar e importar %s es un punto fijo', async (codigo) => {
    const original = await leerLibro(join(REALES, `sispt-${codigo}.xlsx`))
    if (original.tipo !== 'libro') throw new Error(original.codigo)
    const primera = casa.juzgar(original.libro)
    const plan = primera.plan
    if (plan === null) throw new Error('the real book has no plan')
    const exportado = casa.escribir(plan)
    const ruta = join(carpeta, `${codigo}.xlsx`)
    await writeFile(ruta, exportado)
    // Through the same process of its own that reads what people upload.
    const leido = await leerLibro(ruta)
    if (leido.tipo !== 'libro') throw new Error(leido.codigo)
    const segunda = casa.juzgar(leido.libro)
    expect(segunda.plan).toEqual(plan)
    expect(segunda.hallazgos.map(senas).sort()).toEqual(
      evaluarPlan(plan, { catalogo: casa.catalogo }).map(senas).sort(),
    )
    // What the first reading found and the second does not is the mess of the book itself, not of the plan.
    const quedan = new Set(segunda.hallazgos.map(senas))
    const propios = primera.hallazgos.filter((h) => !quedan.has(senas(h)))
    expect([...new Set(propios.map((h) => h.regla))].filter((regla) => !DEL_LIBRO.has(regla))).toEqual([])
    expect(casa.escribir(plan).equals(exportado)).toBe(true)
    if (segunda.plan) expect(casa.escribir(segunda.plan).equals(exportado)).toBe(true)
  })
})

/** Findings that a book can have and its plan cannot. */
const DEL_LIBRO: ReadonlySet<string> = new Set([
  'linea_multiple',
  'hoja_ignorada',
  'columna_ignorada',
  'total_no_cuadra',
])
