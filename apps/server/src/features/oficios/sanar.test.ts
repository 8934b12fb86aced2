import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { sanarOficios } from './sanar.ts'

const DOS = ['25200', '25295']

describe('Un acto posterior que sana deja sin efecto el oficio, y se le dice a la entidad', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-17T08:00:00-05:00' })
    const sobre = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 }
    const pedido = { clase: 'vencido', sobre, asunto: '', texto: '', entidades: DOS }
    const { lote } = (await mundo.as('gabi').post('/api/oficios/lotes', pedido)).cuerpo
    expect((await mundo.as('gabi').post(`/api/oficios/lotes/${lote}/firma`)).cuerpo).toMatchObject({ oficios: 2 })
  })
  afterAll(() => mundo.cerrar())

  const efectos = async () => {
    const { filas } = (await mundo.as('gabi').get('/api/oficios')).cuerpo
    return Object.fromEntries(
      filas.map((f: { entidad: { codigo: string }; sinEfecto: string | null }) => [f.entidad.codigo, f.sinEfecto]),
    )
  }

  it('mientras ningún acto lo sane, conserva su efecto', async () => {
    await sanarOficios(mundo.servicios)
    expect(await efectos()).toEqual({ 25200: null, 25295: null })
  })

  it('solo el de la entidad que el acto alcanza, una vez, con la misma copia', async () => {
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const actividad = actividades.find(
      (a: { corte: number; clases: string[] }) => a.corte === 1 && a.clases.includes('reporte'),
    ).clave
    mundo.reloj.fijar('2023-04-18T08:00:00-05:00')
    await mundo.as('gloria').post('/api/calendario/medidas', {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25295' } },
      ...{ documento: 'Oficio 2023-100 del DNP', actoFecha: '2023-04-17', pide: null, avala: null },
      motivo: 'La inundación del 12 de abril dejó sin servicio la alcaldía',
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad, fecha: '2023-05-10' }],
    })
    await sanarOficios(mundo.servicios)
    await sanarOficios(mundo.servicios)
    const { 25200: cogua, 25295: gachancipa } = await efectos()
    expect(cogua).toBeNull()
    expect(gachancipa).toContain('ME-2023-000001')
    const cartas = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'copia', 'asunto'])
      .where('clase', '=', 'oficio.sin_efecto')
      .execute()
    expect(cartas).toEqual([
      { para: 'beto@ejemplo.gov.co', copia: ['kpt@dnp.gov.co'], asunto: expect.stringContaining('quedó sin efecto') },
    ])
  })
})
