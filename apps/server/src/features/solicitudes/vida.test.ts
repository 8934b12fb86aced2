// The request from the form to the new leader, and what must not happen on the way.
import { puedeSolicitud } from '@kpt/domain/acceso'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comprobarCadena } from '../../platform/audit/index.ts'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import {
  aceptar,
  activar,
  CLAVE_NUEVA,
  envioCompleto,
  fichaDe,
  formulario,
  deSoporte as hacerDeSoporte,
  lideresDe,
  PDF,
  radicar,
} from '../../testing/solicitudes.ts'
import { conservarSoportes, vencerSolicitudes } from './tareas.ts'

const NORA = 'nora@cogua-cundinamarca.gov.co'
let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

const seguir = (ficha: string, que = '') =>
  mundo.publico.post(`/api/solicitudes/seguimiento${que}`, {
    ficha,
    ...(que === '/completar' ? { carga: null, explicacion: 'el acto se publicó ayer' } : {}),
  })
const deSoporte = (radicado: string, que: string, cuerpo?: Record<string, unknown>) =>
  hacerDeSoporte(mundo, radicado, que, cuerpo)
const cartasDe = (para: string, clase: string) =>
  mundo.servicios.conexion.db
    .selectFrom('correo')
    .selectAll()
    .where('para', '=', para)
    .where('clase', '=', clase)
    .execute()
const detalle = async (radicado: string) => (await mundo.as('sara').get(`/api/accesos/solicitudes/${radicado}`)).cuerpo

