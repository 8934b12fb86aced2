// Who attacks the door: what is tried, the status of each answer and what held.
import { ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { abrirNavegador } from '../../testing/navegador.ts'
import { PETICIONES } from '../../testing/recorrido-permisos.ts'

describe('Ataques al ingreso', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ entorno: { KPT_COOKIE_SEGURA: 'si' } })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (ficha: string) =>
    (await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: ficha } })).json().sesion

  it('una sesión plantada de antemano no se vuelve la de quien ingresa, y la que tenía ese navegador muere', async () => {
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

  it('las galletas no las lee un programa de la página, no viajan sin cifrar ni desde otro sitio', async () => {
    const entra = await abrirNavegador(mundo).entrar('carla@ejemplo.gov.co')
    const puestas = [entra.cabeceras['set-cookie']].flat().map(String)
    expect(puestas).toHaveLength(2)
    for (const puesta of puestas) expect(puesta).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('ningún POST se atiende si viene de otra página o de un formulario', async () => {
    for (const { metodo, ruta } of ENDPOINTS.filter((e) => e.metodo === 'POST')) {
      const { direccion, cuerpo } = PETICIONES[`${metodo} ${ruta}` as keyof typeof PETICIONES]('25200')
      const pedir = (headers: Record<string, string>) =>
        mundo.app.inject({ method: 'POST', url: direccion, payload: JSON.stringify(cuerpo ?? {}), headers })
      const json = { 'content-type': 'application/json' }
      const salidas = [
        await pedir({ ...json, 'sec-fetch-site': 'cross-site' }),
        await pedir({ ...json, 'sec-fetch-site': 'same-site' }),
        await pedir({ 'content-type': 'text/plain' }),
        await pedir({ 'content-type': 'application/x-www-form-urlencoded' }),
      ]
      expect(salidas.map((r) => [ruta, r.statusCode, r.json().type])).toEqual(
        salidas.map(() => [ruta, 403, 'peticion.ajena']),
      )
    }
  })

  it('pedir el enlace de una cuenta que existe y de una que no: mismo estado, mismo cuerpo y tiempo parecido', async () => {
    const pedir = async (correo: string, i: number) => {
      const antes = performance.now()
      const r = await mundo.app.inject({
        ...{ method: 'POST', url: '/api/clave/olvido', remoteAddress: `10.${80 + (i % 100)}.${i % 250}.1` },
        payload: { correo },
      })
      return { ms: performance.now() - antes, dicho: [r.statusCode, r.json()] }
    }
    const existe: number[] = []
    const falta: number[] = []
    for (let i = 0; i < 40; i += 1) {
      const uno = await pedir('diego@ejemplo.gov.co', i)
      const otro = await pedir('nadie@ejemplo.gov.co', i)
      expect(uno.dicho).toEqual(otro.dicho)
      if (i >= 5) {
        existe.push(uno.ms)
        falta.push(otro.ms)
      }
    }
    expect(cociente(existe, falta)).toBeLessThan(2)
  })

  it('la puerta tarda parecido con una cuenta que existe y una que no', async () => {
    const medir = async (correo: string, i: number) => {
      const antes = performance.now()
      const r = await abrirNavegador(mundo, { ip: `10.${i + 100}.1.1` }).entrar(correo, 'no es esta')
      expect([r.status, r.cuerpo.type]).toEqual([401, 'sesion.credenciales'])
      return performance.now() - antes
    }
    const existe: number[] = []
    const falta: number[] = []
    for (let i = 0; i < 15; i += 1) {
      existe.push(await medir('elena@ejemplo.gov.co', i))
      falta.push(await medir('ninguna@ejemplo.gov.co', i))
    }
    expect(cociente(existe, falta)).toBeLessThan(2)
  })

  it('nadie cierra, nombra ni quita lo de otro', async () => {
    const [ajena, propia] = [abrirNavegador(mundo), abrirNavegador(mundo)]
    await ajena.entrar('ines@ejemplo.gov.co')
    await propia.entrar('leo@ejemplo.gov.co')
    const { sesiones } = (await ajena.get('/api/cuenta/sesiones')).cuerpo
    const cierre = await propia.post(`/api/cuenta/sesiones/${sesiones[0].id}/cierre`)
    expect([cierre.status, cierre.cuerpo.type]).toEqual([404, 'sesion.no_existe'])
    expect((await ajena.get('/api/sesion')).cuerpo.sesion.correo).toBe('ines@ejemplo.gov.co')
    const { db } = mundo.servicios.conexion
    const credencial = Buffer.from('llave de Inés')
    const suya = { credencial, cuenta: mundo.cuentaDe('ines'), publica: Buffer.from('x'), contador: 0, nombre: 'Suya' }
    await db
      .insertInto('factor_llave')
      .values({ ...suya, creada_en: new Date(mundo.reloj.ahora()).toISOString() })
      .execute()
    const lugar = `/api/cuenta/llaves/${credencial.toString('base64url')}`
    expect((await propia.post(`${lugar}/nombre`, { nombre: 'Mía' })).status).toBe(404)
    expect((await propia.post(`${lugar}/retiro`, { clave: CLAVE, codigo: null })).status).toBeGreaterThanOrEqual(400)
    const queda = await db.selectFrom('factor_llave').select('nombre').execute()
    expect(queda).toEqual([{ nombre: 'Suya' }])
  })
})

/** How much slower one half is than the other, by their medians: an account told by the clock would be several times. */
function cociente(a: readonly number[], b: readonly number[]): number {
  const mediana = (lista: readonly number[]) => [...lista].sort((x, y) => x - y)[Math.floor(lista.length / 2)] ?? 0
  return Math.max(mediana(a), mediana(b)) / Math.min(mediana(a), mediana(b))
}
