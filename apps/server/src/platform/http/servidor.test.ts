import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

describe('El servidor', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('manda una política de contenido sin código en línea y cabeceras que cierran lo demás', async () => {
    const { cabeceras } = await mundo.publico.get('/api/sesion')
    expect(cabeceras['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(cabeceras['content-security-policy']).not.toMatch(/unsafe|\*/)
    expect(cabeceras).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })

  it('lo que no existe es un problema con su frase, no una página de error', async () => {
    const { status, cuerpo } = await mundo.publico.get('/api/nada')
    expect([status, cuerpo.type, cuerpo.title]).toEqual([404, 'ruta.desconocida', 'Esta dirección no existe.'])
  })

  it('dice en español qué tiene de malo una petición', async () => {
    const { status, cuerpo } = await mundo.publico.get('/api/entidades?pagina=cero')
    expect([status, cuerpo.type, cuerpo.detalles.donde]).toEqual([400, 'peticion.invalida', 'pagina'])
    expect(cuerpo.detalles.porque).toMatch(/^Entrada inválida/)
  })

  it('sin conexiones libres con la base pide esperar, y no dice que falló', async () => {
    const { pool } = mundo.servicios.conexion
    const { options } = pool
    const espera = options.connectionTimeoutMillis
    const tomadas = await Promise.all(Array.from({ length: options.max }, () => pool.connect()))
    options.connectionTimeoutMillis = 50
    const { status, cuerpo } = await mundo.publico.get('/api/calendario')
    for (const tomada of tomadas) tomada.release()
    options.connectionTimeoutMillis = espera
    expect([status, cuerpo.type]).toEqual([503, 'sistema.ocupado'])
  })

  it('solo atiende GET y POST', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
      const respuesta = await mundo.app.inject({ method, url: '/api/sesion' })
      expect([404, 403], method).toContain(respuesta.statusCode)
    }
  })
})
