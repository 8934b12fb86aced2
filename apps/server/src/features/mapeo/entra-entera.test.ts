// A sheet of an entity's own goes into its plan whole: uploaded, mapped as it is proposed, confirmed, and counted in what was kept.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hojaGrande } from '@kpt/domain/planes/pruebas'
import { type HojaLibro, referencia } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../../platform/raiz.ts'
import { openPartes } from '../../platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { hacerLoEncolado, leerLibroDe } from '../../testing/cargar.ts'
import { escribirLibro } from '../../testing/libros.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { armarZip } from '../../testing/zip.ts'

const REAL = join(raiz, '../shared/data/planes-reales/hoja-propia-05321.xlsx')
const hayReal = existsSync(REAL)
if (!hayReal) console.warn(`No está ${REAL}: la hoja propia real no se carga en esta máquina.`)

/** Our writer leaves cells as they are: the merged ones of the first sheet are added to its part. */
function conCombinadas(libro: Buffer, { combinadas = [] }: HojaLibro): Buffer {
  const partes = openPartes(libro, LIMITES_LIBRO)
  const celdas = combinadas.map((r) => {
    return `<mergeCell ref="${referencia(r.desdeColumna, r.desdeFila)}:${referencia(r.hastaColumna, r.hastaFila)}"/>`
  })
  const unir = (xml: string) => xml.replace('</sheetData>', `</sheetData><mergeCells>${celdas.join('')}</mergeCells>`)
  const datos = (nombre: string) =>
    nombre === 'xl/worksheets/sheet1.xml'
      ? Buffer.from(unir(partes.read(nombre).toString('utf8')))
      : partes.read(nombre)
  return armarZip(partes.nombres.map((nombre) => ({ nombre, datos: datos(nombre) })))
}

describe('Una hoja propia entra entera al plan', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  /** With the mapping as it is proposed, without correcting a column. */
  async function cargar(lider: 'ana' | 'beto', entidad: string, libro: Buffer) {
    const ella = mundo.as(lider)
    const carga = await leerLibroDe(mundo, ella, entidad, libro)
    expect(carga.estado).toBe('por_mapear')
    const suya = `/api/entidades/${entidad}/cargas/${carga.id}`
    const { mapeo } = (await ella.get(`${suya}/mapeo`)).cuerpo
    await ella.post(`${suya}/mapeo`, { mapeo, releer: false })
    await hacerLoEncolado(mundo)
    expect((await ella.get(suya)).cuerpo.estado).toBe('lista')
    await ella.post(`${suya}/confirmacion`, { contra: 0 })
    return (await ella.get(`/api/entidades/${entidad}/plan`)).cuerpo
  }

  it('331 metas por 82 columnas, con dos filas de encabezado y celdas combinadas', async () => {
    const libro = hojaGrande()
    const [primera] = libro.hojas
    if (!primera) throw new Error('no sheet')
    const plan = await cargar('ana', '25200', conCombinadas(await escribirLibro(libro), primera))
    expect(plan).toMatchObject({ nombrePlan: 'Todos a una', metas: 331 })
    // One source a year in each meta: 1,000,000 and its number.
    const esperado = String(331 * 1_000_000 + (331 * 330) / 2)
    expect(plan.totales).toEqual({ 2024: esperado, 2025: esperado, 2026: esperado, 2027: esperado })
  })

  it.skipIf(!hayReal)('la de un municipio real, con sus 93 metas en cinco hojas', async () => {
    const plan = await cargar('beto', '25295', await readFile(REAL))
    expect(plan).toMatchObject({ nombrePlan: 'JUNTOS CONSTRUIMOS 2024-2027', metas: 93 })
    const { cuerpo } = await mundo.as('beto').get('/api/entidades/25295/plan/metas?tamano=50&pagina=2')
    expect(cuerpo).toMatchObject({ total: 93 })
  })
})
