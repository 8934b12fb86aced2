// The change of government 2020–2023 over five leaders: Ana owes adjustments and goes on; the others end with their government.
import { fechaEn } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { conFicha } from '../../testing/entrar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar } from '../../testing/reporte.ts'
import { lideresDe } from '../../testing/solicitudes.ts'
import { nombrarLider } from '../liderazgo/index.ts'
import { cerrarGobiernos } from './cerrar-gobiernos.ts'
import { recordarEmpalme } from './recordar.ts'

const REPORTE = direccion('25200')
const ACTO = 'Circular 0044 de 2023'
const OTROS = ['beto', 'carla', 'ines', 'leo'].map((nombre) => `${nombre}@ejemplo.gov.co`)

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
  await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  await llenar(mundo.as('ana'), '25200', REPORTE)
  expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
  const motivo = 'la cifra no coincide con el contrato'
  const pedido = {
    version: 1,
    general: false,
    motivo,
    vence: '2023-12-20',
    metas: [{ meta: meta('25200', 1), motivo }],
  }
  expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, pedido)).status).toBe(200)
})
afterAll(() => mundo.cerrar())

const cartas = async (clase: string) =>
  (
    await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'copia', 'clave', 'texto'])
      .where('clase', '=', clase)
      .orderBy('para')
      .execute()
  ).map((c) => ({ ...c, para: c.para }))
const fijar = (cambios: Record<string, unknown>) =>
  mundo.as('gloria').post('/api/empalme/fechas', {
    ...{ gobierno: 2020, entidad: null, fecha: '2023-12-31', acto: ACTO, contra: 0 },
    ...cambios,
  })
const previa = async (fecha: string, mas = '') =>
  (await mundo.as('gloria').get(`/api/empalme/previa?gobierno=2020&fecha=${fecha}${mas}`)).cuerpo
const aviso = async (quien: 'ana' | 'beto', entidad: string) =>
  (await mundo.as(quien).get(`/api/entidades/${entidad}/empalme/aviso`)).cuerpo.aviso
const dosServidores = (tarea: typeof cerrarGobiernos) =>
  Promise.all([tarea(mundo.servicios), tarea(mundo.servicios), tarea(mundo.servicios)])

describe('El día en que terminan los liderazgos', () => {
  it('antes de fijarlo se sabe a quién le termina y a quién solo se le avisa, y por qué', async () => {
    const { filas, ...cuenta } = await previa('2023-12-31')
    expect(cuenta).toMatchObject({ total: 5, terminan: 4, avisados: 1, conFechaPropia: 0 })
    expect(filas.find((f: { entidad: { codigo: string } }) => f.entidad.codigo === '25200')).toMatchObject({
      entidad: { nombre: 'Cogua', departamentoNombre: 'Cundinamarca' },
      lider: { nombre: 'Ana Cogua' },
      destino: 'solo_avisa',
      pendientes: [{ deber: 'ajustar', vigencia: 2023, corte: 1, limite: '2023-12-31', vencido: true }],
    })
    expect((await previa('2023-12-31', '&destino=solo_avisa')).filas).toHaveLength(1)
    // Ten days before, corte 4 is still open for everybody.
    expect(await previa('2023-12-20')).toMatchObject({ terminan: 0, avisados: 5 })
    expect((await previa('2023-04-02')).detalles).toEqual({ falta: 'pasada' })
    expect((await previa('2025-01-01')).detalles).toEqual({ falta: 'fuera_del_periodo' })
  })

  it('se fija con su acto y se cambia sin borrar lo anterior; quien decide mirando algo viejo debe mirar de nuevo', async () => {
    mundo.reloj.fijar('2023-11-20T08:00:00-05:00')
    expect((await fijar({ fecha: '2023-12-20' })).cuerpo).toEqual({ n: 1 })
    expect((await fijar({})).cuerpo.type).toBe('empalme.cambio')
    expect((await fijar({ contra: 1 })).cuerpo).toEqual({ n: 2 })
    expect((await fijar({ contra: 2, fecha: '2023-11-19' })).cuerpo.detalles).toEqual({ falta: 'pasada' })
    expect((await fijar({ gobierno: 2021 })).status).toBe(404)
    const { periodos } = (await mundo.as('gloria').get('/api/empalme')).cuerpo
    const { historia, ...periodo } = periodos[0]
    expect(periodo).toMatchObject({ gobierno: { desde: 2020, hasta: 2023 }, fecha: '2023-12-31', yaPaso: false })
    expect(historia.map((h: { fecha: string; vigente: boolean }) => [h.fecha, h.vigente])).toEqual([
      ['2023-12-31', true],
      ['2023-12-20', false],
    ])
    expect(historia[0]).toMatchObject({ acto: ACTO, autor: 'Gloria Administradora', entidad: null })
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('fin_liderazgos').set({ fecha: '2030-01-01' }).execute()).rejects.toThrow()
    const eslabones = db.selectFrom('auditoria').select('sujeto').where('accion', '=', 'empalme.fijar_fecha')
    expect(await eslabones.execute()).toEqual([{ sujeto: 'empalme/2020' }, { sujeto: 'empalme/2020' }])
  })

  it('de dos que la cambian a la vez, uno pasa y el otro debe mirar de nuevo', async () => {
    const dos = await Promise.all([fijar({ contra: 2 }), fijar({ contra: 2, fecha: '2024-01-10' })])
    expect(dos.map((r) => r.status).sort()).toEqual([200, 409])
    expect((await fijar({ contra: 3 })).status).toBe(200)
  })

  it('recuerda 30, 15, 5 y 1 días antes, una carta cada vez, y otra vez si la fecha se mueve', async () => {
    const escritas = async () => (await cartas('empalme.recordatorio')).length
    await dosServidores(recordarEmpalme)
    expect(await escritas()).toBe(0)
    expect(await aviso('ana', '25200')).toMatchObject({ clase: 'se_acerca', fecha: '2023-12-31' })
    for (const [dia, van] of [
      ['12-01', 5],
      ['12-02', 5],
      ['12-16', 10],
      ['12-26', 15],
      ['12-30', 20],
    ] as const) {
      mundo.reloj.fijar(`2023-${dia}T08:00:00-05:00`)
      await dosServidores(recordarEmpalme)
      expect([dia, await escritas()]).toEqual([dia, van])
    }
    expect((await fijar({ contra: 4, fecha: '2024-01-15' })).status).toBe(200)
    await dosServidores(recordarEmpalme)
    expect(await escritas()).toBe(25)
    const aAna = (await cartas('empalme.recordatorio')).filter((c) => c.para === 'ana@ejemplo.gov.co')
    expect(aAna).toHaveLength(5)
    expect(aAna[0]?.texto).toContain('Responder los ajustes del corte 1 de 2023')
    expect(aAna[0]?.texto).toContain('/entidades/25200/empalme')
  })
})

