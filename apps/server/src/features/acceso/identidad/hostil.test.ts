// What somebody would try at the way back from the provider. The provider is real; what is altered is what an attacker could alter.
import { beforeEach, describe, expect, it } from 'vitest'
import { conSuCorreo, montarProveedor } from '../../../testing/con-proveedor.ts'
import { abrirEnElProveedor, type EnElProveedor, ingresarConProveedor } from '../../../testing/en-el-proveedor.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'
import type { ProveedorDePrueba } from '../../../testing/proveedor.ts'

let proveedor: ProveedorDePrueba
let mundo: Mundo
let n: Navegador
let fuera: EnElProveedor

montarProveedor(conSuCorreo('ana', 'beto'), (montado) => {
  mundo = montado.mundo
  proveedor = montado.proveedor
})
beforeEach(() => {
  n = abrirNavegador(mundo)
  fuera = abrirEnElProveedor(proveedor.emisor)
})

/** Starts, changes the address to which the browser is sent, and comes back from there. */
async function ida(cambiar: (p: URLSearchParams) => void = () => {}): Promise<string> {
  const { cuerpo } = await n.post('/api/sesion/proveedor/comienzo')
  const direccion = new URL(cuerpo.direccion)
  cambiar(direccion.searchParams)
  return (await fuera.identificarse(direccion.href, 'ana')) ?? ''
}

const volver = (vuelta: string, quien = n) => quien.post('/api/sesion/proveedor', { vuelta })

function con(vuelta: string, cambios: Record<string, string>): string {
  const p = new URLSearchParams(vuelta)
  for (const [nombre, valor] of Object.entries(cambios)) p.set(nombre, valor)
  return p.toString()
}

async function nadieEntro(quien = n): Promise<void> {
  expect(quien.galletas.has('kpt_sesion')).toBe(false)
  const abiertas = await mundo.servicios.conexion.db.selectFrom('sesion').select('id').execute()
  expect(abiertas).toEqual([])
}

