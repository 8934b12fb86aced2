import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codigoDeAplicacion } from '../../../testing/codigos.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador } from '../../../testing/navegador.ts'

describe('Adivinar contraseñas', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const probar = async (correo: string, clave: string, desde: string, dispositivo?: string) => {
    const r = await mundo.app.inject({
      ...{ method: 'POST', url: '/api/sesion', remoteAddress: desde, payload: { correo, clave } },
      ...(dispositivo ? { cookies: { kpt_dispositivo: dispositivo } } : {}),
    })
    return { status: r.statusCode, cuerpo: r.json(), galletas: r.cookies }
  }

  it('desde muchas direcciones hace esperar a los demás, nunca al dueño en su navegador', async () => {
    const entra = await probar('ana@ejemplo.gov.co', CLAVE, '10.0.0.1')
    const suyo = entra.galletas.find((g) => g.name === 'kpt_dispositivo')
    expect(suyo).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    for (let i = 1; i <= 20; i += 1)
      expect((await probar('ana@ejemplo.gov.co', 'mala', `10.1.${i}.1`)).status).toBe(401)
    expect((await probar('ana@ejemplo.gov.co', CLAVE, '10.2.1.1')).status).toBe(429)
    expect((await probar('ana@ejemplo.gov.co', CLAVE, '10.0.0.1', suyo?.value)).status).toBe(200)
    expect((await probar('ana@ejemplo.gov.co', CLAVE, '10.3.1.1', 'x'.repeat(43))).status).toBe(200)
  })

  it('una contraseña sobre muchas cuentas hace esperar a su red, exista o no cada cuenta', async () => {
    for (let i = 0; i < 60; i += 1)
      expect((await probar(`persona${i}@ejemplo.gov.co`, 'mala', '10.9.9.9')).status).toBe(401)
    expect((await probar('diego@ejemplo.gov.co', CLAVE, '10.9.9.20')).status).toBe(429)
    expect((await probar('diego@ejemplo.gov.co', CLAVE, '10.9.8.20')).status).toBe(200)
  })

  it('una cuenta que no existe espera igual que una que sí, con el mismo cuerpo', async () => {
    const dichos = async (correo: string, red: string) => {
      const salidas = []
      for (let i = 0; i < 6; i += 1) salidas.push(await probar(correo, 'mala', red))
      return salidas.map(({ status, cuerpo }) => ({ status, cuerpo }))
    }
    expect(await dichos('fabio@ejemplo.gov.co', '10.20.1.1')).toEqual(
      await dichos('fantasma@ejemplo.gov.co', '10.20.2.1'),
    )
  })

  it('de muchas adivinanzas mandadas a la vez, la correcta no se distingue si llegó tarde', async () => {
    const malas = Array.from({ length: 40 }, () => probar('hugo@ejemplo.gov.co', 'mala', '10.30.1.1'))
    const salidas = await Promise.all([...malas, probar('hugo@ejemplo.gov.co', CLAVE, '10.30.1.1')])
    expect(salidas.filter((r) => r.status === 401).length).toBeLessThanOrEqual(5)
    expect(salidas.at(-1)?.status).toBe(429)
  })

  it('quien ya sabe la contraseña no adivina el código desde muchas redes, ni deja fuera a su dueño', async () => {
    const correo = 'gloria@ejemplo.gov.co'
    const duenia = abrirNavegador(mundo, { ip: '10.40.1.1' })
    await duenia.entrar(correo)
    const { secreto } = (await duenia.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    const codigo = () => codigoDeAplicacion(secreto, mundo.reloj.ahora())
    await duenia.post('/api/cuenta/factores/codigos/confirmacion', { codigo: codigo() })
    mundo.reloj.avanzar(60_000)
    const salidas = []
    for (let i = 1; i <= 24; i += 1) {
      const ladron = abrirNavegador(mundo, { ip: `10.41.${i}.1` })
      await ladron.entrar(correo)
      salidas.push((await ladron.post('/api/sesion/segundo-paso', { codigo: '000000' })).status)
    }
    expect(salidas).toEqual([...Array(20).fill(400), ...Array(4).fill(429)])
    // Also with the right one: a thief who waits at the door learns nothing from it.
    const tarde = abrirNavegador(mundo, { ip: '10.42.1.1' })
    await tarde.entrar(correo)
    expect((await tarde.post('/api/sesion/segundo-paso', { codigo: codigo() })).status).toBe(429)
    await duenia.entrar(correo)
    expect((await duenia.post('/api/sesion/segundo-paso', { codigo: codigo() })).cuerpo.paso).toBe('listo')
  })

  it('un código sobre muchas cuentas de contraseña sabida hace esperar a su red', async () => {
    // The door and the second step count for the same network: from then on not even the right password is answered.
    const salidas = await probarCodigosDesde('10.43.1.1', 62)
    expect(salidas).toEqual([...Array(60).fill('200 400'), '429 410', '429 410'])
  })

  /** One code on each of so many accounts that have a second step, all from one network. */
  async function probarCodigosDesde(ip: string, veces: number): Promise<string[]> {
    const { pool } = mundo.servicios.conexion
    const salidas: string[] = []
    for (let i = 0; i < veces; i += 1) {
      const correo = `segura${i}@ejemplo.gov.co`
      await pool.query(
        `with c as (insert into cuenta (id, correo, nombre, clave_hash, creada_en)
           select gen_random_uuid(), $1, 'Segura', clave_hash, creada_en from cuenta where correo = 'ana@ejemplo.gov.co' returning id)
         insert into factor_llave (credencial, cuenta, publica, contador, nombre, creada_en)
         select convert_to($1, 'UTF8'), id, 'x', 0, 'Llave', now() from c`,
        [correo],
      )
      const n = abrirNavegador(mundo, { ip })
      const puerta = await n.entrar(correo)
      const paso = await n.post('/api/sesion/segundo-paso', { codigo: '123456' })
      salidas.push(`${puerta.status} ${paso.status}`)
    }
    return salidas
  }
})
