// Cookies planted in the browser of the victim before it signs in (session fixation): of the session, of the step half done, of the
// known browser. None becomes the victim's, and whoever planted it holds nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codigoDeAplicacion } from '../../../testing/codigos.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'

describe('Una galleta plantada de antemano', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ entorno: { KPT_COOKIE_SEGURA: 'si' } })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (ficha: string) =>
    (await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: ficha } })).json().sesion
  const quien = async (n: Navegador) => (await n.get('/api/sesion')).cuerpo.sesion?.correo ?? null
  const conocidos = async (ficha: string) => {
    const { rows } = await mundo.servicios.conexion.pool.query(
      `select c.correo from dispositivo d join cuenta c on c.id = d.cuenta where d.huella = sha256(convert_to($1, 'UTF8')) order by 1`,
      [ficha],
    )
    return rows.map((fila) => fila.correo)
  }

  it('la sesión plantada no se vuelve la de quien ingresa, y la que tenía ese navegador muere', async () => {
    const plantada = 'A'.repeat(43)
    const victima = abrirNavegador(mundo)
    victima.galletas.set('kpt_sesion', plantada)
    await victima.entrar('ana@ejemplo.gov.co')
    const suya = victima.galletas.get('kpt_sesion') ?? ''
    expect(suya).not.toBe(plantada)
    expect(await ver(plantada)).toBeNull()
    await victima.entrar('beto@ejemplo.gov.co')
    expect(await ver(suya)).toBeNull()
    expect((await ver(victima.galletas.get('kpt_sesion') ?? '')).correo).toBe('beto@ejemplo.gov.co')
  })

  it('la sesión abierta del atacante, plantada en la víctima, muere cuando ella ingresa', async () => {
    const atacante = abrirNavegador(mundo)
    await atacante.entrar('leo@ejemplo.gov.co')
    const victima = abrirNavegador(mundo)
    victima.galletas.set('kpt_sesion', atacante.galletas.get('kpt_sesion') ?? '')
    await victima.entrar('ana@ejemplo.gov.co')
    expect(await quien(victima)).toBe('ana@ejemplo.gov.co')
    expect(await quien(atacante)).toBeNull()
  })

  it('el paso a medias del atacante no recibe el código de la víctima, ni sobrevive a su contraseña', async () => {
    const conCodigos = async (correo: string) => {
      const n = abrirNavegador(mundo)
      await n.entrar(correo)
      const { secreto } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
      const codigo = () => codigoDeAplicacion(secreto, mundo.reloj.ahora())
      await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: codigo() })
      mundo.reloj.avanzar(60_000)
      return codigo
    }
    const deCarla = await conCodigos('carla@ejemplo.gov.co')
    const deHugo = await conCodigos('hugo@ejemplo.gov.co')
    const atacante = abrirNavegador(mundo)
    await atacante.entrar('hugo@ejemplo.gov.co')
    const plantado = atacante.galletas.get('kpt_paso') ?? ''
    const victima = abrirNavegador(mundo)
    victima.galletas.set('kpt_paso', plantado)
    // Before her password: her code is not good for the step of another.
    expect((await victima.post('/api/sesion/segundo-paso', { codigo: deCarla() })).cuerpo.type).toBe('factor.codigo')
    await victima.entrar('carla@ejemplo.gov.co')
    expect(victima.galletas.get('kpt_paso')).not.toBe(plantado)
    await victima.post('/api/sesion/segundo-paso', { codigo: deCarla() })
    expect(await quien(victima)).toBe('carla@ejemplo.gov.co')
    await atacante.post('/api/sesion/segundo-paso', { codigo: deHugo() })
    expect(await quien(atacante)).toBe('hugo@ejemplo.gov.co')
  })

  it('la del navegador conocido no hace conocido al atacante: ni inventada, ni la suya propia', async () => {
    const inventada = 'B'.repeat(43)
    const victima = abrirNavegador(mundo)
    victima.galletas.set('kpt_dispositivo', inventada)
    await victima.entrar('diego@ejemplo.gov.co')
    expect(victima.galletas.get('kpt_dispositivo')).not.toBe(inventada)
    expect(await conocidos(inventada)).toEqual([])

    const atacante = abrirNavegador(mundo)
    await atacante.entrar('leo@ejemplo.gov.co')
    const suya = atacante.galletas.get('kpt_dispositivo') ?? ''
    const otra = abrirNavegador(mundo)
    otra.galletas.set('kpt_dispositivo', suya)
    await otra.entrar('elena@ejemplo.gov.co')
    expect(await conocidos(suya)).toEqual([])
    expect(await conocidos(otra.galletas.get('kpt_dispositivo') ?? '')).toEqual([
      'elena@ejemplo.gov.co',
      'leo@ejemplo.gov.co',
    ])
  })

  it('dos personas que comparten un navegador siguen siendo conocidas en él', async () => {
    const n = abrirNavegador(mundo)
    for (const correo of ['ines@ejemplo.gov.co', 'fabio@ejemplo.gov.co', 'ines@ejemplo.gov.co']) await n.entrar(correo)
    const ficha = n.galletas.get('kpt_dispositivo') ?? ''
    expect(await conocidos(ficha)).toEqual(['fabio@ejemplo.gov.co', 'ines@ejemplo.gov.co'])
    await n.entrar('fabio@ejemplo.gov.co')
    expect(n.galletas.get('kpt_dispositivo')).toBe(ficha)
  })

  it('las galletas no las lee un programa de la página, no viajan sin cifrar ni desde otro sitio', async () => {
    const entra = await abrirNavegador(mundo).entrar('gabi@ejemplo.gov.co')
    const puestas = [entra.cabeceras['set-cookie']].flat().map(String)
    expect(puestas).toHaveLength(2)
    for (const puesta of puestas) expect(puesta).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})
