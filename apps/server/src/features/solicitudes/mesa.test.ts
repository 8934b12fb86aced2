// The desk of support: the queue, two colleagues on one request, who saw what, what resembles what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo, type Respuesta } from '../../testing/mundo.ts'
import { aceptar, deSoporte, fichaDe, PDF, radicar } from '../../testing/solicitudes.ts'

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

const lugar = (radicado: string) => `/api/accesos/solicitudes/${radicado}`
const detalle = async (radicado: string) => (await mundo.as('sara').get(lugar(radicado))).cuerpo
const cola = async (filtro = '') => (await mundo.as('sara').get(`/api/accesos/solicitudes${filtro}`)).cuerpo
const radicados = (lista: Respuesta['cuerpo']) => lista.filas.map((f: { radicado: string }) => f.radicado)
const nueva = (entidad: string, correo: string, cambios = {}) =>
  radicar(mundo, { entidad, correo, nombre: `Persona ${correo}`, ...cambios })

describe('Dos personas del equipo sobre la misma solicitud', () => {
  it('la segunda decisión no se registra si otra actuó o llegó algo después de lo que vio', async () => {
    const radicado = await nueva('25785', 'uno@tabio.gov.co')
    const { version } = await detalle(radicado)
    const pedido = { version, puntos: ['acto_vigente'], motivo: 'falta la segunda hoja' }
    expect((await mundo.as('sara').post(`${lugar(radicado)}/faltantes`, pedido)).status).toBe(200)
    const segunda = await mundo.as('gloria').post(`${lugar(radicado)}/rechazo`, { version, motivo: 'no corresponde' })
    expect([segunda.status, segunda.cuerpo.type]).toEqual([409, 'solicitud.cambio'])
    // What its state does not allow is told as such.
    const tarde = await mundo.as('gloria').post(`${lugar(radicado)}/faltantes`, pedido)
    expect(tarde.cuerpo.type).toBe('solicitud.acto_imposible')
    expect((await detalle(radicado)).estado).toBe('por_completar')
  })

  it('nadie acepta sin haber leído la objeción que llegó mientras tanto', async () => {
    const radicado = await nueva('25200', 'dos@cogua.gov.co')
    const { version } = await detalle(radicado)
    const objecion = { texto: 'esa persona no trabaja en la alcaldía' }
    await mundo.as('ana').post(`/api/entidades/25200/solicitudes/${radicado}/objeciones`, objecion)
    const puntos = [
      ...['identidad_coincide', 'acto_vigente', 'acto_firmado_por_quien_puede'],
      ...['correo_institucional', 'cargo_coincide', 'objeciones_atendidas'],
    ]
    const ciega = await mundo.as('sara').post(`${lugar(radicado)}/aceptacion`, { version, puntos })
    expect(ciega.cuerpo.type).toBe('solicitud.cambio')
    expect(await fichaDe(mundo, 'dos@cogua.gov.co', 'enlace/activar')).toBe('no-llego')
    expect((await aceptar(mundo, radicado)).cuerpo.estado).toBe('aceptada')
  })

  it('de dos que aceptan a la vez, una pasa y solo sale una carta', async () => {
    const correo = 'tres@medellin.gov.co'
    const radicado = await nueva('05001', correo)
    const salidas = await Promise.all([aceptar(mundo, radicado), aceptar(mundo, radicado), aceptar(mundo, radicado)])
    expect(salidas.map((r) => r.status).sort()).toEqual([200, 409, 409])
    const cartas = mundo.servicios.conexion.db.selectFrom('correo').select('id').where('para', '=', correo)
    expect(await cartas.where('clase', '=', 'solicitud.aceptada').execute()).toHaveLength(1)
  })

  it('quien toma una solicitud no se la quita sin saberlo a quien ya la tomó', async () => {
    const radicado = await nueva('11001', 'cuatro@bogota.gov.co')
    const tomar = (quien: 'sara' | 'gloria', a: string | null, tenia: string | null) =>
      mundo.as(quien).post(`${lugar(radicado)}/asignacion`, { a, tenia })
    expect((await tomar('sara', 'mi', null)).cuerpo.asignadaA.nombre).toBe('Sara Soporte')
    expect((await tomar('gloria', 'mi', null)).cuerpo.type).toBe('solicitud.cambio')
    expect((await tomar('gloria', 'mi', mundo.cuentaDe('sara'))).cuerpo.asignadaA.nombre).toBe('Gloria Administradora')
    expect((await tomar('gloria', mundo.cuentaDe('ana'), mundo.cuentaDe('gloria'))).cuerpo.type).toBe(
      'solicitud.asignacion',
    )
    expect((await tomar('gloria', null, mundo.cuentaDe('gloria'))).cuerpo.asignadaA).toBeNull()
  })
})