describe('La solicitud de usuario líder', () => {
  it('va del formulario al nuevo líder; el anterior sale en ese instante y todos lo saben', async () => {
    const sesionDeAna = (await mundo.publico.post('/api/sesion', { correo: 'ana@ejemplo.gov.co', clave: CLAVE }))
      .cabeceras['set-cookie']
    const cookie = /kpt_sesion=([\w-]+)/.exec(String(sesionDeAna))?.[1] ?? ''
    const radicado = await radicar(mundo)
    expect(radicado).toBe('UL-2026-000001')
    // Told at the request, not only at the end: the leader and whoever runs the gobernación's accounts may object.
    for (const [para, quien] of [
      ['ana@ejemplo.gov.co', 'lider'],
      ['gabi@ejemplo.gov.co', 'gobernacion'],
    ] as const) {
      const ficha = await fichaDe(mundo, para, 'solicitud/objetar')
      expect(
        (await mundo.publico.post('/api/solicitudes/objeciones', { ficha, texto: `no la conocemos, dice ${quien}` }))
          .status,
      ).toBe(200)
    }
    expect((await mundo.as('ana').get('/api/entidades/25200/solicitudes')).cuerpo.filas[0].objeciones).toHaveLength(1)
    const cola = (await mundo.as('sara').get('/api/accesos/solicitudes')).cuerpo
    expect(cola.filas[0]).toMatchObject({ radicado, objeciones: 2, estado: 'por_verificar', vencida: false })
    expect((await deSoporte(radicado, '/asignacion', { a: 'mi' })).cuerpo.asignadaA.nombre).toBe('Sara Soporte')

    const puntos = ['acto_vigente']
    expect((await deSoporte(radicado, '/faltantes', { puntos, motivo: 'falta la segunda hoja' })).cuerpo.estado).toBe(
      'por_completar',
    )
    const ficha = await fichaDe(mundo, NORA, 'solicitud/seguir')
    expect((await seguir(ficha)).cuerpo.falta).toEqual({ puntos, motivo: 'falta la segunda hoja' })
    expect((await seguir(ficha, '/completar')).cuerpo.estado).toBe('por_verificar')

    expect((await deSoporte(radicado, '/aceptacion', { puntos })).cuerpo.type).toBe('solicitud.lista_incompleta')
    expect((await aceptar(mundo, radicado)).cuerpo.estado).toBe('aceptada')
    expect(await lideresDe(mundo, '25200')).toEqual(['ana@ejemplo.gov.co'])
    const enlace = await fichaDe(mundo, NORA, 'enlace/activar')
    const vista = await mundo.publico.post('/api/enlaces/activar/vista', { ficha: enlace })
    expect(vista.cuerpo).toMatchObject({ cuenta: 'nueva', reemplazaA: 'Ana Cogua', entidad: { codigo: '25200' } })
    expect((await activar(mundo, enlace, 'Nora Nueva Cogua')).cuerpo.type).toBe('clave.debil')
    expect((await activar(mundo, enlace)).status).toBe(200)

    expect(await lideresDe(mundo, '25200')).toEqual([NORA])
    expect((await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: cookie } })).json().sesion).toBeNull()
    expect((await mundo.publico.post('/api/sesion', { correo: NORA, clave: CLAVE_NUEVA })).cuerpo).toMatchObject({
      rol: 'usuario_lider',
      entidad: { codigo: '25200' },
    })
    expect((await mundo.publico.post('/api/sesion', { correo: 'ana@ejemplo.gov.co', clave: CLAVE })).status).toBe(401)
    const clases = await mundo.servicios.conexion.db.selectFrom('correo').select(['clase', 'para']).execute()
    expect(clases).toEqual(
      expect.arrayContaining([
        { clase: 'liderazgo.reemplazado', para: 'ana@ejemplo.gov.co' },
        { clase: 'liderazgo.activado', para: 'gabi@ejemplo.gov.co' },
        { clase: 'liderazgo.activado', para: NORA },
      ]),
    )
  })

  it('un enlace usado, reemplazado o vencido no sirve, y todos responden lo mismo', async () => {
    const correo = 'oscar@gachancipa-cundinamarca.gov.co'
    const radicado = await radicar(mundo, { entidad: '25295', correo, nombre: 'Óscar Otro' })
    await aceptar(mundo, radicado)
    const primero = await fichaDe(mundo, correo, 'enlace/activar')
    const ficha = await fichaDe(mundo, correo, 'solicitud/seguir')
    expect((await seguir(ficha, '/enlace')).cuerpo.type).toBe('peticion.muy_frecuente')
    mundo.reloj.avanzar(121_000)
    expect((await seguir(ficha, '/enlace')).status).toBe(200)
    const segundo = await fichaDe(mundo, correo, 'enlace/activar')
    expect(segundo).not.toBe(primero)
    const reemplazado = await activar(mundo, primero)
    mundo.reloj.avanzar(72 * 3_600_000)
    const vencido = await activar(mundo, segundo)
    expect((await seguir(ficha, '/enlace')).status).toBe(200)
    const tercero = await fichaDe(mundo, correo, 'enlace/activar')
    // With the link that expired, or with any other: the same answer, and at most one letter every two minutes.
    const pedirOtro = (de: string) => mundo.publico.post('/api/enlaces/activar/renovacion', { ficha: de })
    expect((await pedirOtro(segundo)).cuerpo).toEqual({ pedido: true })
    expect(await fichaDe(mundo, correo, 'enlace/activar')).toBe(tercero)
    mundo.reloj.avanzar(121_000)
    expect([await pedirOtro(segundo), await pedirOtro('x'.repeat(43))].map((r) => [r.status, r.cuerpo])).toEqual([
      [200, { pedido: true }],
      [200, { pedido: true }],
    ])
    const cuarto = await fichaDe(mundo, correo, 'enlace/activar')
    expect(cuarto).not.toBe(tercero)
    expect((await activar(mundo, tercero)).status).toBe(410)
    expect((await activar(mundo, cuarto)).status).toBe(200)
    expect((await pedirOtro(cuarto)).cuerpo).toEqual({ pedido: true })
    expect(await fichaDe(mundo, correo, 'enlace/activar')).toBe(cuarto)
    const usado = await activar(mundo, cuarto)
    const inventado = await activar(mundo, 'x'.repeat(43))
    expect([reemplazado, vencido, usado, inventado].map((r) => r.status)).toEqual([410, 410, 410, 410])
    expect(new Set([reemplazado, vencido, usado, inventado].map((r) => JSON.stringify(r.cuerpo))).size).toBe(1)
  })

  it('quien ya tiene cuenta activa con su contraseña de siempre, que no cambia', async () => {
    const correo = 'beto@ejemplo.gov.co'
    const { db } = mundo.servicios.conexion
    const clave = () => db.selectFrom('cuenta').select('clave_hash').where('correo', '=', correo).executeTakeFirst()
    const antes = await clave()
    const radicado = await radicar(mundo, { entidad: '25785', correo, nombre: 'Beto Gachancipá' })
    await aceptar(mundo, radicado)
    const ficha = await fichaDe(mundo, correo, 'enlace/activar')
    expect((await mundo.publico.post('/api/enlaces/activar/vista', { ficha })).cuerpo.cuenta).toBe('existente')
    expect((await activar(mundo, ficha, CLAVE_NUEVA)).cuerpo.type).toBe('sesion.credenciales')
    expect((await activar(mundo, ficha, CLAVE)).status).toBe(200)
    expect(await clave()).toEqual(antes)
    expect(await lideresDe(mundo, '25785')).toEqual([correo])
  })

  it('un encargo dura sus fechas y devuelve el cargo', async () => {
    const correo = 'elsa@bogota.gov.co'
    const encargo = { desde: '2026-12-01', hasta: '2026-12-15' }
    await aceptar(mundo, await radicar(mundo, { entidad: '11001', correo, nombre: 'Elsa Encargada', encargo }))
    const ficha = await fichaDe(mundo, correo, 'enlace/activar')
    expect((await mundo.publico.post('/api/enlaces/activar/vista', { ficha })).cuerpo.encargo).toEqual(encargo)
    expect((await activar(mundo, ficha)).status).toBe(200)
    const en = async (iso: string) => {
      mundo.reloj.fijar(iso)
      return lideresDe(mundo, '11001')
    }
    const volver = mundo.reloj.ahora()
    expect(await en('2026-11-30T23:59:59-05:00')).toEqual(['ines@ejemplo.gov.co'])
    expect(await en('2026-12-01T00:00:00-05:00')).toEqual([correo])
    expect(await en('2026-12-15T23:59:59-05:00')).toEqual([correo])
    expect(await en('2026-12-16T00:00:00-05:00')).toEqual(['ines@ejemplo.gov.co'])
    mundo.reloj.avanzar(volver - mundo.reloj.ahora())
  })

  it('la segunda solicitud de la misma persona responde como la primera, y repetir el envío da el mismo número', async () => {
    const cambios = { entidad: '05001', correo: 'mara@medellin.gov.co', nombre: 'Mara Medellín' }
    const carga = await envioCompleto(mundo)
    const primera = await mundo.publico.post('/api/solicitudes', formulario(carga, cambios))
    expect((await mundo.publico.post('/api/solicitudes', formulario(carga, cambios))).cuerpo).toEqual(primera.cuerpo)
    const segunda = await mundo.publico.post('/api/solicitudes', formulario(await envioCompleto(mundo), cambios))
    expect([segunda.status, Object.keys(segunda.cuerpo)]).toEqual([primera.status, Object.keys(primera.cuerpo)])
    expect(segunda.cuerpo.radicado).not.toBe(primera.cuerpo.radicado)
    expect((await mundo.as('sara').get(`/api/accesos/solicitudes/${segunda.cuerpo.radicado}`)).status).toBe(404)
    expect((await detalle(primera.cuerpo.radicado)).estado).toBe('por_verificar')
  })

  it('la vida es la de la tabla: cada acto de soporte desde cada estado', async () => {
    const actos = {
      pedir_mas: ['/faltantes', { puntos: ['acto_vigente'], motivo: 'falta una hoja' }],
      rechazar: ['/rechazo', { motivo: 'no corresponde' }],
    } as const
    const radicado = await radicar(mundo, { entidad: '25', correo: 'zoe@cundinamarca.gov.co', nombre: 'Zoe' })
    for (const [acto, [ruta, cuerpo]] of Object.entries(actos)) {
      const { estado } = await detalle(radicado)
      const debe = puedeSolicitud(estado, acto as 'rechazar', 'soporte').puede
      expect((await deSoporte(radicado, ruta, cuerpo)).status).toBe(debe ? 200 : 409)
    }
    expect((await detalle(radicado)).estado).toBe('rechazada')
    expect((await aceptar(mundo, radicado)).cuerpo.type).toBe('solicitud.acto_imposible')
    expect((await seguir(await fichaDe(mundo, 'zoe@cundinamarca.gov.co', 'solicitud/seguir'), '/retiro')).status).toBe(
      409,
    )
  })

  it('cada documento visto deja constancia; pasado el tiempo se borran y la cadena sigue entera', async () => {
    const radicado = await radicar(mundo, { entidad: '05001', correo: 'luz@medellin.gov.co', nombre: 'Luz' })
    const { soportes } = await detalle(radicado)
    const vista = await mundo.as('sara').get(`/api/accesos/solicitudes/${radicado}/soportes/${soportes[0].id}`)
    expect(vista.cuerpo.equals(PDF)).toBe(true)
    expect(vista.cabeceras['content-disposition']).toMatch(/^attachment/)
    expect(vista.cabeceras['content-security-policy']).toContain('sandbox')
    expect((await deSoporte(radicado, '/identidad')).cuerpo.numero).toBe('1030555123')
    const { db } = mundo.servicios.conexion
    const eslabones = () =>
      db
        .selectFrom('auditoria')
        .select(['n', 'texto', 'hash', 'accion'])
        .where('cadena', '=', '05001')
        .orderBy('n')
        .execute()
    const vistas = (await eslabones()).map((e) => e.accion)
    expect(vistas).toEqual(expect.arrayContaining(['solicitud.ver_soporte', 'solicitud.ver_identidad']))
    expect((await eslabones()).some((e) => /1030555123|medellin\.gov|Luz/.test(e.texto))).toBe(false)
    await deSoporte(radicado, '/rechazo', { motivo: 'el acto es de otra entidad' })
    await conservarSoportes(mundo.servicios)
    expect((await detalle(radicado)).soportes[0].borradoEn).toBeNull()
    mundo.reloj.avanzar(91 * 86_400_000)
    await conservarSoportes(mundo.servicios)
    const despues = await detalle(radicado)
    expect(despues.soportes.map((s: { sha256: string }) => s.sha256)).toEqual(
      soportes.map((s: { sha256: string }) => s.sha256),
    )
    expect(despues.soportes[0].borradoEn).not.toBeNull()
    expect((await mundo.as('sara').get(`/api/accesos/solicitudes/${radicado}/soportes/${soportes[0].id}`)).status).toBe(
      404,
    )
    expect((await deSoporte(radicado, '/identidad')).cuerpo.numero).toBeNull()
    expect(await mundo.servicios.reservado.partes(soportes[0].id)).toEqual([])
    const cadena = await eslabones()
    expect(comprobarCadena(cadena)).toEqual({ integra: true, eslabones: cadena.length, primerFallo: null })
  })

  it('sin noticia en treinta días vence, con su enlace', async () => {
    const correo = 'iris@medellin.gov.co'
    const radicado = await radicar(mundo, { entidad: '05001', correo, nombre: 'Iris' })
    await aceptar(mundo, radicado)
    mundo.reloj.avanzar(29 * 86_400_000)
    await vencerSolicitudes(mundo.servicios)
    expect((await detalle(radicado)).estado).toBe('aceptada')
    mundo.reloj.avanzar(86_400_001)
    await vencerSolicitudes(mundo.servicios)
    expect((await detalle(radicado)).estado).toBe('vencida')
    expect((await activar(mundo, await fichaDe(mundo, correo, 'enlace/activar'))).status).toBe(410)
    const [carta, ...demas] = await cartasDe(correo, 'solicitud.vencida')
    expect([carta?.texto, demas.length]).toEqual([expect.stringContaining('que usted activara su usuario'), 0])
  })

  it('quien la retira recibe constancia, y su enlace de activación deja de servir', async () => {
    const correo = 'paz@medellin.gov.co'
    await aceptar(mundo, await radicar(mundo, { entidad: '05001', correo, nombre: 'Paz' }))
    const seguimiento = await fichaDe(mundo, correo, 'solicitud/seguir')
    expect((await seguir(seguimiento, '/retiro')).cuerpo.estado).toBe('retirada')
    expect((await activar(mundo, await fichaDe(mundo, correo, 'enlace/activar'))).status).toBe(410)
    expect(await cartasDe(correo, 'solicitud.retirada')).toHaveLength(1)
    expect((await seguir(seguimiento, '/retiro')).status).toBe(409)
    expect(await cartasDe(correo, 'solicitud.retirada')).toHaveLength(1)
  })
})
