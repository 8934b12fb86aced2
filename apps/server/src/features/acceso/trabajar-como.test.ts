// Ana leads Cogua and, in these tests, Tabio as well; and Gachancipá until it ended.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrar as abrirSesion } from '../../testing/entrar.ts'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, operacion } from '../../testing/reporte.ts'

describe('Trabajar como otro de los nombramientos propios', () => {
  let mundo: Mundo
  const [tabio, antiguo] = [randomUUID(), randomUUID()]
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await insertPlan(mundo, { entidad: '25785', lider: 'ana' })
    const suyo = { cuenta: mundo.cuentaDe('ana'), rol: 'usuario_lider' }
    await mundo.servicios.conexion.db
      .insertInto('nombramiento')
      .values([
        { ...suyo, id: tabio, entidad: '25785', desde: '2010-01-01T00:00:00-05:00', hasta: null },
        {
          ...{ ...suyo, id: antiguo, entidad: '25899', desde: '2010-01-01T00:00:00-05:00' },
          hasta: '2022-01-01T00:00:00-05:00',
        },
      ])
      .execute()
  })
  afterAll(() => mundo.cerrar())

  const entrar = (correo: string) => abrirSesion(mundo, correo, CLAVE)

  it('la sesión ofrece los vigentes, y al cambiar los permisos son los del otro, sin volver a ingresar', async () => {
    const ana = await entrar('ana@ejemplo.gov.co')
    const { sesion } = (await ana('GET', '/api/sesion')).cuerpo
    expect(sesion.entidad.codigo).toBe('25200')
    const nombres = sesion.nombramientos.map((n: { entidad: { nombre: string } }) => n.entidad.nombre)
    expect(nombres.sort()).toEqual(['Cogua', 'Tabio'])
    expect((await ana('GET', direccion('25785'))).cuerpo.type).toBe('territorio.ajeno')
    expect((await ana('POST', '/api/sesion/nombramiento', { nombramiento: tabio })).cuerpo.entidad.nombre).toBe('Tabio')
    expect((await ana('GET', direccion('25785'))).status).toBe(200)
    expect((await ana('GET', direccion('25200'))).cuerpo.type).toBe('territorio.ajeno')
    expect((await ana('GET', '/api/sesion')).cuerpo.sesion).toMatchObject({
      entidad: { codigo: '25785' },
      nombramiento: tabio,
    })
  })

  it('al volver a ingresar se sigue en lo último en que se trabajó, no en lo último que le dieron', async () => {
    mundo.reloj.avanzar(60_000)
    expect((await (await entrar('ana@ejemplo.gov.co'))('GET', '/api/sesion')).cuerpo.sesion.nombramiento).toBe(tabio)
    mundo.reloj.avanzar(60_000)
    const ana = await entrar('ana@ejemplo.gov.co')
    const { sesion } = (await ana('GET', '/api/sesion')).cuerpo
    const cogua = sesion.nombramientos.find((n: { entidad: { codigo: string } }) => n.entidad.codigo === '25200').id
    await ana('POST', '/api/sesion/nombramiento', { nombramiento: cogua })
    const consulta = { rol: 'consulta', entidad: '25295', desde: '2023-04-03T08:00:30-05:00' }
    await mundo.servicios.conexion.db
      .insertInto('nombramiento')
      .values({ id: randomUUID(), cuenta: mundo.cuentaDe('ana'), ...consulta, hasta: '2023-04-04T08:00:00-05:00' })
      .execute()
    mundo.reloj.avanzar(60_000)
    expect((await (await entrar('ana@ejemplo.gov.co'))('GET', '/api/sesion')).cuerpo.sesion.nombramiento).toBe(cogua)
    mundo.reloj.fijar('2023-04-05T08:00:00-05:00')
  })

  it('también al guardar, que recuerda a la persona de un momento a otro', async () => {
    const ana = await entrar('ana@ejemplo.gov.co')
    const guardar = async (entidad: string, valor: string, base: string | null) => {
      const operaciones = [operacion({ meta: meta(entidad, 1), campo: 'ejecutado', base, valor })]
      const { status, cuerpo } = await ana('POST', `${direccion(entidad)}/operaciones`, { operaciones })
      return status === 200 ? cuerpo.resultados[0].resultado : cuerpo.type
    }
    expect(await guardar('25200', '1', null)).toBe('guardado')
    expect(await guardar('25200', '2', '1')).toBe('guardado')
    await ana('POST', '/api/sesion/nombramiento', { nombramiento: tabio })
    expect(await guardar('25200', '3', '2')).toBe('territorio.ajeno')
    expect(await guardar('25785', '1', null)).toBe('guardado')
  })

  it('otro proceso que aún recuerde a la persona tampoco guarda por el nombramiento anterior', async () => {
    const ana = await entrar('ana@ejemplo.gov.co')
    const operaciones = [operacion({ meta: meta('25200', 1), campo: 'observacion', valor: 'tarde' })]
    const { sesion } = (await ana('GET', '/api/sesion')).cuerpo
    const guardar = () => ana('POST', `${direccion('25200')}/operaciones`, { operaciones })
    await ana('POST', `${direccion('25200')}/operaciones`, {
      operaciones: [operacion({ meta: meta('25200', 2), campo: 'observacion', valor: 'antes' })],
    })
    // As from another process: the row of the session changes and nobody here is told.
    const { db } = mundo.servicios.conexion
    const abiertas = db.updateTable('sesion').where('nombramiento', '=', sesion.nombramiento)
    await abiertas.where('cerrada_en', 'is', null).set({ nombramiento: tabio }).execute()
    expect((await guardar()).status).toBeGreaterThanOrEqual(400)
    expect((await ana('GET', '/api/sesion')).cuerpo.sesion.entidad.codigo).toBe('25785')
  })

  it('no se trabaja como otro, ni con lo que terminó, y quien tiene uno solo no escoge', async () => {
    const ana = await entrar('ana@ejemplo.gov.co')
    const { id: ajeno } = await mundo.servicios.conexion.db
      .selectFrom('nombramiento')
      .select('id')
      .where('cuenta', '=', mundo.cuentaDe('beto'))
      .executeTakeFirstOrThrow()
    for (const nombramiento of [ajeno, antiguo, randomUUID()])
      expect((await ana('POST', '/api/sesion/nombramiento', { nombramiento })).cuerpo.type).toBe('sesion.nombramiento')
    const beto = await entrar('beto@ejemplo.gov.co')
    expect((await beto('GET', '/api/sesion')).cuerpo.sesion.nombramientos).toEqual([])
  })
})
