// Being led elsewhere: by an address of ours that redirects (open redirect), or by a letter whose link names the host that a request
// said it had. The server redirects nowhere, and its letters speak only of the address of its settings.
import { ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { despachar } from '../../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { PETICIONES } from '../../../testing/recorrido-permisos.ts'
import { fichaDe } from '../../../testing/solicitudes.ts'

const NUESTRO = 'https://kpt.ejemplo.gov.co'
let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ entorno: { KPT_URL_PUBLICA: NUESTRO } })
})
afterAll(() => mundo.cerrar())

const MALO = 'malo.example'
const HOSTILES = {
  host: MALO,
  'x-forwarded-host': MALO,
  'x-forwarded-proto': 'http',
  'x-forwarded-server': MALO,
  'x-original-url': `https://${MALO}/`,
  'x-rewrite-url': `//${MALO}/`,
  forwarded: `host=${MALO};proto=http`,
  referer: `https://${MALO}/`,
}

describe('Una dirección que lleva a otra parte', () => {
  it.each([
    `//${MALO}`,
    `//${MALO}/%2e%2e`,
    `///${MALO}`,
    `/\\${MALO}`,
    `/%5c%5c${MALO}`,
    `/%2f%2f${MALO}/..`,
    `/%0d%0aLocation:%20https://${MALO}`,
    `/ingreso?volver=https://${MALO}`,
    `/ingreso?volver=//${MALO}`,
    `/assets/..//${MALO}`,
    `/api//${MALO}`,
    `/api/sesion?volver=https://${MALO}`,
    `https://${MALO}/ingreso`,
  ])('%s no redirige', async (url) => {
    const r = await mundo.app.inject({ url, headers: HOSTILES })
    expect(r.statusCode < 300 || r.statusCode >= 400, String(r.statusCode)).toBe(true)
    expect(r.headers.location).toBeUndefined()
    expect(r.headers.refresh).toBeUndefined()
    expect(JSON.stringify(r.headers)).not.toContain(MALO)
  })

  it('ningún punto de acceso redirige ni repite el host que le dijeron', async () => {
    for (const { metodo, ruta } of ENDPOINTS) {
      const { direccion, cuerpo } = PETICIONES[`${metodo} ${ruta}` as keyof typeof PETICIONES]('25200')
      const r = await mundo.app.inject({
        ...{ method: metodo, url: direccion },
        ...(cuerpo === undefined ? {} : { payload: Buffer.isBuffer(cuerpo) ? cuerpo : JSON.stringify(cuerpo) }),
        headers: {
          ...HOSTILES,
          ...(cuerpo === undefined
            ? {}
            : { 'content-type': Buffer.isBuffer(cuerpo) ? 'application/octet-stream' : 'application/json' }),
        },
      })
      expect([ruta, r.statusCode >= 300 && r.statusCode < 400, r.headers.location]).toEqual([ruta, false, undefined])
      expect(r.body.includes(MALO), ruta).toBe(false)
    }
  })
})

describe('El enlace de una carta', () => {
  it('es de la dirección configurada, diga lo que diga quien lo pidió', async () => {
    const r = await mundo.app.inject({
      ...{ method: 'POST', url: '/api/clave/olvido', headers: HOSTILES },
      payload: { correo: 'ana@ejemplo.gov.co' },
    })
    expect(r.statusCode).toBe(200)
    await despachar(mundo)
    expect(await fichaDe(mundo, 'ana@ejemplo.gov.co', `${NUESTRO}/enlace/clave`)).toHaveLength(43)
    const { rows } = await mundo.servicios.conexion.pool.query(`select texto || coalesce(html, '') as todo from correo`)
    expect(rows.length).toBeGreaterThan(0)
    for (const { todo } of rows) {
      expect(todo).not.toContain(MALO)
      for (const [enlace] of todo.matchAll(/https?:\/\/[^\s"'<]+/g)) expect(new URL(enlace).origin).toBe(NUESTRO)
    }
  })
})
