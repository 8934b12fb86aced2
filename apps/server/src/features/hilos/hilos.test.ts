// Diego reviews Cogua's report and asks in its file; Ana answers for the entity; Fabio looks from DNP; Beto, of another municipality, has no part.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const META = meta('25200', 1)

describe('Hilos del expediente de un reporte', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const decir = (
    quien: Nombre,
    texto: string,
    { lugar = META, menciones = [] as string[], id = randomUUID() } = {},
  ) => {
    mundo.reloj.avanzar(1_000)
    return mundo.as(quien).post(`${REPORTE}/hilos/${lugar}`, { id, texto, menciones })
  }
  const hilo = async (quien: Nombre, lugar = META) => (await mundo.as(quien).get(`${REPORTE}/hilos/${lugar}`)).cuerpo
  const hilos = async (quien: Nombre) => (await mundo.as(quien).get(`${REPORTE}/hilos`)).cuerpo
  const correosDe = (id: string) =>
    mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'asunto', 'texto'])
      .where('sujeto', '=', `hilo/${id}`)
      .execute()

  it('la gobernación pregunta sobre una meta y menciona a la líder, a quien le llega un correo', async () => {
    const id = randomUUID()
    const dicho = await decir('diego', '¿De qué fecha es el acta?', { id, menciones: [mundo.cuentaDe('ana')] })
    expect([dicho.status, dicho.cuerpo]).toEqual([200, { id }])
    const [mensaje] = (await hilo('ana')).filas
    expect(mensaje).toMatchObject({
      ...{ texto: '¿De qué fecha es el acta?', organismo: 'Gobernación de Cundinamarca', propio: false },
      ...{ autor: { nombre: 'Diego Gobernación', rol: 'revisor_gobernacion' }, menciones: ['Ana Cogua'] },
    })
    const correos = await correosDe(id)
    expect(correos.map((c) => c.para)).toEqual(['ana@ejemplo.gov.co'])
    expect(correos[0]?.texto).toContain(`/entidades/25200/reportes/seguimiento/2023/1/hilos?lugar=${META}`)
  })

  it('mandado dos veces se dice una vez y se escribe un correo', async () => {
    const id = randomUUID()
    for (const _ of [1, 2]) await decir('ana', 'Del 3 de enero', { id, menciones: [mundo.cuentaDe('diego')] })
    expect([(await hilo('diego')).total, (await correosDe(id)).length]).toEqual([2, 1])
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('se menciona solo a quien puede verlo, y nadie se menciona a sí mismo en la lista', async () => {
    const { cuerpo } = await mundo.as('ana').get(`${REPORTE}/mencionables`)
    const nombres = cuerpo.filas.map((f: { nombre: string }) => f.nombre)
    expect(nombres).toEqual(expect.arrayContaining(['Dina Delegada', 'Diego Gobernación', 'Fabio Analista']))
    for (const ajeno of ['Ana Cogua', 'Beto Gachancipá', 'Elena Antioquia', 'Carla Cundinamarca', 'Hugo Control'])
      expect(nombres).not.toContain(ajeno)
    const negado = await decir('ana', 'Mire esto', { menciones: [mundo.cuentaDe('beto')] })
    expect(negado.cuerpo.type).toBe('hilo.no_mencionable')
    const buscado = await mundo.as('ana').get(`${REPORTE}/mencionables?texto=antioquia`)
    expect(buscado.cuerpo.total).toBe(0)
  })

  it('el DNP y sus direcciones técnicas hablan por su organismo; quien solo consulta lee y no escribe', async () => {
    await decir('dalia', 'El indicador cambió de unidad en 2022')
    expect((await hilo('cora')).filas[0].organismo).toBe('DNP, Dirección de Descentralización')
    expect((await decir('cora', 'Yo también')).status).toBe(403)
    expect([(await hilos('cora')).escribe, (await hilos('ana')).escribe]).toEqual([false, true])
  })

  it('se da por resuelto y un mensaje nuevo lo reabre; lo no leído se cuenta por persona', async () => {
    const actuar = (acto: string) =>
      mundo.as('diego').post(`${REPORTE}/hilos/${META}/actos`, { id: randomUUID(), acto })
    expect((await actuar('resolver')).cuerpo).toEqual({ resuelto: true })
    expect((await actuar('retirar')).status).toBe(400)
    mundo.reloj.avanzar(60_000)
    await decir('fabio', 'Falta el de febrero')
    const [suyo] = (await hilos('ana')).hilos
    expect(suyo).toMatchObject({ lugar: META, total: 4, resuelto: false, sinLeer: 3 })
    mundo.reloj.avanzar(1_000)
    const leido = await mundo.as('ana').post(`${REPORTE}/hilos/${META}/lectura`, { hasta: suyo.ultimo })
    expect(leido.cuerpo.sinLeer).toBe(0)
  })

  it('hay un hilo del reporte entero, aparte de los de sus metas y de los comentarios internos', async () => {
    await decir('ana', 'Enviaremos el viernes', { lugar: 'reporte' })
    expect((await hilos('diego')).hilos.map((h: { lugar: string }) => h.lugar)).toEqual([META, 'reporte'])
    const internos = await mundo.as('ana').get(`${REPORTE}/comentarios`)
    expect(internos.cuerpo.metas).toEqual([])
    expect((await decir('ana', 'x', { lugar: '25200-M-9999' })).cuerpo.type).toBe('plan.meta_no_existe')
  })

  it('ni otra entidad ni otra gobernación ni el control lo leen, y nada de él se cambia ni se borra', async () => {
    for (const quien of ['beto', 'elena', 'hugo', 'carla'] as const)
      expect((await mundo.as(quien).get(`${REPORTE}/hilos/${META}`)).status, quien).toBe(403)
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('comentario').set({ texto: 'otro' }).execute()).rejects.toThrow()
    await expect(db.deleteFrom('comentario_mencion').execute()).rejects.toThrow()
  })
})
