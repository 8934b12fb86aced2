import { describe, expect, it } from 'vitest'
import { codigoDeAplicacion } from '../../../testing/codigos.ts'
import { conSuCorreo, montarProveedor } from '../../../testing/con-proveedor.ts'
import { abrirEnElProveedor, type EnElProveedor, ingresarConProveedor } from '../../../testing/en-el-proveedor.ts'
import { CLAVE } from '../../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { abrirNavegador, type Navegador } from '../../../testing/navegador.ts'
import { NOMBRE_DEL_PROVEEDOR, type ProveedorDePrueba } from '../../../testing/proveedor.ts'

let proveedor: ProveedorDePrueba
let mundo: Mundo
let n: Navegador
let fuera: EnElProveedor

montarProveedor(
  {
    ...conSuCorreo('fabio', 'ines', 'desconocida'),
    ana: { correo: 'Ana@ejemplo.gov.co' },
    beto: { correo: 'beto@ejemplo.gov.co', verificado: false },
    carla: { correo: 'carla@ejemplo.gov.co', acr: 'nivel:bajo' },
    hugo: { correo: 'hugo@ejemplo.gov.co', acr: 'nivel:alto' },
    gloria: { correo: 'gloria@ejemplo.gov.co', acr: 'nivel:alto' },
  },
  (montado) => {
    mundo = montado.mundo
    proveedor = montado.proveedor
  },
  {
    KPT_OIDC_ACR: 'nivel:alto nivel:bajo',
    KPT_OIDC_ACR_SEGUNDO_FACTOR: 'nivel:alto',
    KPT_SEGUNDO_FACTOR_EXIGIDO: 'analista_dnp,administrador_dnp',
  },
)

const navegar = () => {
  n = abrirNavegador(mundo)
  fuera = abrirEnElProveedor(proveedor.emisor)
}
const ingresar = (sujeto: string) => ingresarConProveedor(n, fuera, sujeto)
const filas = async (sql: string) => (await mundo.servicios.conexion.pool.query(sql)).rows
const cartas = (clase: string, para: string) =>
  filas(`select texto from correo where clase = '${clase}' and para = '${para}' order by creado_en`)

describe('Ingresar con un proveedor de identidad', () => {
  it('la página de ingreso sabe su nombre, y a él se va con código, PKCE, estado, nonce y lo que se le pide', async () => {
    navegar()
    expect((await n.get('/api/sesion')).cuerpo.proveedor).toBe(NOMBRE_DEL_PROVEEDOR)
    const { status, cuerpo } = await n.post('/api/sesion/proveedor/comienzo')
    const { origin, searchParams: p } = new URL(cuerpo.direccion)
    expect([status, origin]).toEqual([200, proveedor.emisor])
    expect(p.get('response_type')).toBe('code')
    expect(p.get('code_challenge_method')).toBe('S256')
    expect(p.get('redirect_uri')).toBe('https://kpt.ejemplo.gov.co/ingreso/proveedor')
    expect(p.get('acr_values')).toBe('nivel:alto nivel:bajo')
    for (const unico of ['state', 'nonce', 'code_challenge']) expect(p.get(unico)).toMatch(/^[\w-]{43}$/)
    // What the browser keeps tells nothing of what must come back.
    expect(JSON.stringify([...n.galletas])).not.toContain(p.get('state'))
  })

  it('la primera vez se une por el correo verificado, se le avisa a la persona y se entra como por la puerta', async () => {
    navegar()
    const r = await ingresar('ana')
    expect(r.status).toBe(200)
    expect(r.cuerpo).toMatchObject({ paso: 'listo', correo: 'ana@ejemplo.gov.co', entidad: { codigo: '25200' } })
    expect((await n.get('/api/cuenta')).status).toBe(200)
    expect(await cartas('identidad.cambio', 'ana@ejemplo.gov.co')).toHaveLength(1)
    const { sesiones, ingresos } = (await n.get('/api/cuenta/sesiones')).cuerpo
    expect(sesiones).toMatchObject([{ via: 'oidc', segundoFactor: false, esta: true }])
    expect(ingresos).toMatchObject([{ resultado: 'bien', via: 'oidc', conocido: false }])
    const acciones = await filas(
      `select texto from auditoria where texto like '%identidad.unir%' or texto like '%identidad.unida%'`,
    )
    expect(acciones).toHaveLength(1)
    expect(acciones[0].texto).not.toContain('ejemplo.gov.co')
  })

  it('desde entonces se entra por quien se es, aunque allá cambie el correo; en otro navegador se avisa', async () => {
    navegar()
    proveedor.personas.set('ana', { correo: 'beto@ejemplo.gov.co' })
    const r = await ingresar('ana')
    expect(r.cuerpo).toMatchObject({ paso: 'listo', correo: 'ana@ejemplo.gov.co' })
    expect(await cartas('identidad.cambio', 'ana@ejemplo.gov.co')).toHaveLength(1)
    expect(await cartas('ingreso.nuevo_dispositivo', 'ana@ejemplo.gov.co')).toHaveLength(1)
  })

  it.each([
    ['beto', 'identidad.correo_sin_verificar'],
    ['desconocida', 'identidad.sin_cuenta'],
  ])('%s no entra: %s, y no se crea nada', async (sujeto, codigo) => {
    navegar()
    const r = await ingresar(sujeto)
    expect([r.status, r.cuerpo.type]).toEqual([401, codigo])
    expect(n.galletas.has('kpt_sesion')).toBe(false)
    expect(await filas(`select 1 from identidad_externa where sujeto = '${sujeto}'`)).toEqual([])
    expect(await filas(`select 1 from cuenta where correo like 'desconocida%'`)).toEqual([])
  })

  it('sin nombramiento vigente se dice, y queda en la historia de la persona', async () => {
    navegar()
    const ines = mundo.cuentaDe('ines')
    await filas(`update nombramiento set hasta = '2026-11-19' where cuenta = '${ines}'`)
    const r = await ingresar('ines')
    expect([r.status, r.cuerpo.type]).toEqual([401, 'identidad.sin_nombramiento'])
    const suyos = await filas(`select resultado, via from ingreso where cuenta = '${ines}'`)
    expect(suyos).toEqual([{ resultado: 'sin_nombramiento', via: 'oidc' }])
  })

  it('quien hereda el buzón no hereda el usuario', async () => {
    navegar()
    proveedor.personas.set('sucesora', { correo: 'ana@ejemplo.gov.co' })
    const r = await ingresar('sucesora')
    expect([r.status, r.cuerpo.type]).toEqual([401, 'identidad.otra'])
    expect(
      await filas(`select 1 from ingreso where resultado = 'identidad' and cuenta = '${mundo.cuentaDe('ana')}'`),
    ).toHaveLength(1)
  })
})

