// Passkeys against an authenticator in software: the good path first, then one thing forged at a time. None of the forged opens a
// session or leaves a key behind, and the good one goes on working.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearAutenticador, type Forja } from '../../../testing/autenticador.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'

const ORIGEN = 'https://kpt.ejemplo.gov.co'
const MINUTO = 60_000

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ entorno: { KPT_URL_PUBLICA: ORIGEN } })
})
afterAll(() => mundo.cerrar())

const opcionesDeAlta = async (n: Navegador) => (await n.post('/api/cuenta/llaves/opciones', { clave: CLAVE })).cuerpo
const opcionesDeUso = async () => (await mundo.publico.post('/api/sesion/llave/opciones')).cuerpo
const registrar = (n: Navegador, respuesta: object) => n.post('/api/cuenta/llaves', { nombre: 'Celular', respuesta })
const ingresar = (n: Navegador, respuesta: object) => n.post('/api/sesion/llave', { respuesta })
const quien = async (n: Navegador) => (await n.get('/api/sesion')).cuerpo.sesion?.correo ?? null

async function conSesion(correo: string): Promise<Navegador> {
  const n = abrirNavegador(mundo)
  await n.entrar(correo)
  return n
}

/** A passkey registered by this person, and the browser in which it was. */
async function conLlave(correo: string) {
  const n = await conSesion(correo)
  const llave = crearAutenticador(ORIGEN)
  const alta = await registrar(n, llave.alta(await opcionesDeAlta(n)))
  expect(alta.status, JSON.stringify(alta.cuerpo)).toBe(200)
  return { n, llave }
}

const alReves = (firma: Buffer) => {
  const otra = Buffer.from(firma)
  otra.writeUInt8(otra.readUInt8(otra.length - 1) ^ 1, otra.length - 1)
  return otra
}

const COMUNES: [que: string, forja: Forja][] = [
  ['otro origen', { origen: 'https://kpt.ejemplo.gov.co.malo.example' }],
  ['un origen sin cifrar', { origen: 'http://kpt.ejemplo.gov.co' }],
  ['un subdominio', { origen: 'https://blog.kpt.ejemplo.gov.co' }],
  ['otro puerto', { origen: 'https://kpt.ejemplo.gov.co:8443' }],
  ['otro RP', { rp: 'ejemplo.gov.co' }],
  ['un reto que nadie dio', { reto: 'A'.repeat(43) }],
  ['un reto vacío', { reto: '' }],
]

describe('Una llave de acceso', () => {
  it('se registra y con ella se entra: vale por los dos pasos', async () => {
    const { llave } = await conLlave('ana@ejemplo.gov.co')
    const n = abrirNavegador(mundo)
    const entra = await ingresar(n, llave.uso(await opcionesDeUso(), { contador: 1 }))
    expect(entra.cuerpo).toMatchObject({ paso: 'listo', correo: 'ana@ejemplo.gov.co' })
    expect(await quien(n)).toBe('ana@ejemplo.gov.co')
    const { rows } = await mundo.servicios.conexion.pool.query(
      'select via, segundo_factor from sesion order by creada_en desc, via desc limit 1',
    )
    expect(rows).toEqual([{ via: 'llave', segundo_factor: true }])
    // With it there is a second step: the password alone opens nothing.
    expect((await abrirNavegador(mundo).entrar('ana@ejemplo.gov.co')).cuerpo).toMatchObject({ paso: 'segundo' })
  })

  it.each([
    ...COMUNES,
    ['la firma de un registro', { tipo: 'webauthn.create' }],
    ['a su persona sin verificar', { banderas: 1 }],
    ['a nadie presente', { banderas: 4 }],
    ['la firma con un bit cambiado', { alterar: alReves }],
    ['una firma vacía', { alterar: () => Buffer.alloc(0) }],
    ['un contador menor', { contador: 6 }],
    ['el mismo contador', { contador: 7 }],
    ['ser de otra cuenta', { duenio: Buffer.alloc(16, 7).toString('base64url') }],
  ] satisfies [string, Forja][])('no se entra si trae %s', async (_, forja) => {
    const { llave } = await llaveConContador()
    const n = abrirNavegador(mundo)
    const r = await ingresar(n, llave.uso(await opcionesDeUso(), { contador: 8, ...forja }))
    expect([r.status, r.cuerpo.type]).toEqual([400, 'factor.llave'])
    expect(r.cabeceras['set-cookie']).not.toEqual(expect.stringContaining('kpt_sesion'))
    expect(await quien(n)).toBeNull()
    const { rows } = await mundo.servicios.conexion.pool.query(
      'select contador from factor_llave where credencial = $1',
      [Buffer.from(llave.id, 'base64url')],
    )
    expect(Number(rows[0].contador)).toBe(7)
    // The same, unforged, goes in.
    expect((await ingresar(n, llave.uso(await opcionesDeUso(), { contador: 8 }))).status).toBe(200)
  })

  it('la firma de otra llave, o la de una que nadie registró, no entra', async () => {
    const { llave } = await conLlave('carla@ejemplo.gov.co')
    const ajena = crearAutenticador(ORIGEN)
    const opciones = await opcionesDeUso()
    const { response } = ajena.uso(opciones, { contador: 1 })
    const suplantada = { ...llave.uso(opciones, { contador: 1 }), response }
    expect((await ingresar(abrirNavegador(mundo), suplantada)).cuerpo.type).toBe('factor.llave')
    const desconocida = ajena.uso(await opcionesDeUso(), { contador: 1 })
    expect((await ingresar(abrirNavegador(mundo), desconocida)).cuerpo.type).toBe('factor.llave')
  })

  it('la misma respuesta no sirve dos veces, tampoco mandada a la vez, ni pasados cinco minutos', async () => {
    const { llave } = await conLlave('ines@ejemplo.gov.co')
    const respuesta = llave.uso(await opcionesDeUso(), { contador: 1 })
    const salidas = await Promise.all([1, 2, 3].map(() => ingresar(abrirNavegador(mundo), respuesta)))
    expect(salidas.map((r) => r.status).sort()).toEqual([200, 400, 400])
    expect((await ingresar(abrirNavegador(mundo), respuesta)).cuerpo.type).toBe('factor.llave')
    const tarde = llave.uso(await opcionesDeUso(), { contador: 2 })
    mundo.reloj.avanzar(5 * MINUTO)
    expect((await ingresar(abrirNavegador(mundo), tarde)).cuerpo.type).toBe('factor.llave')
    // A challenge that failed is spent too: it cannot be tried until it fits.
    const opciones = await opcionesDeUso()
    await ingresar(abrirNavegador(mundo), llave.uso(opciones, { contador: 3, alterar: alReves }))
    const despues = await ingresar(abrirNavegador(mundo), llave.uso(opciones, { contador: 3 }))
    expect(despues.cuerpo.type).toBe('factor.llave')
  })

  it('el reto de un registro no sirve para entrar, ni el de entrar para registrar', async () => {
    const { n, llave } = await conLlave('leo@ejemplo.gov.co')
    const deAlta = await opcionesDeAlta(n)
    const entra = await ingresar(abrirNavegador(mundo), llave.uso(deAlta, { contador: 1 }))
    expect(entra.cuerpo.type).toBe('factor.llave')
    const otra = crearAutenticador(ORIGEN)
    expect((await registrar(n, otra.alta(await opcionesDeUso()))).cuerpo.type).toBe('factor.llave')
  })

  let conContador: ReturnType<typeof conLlave> | undefined
  /** One whose counter stands at seven. */
  async function llaveConContador() {
    conContador ??= conLlave('beto@ejemplo.gov.co')
    const { n, llave } = await conContador
    await mundo.servicios.conexion.pool.query('update factor_llave set contador = 7 where credencial = $1', [
      Buffer.from(llave.id, 'base64url'),
    ])
    return { n, llave }
  }
})

