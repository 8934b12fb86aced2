import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, direccion } from './cliente.ts'
import { ErrorApi, esPasajero } from './problema.ts'

const pedido = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('fetch', pedido)
  vi.stubGlobal('document', { baseURI: 'https://alcaldia.example/kpt/' })
})
afterEach(() => {
  vi.unstubAllGlobals()
  pedido.mockReset()
})

const responder = (cuerpo: unknown, estado = 200) =>
  pedido.mockResolvedValueOnce(new Response(JSON.stringify(cuerpo), { status: estado }))

describe('cliente del contrato', () => {
  it('arma la dirección bajo la ruta en que se publica el sistema, con parámetros y consulta escapados', async () => {
    responder({ filas: [] })
    await api('GET /api/entidades/:entidad/plan/metas', {
      params: { entidad: '25200' },
      consulta: { texto: 'agua & café', linea: undefined, pagina: 2 },
    })
    expect(pedido.mock.calls[0]?.[0]).toBe(
      'https://alcaldia.example/kpt/api/entidades/25200/plan/metas?texto=agua+%26+caf%C3%A9&pagina=2',
    )
  })

  it('envía JSON, o bytes cuando el cuerpo es un trozo', async () => {
    responder({})
    await api('POST /api/sesion', { cuerpo: { correo: 'a@b.co', clave: 'x' } })
    expect(pedido.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"correo":"a@b.co","clave":"x"}' })
    responder({})
    const trozo = new Uint8Array([1, 2])
    await api('POST /api/entidades/:entidad/cargas/:carga/trozos/:trozo', {
      params: { entidad: '25200', carga: 'c', trozo: 3 },
      cuerpo: trozo,
    })
    expect(String(pedido.mock.calls[1]?.[0])).toMatch(/\/cargas\/c\/trozos\/3$/)
    expect(pedido.mock.calls[1]?.[1]?.body).toBe(trozo)
  })

  it('una negativa llega como error con su código, su frase y sus detalles', async () => {
    const detalles = { esperada: '1', actual: '2' }
    responder({ type: 'plan.version_cambio', title: 'El plan cambió.', status: 409, detalles }, 409)
    const error = await api('GET /api/sesion').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ErrorApi)
    expect(error).toMatchObject({ codigo: 'plan.version_cambio', estado: 409, detalles })
    expect(esPasajero(error)).toBe(false)
  })

  it('sin red, o con una respuesta que no es del sistema, lo dice y se puede reintentar', async () => {
    pedido.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const sinRed = await api('GET /api/sesion').catch((e: unknown) => e)
    expect(sinRed).toMatchObject({ codigo: 'red.sin_conexion' })
    pedido.mockResolvedValueOnce(new Response('<html>Bad gateway</html>', { status: 502 }))
    const ajena = await api('GET /api/sesion').catch((e: unknown) => e)
    expect(ajena).toMatchObject({ codigo: 'red.respuesta_ajena', estado: 502 })
    expect([esPasajero(sinRed), esPasajero(ajena)]).toEqual([true, true])
  })

  it('dice la dirección de una descarga', () => {
    expect(
      direccion('GET /api/entidades/:entidad/documentos/:sha256', { params: { entidad: '25200', sha256: 'ab' } }),
    ).toBe('https://alcaldia.example/kpt/api/entidades/25200/documentos/ab')
  })
})
