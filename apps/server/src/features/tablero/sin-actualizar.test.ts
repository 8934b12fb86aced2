import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const LIDERES = { '25200': 'ana', '25295': 'beto' } as const
type Fila = { entidad: { codigo: string }; version: number; sinActualizar: object | null; avance: object | null }

describe('Quien deja pasar un corte sigue sumando con lo último de la vigencia, marcado sin actualizar', () => {
  let mundo: Mundo
  const enviar = async (entidad: keyof typeof LIDERES, corte: number, ejecutado: string) => {
    const cliente: Nombre = LIDERES[entidad]
    const reporte = direccion(entidad, 2023, corte)
    await llenar(mundo.as(cliente), entidad, reporte, 3, ejecutado)
    expect((await mundo.as(cliente).post(`${reporte}/envio`)).status).toBe(200)
  }
  const ver = async (que: string, nombre: Nombre = 'fabio') =>
    (await mundo.as(nombre).get(`/api/tablero/seguimiento/2023/${que}`)).cuerpo

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) await insertPlan(mundo, { entidad, lider })
    await enviar('25200', 1, '5')
    await enviar('25295', 1, '2')
    mundo.reloj.fijar('2023-07-03T10:00:00-05:00')
    await enviar('25295', 2, '10')
  })
  afterAll(() => mundo.cerrar())

  it('el total y su departamento: cuántas suman y de cuántas no es de este corte', async () => {
    const { avance, suman, departamentos, total } = await ver('2')
    expect(suman).toEqual({ entidades: 2, sinActualizar: 1 })
    expect(avance).toMatchObject({ metas: 6, sumaFisico: '4.5', fisico: 0.75, ejecutado: '3000000' })
    expect(departamentos.find((d: { codigo: string }) => d.codigo === '25')).toMatchObject({ suman, avance })
    // Who missed it still owes it: carrying its figures is not reporting.
    expect(total).toMatchObject({ oportuno: 1 })
    expect((await ver('2', 'diego')).suman).toEqual({ entidades: 2, sinActualizar: 1 })
    expect((await ver('1')).suman).toEqual({ entidades: 2, sinActualizar: 0 })
  })

  it('los grupos del catálogo suman lo mismo que el total', async () => {
    for (const dimension of ['sector', 'programa', 'ods']) {
      const { grupos } = await ver(`2/grupos?dimension=${dimension}`)
      expect(grupos.reduce((suma: number, g: { metas: number }) => suma + g.metas, 0)).toBe(6)
      for (const g of grupos) expect(g).toMatchObject({ entidades: 2, sinActualizar: 1 })
    }
    const { grupos } = await ver('2/grupos?dimension=fuente')
    expect(grupos.map((g: { clave: string; ejecutado: string }) => [g.clave, g.ejecutado])).toEqual([
      ['recursos_propios', '3000000'],
      ['sgp_salud', '0'],
    ])
  })

  it('cada entidad dice de qué corte son sus cifras, y se listan las que suman y las que no se actualizaron', async () => {
    const filas = async (filtro: string) => (await ver(`2/entidades?${filtro}`)).filas as Fila[]
    const codigos = (todas: readonly Fila[]) => todas.map(({ entidad }) => entidad.codigo)
    expect(codigos(await filas('version=suma'))).toEqual(['25200', '25295'])
    expect(codigos(await filas('version=enviada'))).toEqual(['25295'])
    const [callada, ...otras] = await filas('version=sin_actualizar')
    expect(otras).toEqual([])
    expect(callada).toMatchObject({
      ...{ entidad: { codigo: '25200' }, version: 0, enviadaEn: null },
      sinActualizar: { corte: 1, version: 1, validada: false },
      avance: { metas: 3, fisico: 0.5 },
    })
    expect(codigos(await filas('fuente=recursos_propios'))).toEqual(['25200', '25295'])
    expect(codigos(await filas('programa=0401'))).toEqual(['25200', '25295'])
  })

  it('un corte que todavía no tiene datos no arrastra nada', async () => {
    expect(await ver('3')).toMatchObject({ suman: { entidades: 0, sinActualizar: 0 }, avance: { metas: 0 } })
  })
})
