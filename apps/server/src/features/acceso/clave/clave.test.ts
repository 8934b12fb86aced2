import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { despachar } from '../../../testing/correos.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, abrirNavegadorAparte, type Navegador } from '../../../testing/navegador.ts'
import { fichaDe } from '../../../testing/solicitudes.ts'

const OTRA = 'tres mulas y un trapiche viejo'
const HORA = 3_600_000

describe('La contraseña', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const navegador = () => abrirNavegadorAparte(mundo)
  const cartas = async (para: string, clase: string) => {
    const { db } = mundo.servicios.conexion
    return db.selectFrom('correo').selectAll().where('para', '=', para).where('clase', '=', clase).execute()
  }
  const olvidar = async (correo: string, desde: Navegador = navegador()) => {
    const r = await desde.post('/api/clave/olvido', { correo })
    await despachar(mundo)
    return r
  }
  const escoger = (ficha: string, clave = OTRA, desde = navegador()) =>
    desde.post('/api/enlaces/clave', { ficha, clave })
  const quien = async (n: Navegador) => (await n.get('/api/sesion')).cuerpo.sesion?.correo ?? null

  it('olvidada: el enlace llega al correo, sirve una vez, cierra las sesiones y avisa', async () => {
    const correo = 'ana@ejemplo.gov.co'
    const abierta = navegador()
    await abierta.entrar(correo)
    expect(await quien(abierta)).toBe(correo)
    expect((await olvidar(' ANA@ejemplo.gov.co ')).cuerpo).toEqual({ recibido: true })
    const ficha = await fichaDe(mundo, correo, 'enlace/clave')
    const vista = await mundo.publico.post('/api/enlaces/clave/vista', { ficha })
    expect(vista.cuerpo).toMatchObject({ nombre: 'Ana Cogua', correo })
    expect((await escoger(ficha)).cuerpo).toEqual({ correo })
    expect(await quien(abierta)).toBeNull()
    expect((await navegador().entrar(correo, CLAVE)).status).toBe(401)
    expect((await navegador().entrar(correo, OTRA)).status).toBe(200)
    expect(await cartas(correo, 'clave.cambiada')).toHaveLength(1)
    const repetido = await escoger(ficha, 'otra frase de cinco palabras raras')
    expect([repetido.status, repetido.cuerpo.type]).toEqual([410, 'enlace.no_sirve'])
  })

  it('el enlace vence en una hora y otro pedido después lo reemplaza', async () => {
    const correo = 'beto@ejemplo.gov.co'
    await olvidar(correo)
    const primero = await fichaDe(mundo, correo, 'enlace/clave')
    mundo.reloj.avanzar(1000)
    await olvidar(correo)
    const segundo = await fichaDe(mundo, correo, 'enlace/clave')
    expect(segundo).not.toBe(primero)
    expect((await escoger(primero)).status).toBe(410)
    mundo.reloj.avanzar(HORA - 1)
    expect((await mundo.publico.post('/api/enlaces/clave/vista', { ficha: segundo })).status).toBe(200)
    mundo.reloj.avanzar(2)
    expect((await escoger(segundo)).status).toBe(410)
    expect((await navegador().entrar(correo)).status).toBe(200)
  })

  it('un enlace de otra clase no cambia contraseñas, ni este activa nada', async () => {
    await olvidar('ines@ejemplo.gov.co')
    const ficha = await fichaDe(mundo, 'ines@ejemplo.gov.co', 'enlace/clave')
    for (const ruta of ['/api/enlaces/activar', '/api/enlaces/invitacion'])
      expect((await mundo.publico.post(ruta, { ficha, clave: OTRA })).status).toBe(410)
    expect((await escoger(ficha)).status).toBe(200)
  })

  it('de dos que gastan el mismo enlace a la vez, pasa uno', async () => {
    const correo = 'leo@ejemplo.gov.co'
    await olvidar(correo)
    const ficha = await fichaDe(mundo, correo, 'enlace/clave')
    const salidas = await Promise.all([escoger(ficha, OTRA), escoger(ficha, 'una frase distinta de la otra')])
    expect(salidas.map((r) => r.status).sort()).toEqual([200, 410])
  })

  it('una contraseña débil se dice y no gasta el enlace', async () => {
    const correo = 'elena@ejemplo.gov.co'
    await olvidar(correo)
    const ficha = await fichaDe(mundo, correo, 'enlace/clave')
    const debil = await escoger(ficha, 'Elena Antioquia 2026')
    expect([debil.status, debil.cuerpo.faltas]).toEqual([400, ['repite_datos']])
    expect((await escoger(ficha)).status).toBe(200)
  })

  it('quien ataca una cuenta no deja fuera a su dueño: el enlace lo deja entrar aunque la puerta espere', async () => {
    const correo = 'diego@ejemplo.gov.co'
    for (let i = 1; i <= 20; i += 1) await abrirNavegador(mundo, { ip: `10.60.${i}.1` }).entrar(correo, 'mala')
    const suyo = navegador()
    expect((await suyo.entrar(correo)).status).toBe(429)
    await olvidar(correo, suyo)
    await escoger(await fichaDe(mundo, correo, 'enlace/clave'), OTRA, suyo)
    expect((await suyo.entrar(correo, OTRA)).status).toBe(200)
  })

  it('un buzón recibe tres cartas y luego espera, sin que la respuesta cambie; su último enlace sigue sirviendo', async () => {
    const correo = 'fabio@ejemplo.gov.co'
    for (let i = 0; i < 6; i += 1) expect((await olvidar(correo)).cuerpo).toEqual({ recibido: true })
    expect(await cartas(correo, 'clave.enlace')).toHaveLength(3)
    expect((await escoger(await fichaDe(mundo, correo, 'enlace/clave'))).status).toBe(200)
    mundo.reloj.avanzar(20 * 60_000)
    await olvidar(correo)
    expect(await cartas(correo, 'clave.enlace')).toHaveLength(4)
  })

  it('una red que pide muchos enlaces espera, existan o no las cuentas', async () => {
    const desde = navegador()
    const salidas = []
    for (let i = 0; i < 31; i += 1) salidas.push(await desde.post('/api/clave/olvido', { correo: `p${i}@x.gov.co` }))
    expect(salidas.map((r) => r.status)).toEqual([...Array(30).fill(200), 429])
    expect((await olvidar('hugo@ejemplo.gov.co', desde)).status).toBe(429)
    expect(await cartas('hugo@ejemplo.gov.co', 'clave.enlace')).toHaveLength(0)
  })

  it('cambiarla con la sesión abierta pide la de ahora, cierra las demás sesiones y avisa', async () => {
    const correo = 'gloria@ejemplo.gov.co'
    const [aqui, alla] = [navegador(), navegador()]
    await aqui.entrar(correo)
    await alla.entrar(correo)
    const mala = await aqui.post('/api/cuenta/clave', { actual: 'no es esta', nueva: OTRA })
    expect([mala.status, mala.cuerpo.type]).toEqual([400, 'clave.actual'])
    expect((await aqui.post('/api/cuenta/clave', { actual: CLAVE, nueva: 'corta' })).cuerpo.type).toBe('clave.debil')
    const buena = await aqui.post('/api/cuenta/clave', { actual: CLAVE, nueva: OTRA })
    expect([buena.status, buena.cuerpo]).toEqual([200, { cerradas: 1 }])
    expect([await quien(aqui), await quien(alla)]).toEqual([correo, null])
    expect(await cartas(correo, 'clave.cambiada')).toHaveLength(1)
    expect((await navegador().entrar(correo, OTRA)).status).toBe(200)
  })

  it('con una sesión robada no se adivina la contraseña: a la quinta hay que esperar', async () => {
    const robada = navegador()
    await robada.entrar('carla@ejemplo.gov.co')
    const probar = (actual: string) => robada.post('/api/cuenta/clave', { actual, nueva: OTRA })
    for (let i = 0; i < 5; i += 1) expect((await probar(`intento ${i}`)).status).toBe(400)
    expect((await probar(CLAVE)).status).toBe(429)
  })
})
