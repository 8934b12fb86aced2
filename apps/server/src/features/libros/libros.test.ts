import { leerPlanIndicativo } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { cargarPlan, leerLibroDe } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { conMeta, escribirLibroSispt, planDeMuestra } from '../demostracion/index.ts'

const abrir = (libro: Buffer) => readXlsx(libro, LIMITES_LIBRO, () => {})

describe('los libros que se descargan', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const leer = async (libro: Buffer) => leerPlanIndicativo(abrir(libro), await readFuentesSemilla())

  it('la plantilla sin tocar se lee como un plan sin metas de la entidad, y nada más', async () => {
    const { status, cuerpo } = await mundo.as('ana').get('/api/entidades/25200/plan/plantilla')
    expect(status).toBe(200)
    const { plan, hallazgos } = await leer(cuerpo)
    expect(plan).toMatchObject({ entidad: '25200', metas: [], lineas: [] })
    expect(hallazgos.map((h) => h.regla)).toEqual(['plan_sin_metas'])
    const hojas = abrir(cuerpo).hojas.map((h) => h.nombre)
    expect(hojas).toEqual(
      expect.arrayContaining(['Instrucciones', 'Catálogo', 'Listas', 'Plan indicativo - Productos']),
    )
  })

  it('el libro anotado es el mismo libro, con sus hallazgos en una hoja más', async () => {
    const muestra = conMeta(planDeMuestra(), 0, { acumulacion: '', programado: [1, null, 1, 1] })
    const original = await escribirLibroSispt(muestra)
    const { id } = await leerLibroDe(mundo, mundo.as('ana'), '25200', original)
    const { status, cuerpo } = await mundo.as('ana').get(`/api/entidades/25200/cargas/${id}/libro-anotado`)
    expect(status).toBe(200)
    const [antes, despues] = [abrir(original), abrir(cuerpo)]
    expect(despues.hojas.slice(0, antes.hojas.length)).toEqual(antes.hojas)
    const lista = despues.hojas.at(-1)
    expect(lista?.nombre).toBe('Hallazgos')
    const { hallazgos } = await leer(original)
    expect(lista?.filas.length).toBe(hallazgos.length + 1)
    expect((await leer(cuerpo)).hallazgos).toEqual(hallazgos)
    expect(cuerpo.includes('xl/comments1.xml')).toBe(true)
    // Whoever corrects the annotated book gets it annotated again, not twice.
    const otra = await leerLibroDe(mundo, mundo.as('ana'), '25200', cuerpo)
    const vez2 = await mundo.as('ana').get(`/api/entidades/25200/cargas/${otra.id}/libro-anotado`)
    expect(abrir(vez2.cuerpo)).toEqual(despues)
  })

  it('lo que no se puede abrir no se puede anotar', async () => {
    const { id } = await leerLibroDe(mundo, mundo.as('ana'), '25200', Buffer.from('esto no es un libro'))
    expect(await mundo.as('ana').get(`/api/entidades/25200/cargas/${id}/libro-anotado`)).toMatchObject({
      status: 409,
      cuerpo: { type: 'libro.no_anotable' },
    })
  })

  it('el plan exportado de cualquier versión se vuelve a leer igual, y cargarlo no cambia nada', async () => {
    const libro = await escribirLibroSispt(planDeMuestra())
    await cargarPlan(mundo, mundo.as('ana'), '25200', libro)
    const { status, cuerpo } = await mundo.as('ana').get('/api/entidades/25200/plan/libro?version=1')
    expect(status).toBe(200)
    expect((await leer(cuerpo)).plan).toEqual((await leer(libro)).plan)
    expect(await cargarPlan(mundo, mundo.as('ana'), '25200', cuerpo)).toEqual({ version: 1, cambio: false })
    expect((await mundo.as('ana').get('/api/entidades/25200/plan/libro?version=9')).cuerpo.type).toBe(
      'plan.version_no_existe',
    )
  })
})