describe('El día siguiente al último', () => {
  it('hasta las 23:59:59 de la fecha cambiada nadie termina', async () => {
    for (const instante of ['2024-01-01T00:00:00-05:00', '2024-01-15T23:59:59-05:00']) {
      mundo.reloj.fijar(instante)
      await dosServidores(cerrarGobiernos)
      expect(await lideresDe(mundo, '25295')).toEqual(['beto@ejemplo.gov.co'])
    }
    expect((await cartas('empalme.termina')).length + (await cartas('empalme.conserva')).length).toBe(0)
  })

  it('termina quien nada debe, sigue quien debe, y con varios servidores a la vez se decide una sola vez', async () => {
    const { db } = mundo.servicios.conexion
    const beto = await db
      .selectFrom('nombramiento')
      .select('id')
      .where('entidad', '=', '25295')
      .executeTakeFirstOrThrow()
    const { ficha } = await insertSesion(db, mundo.cuentaDe('beto'), beto.id, mundo.reloj.ahora())
    mundo.reloj.fijar('2024-01-16T00:00:00-05:00')
    await dosServidores(cerrarGobiernos)
    await dosServidores(cerrarGobiernos)
    expect((await cartas('empalme.termina')).map((c) => c.para)).toEqual(OTROS)
    expect((await cartas('empalme.conserva')).map((c) => c.para)).toEqual(['ana@ejemplo.gov.co'])
    expect([await lideresDe(mundo, '25295'), await lideresDe(mundo, '25200')]).toEqual([[], ['ana@ejemplo.gov.co']])
    const sesion = (await mundo.app.inject({ url: '/api/sesion', cookies: { kpt_sesion: ficha } })).json()
    expect(sesion).toMatchObject({ sesion: null, termino: { porque: 'fin_de_gobierno' } })
    const actos = await db
      .selectFrom('auditoria')
      .select(['cadena', 'accion'])
      .where('accion', 'like', 'empalme.%')
      .execute()
    expect(
      actos
        .filter((a) => a.accion === 'empalme.terminar')
        .map((a) => a.cadena)
        .sort(),
    ).toEqual(['05001', '11001', '25', '25295'])
    expect(actos.filter((a) => a.accion === 'empalme.conservar').map((a) => a.cadena)).toEqual(['25200'])
    for (const cadena of ['25200', '25295']) expect((await cadenaDe(mundo, cadena)).integra).toBe(true)
    const { cierres, yaPaso } = (await mundo.as('gloria').get('/api/empalme')).cuerpo.periodos[0]
    expect({ cierres, yaPaso }).toEqual({ cierres: { terminaron: 4, conservados: 1 }, yaPaso: true })
  })

  it('lo que ya pasó no se cambia', async () => {
    expect((await fijar({ contra: 5, fecha: '2024-02-15' })).cuerpo.detalles).toEqual({ falta: 'ya_paso' })
    expect((await fijar({ contra: 5, fecha: null })).cuerpo.detalles).toEqual({ falta: 'ya_paso' })
    expect((await fijar({ entidad: '25200', fecha: '2024-02-15' })).cuerpo.detalles).toEqual({ falta: 'ya_paso' })
  })

  it('a quien sigue se le dice por qué, y termina en el instante en que su sucesor activa', async () => {
    expect(await aviso('ana', '25200')).toMatchObject({ clase: 'conservado', pendientes: [{ deber: 'ajustar' }] })
    expect((await cartas('empalme.conserva'))[0]?.texto).toContain('Responder los ajustes del corte 1 de 2023')
    mundo.reloj.avanzar(86_400_000)
    const { db } = mundo.servicios.conexion
    const [cuenta, ahora] = [mundo.cuentaDe('leo'), mundo.reloj.ahora()]
    const designacion = { entidad: '25200', cuenta, acto: 'Decreto 1 de 2024', encargo: null }
    const nombrado = await db.transaction().execute((tx) => nombrarLider(tx, designacion, ahora))
    expect((await mundo.as('ana').get(REPORTE)).status).toBe(401)
    await dosServidores(cerrarGobiernos)
    expect(await lideresDe(mundo, '25200')).toEqual(['leo@ejemplo.gov.co'])
    const leo = conFicha(mundo, (await insertSesion(db, cuenta, nombrado?.nombramiento ?? '', ahora)).ficha)
    expect((await leo('GET', '/api/entidades/25200/empalme/aviso')).cuerpo.aviso).toBeNull()
    const { cuerpo } = await leo('GET', '/api/entidades/25200/empalme')
    expect(cuerpo.lideres.map((l: { nombre: string; situacion: string }) => [l.nombre, l.situacion])).toEqual([
      ['Leo Medellín', 'vigente'],
      ['Ana Cogua', 'terminado'],
    ])
    expect(fechaEn(ahora)).toBe('2024-01-17')
  })
})

