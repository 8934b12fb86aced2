import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

describe('Quién revisa a quién (R4.1, R4.4)', () => {
  let mundo: Mundo
  const cola = async (quien: Nombre) => {
    const { cuerpo } = await mundo.as(quien).get('/api/revision/cola')
    return cuerpo.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)
  }
  const actos = async (quien: Nombre, entidad: string) => (await mundo.as(quien).get(direccion(entidad))).cuerpo.actos
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    const lideres = { '25200': 'ana', '25295': 'beto', '25': 'carla', '11001': 'ines' } as const
    for (const [i, [entidad, lider]] of Object.entries(lideres).entries()) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad))
      mundo.reloj.fijar(`2023-04-03T0${i + 1}:00:00-05:00`)
      const { status } = await mundo.as(lider).post(`${direccion(entidad)}/envio`)
      expect(status).toBe(200)
    }
  })
  afterAll(() => mundo.cerrar())

  it('la gobernación, sus municipios y no su propio reporte; el DNP, departamentos y Bogotá D.C.; primero lo que más espera', async () => {
    expect((await cola('diego')).sort()).toEqual(['25200', '25295'])
    expect(await cola('elena')).toEqual([])
    expect((await cola('fabio')).sort()).toEqual(['11001', '25'])
  })

  it('cada quien ve solo los actos que le tocan', async () => {
    expect(await actos('ana', '25200')).toEqual(['retirar'])
    expect(await actos('diego', '25200')).toEqual(['tomar_en_revision', 'solicitar_ajustes', 'validar'])
    expect(await actos('fabio', '25200')).toEqual(['seleccionar'])
    expect(await actos('fabio', '25')).toEqual(['tomar_en_revision', 'solicitar_ajustes', 'validar', 'seleccionar'])
    for (const mira of ['gloria', 'hugo'] as const) expect(await actos(mira, '25200')).toEqual([])
  })

  it('cada consulta del organismo de control queda en la cadena de la entidad, y las de los demás no (R5.3)', async () => {
    const { db } = mundo.servicios.conexion
    const consultas = async () => {
      const suyas = db.selectFrom('auditoria').select('texto').where('accion', '=', 'reporte.consultar')
      return (await suyas.where('cadena', '=', '25200').execute()).map((f) => JSON.parse(f.texto))
    }
    await mundo.as('diego').get(direccion('25200'))
    await mundo.as('ana').get(`${direccion('25200')}/metas?version=1`)
    const antes = (await consultas()).length
    await mundo.as('hugo').get(direccion('25200'))
    await mundo.as('hugo').get(`${direccion('25200')}/metas?version=1`)
    const suyas = (await consultas()).slice(antes)
    expect(suyas.map((t) => [t.cuenta, t.sujeto, t.hechos.forma ?? null])).toEqual([
      [mundo.cuentaDe('hugo'), 'consulta/seguimiento/2023/1', null],
      [mundo.cuentaDe('hugo'), 'consulta/seguimiento/2023/1', 'metas'],
    ])
    expect((await consultas()).every((t) => t.hechos.rol === 'control')).toBe(true)
  })

  it('el veredicto del DNP sobre un departamento es de su nivel', async () => {
    const { cuerpo } = await mundo.as('fabio').post(`${direccion('25')}/validacion`, { version: 1, observaciones: '' })
    expect(cuerpo).toEqual({ estado: 'validado' })
    const { veredictos } = (await mundo.as('carla').get(direccion('25'))).cuerpo
    expect(veredictos).toMatchObject([{ nivel: 'dnp', observaciones: null, autor: { rol: 'analista_dnp' } }])
  })

  it('de dos que validan a la vez, uno solo', async () => {
    const validar = () =>
      mundo.as('fabio').post(`${direccion('11001')}/validacion`, { version: 1, observaciones: null })
    const respuestas = await Promise.all([validar(), validar(), validar()])
    expect(respuestas.map((r) => r.status).sort()).toEqual([200, 409, 409])
  })

  it('nadie revisa el reporte de la entidad por la que reporta, aunque su otro cargo lo permita', async () => {
    const { db } = mundo.servicios.conexion
    const ahora = '2023-04-03T05:00:00-05:00'
    // Beto hands over to Diego: an entity has one leader at a time.
    await db.updateTable('nombramiento').set({ hasta: ahora }).where('cuenta', '=', mundo.cuentaDe('beto')).execute()
    await db
      .insertInto('nombramiento')
      .values({
        ...{ id: randomUUID(), cuenta: mundo.cuentaDe('diego'), rol: 'usuario_lider', entidad: '25295' },
        ...{ desde: ahora, hasta: '2023-12-31T00:00:00-05:00' },
      })
      .execute()
    mundo.reloj.fijar(ahora)
    expect(await cola('diego')).toEqual(['25200'])
    const { cuerpo } = await mundo.as('diego').post(`${direccion('25295')}/revision`, { version: 1 })
    expect(cuerpo.type).toBe('reporte.acto_ajeno')
    expect(await actos('diego', '25295')).toEqual([])
  })

  it('cerrada la actividad de ajustes lo pedido ya no se responde, y el límite que se dice es el de los ajustes', async () => {
    const [leo, reporte] = [mundo.as('leo'), direccion('05001')]
    await insertPlan(mundo, { entidad: '05001', lider: 'leo' })
    await llenar(leo, '05001', reporte)
    await leo.post(`${reporte}/envio`)
    const pedido = { version: 1, general: true, motivo: 'Revisar las cifras', vence: '2023-12-31', metas: [] }
    expect((await mundo.as('elena').post(`${reporte}/ajustes`, pedido)).status).toBe(200)
    mundo.reloj.fijar('2024-01-01T00:00:00-05:00')
    const { cuerpo } = await leo.post(`${reporte}/envio`)
    expect(cuerpo).toMatchObject({ type: 'reporte.actividad_cerrada', detalles: { limite: '2023-12-31' } })
  })

  it('cerrada la actividad de ajustes solo se puede validar', async () => {
    mundo.reloj.fijar('2024-01-02T08:00:00-05:00')
    expect(await actos('diego', '25200')).toEqual(['tomar_en_revision', 'validar'])
    const pedido = { version: 1, general: true, motivo: 'Revisar las cifras', vence: '2024-01-10', metas: [] }
    const { cuerpo } = await mundo.as('diego').post(`${direccion('25200')}/ajustes`, pedido)
    expect(cuerpo).toMatchObject({ type: 'reporte.actividad_cerrada', detalles: { limite: '2023-12-31' } })
    const tarde = await mundo.as('ana').post(`${direccion('25200')}/retiro`, { motivo: 'Por si acaso' })
    expect(tarde.cuerpo.detalles).toEqual({ acto: 'retirar', limite: '2023-04-15' })
    expect(
      (await mundo.as('diego').post(`${direccion('25200')}/validacion`, { version: 1, observaciones: null })).status,
    ).toBe(200)
  })
})
