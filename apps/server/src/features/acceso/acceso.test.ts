import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

describe('Acceso', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const entrar = (correo: string, clave: string) => mundo.publico.post('/api/sesion', { correo, clave })

  it('abre y cierra la sesión con una ficha que la base solo guarda en huella', async () => {
    const abierta = await entrar('ANA@ejemplo.gov.co', CLAVE)
    expect(abierta.status).toBe(200)
    expect(abierta.cuerpo).toMatchObject({
      nombre: 'Ana Cogua',
      rol: 'usuario_lider',
      entidad: { codigo: '25200', nombre: 'Cogua' },
    })
    const cookie = String(abierta.cabeceras['set-cookie'])
    expect(cookie).toMatch(/^kpt_sesion=[\w-]{43};.*HttpOnly.*SameSite=Lax/)
    const ficha = /kpt_sesion=([\w-]+)/.exec(cookie)?.[1] ?? ''
    const conFicha = (method: 'GET' | 'POST', url: string) =>
      mundo.app.inject({ method, url, cookies: { kpt_sesion: ficha } })
    expect((await conFicha('GET', '/api/sesion')).json().sesion.correo).toBe('ana@ejemplo.gov.co')
    const guardadas = await mundo.servicios.conexion.db.selectFrom('sesion').selectAll().execute()
    expect(guardadas.some((s) => s.token_sha256.toString('base64url') === ficha)).toBe(false)
    expect((await conFicha('POST', '/api/sesion/cierre')).statusCode).toBe(200)
    expect((await conFicha('GET', '/api/sesion')).json().sesion).toBeNull()
  })

  it('responde lo mismo a un correo que no existe y a una contraseña errada', async () => {
    const nadie = await entrar('nadie@ejemplo.gov.co', CLAVE)
    const errada = await entrar('beto@ejemplo.gov.co', 'no es esta')
    expect(nadie.status).toBe(401)
    expect(nadie.cuerpo).toEqual(errada.cuerpo)
  })

  it('cinco contraseñas erradas hacen esperar medio minuto, también con la correcta; cada error más, el doble', async () => {
    for (let i = 0; i < 5; i += 1) expect((await entrar('leo@ejemplo.gov.co', 'no es esta')).status).toBe(401)
    const bloqueada = await entrar('leo@ejemplo.gov.co', CLAVE)
    expect(bloqueada.status).toBe(429)
    expect(bloqueada.cuerpo.type).toBe('sesion.bloqueada')
    mundo.reloj.avanzar(30_001)
    expect((await entrar('leo@ejemplo.gov.co', 'no es esta')).status).toBe(401)
    mundo.reloj.avanzar(30_001)
    expect((await entrar('leo@ejemplo.gov.co', CLAVE)).status).toBe(429)
    mundo.reloj.avanzar(30_001)
    expect((await entrar('leo@ejemplo.gov.co', CLAVE)).status).toBe(200)
  })

  it('la contraseña correcta perdona los errores, y una hora también', async () => {
    for (let vez = 0; vez < 3; vez += 1) {
      for (let i = 0; i < 4; i += 1) expect((await entrar('ines@ejemplo.gov.co', 'no es esta')).status).toBe(401)
      if (vez < 2) expect((await entrar('ines@ejemplo.gov.co', CLAVE)).status).toBe(200)
    }
    mundo.reloj.avanzar(3_600_001)
    for (let i = 0; i < 4; i += 1) expect((await entrar('ines@ejemplo.gov.co', 'no es esta')).status).toBe(401)
  })

  it('más personas a la vez que conexiones con la base entran todas', async () => {
    const { max } = mundo.servicios.conexion.pool.options
    const correos = ['ana', 'beto', 'carla', 'diego'].map((nombre) => `${nombre}@ejemplo.gov.co`)
    const todas = await Promise.all(Array.from({ length: 2 * max }, (_, i) => entrar(correos[i % 4] ?? '', CLAVE)))
    expect(todas.map((r) => r.status)).toEqual(todas.map(() => 200))
  })

  it('una sesión sin uso por dos horas ya no vale', async () => {
    const abierta = await entrar('fabio@ejemplo.gov.co', CLAVE)
    const ficha = /kpt_sesion=([\w-]+)/.exec(String(abierta.cabeceras['set-cookie']))?.[1] ?? ''
    const ver = async () =>
      (await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: ficha } })).json().sesion
    mundo.reloj.avanzar(100 * 60_000)
    expect(await ver()).not.toBeNull()
    mundo.reloj.avanzar(100 * 60_000)
    expect(await ver()).not.toBeNull()
    mundo.reloj.avanzar(121 * 60_000)
    expect(await ver()).toBeNull()
  })

  it('no atiende lo que manda otra página', async () => {
    const cuerpo = JSON.stringify({ correo: 'ana@ejemplo.gov.co', clave: CLAVE })
    const ajena = { method: 'POST', url: '/api/sesion', payload: cuerpo } as const
    const otroSitio = await mundo.app.inject({
      ...ajena,
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    })
    const formulario = await mundo.app.inject({ ...ajena, headers: { 'content-type': 'text/plain' } })
    expect([otroSitio.statusCode, formulario.statusCode]).toEqual([403, 403])
  })
})
