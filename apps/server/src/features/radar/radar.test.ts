import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otorgar } from '../../platform/http/alcance.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'
import { contarRadar } from './index.ts'
import { findCasos } from './pronostico.repo.ts'
import { findCuentas } from './radar.repo.ts'

const CORTE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
const RADAR = '/api/radar/seguimiento/2023/1'
const METAS = 7

// The first corte of 2023 opens on Wednesday 29 March and its limit is 15 April; 6 and 7 April are holidays.
describe('El radar del plazo (R5.4)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
      ['05001', 'leo'],
    ] as const)
      await insertPlan(mundo, { entidad, lider, metas: METAS })
  })
  afterAll(() => mundo.cerrar())

  const db = () => mundo.servicios.conexion.db
  const ver = async (nombre: Nombre, resto = '') => (await mundo.as(nombre).get(`${RADAR}${resto}`)).cuerpo
  const listar = (nombre: Nombre, filtro = '') => ver(nombre, `/entidades?${filtro}`)
  const fila = async (texto: string) => (await listar('fabio', `texto=${texto}`)).filas[0]
  const responder = async (nombre: Nombre, entidad: string, desde: number, hasta: number) => {
    for (let i = desde; i <= hasta; i += 1)
      await escribir(mundo.as(nombre), direccion(entidad), {
        ...{ meta: `${entidad}-M-${String(i).padStart(4, '0')}`, campo: 'sin_avance', valor: 'Sin contrato todavía' },
      })
  }
  const dias = (entidad: string) =>
    db()
      .selectFrom('radar_dia')
      .select(['fecha', 'completas'])
      .where('entidad', '=', entidad)
      .orderBy('fecha')
      .execute()

  it('antes de la primera cuenta no dice nada de nadie', async () => {
    const { total, contadoEn } = await ver('fabio')
    expect([contadoEn, total.llamar, total.porContar > 1000]).toEqual([null, 0, true])
    expect((await listar('fabio')).total).toBe(0)
    expect((await mundo.as('ana').get(`${direccion('25200')}/ritmo`)).cuerpo).toEqual({ ritmo: null })
  })

  it('la tarea cuenta a quien debe el corte, y al repetirla no mira a quien no cambió', async () => {
    await responder('ana', '25200', 1, 2)
    expect(await contarRadar(mundo.servicios)).toBeGreaterThan(1000)
    expect(await contarRadar(mundo.servicios)).toBe(0)
    const { total, departamentos } = await ver('fabio')
    expect([total.porContar, total.enviaron, departamentos.length]).toEqual([0, 0, 33])
    expect(total.pronosticos).toMatchObject({ no_alcanza: 1, alcanza: 0, sin_empezar: 2 })
    const suma = (Object.values(total.pronosticos) as number[]).reduce((a, b) => a + b, 0)
    expect(suma).toBe(total.pronosticos.sin_plan + 3)
    expect(await fila('25200')).toMatchObject({ requeridas: METAS, completas: 2, faltan: 5, ganadas: 2, dias: 4 })
    expect(await fila('25295')).toMatchObject({ pronostico: 'sin_empezar', completas: 0, ultima: null, llamar: true })
  })

  it('guarda una cuenta por cada día en que cambió, también la de los días sin servidor', async () => {
    expect(await dias('25200')).toEqual([{ fecha: '2023-04-03', completas: 2 }])
    // Written after the last look of Monday, then on Tuesday and on Wednesday: nobody counts until Monday 10.
    await responder('ana', '25200', 3, 3)
    mundo.reloj.fijar('2023-04-04T16:00:00-05:00')
    await responder('ana', '25200', 4, 5)
    mundo.reloj.fijar('2023-04-05T16:00:00-05:00')
    await escribir(mundo.as('ana'), direccion('25200'), { meta: '25200-M-0006', campo: 'ejecutado', valor: '5' })
    mundo.reloj.fijar('2023-04-10T09:00:00-05:00')
    expect(await contarRadar(mundo.servicios)).toBe(1)
    expect(await dias('25200')).toEqual([
      { fecha: '2023-04-03', completas: 3 },
      { fecha: '2023-04-04', completas: 5 },
    ])
    const cogua = await fila('25200')
    expect(cogua).toMatchObject({ completas: 5, ganadas: 5, dias: 7, restantes: 4, pronostico: 'alcanza' })
    expect(cogua.ultima).toBe('2023-04-05T16:00:00-05:00')
  })

  it('dos servidores a la vez dejan las mismas filas', async () => {
    await responder('ana', '25200', 7, 7)
    const miradas = await Promise.all([1, 2, 3].map(() => contarRadar(mundo.servicios)))
    expect(miradas).toContain(1)
    expect((await dias('25200')).at(-1)).toEqual({ fecha: '2023-04-10', completas: 6 })
    const filas = await db().selectFrom('radar_cuenta').select('completas').where('entidad', '=', '25200').execute()
    expect(filas).toEqual([{ completas: 6 }])
  })

  it('pone primero a quien más le falta, y filtra y pagina', async () => {
    const { filas, total } = await listar('fabio', 'departamento=25&tamano=500')
    expect(filas.slice(0, -1).every((f: { llamar: boolean }) => f.llamar)).toBe(true)
    expect(filas.at(-1).entidad.codigo).toBe('25200')
    expect(filas.at(-1)).toMatchObject({
      ...{ llamar: false, telefono: null, llamada: null, limite: '2023-04-15' },
      lider: { nombre: 'Ana Cogua', correo: expect.any(String) },
    })
    expect((await listar('fabio', 'departamento=25&llamar=si')).total).toBe(total - 1)
    expect((await listar('fabio', 'pronostico=alcanza')).total).toBe(1)
    expect((await listar('fabio', 'departamento=25&tamano=10&pagina=2')).filas[0]).toEqual(filas[10])
    expect((await listar('fabio', 'orden=nombre&tamano=2')).filas[0].entidad.nombre).toMatch(/^A/)
  })

  it('la gobernación ve sus municipios; control y la entidad no lo ven; la entidad ve su propio ritmo', async () => {
    const { departamentos } = await ver('diego')
    expect(departamentos.map((d: { codigo: string }) => d.codigo)).toEqual(['25'])
    expect((await listar('diego', 'departamento=05')).total).toBe(0)
    expect((await listar('elena', 'texto=cogua')).total).toBe(0)
    expect([(await ver('hugo')).type, (await ver('ana')).type]).toEqual(['permiso.falta', 'permiso.falta'])
    const { ritmo } = (await mundo.as('ana').get(`${direccion('25200')}/ritmo`)).cuerpo
    expect(ritmo).toMatchObject({ pronostico: 'alcanza', ganadas: 6, dias: 7, faltan: 1, termina: '2023-04-12' })
    const suyas = await findCuentas(db(), otorgar({ clase: 'departamento', codigo: '05' }), CORTE, '2023-04-10')
    expect([...suyas.keys()].every((codigo) => codigo.startsWith('05') && codigo.length === 5)).toBe(true)
  })

  it('la llamada queda con quién la hizo, cuándo y qué dijeron; repetida, se guarda una vez', async () => {
    const donde = '/api/entidades/25295/radar/seguimiento/2023/1/llamadas'
    const cuerpo = { id: randomUUID(), medio: 'llamada', con: 'Secretaria', resultado: 'enviara', nota: 'El jueves' }
    for (const _ of [1, 2]) expect((await mundo.as('gabi').post(donde, cuerpo)).status).toBe(200)
    const { filas, total } = (await mundo.as('diego').get(donde)).cuerpo
    expect(total).toBe(1)
    expect(filas[0]).toEqual({
      ...cuerpo,
      el: '2023-04-10',
      autor: { nombre: 'Gabi Gobernación', rol: 'administrador_gobernacion' },
      en: '2023-04-10T09:00:00-05:00',
    })
    expect((await fila('25295')).llamada).toMatchObject({ resultado: 'enviara', con: 'Secretaria' })
    expect((await listar('fabio', 'llamadas=hechas')).total).toBe(1)
    expect((await mundo.as('elena').post(donde, { ...cuerpo, id: randomUUID() })).cuerpo.type).toBe('territorio.ajeno')
    await expect(db().updateTable('radar_llamada').set({ nota: 'otra' }).execute()).rejects.toThrow()
    const eslabon = await db().selectFrom('auditoria').select('texto').where('accion', '=', 'radar.llamada').execute()
    expect(eslabon).toHaveLength(1)
    expect(eslabon[0]?.texto).not.toContain('jueves')
  })

  it('quien envió ya no está', async () => {
    await llenar(mundo.as('leo'), '05001', direccion('05001'), METAS)
    await contarRadar(mundo.servicios)
    expect(await fila('05001')).toMatchObject({ pronostico: 'lista_sin_enviar', llamar: false })
    expect((await mundo.as('leo').post(`${direccion('05001')}/envio`)).status).toBe(200)
    expect(await fila('05001')).toBeUndefined()
    expect((await ver('fabio')).total.enviaron).toBe(1)
  })

  it('el corte abierto se ofrece, y pasado su límite nadie está en el radar', async () => {
    const abiertos = async () => (await mundo.as('diego').get('/api/radar')).cuerpo.cortes
    expect(await abiertos()).toContainEqual({ ...CORTE, fechaDatos: '2023-03-31', limite: '2023-04-15' })
    mundo.reloj.fijar('2023-04-16T00:00:00-05:00')
    expect(await abiertos()).not.toContainEqual(expect.objectContaining(CORTE))
    expect((await listar('fabio')).total).toBe(0)
  })
})

