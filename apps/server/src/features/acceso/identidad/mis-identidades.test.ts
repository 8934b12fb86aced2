import { beforeEach, describe, expect, it } from 'vitest'
import { conSuCorreo, montarProveedor, PUBLICA } from '../../../testing/con-proveedor.ts'
import { abrirEnElProveedor, type EnElProveedor, ingresarConProveedor } from '../../../testing/en-el-proveedor.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'
import { abrirProveedor, NOMBRE_DEL_PROVEEDOR, type ProveedorDePrueba } from '../../../testing/proveedor.ts'
import { deleteSesionesExternasTerminadas } from './identidad.repo.ts'

let proveedor: ProveedorDePrueba
let mundo: Mundo
let n: Navegador
let fuera: EnElProveedor

montarProveedor(conSuCorreo('ana', 'beto', 'carla'), (montado) => {
  mundo = montado.mundo
  proveedor = montado.proveedor
})
beforeEach(() => {
  n = abrirNavegador(mundo)
  fuera = abrirEnElProveedor(proveedor.emisor)
})

const cuantas = async (sql: string) => (await mundo.servicios.conexion.pool.query(sql)).rowCount

describe('Salir de una sesión abierta con un proveedor', () => {
  it('la cierra aquí y lleva a cerrarla allá, que devuelve a la página de ingreso', async () => {
    await ingresarConProveedor(n, fuera, 'ana')
    const ficha = n.galletas.get('kpt_sesion') ?? ''
    const guardado = await mundo.servicios.conexion.db
      .selectFrom('sesion_externa')
      .selectAll()
      .executeTakeFirstOrThrow()
    const { cuerpo } = await n.post('/api/sesion/cierre')
    const salida = new URL(cuerpo.salida)
    expect(salida.origin).toBe(proveedor.emisor)
    const pista = salida.searchParams.get('id_token_hint') ?? ''
    expect(pista.split('.')).toHaveLength(3)
    // What was kept of it was encrypted, and is kept no longer.
    expect(guardado.id_token_cifrado?.toString('latin1')).not.toContain(pista.slice(0, 20))
    expect(await cuantas('select 1 from sesion_externa')).toBe(0)
    expect(n.galletas.has('kpt_sesion')).toBe(false)
    expect((await mundo.app.inject({ url: '/api/cuenta', cookies: { kpt_sesion: ficha } })).statusCode).toBe(401)
    expect(await fuera.despedirse(salida.href)).toBe(`${PUBLICA}ingreso?state=cerrada`)
    // There nobody is signed in any more: who it is must be said again.
    const { direccion } = (await n.post('/api/sesion/proveedor/comienzo')).cuerpo
    expect(await fuera.identificarse(direccion, 'cancelar')).toContain('access_denied')
  })

  it('si el proveedor no responde, la de aquí se cierra igual', async () => {
    const aparte = await abrirProveedor({ publica: PUBLICA, personas: conSuCorreo('beto') })
    const otro = await crearMundo({ entorno: aparte.entorno })
    const quien = abrirNavegador(otro)
    await ingresarConProveedor(quien, abrirEnElProveedor(aparte.emisor), 'beto')
    await aparte.cerrar()
    expect((await quien.post('/api/sesion/cierre')).cuerpo.cerrada).toBe(true)
    expect(quien.galletas.has('kpt_sesion')).toBe(false)
    await otro.cerrar()
  })

  it('sin llave maestra no se guarda con qué salir: el proveedor sabe de quién es el sistema, y pregunta', async () => {
    const otro = await crearMundo({ entorno: { ...proveedor.entorno, KPT_LLAVE_MAESTRA: '' } })
    const quien = abrirNavegador(otro)
    await ingresarConProveedor(quien, fuera, 'beto')
    const salida = new URL((await quien.post('/api/sesion/cierre')).cuerpo.salida)
    expect(salida.searchParams.get('id_token_hint')).toBeNull()
    expect(salida.searchParams.get('client_id')).toBe('kpt')
    expect(await fuera.despedirse(salida.href)).toBe(`${PUBLICA}ingreso?state=cerrada`)
    await otro.cerrar()
  })

  it('con contraseña no se va a ninguna parte', async () => {
    await n.entrar('beto@ejemplo.gov.co')
    expect((await n.post('/api/sesion/cierre')).cuerpo).toEqual({ cerrada: true, salida: null })
  })

  it('lo guardado de una sesión que terminó sola se borra', async () => {
    await ingresarConProveedor(n, fuera, 'ana')
    expect(await cuantas('select 1 from sesion_externa')).toBe(1)
    const { db } = mundo.servicios.conexion
    await deleteSesionesExternasTerminadas(db, mundo.reloj.ahora())
    expect(await cuantas('select 1 from sesion_externa')).toBe(1)
    await deleteSesionesExternasTerminadas(db, mundo.reloj.ahora() + 13 * 3_600_000)
    expect(await cuantas('select 1 from sesion_externa')).toBe(0)
  })
})