describe('La cola', () => {
  it('primero lo que vence antes; cuenta, filtra y busca', async () => {
    const otro = await crearMundo({ ahora: '2026-11-09T09:00:00-05:00' })
    const filtrar = async (f = '') => (await otro.as('sara').get(`/api/accesos/solicitudes${f}`)).cuerpo
    const pedir = (entidad: string, correo: string) => radicar(otro, { entidad, correo, nombre: `De ${correo}` })
    const vieja = await pedir('25200', 'a@cogua.gov.co')
    // Monday 16 is a holiday.
    otro.reloj.fijar('2026-11-12T09:00:00-05:00')
    const deHoy = await pedir('05001', 'b@medellin.gov.co')
    otro.reloj.fijar('2026-11-18T09:00:00-05:00')
    const reciente = await pedir('25295', 'c@gachancipa.gov.co')
    const rechazada = await pedir('25785', 'd@tabio.gov.co')
    await deSoporte(otro, rechazada, '/rechazo', { motivo: 'el acto es de otra entidad' })
    const aceptada = await pedir('11001', 'e@bogota.gov.co')
    await aceptar(otro, aceptada)
    otro.reloj.fijar('2026-11-20T10:00:00-05:00')
    await otro.as('beto').post(`/api/entidades/25295/solicitudes/${reciente}/objeciones`, { texto: 'no la conocemos' })
    await deSoporte(otro, deHoy, '/asignacion', { a: 'mi' })

    const todo = await filtrar()
    expect(radicados(todo)).toEqual([vieja, deHoy, reciente])
    expect(todo.filas.map((f: { vencida: boolean }) => f.vencida)).toEqual([true, false, false])
    expect(todo.cuentas.pendientes).toEqual({ vencidas: 1, hoy: 1, mias: 1, sinAsignar: 2, conObjecion: 1 })
    expect(todo.cuentas.estados).toMatchObject({ por_verificar: 3, aceptada: 1, rechazada: 1, activada: 0 })
    expect(radicados(await filtrar('?plazo=vencidas'))).toEqual([vieja])
    expect(radicados(await filtrar('?plazo=hoy'))).toEqual([deHoy])
    expect(radicados(await filtrar('?objecion=si'))).toEqual([reciente])
    expect(radicados(await filtrar('?asignada=mias'))).toEqual([deHoy])
    expect(radicados(await filtrar('?departamento=25'))).toEqual([vieja, reciente])
    expect(radicados(await filtrar('?estado=cerradas'))).toEqual([rechazada])
    expect(radicados(await filtrar('?estado=todas'))).toEqual([vieja, deHoy, reciente, aceptada, rechazada])
    expect(radicados(await filtrar('?texto=medellin'))).toEqual([deHoy])
    expect(radicados(await filtrar(`?estado=todas&texto=${rechazada.slice(-6)}`))).toEqual([rechazada])
    expect(radicados(await filtrar('?pagina=2&tamano=2'))).toEqual([reciente])
    await otro.cerrar()
  })
})

describe('Lo que se ve de una solicitud', () => {
  it('quién vio qué sale de la auditoría, y un documento se ve encerrado', async () => {
    const radicado = await nueva('25295', 'vista@gachancipa.gov.co')
    const { soportes, vistas } = await detalle(radicado)
    expect(vistas).toEqual([])
    const direccion = `${lugar(radicado)}/soportes/${soportes[1].id}`
    const enMarco = await mundo.as('sara').get(`${direccion}?como=marco`)
    expect(enMarco.cuerpo.equals(PDF)).toBe(true)
    expect(enMarco.cabeceras['content-type']).toBe('application/pdf')
    expect(enMarco.cabeceras['x-content-type-options']).toBe('nosniff')
    expect(enMarco.cabeceras['content-disposition']).toMatch(/^inline/)
    expect(enMarco.cabeceras['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'self'; sandbox")
    await mundo.as('gloria').post(`${lugar(radicado)}/identidad`)
    const otra = await nueva('25295', 'otra@gachancipa.gov.co')
    await mundo.as('sara').post(`${lugar(otra)}/identidad`)
    expect((await detalle(radicado)).vistas).toMatchObject([
      { autor: { nombre: 'Gloria Administradora', rol: 'administrador_dnp' }, soporte: null },
      { autor: { nombre: 'Sara Soporte', rol: 'soporte_dnp' }, soporte: soportes[1].id },
    ])
  })

  it('dice a qué otras se parece: la misma entidad, el mismo correo o el mismo documento, sin mostrarlo', async () => {
    const base = await nueva('25785', 'parecida@tabio.gov.co', { documentoNumero: '52999777' })
    const mismoCorreo = await nueva('11001', 'parecida@tabio.gov.co', { documentoNumero: '11222333' })
    const mismoDocumento = await nueva('05001', 'distinta@medellin.gov.co', { documentoNumero: '52999777' })
    // The same last three digits are not the same document.
    const ajena = await nueva('05001', 'ajena@medellin.gov.co', { documentoNumero: '10000777' })
    const { similares } = await detalle(base)
    const porque = new Map(similares.map((s: { radicado: string; porque: string[] }) => [s.radicado, s.porque]))
    expect(porque.get(mismoCorreo)).toEqual(['correo'])
    expect(porque.get(mismoDocumento)).toEqual(['documento'])
    expect(porque.has(ajena)).toBe(false)
    expect([...porque.values()].flat()).toContain('entidad')
    expect(JSON.stringify(similares)).not.toContain('52999777')
    expect((await cola('?estado=todas&texto=parecida')).total).toBe(2)
  })
})