describe('El pronóstico del día fijo y su acierto', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-06-20T10:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
    ] as const)
      await insertPlan(mundo, { entidad, lider })
  })
  afterAll(() => mundo.cerrar())

  const fijados = () =>
    mundo.servicios.conexion.db
      .selectFrom('radar_pronostico')
      .select(['entidad', 'fecha', 'limite', 'pronostico'])
      .where('entidad', 'in', ['25200', '25295', '25001'])
      .orderBy('entidad')
      .execute()

  it('se guarda una vez, cuando el día terminó, con lo que se sabía entonces', async () => {
    await contarRadar(mundo.servicios)
    const [abierto] = (await mundo.as('fabio').get('/api/radar')).cuerpo.cortes
    expect(abierto).toMatchObject({ vigencia: 2023, corte: 2, limite: '2023-07-15' })
    expect(await fijados()).toEqual([])
    mundo.reloj.fijar('2023-06-30T23:50:00-05:00')
    await contarRadar(mundo.servicios)
    const antes = (await fijados()).map((f) => f.fecha)
    // Answered after the fixed day: what is kept says what was known at its end.
    mundo.reloj.fijar('2023-07-06T09:00:00-05:00')
    await llenar(mundo.as('ana'), '25200', direccion('25200', 2023, 2))
    await contarRadar(mundo.servicios)
    const despues = await fijados()
    expect(despues.map((f) => [f.entidad, f.limite, f.pronostico])).toEqual([
      ['25001', '2023-07-15', 'sin_plan'],
      ['25200', '2023-07-15', 'sin_empezar'],
      ['25295', '2023-07-15', 'sin_empezar'],
    ])
    expect(antes).toEqual([])
    await contarRadar(mundo.servicios)
    expect(await fijados()).toEqual(despues)
  })

  it('pasado el límite se compara con lo que pasó, en el territorio de quien mira', async () => {
    const cliente = mundo.as('ana')
    expect((await cliente.post(`${direccion('25200', 2023, 2)}/envio`)).status).toBe(200)
    const { db } = mundo.servicios.conexion
    const cundinamarca = otorgar({ clase: 'departamento', codigo: '25' })
    expect(await findCasos(db, cundinamarca, '2023-07-15')).toEqual([])
    const casos = await findCasos(db, cundinamarca, '2023-07-16')
    expect(casos.filter((c) => c.cumplio)).toEqual([{ pronostico: 'sin_empezar', cumplio: true }])
    mundo.reloj.fijar('2023-08-02T09:00:00-05:00')
    const { acierto } = (await mundo.as('diego').get('/api/radar/seguimiento/2023/3')).cuerpo
    expect(acierto.casos).toBe(casos.length)
    expect(acierto.cifras).toEqual({
      ...{ casos: casos.length, avisadas: casos.length },
      ...{ avisadasQueFallaron: casos.length - 1, fallaron: casos.length - 1 },
    })
    expect((await mundo.as('elena').get('/api/radar/seguimiento/2023/3')).cuerpo.acierto.casos).not.toBe(casos.length)
  })
})

describe('Los cortes que el radar muestra', () => {
  it('primero el que está abierto para todos; después el que sigue abierto para quien recibió más plazo', async () => {
    const mundo = await crearMundo({ ahora: '2023-05-02T10:00:00-05:00' })
    const cortes = async () =>
      (await mundo.as('fabio').get('/api/radar')).cuerpo.cortes.map((c: { corte: number }) => c.corte)
    expect(await cortes()).toEqual([2])
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const fila = actividades.find(
      (a: { corte: number; clases: string[] }) => a.corte === 1 && a.clases.includes('reporte'),
    )
    const { status } = await mundo.as('gloria').post('/api/calendario/medidas', {
      ...{
        clase: 'excepcion',
        efecto: 'amplia',
        alcance: { clase: 'entidad', entidad: '25200' },
        pide: null,
        avala: null,
      },
      ...{ documento: 'Oficio 2023-100 del DNP', actoFecha: '2023-04-17', motivo: 'La inundación del 12 de abril' },
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: fila.clave, fecha: '2023-05-31' }],
    })
    expect([status, await cortes()]).toEqual([200, [2, 1]])
    await mundo.cerrar()
  })
})