describe('Las identidades de mi cuenta', () => {
  it('se ven; se separan con la contraseña, se avisa, se cierran sus sesiones, y el correo no las vuelve a unir', async () => {
    await ingresarConProveedor(n, fuera, 'carla')
    const propio = abrirNavegador(mundo)
    await propio.entrar('carla@ejemplo.gov.co')
    const [identidad] = (await propio.get('/api/cuenta/identidades')).cuerpo.identidades
    expect(identidad).toMatchObject({
      ...{ proveedor: NOMBRE_DEL_PROVEEDOR, correo: 'carla@ejemplo.gov.co', separada: null },
    })
    const lugar = `/api/cuenta/identidades/${identidad.id}`
    expect((await propio.post(`${lugar}/separacion`, { clave: 'no es esta' })).cuerpo.type).toBe('clave.actual')
    expect((await n.get('/api/cuenta')).status).toBe(200)
    expect((await propio.post(`${lugar}/separacion`, { clave: CLAVE })).cuerpo).toEqual({ cerradas: 1 })
    expect((await n.get('/api/cuenta')).status).toBe(401)
    const cambios = `select 1 from correo where clase = 'identidad.cambio' and para = 'carla@ejemplo.gov.co'`
    expect(await cuantas(cambios)).toBe(2)
    expect(await cuantas(`select 1 from auditoria where texto like '%identidad.separada%'`)).toBe(1)
    expect((await propio.post(`${lugar}/separacion`, { clave: CLAVE })).cuerpo.type).toBe('identidad.no_existe')

    expect((await ingresarConProveedor(n, fuera, 'carla')).cuerpo.type).toBe('identidad.separada')
    expect((await n.get('/api/cuenta')).status).toBe(401)
    expect((await propio.post(`${lugar}/permiso`, { clave: CLAVE })).cuerpo).toEqual({ permitida: true })
    expect((await ingresarConProveedor(n, fuera, 'carla')).status).toBe(200)
    expect(await cuantas(cambios)).toBe(3)
  })

  it('quien tiene otra identidad allá la une cuando separa la de antes, que ya no vuelve', async () => {
    proveedor.personas.set('carla-nueva', { correo: 'carla@ejemplo.gov.co' })
    expect((await ingresarConProveedor(n, fuera, 'carla-nueva')).cuerpo.type).toBe('identidad.otra')
    const propio = abrirNavegador(mundo)
    await propio.entrar('carla@ejemplo.gov.co')
    const suyas = async () => (await propio.get('/api/cuenta/identidades')).cuerpo.identidades
    const [vieja] = await suyas()
    await propio.post(`/api/cuenta/identidades/${vieja.id}/separacion`, { clave: CLAVE })
    expect((await ingresarConProveedor(n, abrirEnElProveedor(proveedor.emisor), 'carla-nueva')).status).toBe(200)
    expect(await suyas()).toMatchObject([{ separada: null }])
    expect((await suyas())[0].id).not.toBe(vieja.id)
    const otra = abrirNavegador(mundo)
    const r = await ingresarConProveedor(otra, abrirEnElProveedor(proveedor.emisor), 'carla')
    expect(r.cuerpo.type).toBe('identidad.otra')
  })

  it('las de otra persona no se alcanzan', async () => {
    await ingresarConProveedor(n, fuera, 'ana')
    const [suya] = (await n.get('/api/cuenta/identidades')).cuerpo.identidades
    const beto = abrirNavegador(mundo)
    await beto.entrar('beto@ejemplo.gov.co')
    expect((await beto.get('/api/cuenta/identidades')).cuerpo.identidades).toEqual([])
    for (const acto of ['separacion', 'permiso'])
      expect((await beto.post(`/api/cuenta/identidades/${suya.id}/${acto}`, { clave: CLAVE })).status).toBe(404)
    expect((await n.get('/api/cuenta/identidades')).cuerpo.identidades).toMatchObject([{ separada: null }])
  })
})