describe('El segundo factor y el proveedor', () => {
  it('el rol que lo exige no pasa con un nivel que no vale por él: debe activarlo, y después se le pide', async () => {
    navegar()
    expect((await ingresar('fabio')).cuerpo).toMatchObject({ paso: 'listo', falta: 'segundo_factor' })
    expect((await n.get('/api/cuenta/sesiones')).cuerpo.type).toBe('sesion.segundo_factor')
    const { secreto } = (await n.post('/api/cuenta/factores/codigos', { clave: CLAVE })).cuerpo
    const codigo = codigoDeAplicacion(secreto, mundo.reloj.ahora())
    expect((await n.post('/api/cuenta/factores/codigos/confirmacion', { codigo })).status).toBe(200)
    navegar()
    const r = await ingresar('fabio')
    expect(r.cuerpo).toMatchObject({ paso: 'segundo', metodos: ['codigos', 'recuperacion'] })
    expect(n.galletas.has('kpt_sesion')).toBe(false)
    expect((await n.post('/api/sesion/segundo-paso', { codigo: '000000' })).cuerpo.type).toBe('factor.codigo')
    mundo.reloj.avanzar(30_000)
    const bueno = codigoDeAplicacion(secreto, mundo.reloj.ahora())
    expect((await n.post('/api/sesion/segundo-paso', { codigo: bueno })).cuerpo).toMatchObject({
      paso: 'listo',
      falta: null,
    })
    const { sesiones, ingresos } = (await n.get('/api/cuenta/sesiones')).cuerpo
    expect(sesiones.find((s: { esta: boolean }) => s.esta)).toMatchObject({ via: 'oidc', segundoFactor: true })
    expect(ingresos.map((i: { via: string }) => i.via)).toEqual(['oidc', 'oidc', 'oidc'])
    // And leaving still leaves the provider.
    expect((await n.post('/api/sesion/cierre')).cuerpo.salida).toContain(`${proveedor.emisor}/session/end`)
  })

  it('el nivel que vale por el segundo factor lo prueba', async () => {
    navegar()
    expect((await ingresar('gloria')).cuerpo).toMatchObject({ paso: 'listo', falta: null })
    expect((await n.get('/api/cuenta/sesiones')).cuerpo.sesiones).toMatchObject([{ via: 'oidc', segundoFactor: true }])
  })

  it('lo exigido para entrar y no dado cierra la puerta, y no se une nada', async () => {
    const exigente = await crearMundo({ entorno: { ...proveedor.entorno, KPT_OIDC_ACR_EXIGIDO: 'nivel:alto' } })
    for (const [sujeto, esperado] of [
      ['carla', 'identidad.acr'],
      ['ines', 'identidad.acr'],
      ['hugo', undefined],
    ] as const) {
      const otro = abrirNavegador(exigente)
      const r = await ingresarConProveedor(otro, abrirEnElProveedor(proveedor.emisor), sujeto)
      expect(r.cuerpo.type, sujeto).toBe(esperado)
      expect(otro.galletas.has('kpt_sesion')).toBe(sujeto === 'hugo')
    }
    const unidas = await exigente.servicios.conexion.db.selectFrom('identidad_externa').select('sujeto').execute()
    expect(unidas).toEqual([{ sujeto: 'hugo' }])
    // Joined already, and this time with less: refused too, and written in its history.
    proveedor.personas.set('hugo', { correo: 'hugo@ejemplo.gov.co', acr: 'nivel:bajo' })
    const menos = await ingresarConProveedor(abrirNavegador(exigente), abrirEnElProveedor(proveedor.emisor), 'hugo')
    expect(menos.cuerpo.type).toBe('identidad.acr')
    const historia = await exigente.servicios.conexion.db.selectFrom('ingreso').select('resultado').execute()
    expect(historia.map((i) => i.resultado).sort()).toEqual(['bien', 'identidad'])
    await exigente.cerrar()
  })
})
