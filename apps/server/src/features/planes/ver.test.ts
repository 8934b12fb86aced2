import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cargarPlan } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { conMeta, escribirLibroSispt, planDeMuestra } from '../demostracion/index.ts'

const PLAN = '/api/entidades/25200/plan'

describe('Quién ve el plan', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
    await cargarPlan(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(planDeMuestra()))
  })
  afterAll(() => mundo.cerrar())

  it('su gobernación y el DNP lo ven sin poder editarlo; otra entidad u otro departamento, no', async () => {
    for (const nombre of ['diego', 'fabio', 'hugo'] as const) {
      const { cuerpo } = await mundo.as(nombre).get(PLAN)
      expect(cuerpo).toMatchObject({ metas: 12, puedeEditar: false })
    }
    for (const nombre of ['beto', 'carla', 'elena'] as const) {
      expect((await mundo.as(nombre).get(PLAN)).cuerpo.type).toBe('territorio.ajeno')
    }
    expect((await mundo.as('diego').post(`${PLAN}/finalizacion`, { version: 1 })).cuerpo.type).toBe('permiso.falta')
  })

  it('las metas se filtran por línea, sector, fuente y texto sin tildes, por páginas', async () => {
    const pedir = async (consulta: string) => (await mundo.as('ana').get(`${PLAN}/metas?${consulta}`)).cuerpo
    expect((await pedir('linea=LE-2')).total).toBe(4)
    expect((await pedir('sector=24')).filas.every((m: { indicador: string }) => m.indicador === '240204100')).toBe(true)
    expect((await pedir('fuente=sgp_salud')).total).toBe(2)
    expect((await pedir('texto=VIAS%20terci')).total).toBe(2)
    const pagina = await pedir('tamano=5&pagina=3')
    expect(pagina).toMatchObject({ total: 12, pagina: 3, tamano: 5 })
    expect(pagina.filas).toHaveLength(2)
  })

  it('filtradas por una fuente, las metas suman la cifra de esa fuente en el plan', async () => {
    const { fuentes } = (await mundo.as('ana').get(PLAN)).cuerpo
    const salud = fuentes.find((f: { clave: string }) => f.clave === 'sgp_salud')
    const { filas } = (await mundo.as('ana').get(`${PLAN}/metas?fuente=sgp_salud`)).cuerpo
    const suma = filas.reduce((total: bigint, m: { total: string }) => total + BigInt(m.total), 0n)
    expect([String(suma), salud.total > '0']).toEqual([salud.total, true])
  })

  it('una meta trae los nombres del catálogo, sus fuentes y su historia por versión', async () => {
    const libro = conMeta(planDeMuestra(), 0, { unidad: 'Productor', bpin: '' })
    await cargarPlan(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(libro))
    const meta = (await mundo.as('ana').get(`${PLAN}/metas/25200-M-0001`)).cuerpo
    expect(meta).toMatchObject({ version: 2, lineaNombre: 'Gente con oportunidades', orientacionSupuesta: true })
    expect(meta.catalogo.map((c: { nivel: string; codigo: string }) => [c.nivel, c.codigo])).toEqual([
      ['sector', '17'],
      ['programa', '1702'],
      ['producto', '1702038'],
      ['indicador', '170203801'],
    ])
    expect(meta.catalogo[3].nombre).toBe('Productores apoyados para la participación en mercados campesinos')
    expect(meta.historia).toMatchObject([
      { version: 2, campos: ['unidad', 'bpin'] },
      { version: 1, campos: [], autor: { nombre: 'Ana Cogua' } },
    ])
    expect((await mundo.as('ana').get(`${PLAN}/metas/25200-M-0099`)).cuerpo.type).toBe('plan.meta_no_existe')
  })
})