describe('El expediente de entrega', () => {
  it('dice quién, qué plan, qué reportes con su autor y qué queda abierto, con la fecha en que se miró', async () => {
    const { cuerpo } = await mundo.as('diego').get('/api/entidades/25200/empalme')
    expect(cuerpo).toMatchObject({
      entidad: { nombre: 'Cogua' },
      en: '2024-01-17T00:00:00-05:00',
      fin: { fecha: '2024-01-15', acto: ACTO, propia: false },
      cierre: { destino: 'solo_avisa' },
      plan: [{ version: 1, metas: 3, vigente: true, finalizada: true, autor: { nombre: 'Ana Cogua' } }],
      pendientes: [{ deber: 'ajustar', vigencia: 2023, corte: 1 }],
      solicitudes: [],
    })
    expect(cuerpo.equipo.map((p: { nombre: string; rol: string }) => [p.nombre, p.rol])).toEqual([
      ['Cora Consulta', 'consulta'],
      ['Dina Delegada', 'delegado'],
    ])
    const [primero] = cuerpo.cortes.filter(
      (c: { vigencia: number; corte: number }) => c.vigencia === 2023 && c.corte === 1,
    )
    expect(primero).toMatchObject({
      estado: 'en_ajustes',
      version: { version: 1, autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' } },
      pedido: { autor: { nombre: 'Diego Gobernación' }, vence: '2023-12-20' },
    })
  })

  it('no lleva contraseñas ni correos de quien ya se fue', async () => {
    const todo = JSON.stringify((await mundo.as('gloria').get('/api/entidades/25200/empalme')).cuerpo)
    expect(todo).not.toMatch(/clave|hash|argon|contrase/i)
    expect(todo).not.toContain('ana@ejemplo.gov.co')
  })
})

describe('La fecha propia de una entidad', () => {
  let otro: Mundo
  beforeAll(async () => {
    otro = await crearMundo({ ahora: '2023-10-20T08:00:00-05:00' })
  })
  afterAll(() => otro.cerrar())
  const escribir = (entidad: string | null, fecha: string | null, contra: number) =>
    otro.as('gloria').post('/api/empalme/fechas', { gobierno: 2020, entidad, fecha, acto: ACTO, contra })

  it('vale antes que la nacional, que no la mueve; al retirarla vuelve a valer la nacional', async () => {
    expect((await escribir('25295', '2024-02-10', 0)).status).toBe(200)
    expect((await escribir(null, '2024-01-05', 0)).status).toBe(200)
    const { cuerpo } = await otro.as('gloria').get('/api/empalme/previa?gobierno=2020&fecha=2024-01-20')
    expect(cuerpo).toMatchObject({ terminan: 4, avisados: 0, conFechaPropia: 1 })
    otro.reloj.fijar('2024-01-06T00:00:00-05:00')
    await cerrarGobiernos(otro.servicios)
    expect([await lideresDe(otro, '25295'), await lideresDe(otro, '25200')]).toEqual([['beto@ejemplo.gov.co'], []])
    // The national day has passed: leaving the entity under it would end its leader at once.
    expect((await escribir('25295', null, 1)).cuerpo.detalles).toEqual({ falta: 'pasada' })
    expect((await escribir('25295', '2024-02-20', 1)).status).toBe(200)
    otro.reloj.fijar('2024-02-11T00:00:00-05:00')
    await cerrarGobiernos(otro.servicios)
    expect(await lideresDe(otro, '25295')).toEqual(['beto@ejemplo.gov.co'])
    otro.reloj.fijar('2024-02-21T00:00:00-05:00')
    await cerrarGobiernos(otro.servicios)
    expect(await lideresDe(otro, '25295')).toEqual([])
  })
})
