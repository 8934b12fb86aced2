// The five real books, exported and annotated by us, opened and saved by LibreOffice: the same plan, and every note and colour in its cell.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { leerPlanIndicativo } from '@kpt/domain/planes'
import { beforeAll, describe, expect, it } from 'vitest'
import { readNombresSemilla } from '../../cli/catalogo-semilla.ts'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { raiz } from '../../platform/raiz.ts'
import { anotarXlsx } from '../../platform/spreadsheet/anotacion/anotar.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { mirarLibro } from '../../testing/libro-a-mano.ts'
import { guardarVarios, hayOficina } from '../../testing/oficina.ts'
import { pedidoDe } from './anotar.ts'
import { escribirPlan } from './escribir-plan.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const sePuede = hayOficina && existsSync(REALES)
if (!sePuede) console.warn(`Sin LibreOffice o sin ${REALES}: los libros reales no se abren en él en esta máquina.`)

const abrir = (libro: Buffer) => readXlsx(libro, LIMITES_LIBRO, () => {})

const LIBROS = ['25', '25126', '25200', '25295', '25785']

describe.runIf(sePuede)('los libros reales, por LibreOffice', () => {
  let fuentes: Awaited<ReturnType<typeof readFuentesSemilla>>
  const leer = (libro: Buffer) => leerPlanIndicativo(abrir(libro), fuentes)
  const vueltas = new Map<string, Awaited<ReturnType<typeof preparar>> & { guardados: readonly Buffer[] }>()

  async function preparar(codigo: string) {
    const original = await readFile(join(REALES, `sispt-${codigo}.xlsx`))
    const { plan, hallazgos } = leer(original)
    if (plan === null) throw new Error('the real book has no plan')
    const anotado = anotarXlsx(original, pedidoDe(hallazgos), LIMITES_LIBRO)
    const exportado = escribirPlan(plan, { nombreEntidad: codigo, fuentes, nombres: await readNombresSemilla() })
    return { plan, hallazgos, anotado, exportado }
  }

  beforeAll(async () => {
    fuentes = await readFuentesSemilla()
    const hechos = await Promise.all(LIBROS.map(preparar))
    const guardados = await guardarVarios(hechos.flatMap((h) => [h.anotado, h.exportado]))
    hechos.forEach((h, i) => {
      vueltas.set(LIBROS[i] ?? '', { ...h, guardados: guardados.slice(2 * i, 2 * i + 2) })
    })
  }, 400_000)

  it.each(LIBROS)('%s', (codigo) => {
    const vuelta = vueltas.get(codigo)
    if (!vuelta) throw new Error(codigo)
    const { plan, hallazgos, anotado, guardados } = vuelta
    const [otroAnotado = anotado, otroExportado = anotado] = guardados
    expect(leer(otroExportado).plan).toEqual(plan)
    expect(leer(otroAnotado)).toMatchObject({ plan, hallazgos })
    const [antes, despues] = [mirarLibro(anotado), mirarLibro(otroAnotado)]
    for (const [nombre, hoja] of antes) {
      const suya = despues.get(nombre)
      expect(suya?.notas, nombre).toEqual(hoja.notas)
      for (const celda of hoja.notas.keys()) expect(suya?.fondos.get(celda), celda).toBe(hoja.fondos.get(celda))
    }
  })
})
