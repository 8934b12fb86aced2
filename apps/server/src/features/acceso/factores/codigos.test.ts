import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codigoDeAplicacion } from '../../../testing/codigos.ts'
import { despachar } from '../../../testing/correos.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, abrirNavegadorAparte, type Navegador } from '../../../testing/navegador.ts'

const MINUTO = 60_000

describe('La verificación en dos pasos con códigos', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const navegador = () => abrirNavegadorAparte(mundo)
  const ahora = (secreto: string) => codigoDeAplicacion(secreto, mundo.reloj.ahora())
  const paso = (n: Navegador, codigo: string) => n.post('/api/sesion/segundo-paso', { codigo })
  const quien = async (n: Navegador) => (await n.get('/api/sesion')).cuerpo.sesion?.correo ?? null
  const activar = async (correo: string) => {
    const n = navegador()
    await n.entrar(correo)
    const { secreto } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    const { codigos } = (await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: ahora(secreto) })).cuerpo
    mundo.reloj.avanzar(MINUTO)
    return { n, secreto: secreto as string, codigos: codigos as string[] }
  }
  const resultados = async (correo: string) => {
    const { db } = mundo.servicios.conexion
    const cuenta = await db.selectFrom('cuenta').select('id').where('correo', '=', correo).executeTakeFirstOrThrow()
    const filas = await db.selectFrom('ingreso').select('resultado').where('cuenta', '=', cuenta.id).execute()
    return filas.map((f) => f.resultado)
  }

  it('se activa con la contraseña y un código; da diez de recuperación y cierra las demás sesiones', async () => {
    const correo = 'ana@ejemplo.gov.co'
    const [n, otra] = [navegador(), navegador()]
    await n.entrar(correo)
    await otra.entrar(correo)
    expect((await n.post('/api/cuenta/factores/codigos', { clave: 'no es esta' })).cuerpo.type).toBe('clave.actual')
    const { secreto, uri, qr } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    expect(secreto).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toContain(`secret=${secreto}`)
    expect(qr.trazo).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
    // Not asked for until it is confirmed.
    expect((await navegador().entrar(correo)).cuerpo.paso).toBe('listo')
    const mala = await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: '000000' })
    expect(mala.cuerpo.type).toBe('factor.codigo')
    const buena = await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: ahora(secreto) })
    expect(new Set(buena.cuerpo.codigos).size).toBe(10)
    expect([await quien(n), await quien(otra)]).toEqual([correo, null])
    expect((await n.get('/api/cuenta/factores')).cuerpo).toMatchObject({ recuperacion: { quedan: 10 }, llaves: [] })
    const { db } = mundo.servicios.conexion
    const guardado = (await db.selectFrom('factor_totp').selectAll().execute()).map((f) => f.secreto_cifrado.toString())
    expect(guardado.some((g) => g.includes(secreto))).toBe(false)
    expect((await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo.type).toBe('factor.ya_existe')
  })

  it('la contraseña sola no abre sesión: lo que queda a medias no sirve para nada más', async () => {
    const correo = 'beto@ejemplo.gov.co'
    const { secreto } = await activar(correo)
    const n = navegador()
    const medias = await n.entrar(correo)
    expect(medias.cuerpo).toMatchObject({ paso: 'segundo', metodos: ['codigos', 'recuperacion'] })
    expect([...n.galletas.keys()]).toEqual(['kpt_paso'])
    expect(await quien(n)).toBeNull()
    expect((await n.get('/api/entidades/25295/plan')).status).toBe(401)
    // Nor does its token pass for one of a session.
    n.galletas.set('kpt_sesion', n.galletas.get('kpt_paso') ?? '')
    expect(await quien(n)).toBeNull()
    n.galletas.delete('kpt_sesion')
    expect((await paso(n, ahora(secreto))).cuerpo.paso).toBe('listo')
    expect(await quien(n)).toBe(correo)
  })

  it('un código no sirve dos veces, ni en otra parte', async () => {
    const correo = 'carla@ejemplo.gov.co'
    const { secreto } = await activar(correo)
    const [uno, dos] = [navegador(), navegador()]
    await uno.entrar(correo)
    await dos.entrar(correo)
    const codigo = ahora(secreto)
    const salidas = await Promise.all([paso(uno, codigo), paso(dos, codigo)])
    expect(salidas.map((r) => r.status).sort()).toEqual([200, 400])
    const tres = navegador()
    await tres.entrar(correo)
    expect((await paso(tres, codigo)).cuerpo.type).toBe('factor.codigo')
  })

  it('con un código de recuperación se entra una vez y se avisa; renovarlos deja sin valor los anteriores', async () => {
    const correo = 'ines@ejemplo.gov.co'
    const { n, secreto, codigos } = await activar(correo)
    const otro = navegador()
    await otro.entrar(correo)
    expect((await paso(otro, codigos[0] ?? '')).cuerpo.paso).toBe('listo')
    const de_nuevo = navegador()
    await de_nuevo.entrar(correo)
    expect((await paso(de_nuevo, codigos[0] ?? '')).cuerpo.type).toBe('factor.codigo')
    const nuevos = await n.post('/api/cuenta/factores/recuperacion', { clave: CLAVE, codigo: ahora(secreto) })
    expect(nuevos.cuerpo.codigos).toHaveLength(10)
    expect((await paso(de_nuevo, codigos[1] ?? '')).cuerpo.type).toBe('factor.codigo')
    expect((await paso(de_nuevo, nuevos.cuerpo.codigos[0].toLowerCase())).cuerpo.paso).toBe('listo')
    const { db } = mundo.servicios.conexion
    const cartas = await db.selectFrom('correo').select('texto').where('para', '=', correo).execute()
    expect(cartas.filter((c) => c.texto?.includes('Se usó un código de recuperación'))).toHaveLength(2)
  })

  it('cinco códigos errados devuelven a la contraseña, y adivinar hace esperar', async () => {
    const correo = 'leo@ejemplo.gov.co'
    const { secreto } = await activar(correo)
    const n = navegador()
    await n.entrar(correo)
    for (let i = 0; i < 5; i += 1) expect((await paso(n, `00000${i}`)).cuerpo.type).toBe('factor.codigo')
    expect((await paso(n, ahora(secreto))).cuerpo.type).toBe('sesion.paso_vencido')
    await n.entrar(correo)
    expect((await paso(n, ahora(secreto))).status).toBe(429)
    expect((await resultados(correo)).filter((r) => r === 'segundo_factor')).toHaveLength(5)
  })

  it('quien sabe la contraseña y se queda en la puerta aparece en los ingresos de su dueño', async () => {
    const correo = 'fabio@ejemplo.gov.co'
    await activar(correo)
    await navegador().entrar(correo)
    mundo.reloj.avanzar(6 * MINUTO)
    await mundo.servicios.conexion.pool.query(`select graphile_worker.add_job('limpiar_pasos')`)
    await despachar(mundo)
    expect(await resultados(correo)).toContain('segundo_factor')
  })

  it('el paso a medias vence en cinco minutos', async () => {
    const correo = 'hugo@ejemplo.gov.co'
    const { secreto } = await activar(correo)
    const n = navegador()
    await n.entrar(correo)
    const galleta = n.galletas.get('kpt_paso') ?? ''
    mundo.reloj.avanzar(5 * MINUTO + 1)
    n.galletas.set('kpt_paso', galleta)
    expect((await paso(n, ahora(secreto))).cuerpo.type).toBe('sesion.paso_vencido')
  })

  it('quitarla pide la contraseña y un código; después la contraseña vuelve a bastar', async () => {
    const correo = 'gabi@ejemplo.gov.co'
    const { n, secreto } = await activar(correo)
    const quitar = (clave: string, codigo: string) => n.post('/api/cuenta/factores/codigos/retiro', { clave, codigo })
    expect((await quitar('no es esta', ahora(secreto))).cuerpo.type).toBe('clave.actual')
    expect((await quitar(CLAVE, '000000')).cuerpo.type).toBe('factor.codigo')
    expect((await quitar(CLAVE, ahora(secreto))).status).toBe(200)
    expect((await navegador().entrar(correo)).cuerpo.paso).toBe('listo')
    expect((await n.get('/api/cuenta/factores')).cuerpo).toMatchObject({ codigos: null, recuperacion: null })
  })
})