describe('La vuelta del proveedor de identidad', () => {
  it.each([
    ['otro estado', { state: 'a'.repeat(43) }],
    ['otro emisor', { iss: 'https://otro.example' }],
    ['un código inventado', { code: 'b'.repeat(43) }],
  ])('con %s no entra, y lo que se empezó no sirve otra vez', async (_que, cambios) => {
    const vuelta = await ida()
    const r = await volver(con(vuelta, cambios))
    expect([r.status, r.cuerpo.type]).toEqual([401, 'identidad.respuesta'])
    expect((await volver(vuelta)).cuerpo.type).toBe('sesion.paso_vencido')
    await nadieEntro()
  })

  it.each(['state', 'iss', 'code'])('sin %s no entra', async (falta) => {
    const p = new URLSearchParams(await ida())
    p.delete(falta)
    expect((await volver(p.toString())).cuerpo.type).toBe('identidad.respuesta')
    await nadieEntro()
  })

  it('un código pedido con otro nonce no entra: se obtuvo para otra cosa', async () => {
    const vuelta = await ida((p) => p.set('nonce', 'c'.repeat(43)))
    expect(vuelta).toContain('code=')
    expect((await volver(vuelta)).cuerpo.type).toBe('identidad.respuesta')
    await nadieEntro()
  })

  it('sin PKCE el proveedor no da código; con el de otro, el código no se canjea', async () => {
    const sin = await ida((p) => {
      p.delete('code_challenge')
      p.delete('code_challenge_method')
    })
    expect(sin).not.toContain('code=')
    expect((await volver(sin)).cuerpo.type).toBe('identidad.respuesta')
    const ajeno = await ida((p) => p.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'))
    expect(ajeno).toContain('code=')
    expect((await volver(ajeno)).cuerpo.type).toBe('identidad.respuesta')
    await nadieEntro()
  })

  it('la vuelta de uno en el navegador de otro no entra: nadie es llevado a una sesión ajena', async () => {
    const vuelta = await ida()
    const victima = abrirNavegador(mundo)
    expect((await volver(vuelta, victima)).cuerpo.type).toBe('sesion.paso_vencido')
    await victima.post('/api/sesion/proveedor/comienzo')
    expect((await volver(vuelta, victima)).cuerpo.type).toBe('identidad.respuesta')
    await nadieEntro(victima)
  })

  it('lo que se empezó vence, y la ficha de un paso no sirve para otro', async () => {
    const vuelta = await ida()
    expect((await n.post('/api/sesion/segundo-paso', { codigo: '000000' })).cuerpo.type).toBe('sesion.paso_vencido')
    mundo.reloj.avanzar(15 * 60_000)
    expect((await volver(vuelta)).cuerpo.type).toBe('sesion.paso_vencido')
    await nadieEntro()
  })

  it('quien cancela allá lo lee así', async () => {
    const { cuerpo } = await n.post('/api/sesion/proveedor/comienzo')
    const vuelta = await fuera.identificarse(cuerpo.direccion, 'cancelar')
    expect((await volver(vuelta ?? '')).cuerpo.type).toBe('identidad.cancelada')
    await nadieEntro()
  })

  it('la misma vuelta no sirve dos veces, ni su código con otro estado', async () => {
    const vuelta = await ida()
    const [una, otra] = await Promise.all([volver(vuelta), volver(vuelta, copia(n))])
    expect([una.status, otra.status].sort()).toEqual([200, 410])
    const despues = abrirNavegador(mundo)
    const { cuerpo } = await despues.post('/api/sesion/proveedor/comienzo')
    const state = new URL(cuerpo.direccion).searchParams.get('state') ?? ''
    expect((await volver(con(vuelta, { state }), despues)).cuerpo.type).toBe('identidad.respuesta')
    expect(despues.galletas.has('kpt_sesion')).toBe(false)
  })

  it('la sesión que alguien dejó en ese navegador muere: la de quien entra es nueva', async () => {
    await n.entrar('beto@ejemplo.gov.co')
    const previa = n.galletas.get('kpt_sesion')
    expect((await ingresarConProveedor(n, fuera, 'ana')).status).toBe(200)
    expect(n.galletas.get('kpt_sesion')).not.toBe(previa)
    const vieja = await mundo.app.inject({ url: '/api/cuenta', cookies: { kpt_sesion: previa ?? '' } })
    expect(vieja.statusCode).toBe(401)
  })
})

describe('Un proveedor que no es el que se dijo', () => {
  it('que dice ser otro emisor no se usa', async () => {
    const KPT_OIDC_EMISOR = proveedor.emisor.replace('127.0.0.1', 'localhost')
    const otro = await crearMundo({ entorno: { ...proveedor.entorno, KPT_OIDC_EMISOR } })
    const r = await abrirNavegador(otro).post('/api/sesion/proveedor/comienzo')
    expect([r.status, r.cuerpo.type]).toEqual([401, 'identidad.respuesta'])
    await otro.cerrar()
  })

  it('que no responde se dice, y con la contraseña se entra igual', async () => {
    const otro = await crearMundo({ entorno: { ...proveedor.entorno, KPT_OIDC_EMISOR: 'http://127.0.0.1:9' } })
    const quien = abrirNavegador(otro)
    const r = await quien.post('/api/sesion/proveedor/comienzo')
    expect([r.status, r.cuerpo.type]).toEqual([503, 'identidad.no_responde'])
    expect((await quien.entrar('ana@ejemplo.gov.co')).status).toBe(200)
    await otro.cerrar()
  })

  it('sin proveedor no hay a dónde ir, y la página no lo nombra', async () => {
    const otro = await crearMundo()
    const quien = abrirNavegador(otro)
    expect((await quien.get('/api/sesion')).cuerpo.proveedor).toBeNull()
    for (const donde of ['/comienzo', ''])
      expect((await quien.post(`/api/sesion/proveedor${donde}`, { vuelta: '' })).status).toBe(404)
    await otro.cerrar()
  })
})

/** The same browser in another tab: the same cookies. */
function copia(otro: Navegador): Navegador {
  const igual = abrirNavegador(mundo)
  for (const [nombre, valor] of otro.galletas) igual.galletas.set(nombre, valor)
  return igual
}
