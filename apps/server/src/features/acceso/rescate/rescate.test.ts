// The way back of whoever lost the second factor and the codes: the password, the mailbox and three days, and nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codigoDeAplicacion } from '../../../testing/codigos.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'
import { fichaDe } from '../../../testing/solicitudes.ts'

const HORA = 3_600_000

describe('El rescate de una cuenta', () => {
  let mundo: Mundo
  let red = 0
  beforeAll(async () => {
    mundo = await crearMundo({ entorno: { KPT_SEGUNDO_FACTOR_EXIGIDO: 'revisor_gobernacion' } })
  })
  afterAll(() => mundo.cerrar())

  const navegador = () => {
    red += 1
    return abrirNavegador(mundo, { ip: `10.120.${red}.1` })
  }
  const activar = async (correo: string) => {
    const n = navegador()
    await n.entrar(correo)
    const { secreto } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    const codigo = () => codigoDeAplicacion(secreto, mundo.reloj.ahora())
    await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: codigo() })
    mundo.reloj.avanzar(60_000)
    return { n, codigo }
  }
  const pedir = (n: Navegador) => n.post('/api/sesion/segundo-paso/rescate')
  const perder = async (correo: string) => {
    const n = navegador()
    await n.entrar(correo)
    return { n, pedido: await pedir(n), ficha: await fichaDe(mundo, correo, 'enlace/rescate') }
  }
  const hacer = (ficha: string, clave = CLAVE) => navegador().post('/api/enlaces/rescate', { ficha, clave })
  const ver = (ficha: string) => navegador().post('/api/enlaces/rescate/vista', { ficha })
  const quien = async (n: Navegador) => (await n.get('/api/sesion')).cuerpo.sesion?.correo ?? null
  const cuenta = async (que: string, correo: string) => {
    const { rows } = await mundo.servicios.conexion.pool.query(que, [correo])
    return rows.map((fila) => Object.values(fila)[0])
  }
  const historia = (correo: string) =>
    cuenta(
      `select i.resultado from ingreso i join cuenta c on c.id = i.cuenta where c.correo = $1 and i.resultado ~ '^rescate' order by i.en`,
      correo,
    )
  const asuntos = (correo: string) =>
    cuenta(`select asunto from correo where para = $1 and clase ~ '^rescate' order by creado_en`, correo)
  const eslabones = (correo: string) =>
    cuenta(
      `select a.accion from auditoria a join cuenta c on a.sujeto = 'cuenta/' || c.id where c.correo = $1 and a.accion ~ '^rescate' order by a.n`,
      correo,
    )

  it('pide, espera tres días, quita sus factores con el enlace y la contraseña, y debe activar otro', async () => {
    const correo = 'diego@ejemplo.gov.co'
    const { n: abierta } = await activar(correo)
    const { n, pedido, ficha } = await perder(correo)
    expect(pedido.status).toBe(200)
    expect(Date.parse(pedido.cuerpo.desde) - mundo.reloj.ahora()).toBe(72 * HORA)
    expect(await quien(n)).toBeNull()
    expect((await ver(ficha)).cuerpo).toMatchObject({ correo, situacion: 'espera' })
    mundo.reloj.avanzar(72 * HORA - 1)
    const pronto = await hacer(ficha)
    expect([pronto.status, pronto.cuerpo.type]).toEqual([409, 'rescate.espera'])
    mundo.reloj.avanzar(1)
    expect((await ver(ficha)).cuerpo.situacion).toBe('abierto')
    expect((await hacer(ficha, 'no es esta')).cuerpo.type).toBe('sesion.credenciales')
    // Another session of the person, opened meanwhile with nothing but the password, could not be: it is asked for the second step.
    expect((await navegador().entrar(correo)).cuerpo.paso).toBe('segundo')
    expect((await hacer(ficha)).cuerpo).toEqual({ correo })
    expect((await hacer(ficha)).status).toBe(410)
    expect(await quien(abierta)).toBeNull()
    const vuelve = navegador()
    expect((await vuelve.entrar(correo)).cuerpo).toMatchObject({ paso: 'listo', falta: 'segundo_factor' })
    expect((await vuelve.get('/api/revision/cola')).cuerpo.type).toBe('sesion.segundo_factor')
    expect(await historia(correo)).toEqual(['rescate_pedido', 'rescate_hecho'])
    expect(await eslabones(correo)).toEqual(['rescate.pedir', 'rescate.hacer'])
    expect(await asuntos(correo)).toEqual([
      'Pidieron entrar a KPT sin su segundo paso',
      'Se quitó el segundo paso de su usuario',
    ])
  })

  it('«no fui yo» lo cancela, cierra las sesiones y aconseja cambiar la contraseña; pasada la hora ya no sirve', async () => {
    const correo = 'ana@ejemplo.gov.co'
    const { n: abierta, codigo } = await activar(correo)
    const { ficha } = await perder(correo)
    expect(await quien(abierta)).toBe(correo)
    expect((await navegador().post('/api/enlaces/rescate/cancelacion', { ficha })).cuerpo).toEqual({ cancelado: true })
    expect(await quien(abierta)).toBeNull()
    mundo.reloj.avanzar(73 * HORA)
    expect((await hacer(ficha)).status).toBe(410)
    expect(await historia(correo)).toEqual(['rescate_pedido', 'rescate_cancelado'])
    expect(await cuenta(`select texto from correo where para = $1 and clase = 'rescate.fin'`, correo)).toEqual([
      expect.stringContaining('escoja otra'),
    ])
    const n = navegador()
    await n.entrar(correo)
    expect((await n.post('/api/sesion/segundo-paso', { codigo: codigo() })).cuerpo.paso).toBe('listo')
  })

  it('sin la contraseña no se pide: ni sin el primer paso, ni con uno vencido', async () => {
    expect((await pedir(navegador())).cuerpo.type).toBe('sesion.paso_vencido')
    const correo = 'beto@ejemplo.gov.co'
    await activar(correo)
    const n = navegador()
    await n.entrar(correo, 'no es esta')
    expect((await pedir(n)).cuerpo.type).toBe('sesion.paso_vencido')
    await n.entrar(correo)
    const galleta = n.galletas.get('kpt_paso') ?? ''
    mundo.reloj.avanzar(5 * 60_000)
    n.galletas.set('kpt_paso', galleta)
    expect((await pedir(n)).cuerpo.type).toBe('sesion.paso_vencido')
    expect(await historia(correo)).toEqual([])
  })

  it('hay uno a la vez: pedir otra vez no acorta ni alarga la espera, y un buzón no se llena', async () => {
    const correo = 'carla@ejemplo.gov.co'
    await activar(correo)
    const [una, otra] = [navegador(), navegador()]
    await una.entrar(correo)
    await otra.entrar(correo)
    const [a, b] = await Promise.all([pedir(una), pedir(otra)])
    expect([a.status, a.cuerpo]).toEqual([200, b.cuerpo])
    const primera = await fichaDe(mundo, correo, 'enlace/rescate')
    for (let i = 0; i < 4; i += 1) {
      mundo.reloj.avanzar(1000)
      const { pedido } = await perder(correo)
      expect(pedido.cuerpo).toEqual(a.cuerpo)
    }
    expect(await historia(correo)).toEqual(['rescate_pedido'])
    expect(await asuntos(correo)).toHaveLength(3)
    expect((await ver(primera)).status).toBe(410)
    expect((await ver(await fichaDe(mundo, correo, 'enlace/rescate'))).status).toBe(200)
    // Ten days later it expired, and another begins its own wait.
    const ultima = await fichaDe(mundo, correo, 'enlace/rescate')
    mundo.reloj.avanzar(10 * 24 * HORA)
    expect((await hacer(ultima)).status).toBe(410)
    const { pedido } = await perder(correo)
    expect(Date.parse(pedido.cuerpo.desde) - mundo.reloj.ahora()).toBe(72 * HORA)
  })

  it('quien ingresa con su segundo paso lo cancela sin saberlo: lo tenía', async () => {
    const correo = 'ines@ejemplo.gov.co'
    const { codigo } = await activar(correo)
    const { ficha } = await perder(correo)
    const n = navegador()
    await n.entrar(correo)
    expect((await n.post('/api/sesion/segundo-paso', { codigo: codigo() })).cuerpo.paso).toBe('listo')
    mundo.reloj.avanzar(73 * HORA)
    expect((await hacer(ficha)).status).toBe(410)
    expect(await historia(correo)).toEqual(['rescate_pedido', 'rescate_cancelado'])
  })

  it('adivinar la contraseña con el enlace hace esperar', async () => {
    const correo = 'leo@ejemplo.gov.co'
    await activar(correo)
    const { ficha } = await perder(correo)
    mundo.reloj.avanzar(72 * HORA)
    const n = navegador()
    const probar = (clave: string) => n.post('/api/enlaces/rescate', { ficha, clave })
    for (let i = 0; i < 5; i += 1) expect((await probar(`mala ${i}`)).status).toBe(401)
    expect((await probar(CLAVE)).status).toBe(429)
  })
})