describe('La verificación en dos pasos exigida', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ entorno: { KPT_SEGUNDO_FACTOR_EXIGIDO: 'revisor_gobernacion,analista_dnp' } })
  })
  afterAll(() => mundo.cerrar())

  it('quien no la tiene solo puede activarla; activada, sigue; y no puede quitarla si es la única', async () => {
    const n = abrirNavegador(mundo)
    expect((await n.entrar('diego@ejemplo.gov.co')).cuerpo).toMatchObject({ paso: 'listo', falta: 'segundo_factor' })
    for (const direccion of ['/api/revision/cola', '/api/entidades/25200/plan', '/api/cuenta/sesiones'])
      expect((await n.get(direccion)).cuerpo.type).toBe('sesion.segundo_factor')
    const { secreto } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    const ahora = () => codigoDeAplicacion(secreto, mundo.reloj.ahora())
    await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo: ahora() })
    expect((await n.get('/api/sesion')).cuerpo.sesion.falta).toBeNull()
    expect((await n.get('/api/revision/cola')).status).toBe(200)
    mundo.reloj.avanzar(MINUTO)
    const retiro = await n.post('/api/cuenta/factores/codigos/retiro', { clave: CLAVE, codigo: ahora() })
    expect(retiro.cuerpo.type).toBe('factor.exigido')
    expect((await n.get('/api/cuenta/factores')).cuerpo.codigos).not.toBeNull()
  })

  it('a los demás roles no se les pide', async () => {
    const n = abrirNavegador(mundo)
    expect((await n.entrar('ana@ejemplo.gov.co')).cuerpo).toMatchObject({ paso: 'listo', falta: null })
    expect((await n.get('/api/entidades/25200/inicio')).status).toBe(200)
  })
})