describe('Registrar una llave de acceso', () => {
  it.each([
    ...COMUNES,
    ['la firma de un ingreso', { tipo: 'webauthn.get' }],
    ['a su persona sin verificar', { banderas: 1 | 64 }],
    ['a nadie presente', { banderas: 4 | 64 }],
  ] satisfies [string, Forja][])('no queda si trae %s', async (_, forja) => {
    const n = await conSesion('diego@ejemplo.gov.co')
    const llave = crearAutenticador(ORIGEN)
    const r = await registrar(n, llave.alta(await opcionesDeAlta(n), forja))
    expect([r.status, r.cuerpo.type]).toEqual([400, 'factor.llave'])
    expect((await n.get('/api/cuenta/factores')).cuerpo.llaves).toEqual([])
  })

  it('nadie contesta el reto de otra persona, ni registra la llave que otra ya tiene', async () => {
    const elena = await conSesion('elena@ejemplo.gov.co')
    const fabio = await conSesion('fabio@ejemplo.gov.co')
    const deElena = crearAutenticador(ORIGEN)
    const robado = await registrar(fabio, deElena.alta(await opcionesDeAlta(elena)))
    expect(robado.cuerpo.type).toBe('factor.llave')
    expect((await registrar(elena, deElena.alta(await opcionesDeAlta(elena)))).status).toBe(200)
    const repetida = await registrar(fabio, deElena.alta(await opcionesDeAlta(fabio)))
    expect(repetida.cuerpo.type).toBe('factor.llave')
    expect((await fabio.get('/api/cuenta/factores')).cuerpo.llaves).toEqual([])
    const entra = await ingresar(
      abrirNavegador(mundo),
      deElena.uso(await opcionesDeUso(), { contador: 1, duenio: null }),
    )
    expect(entra.cuerpo.correo).toBe('elena@ejemplo.gov.co')
  })

  it('el reto vence en cinco minutos y sirve una vez', async () => {
    const n = await conSesion('hugo@ejemplo.gov.co')
    const tarde = crearAutenticador(ORIGEN).alta(await opcionesDeAlta(n))
    mundo.reloj.avanzar(5 * MINUTO)
    expect((await registrar(n, tarde)).cuerpo.type).toBe('factor.llave')
    const opciones = await opcionesDeAlta(n)
    expect((await registrar(n, crearAutenticador(ORIGEN).alta(opciones))).status).toBe(200)
    expect((await registrar(n, crearAutenticador(ORIGEN).alta(opciones))).cuerpo.type).toBe('factor.llave')
    expect((await n.get('/api/cuenta/factores')).cuerpo.llaves).toHaveLength(1)
  })

  it('sin la contraseña no empieza', async () => {
    const n = await conSesion('gloria@ejemplo.gov.co')
    expect((await n.post('/api/cuenta/llaves/opciones', { clave: 'no es esta' })).cuerpo.type).toBe('clave.actual')
  })
})
