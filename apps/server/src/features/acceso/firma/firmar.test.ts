import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearAutenticador } from '../../../testing/autenticador.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, abrirNavegadorAparte } from '../../../testing/navegador.ts'
import { insertPlan } from '../../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../../testing/reporte.ts'

const ORIGEN = 'https://kpt.ejemplo.gov.co'
const REPORTE = direccion('25200')

describe('Firmar un envío es volver a probar quién es, un momento antes', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00', entorno: { KPT_URL_PUBLICA: ORIGEN } })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
  })
  afterAll(() => mundo.cerrar())

  async function deAna() {
    const n = abrirNavegadorAparte(mundo)
    await n.entrar('ana@ejemplo.gov.co')
    return n
  }
  const firmar = (n: Awaited<ReturnType<typeof deAna>>, clave: string) =>
    n.post('/api/cuenta/firma', { clave, codigo: null })

  it('sin firmar, o con la contraseña errada, no se envía y se dice por qué', async () => {
    const n = await deAna()
    expect(await n.post(`${REPORTE}/envio`)).toMatchObject({ status: 403, cuerpo: { type: 'reporte.sin_firma' } })
    expect((await firmar(n, 'otra')).cuerpo.type).toBe('clave.actual')
    expect((await n.post(`${REPORTE}/envio`)).cuerpo.type).toBe('reporte.sin_firma')
    expect((await mundo.as('ana').get(REPORTE)).cuerpo.versiones).toEqual([])
  })

  it('los intentos errados esperan como en la puerta, también con la contraseña buena', async () => {
    const n = await deAna()
    for (let i = 0; i < 5; i += 1) await firmar(n, `errada ${i}`)
    expect(await firmar(n, CLAVE)).toMatchObject({ status: 429, cuerpo: { type: 'sesion.bloqueada' } })
    mundo.reloj.avanzar(60_000)
  })

  it('vale cinco minutos y solo en la sesión en que se hizo', async () => {
    const n = await deAna()
    expect((await firmar(n, CLAVE)).cuerpo).toMatchObject({ via: 'clave' })
    expect((await (await deAna()).post(`${REPORTE}/envio`)).cuerpo.type).toBe('reporte.sin_firma')
    mundo.reloj.avanzar(5 * 60_000)
    expect((await n.post(`${REPORTE}/envio`)).cuerpo.type).toBe('reporte.sin_firma')
  })

  it('queda en la versión y en la auditoría, con qué y a qué hora', async () => {
    const n = await deAna()
    const { en } = (await firmar(n, CLAVE)).cuerpo
    mundo.reloj.avanzar(120_000)
    const { cuerpo } = await n.post(`${REPORTE}/envio`)
    expect(cuerpo).toMatchObject({ version: 1, firma: { via: 'clave', en } })
    const { texto } = await mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select('texto')
      .where('accion', '=', 'reporte.enviar')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(texto).hechos).toMatchObject({ firma: 'clave', firmadaEn: en })
  })

  it('con una llave de acceso propia; con la de otra persona, no', async () => {
    const uso = async () => (await mundo.publico.post('/api/sesion/llave/opciones')).cuerpo
    const registrar = async (correo: string) => {
      const n = abrirNavegador(mundo)
      await n.entrar(correo)
      const llave = crearAutenticador(ORIGEN)
      const alta = llave.alta((await n.post('/api/cuenta/llaves/opciones', { clave: CLAVE })).cuerpo)
      await n.post('/api/cuenta/llaves', { nombre: 'Celular', respuesta: alta })
      return { n, llave }
    }
    const ana = await registrar('ana@ejemplo.gov.co')
    const beto = await registrar('beto@ejemplo.gov.co')
    const con = async (llave: typeof ana.llave, contador: number) =>
      ana.n.post('/api/cuenta/firma/llave', { respuesta: llave.uso(await uso(), { contador }) })
    expect((await con(beto.llave, 1)).cuerpo.type).toBe('factor.llave')
    expect((await con(ana.llave, 1)).cuerpo).toMatchObject({ via: 'llave' })
  })
})
