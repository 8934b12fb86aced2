// The real books that SisPT exported, through the whole way in: what the plan adds up to is what the books say.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { add, CERO, type Decimal, decimal, decimalFromNumber, type Libro, subtract, toNumber } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../../platform/raiz.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { hacerLoEncolado, subir } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { findOrInsertOperador } from '../acceso/index.ts'
import { importarPlan } from './importar-plan.ts'

const CARPETA = join(raiz, '../shared/data/planes-reales')
const hay = existsSync(CARPETA)
if (!hay) console.warn(`Libros reales: no está la carpeta ${CARPETA}; sus totales no se comprueban.`)

const METAS = { '25': 385, '25126': 339, '25200': 117, '25295': 174, '25785': 149 } as const

describe.runIf(hay)('Los cinco libros reales', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it.each(Object.entries(METAS))(
    '%s: %i metas, y cada vigencia suma al peso su columna Total',
    async (entidad, metas) => {
      const ruta = join(CARPETA, `sispt-${entidad}.xlsx`)
      const cuenta = await findOrInsertOperador(mundo.servicios.conexion.db, mundo.reloj.ahora())
      const importado = await importarPlan(mundo.servicios, { cuenta, rol: 'operador' }, { ruta, entidad })
      expect(importado).toMatchObject({ tipo: 'plan', version: 1 })
      const plan = (await mundo.as('fabio').get(`/api/entidades/${entidad}/plan`)).cuerpo
      expect(plan.metas).toBe(metas)
      const leido = await leerLibro(ruta)
      if (leido.tipo !== 'libro') throw new Error(leido.codigo)
      for (const vigencia of plan.vigencias) {
        const diferencia = subtract(decimal(plan.totales[vigencia]), columnaTotal(leido.libro, vigencia))
        expect(Math.abs(toNumber(diferencia)), vigencia).toBeLessThan(1)
      }
    },
  )

  it('Cogua por la pantalla: de subirlo a ver su vista previa, y el mismo libro otra vez no cambia nada', async () => {
    const ana = mundo.as('ana')
    const libro = readFileSync(join(CARPETA, 'sispt-25200.xlsx'))
    const desde = performance.now()
    const { id } = await subir(ana, '25200', 'plan', libro, 'sispt-25200.xlsx')
    await hacerLoEncolado(mundo)
    const carga = (await ana.get(`/api/entidades/25200/cargas/${id}`)).cuerpo
    const ms = Math.round(performance.now() - desde)
    console.info(`Cogua: ${libro.length} bytes, vista previa en ${ms} ms`)
    expect(carga.vistaPrevia).toMatchObject({ contra: 1, metas: 117, iguales: 117, agrega: [], cambia: [], retira: [] })
    const confirmada = await ana.post(`/api/entidades/25200/cargas/${id}/confirmacion`, { contra: 1 })
    expect(confirmada.cuerpo).toEqual({ version: 1, cambio: false })
    expect(ms).toBeLessThan(10_000)
  })
})

/** Sum of the column Total of a vigencia, straight from the cells. */
function columnaTotal(libro: Libro, vigencia: string): Decimal {
  const hoja = libro.hojas.find((h) => h.nombre === 'Plan indicativo - Productos')
  const encabezado = hoja?.filas.find((f) => f.numero === 2)?.celdas
  const columna = encabezado?.find(([, texto]) => texto === `Total ${vigencia}`)?.[0]
  if (!hoja || columna === undefined) throw new Error(`no column for the total of ${vigencia}`)
  const valores = hoja.filas.filter((f) => f.numero > 2).map((f) => f.celdas.find(([c]) => c === columna)?.[1])
  return valores.reduce<Decimal>((suma, v) => add(suma, (typeof v === 'number' && decimalFromNumber(v)) || CERO), CERO)
}
