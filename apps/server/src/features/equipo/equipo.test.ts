import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrar as abrirSesion } from '../../testing/entrar.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, operacion } from '../../testing/reporte.ts'
import { CLAVE_NUEVA, fichaDe } from '../../testing/solicitudes.ts'

const CONSULTA = {
  nombre: 'Ciro Consulta',
  correo: 'ciro@cogua.gov.co',
  rol: 'consulta',
  direccion: null,
  reparto: null,
}
const DELEGADA = {
  ...{ nombre: 'Delfina Díaz', correo: 'delfina@cogua.gov.co', rol: 'delegado', direccion: null },
  reparto: { lineas: ['LE-1'], sectores: null },
}

describe('El equipo de un organismo', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00', demostracion: true })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const invitar = (quien: Nombre, cuerpo: object) => mundo.as(quien).post('/api/equipo/invitaciones', cuerpo)
  const equipo = async (quien: Nombre) => (await mundo.as(quien).get('/api/equipo')).cuerpo
  const aceptar = async (correo: string) => {
    const ficha = await fichaDe(mundo, correo, 'enlace/invitacion')
    return mundo.publico.post('/api/enlaces/invitacion', { ficha, clave: CLAVE_NUEVA })
  }
  const entrar = (correo: string) => abrirSesion(mundo, correo, CLAVE_NUEVA)

  it('el líder invita a una delegada de una línea: la carta lo dice, ella acepta y escribe su parte y nada más', async () => {
    expect((await invitar('ana', DELEGADA)).status).toBe(200)
    const { invitaciones, grupos } = await equipo('ana')
    expect(invitaciones).toMatchObject([{ correo: DELEGADA.correo, reparto: DELEGADA.reparto, vencida: false }])
    expect(grupos).toMatchObject([
      { linea: 'LE-1', lineaNombre: 'Línea 1', sector: '04', metas: 1 },
      { linea: 'LE-2', sector: '17', metas: 1 },
      { linea: 'LE-1', sector: '19', metas: 1 },
    ])
    const { texto } = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .selectAll()
      .where('para', '=', DELEGADA.correo)
      .executeTakeFirstOrThrow()
    expect(texto).toContain('Línea LE-1. Línea 1')
    expect((await aceptar(DELEGADA.correo)).status).toBe(200)
    const delfina = await entrar(DELEGADA.correo)
    const guardar = await delfina('POST', `${direccion('25200')}/operaciones`, {
      operaciones: [
        operacion({ meta: meta('25200', 1), campo: 'ejecutado', valor: '2' }),
        operacion({ meta: meta('25200', 2), campo: 'ejecutado', valor: '2' }),
      ],
    })
    expect(guardar.cuerpo.resultados.map((r: { resultado: string }) => r.resultado)).toEqual(['guardado', 'rechazado'])
    expect((await delfina('POST', `${direccion('25200')}/envio`)).cuerpo.type).toBe('permiso.falta')
    expect((await equipo('ana')).personas.find((p: { correo: string }) => p.correo === DELEGADA.correo)).toMatchObject({
      rol: 'delegado',
      invita: 'Ana Cogua',
    })
  })

  it('cambiar lo encargado y retirar valen en ese instante, y quedan en la cadena con lo de antes y lo de después', async () => {
    const delfina = await entrar(DELEGADA.correo)
    const { personas } = await equipo('ana')
    const { nombramiento } = personas.find((p: { correo: string }) => p.correo === DELEGADA.correo)
    const nuevo = { lineas: null, sectores: ['17'], secciones: null }
    const lugar = `/api/equipo/personas/${nombramiento}`
    expect((await mundo.as('ana').post(`${lugar}/reparto`, { reparto: nuevo })).status).toBe(200)
    const reporte = await delfina('GET', direccion('25200'))
    expect(reporte.cuerpo.reparto).toEqual(nuevo)
    mundo.reloj.avanzar(1000)
    expect((await mundo.as('ana').post(`${lugar}/retiro`)).status).toBe(200)
    expect((await delfina('GET', direccion('25200'))).status).toBe(401)
    const ahora = await equipo('ana')
    expect(ahora.personas.some((p: { correo: string }) => p.correo === DELEGADA.correo)).toBe(false)
    expect(ahora.retirados).toMatchObject([{ correo: DELEGADA.correo, reparto: nuevo }])
    const eslabon = await mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select('texto')
      .where('accion', '=', 'equipo.cambiar_reparto')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(eslabon.texto).hechos).toEqual({
      antes: { ...DELEGADA.reparto, secciones: null },
      despues: nuevo,
    })
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('a quien se retira se le dice por correo, una vez: desde cuándo, quién lo hizo y qué papel tenía', async () => {
    const { db } = mundo.servicios.conexion
    const cartas = await db.selectFrom('correo').selectAll().where('clase', '=', 'equipo.retirado').execute()
    expect(cartas.map((c) => c.para)).toEqual([DELEGADA.correo])
    expect(cartas[0]?.asunto).toBe('Usted ya no está en el equipo de Cogua (Cundinamarca) en KPT')
    for (const dicho of ['Delegado', 'Ana Cogua', '3 de abril de 2023']) expect(cartas[0]?.texto).toContain(dicho)
  })

  it('si el retiro no se cumple, tampoco sale la carta', async () => {
    const { db } = mundo.servicios.conexion
    const { personas } = await equipo('gloria')
    const yo = personas.find((p: { esUsted: boolean }) => p.esUsted)
    expect((await mundo.as('gloria').post(`/api/equipo/personas/${yo.nombramiento}/retiro`)).status).toBe(404)
    const cartas = await db.selectFrom('correo').select('id').where('clase', '=', 'equipo.retirado').execute()
    expect(cartas).toHaveLength(1)
  })

  it('dos invitaciones a la misma persona, también a la vez: una sola', async () => {
    const pedidas = await Promise.all([1, 2, 3].map(() => invitar('ana', CONSULTA)))
    expect(pedidas.map((r) => r.status).sort()).toEqual([200, 409, 409])
    expect((await invitar('ana', { ...CONSULTA, correo: 'ANA@ejemplo.gov.co' })).cuerpo.type).toBe('equipo.ya_esta')
  })

  it('volver a enviar deja sin efecto el enlace anterior; anular, también el último', async () => {
    const viejo = await fichaDe(mundo, CONSULTA.correo, 'enlace/invitacion')
    mundo.reloj.avanzar(1000)
    const { id } = (await equipo('ana')).invitaciones[0]
    const lugar = `/api/equipo/invitaciones/${id}`
    expect((await mundo.as('ana').post(`${lugar}/enlace`)).status).toBe(200)
    const ver = async (ficha: string) => (await mundo.publico.post('/api/enlaces/invitacion/vista', { ficha })).status
    const nuevo = await fichaDe(mundo, CONSULTA.correo, 'enlace/invitacion')
    expect([await ver(viejo), await ver(nuevo)]).toEqual([410, 200])
    expect((await mundo.as('ana').post(`${lugar}/anulacion`)).status).toBe(200)
    expect(await ver(nuevo)).toBe(410)
    expect((await equipo('ana')).invitaciones).toEqual([])
  })

  it('nadie toca el equipo de otro: para él no existe', async () => {
    await invitar('ana', CONSULTA)
    const { invitaciones, personas } = await equipo('ana')
    const ajenas = (['beto', 'carla', 'gabi', 'gloria', 'dalia'] as const).flatMap((quien) => [
      mundo.as(quien).post(`/api/equipo/invitaciones/${invitaciones[0].id}/anulacion`),
      mundo.as(quien).post(`/api/equipo/invitaciones/${invitaciones[0].id}/enlace`),
      mundo.as(quien).post(`/api/equipo/personas/${personas[0].nombramiento}/retiro`),
      mundo.as(quien).post(`/api/equipo/personas/${personas[0].nombramiento}/reparto`, { reparto: DELEGADA.reparto }),
    ])
    expect((await Promise.all(ajenas)).map((r) => r.cuerpo.type)).toEqual(ajenas.map(() => 'equipo.no_existe'))
    expect((await equipo('beto')).personas).toEqual([])
    expect((await equipo('ana')).personas.map((p: { rol: string }) => p.rol).sort()).toEqual(['consulta', 'delegado'])
  })

  it('cada uno invita solo los papeles de su organismo', async () => {
    const intentos = [
      ['ana', 'usuario_lider'],
      ['ana', 'revisor_gobernacion'],
      ['gabi', 'analista_dnp'],
      ['gabi', 'delegado'],
      ['gloria', 'administrador_gobernacion'],
      ['gloria', 'direccion_tecnica'],
      ['dalia', 'administrador_dnp'],
    ] as const
    for (const [quien, rol] of intentos) {
      const r = await invitar(quien, { ...CONSULTA, correo: 'otra@ejemplo.gov.co', rol })
      expect([quien, rol, r.cuerpo.type]).toEqual([quien, rol, 'equipo.rol'])
    }
    const conReparto = { ...CONSULTA, correo: 'otra@ejemplo.gov.co', reparto: DELEGADA.reparto }
    expect((await invitar('ana', conReparto)).cuerpo.type).toBe('equipo.reparto')
    const deOtroPlan = { ...DELEGADA, correo: 'otra@ejemplo.gov.co', reparto: { lineas: ['LE-9'], sectores: null } }
    expect((await invitar('ana', deOtroPlan)).cuerpo.type).toBe('equipo.reparto')
    expect((await invitar('ana', { ...CONSULTA, correo: 'a@b\r\nBcc: x@y.co' })).cuerpo.type).toBe('equipo.correo')
  })

  it('la gobernación, el DNP y cada dirección técnica invitan a los suyos, que solo ven lo de su papel', async () => {
    const revisora = {
      ...CONSULTA,
      nombre: 'Rita Revisora',
      correo: 'rita@cundinamarca.gov.co',
      rol: 'revisor_gobernacion',
    }
    const tecnica = { ...CONSULTA, nombre: 'Tania Técnica', correo: 'tania@dnp.gov.co', rol: 'direccion_tecnica' }
    expect((await invitar('gabi', revisora)).status).toBe(200)
    expect((await invitar('dalia', tecnica)).status).toBe(200)
    expect((await aceptar(revisora.correo)).status).toBe(200)
    expect((await aceptar(tecnica.correo)).status).toBe(200)
    expect((await equipo('gabi')).organismo.nombre).toBe('Gobernación de Cundinamarca')
    expect((await equipo('dalia')).personas).toMatchObject([
      { rol: 'administrador_direccion', esUsted: true },
      { rol: 'direccion_tecnica', direccion: 'Dirección de Descentralización' },
    ])
    const deLaGloria = (await equipo('gloria')).personas.map((p: { nombre: string }) => p.nombre)
    expect(deLaGloria).toContain('Tania Técnica')
    expect(deLaGloria).not.toContain('Rita Revisora')
    const rita = await entrar(revisora.correo)
    expect((await rita('GET', direccion('25200'))).status).toBe(200)
    expect((await rita('GET', direccion('05001'))).cuerpo.type).toBe('territorio.ajeno')
  })

  it('el líder de un departamento invita al primer administrador de su gobernación, y este a quienes revisan', async () => {
    const paola = {
      ...CONSULTA,
      nombre: 'Paola Primera',
      correo: 'paola@cundinamarca.gov.co',
      rol: 'administrador_gobernacion',
    }
    expect((await invitar('carla', paola)).status).toBe(200)
    expect((await invitar('ana', { ...paola, correo: 'otra@cogua.gov.co' })).cuerpo.type).toBe('equipo.rol')
    expect((await aceptar(paola.correo)).status).toBe(200)
    const suya = await entrar(paola.correo)
    const { roles, organismo } = (await suya('GET', '/api/equipo')).cuerpo
    expect([organismo.entidad, roles]).toEqual(['25', ['administrador_gobernacion', 'revisor_gobernacion']])
  })

  it('nadie se retira a sí mismo', async () => {
    const yo = (await equipo('gabi')).personas.find((p: { esUsted: boolean }) => p.esUsted)
    expect((await mundo.as('gabi').post(`/api/equipo/personas/${yo.nombramiento}/retiro`)).status).toBe(404)
  })

  it('quien es delegado de una entidad no revisa sus reportes', async () => {
    const { db } = mundo.servicios.conexion
    const fila = { rol: 'delegado', entidad: '25200', lineas: ['LE-1'], desde: '2022-01-01T00:00:00-05:00' }
    await db
      .insertInto('nombramiento')
      .values({ id: crypto.randomUUID(), cuenta: mundo.cuentaDe('diego'), ...fila })
      .execute()
    const intento = await mundo.as('diego').post(`${direccion('25200')}/revision`, { version: 1 })
    expect(intento.status).toBeGreaterThanOrEqual(400)
    expect((await mundo.as('diego').get(direccion('25200'))).cuerpo.actos).toEqual([])
  })
})
