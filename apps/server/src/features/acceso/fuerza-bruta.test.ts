import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

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
})
