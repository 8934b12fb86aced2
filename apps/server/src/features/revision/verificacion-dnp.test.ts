import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar } from '../../testing/reporte.ts'
import { cerrarVencidos, trasladarOmitidos } from './index.ts'

const COGUA = direccion('25200')
const GACHANCIPA = direccion('25295')
const CUNDINAMARCA = direccion('25')
const PEDIDO = { version: 1, general: false, tipo: 'consistencia', motivo: 'Secreto hasta el traslado' }

describe('La verificación del DNP y el traslado por la gobernación (R4.2, R4.3)', () => {
  let mundo: Mundo
  const post = async (quien: Nombre, ruta: string, cuerpo: object) => (await mundo.as(quien).post(ruta, cuerpo)).cuerpo
  const ver = async (quien: Nombre, reporte: string) => (await mundo.as(quien).get(reporte)).cuerpo
  const metas = (entidad: string) => [
    { meta: meta(entidad, 1), tipo: 'pesos', motivo: 'Secreto de la meta', campos: ['pagado'] },
  ]
  const seleccionar = (reporte: string) =>
    post('fabio', `${reporte}/seleccion`, { version: 1, motivo: 'Por su riesgo' })
  const correos = async (clase: string) =>
    (
      await mundo.servicios.conexion.db
        .selectFrom('correo')
        .select('para')
        .where('clase', '=', clase)
        .orderBy('para')
        .execute()
    ).map((c) => c.para)

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-07-04T08:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
      ['25', 'carla'],
    ] as const) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad))
      expect((await mundo.as(lider).post(`${direccion(entidad)}/envio`)).status).toBe(200)
    }
  })
  afterAll(() => mundo.cerrar())

  it('selecciona el DNP, y nadie más; conforme, vuelve a donde estaba con los dos veredictos', async () => {
    expect((await post('diego', `${COGUA}/validacion`, { version: 1, observaciones: null })).estado).toBe('validado')
    expect((await post('diego', `${COGUA}/seleccion`, { version: 1, motivo: 'No me toca' })).type).toBe('permiso.falta')
    expect(await seleccionar(COGUA)).toEqual({ estado: 'en_revision_dnp' })
    expect((await ver('fabio', COGUA)).actos).toEqual(['dar_conforme', 'pedir_ajustes_dnp'])
    mundo.reloj.avanzar(60_000)
    expect(await post('fabio', `${COGUA}/conformidad`, { version: 1, observaciones: 'Conforme' })).toEqual({
      estado: 'validado',
    })
    expect((await ver('ana', COGUA)).veredictos).toMatchObject([
      { nivel: 'dnp', version: 1, autor: { nombre: 'Fabio Analista' } },
      { nivel: 'departamental', version: 1, autor: { nombre: 'Diego Gobernación' } },
    ])
    // Seleccionado otra vez, hay otro veredicto de la misma versión.
    await seleccionar(COGUA)
    expect(await post('fabio', `${COGUA}/conformidad`, { version: 1, observaciones: null })).toEqual({
      estado: 'validado',
    })
  })

  it('lo que pide el DNP espera el traslado: la entidad sabe que pidió, y no qué', async () => {
    await seleccionar(COGUA)
    const pedido = await post('fabio', `${COGUA}/ajustes-dnp`, { ...PEDIDO, metas: metas('25200') })
    expect(pedido).toEqual({ estado: 'por_trasladar', trasladoVence: '2023-07-07' })
    for (const quien of ['ana', 'dina', 'cora'] as const)
      for (const ruta of [
        COGUA,
        `${COGUA}/metas`,
        '/api/entidades/25200/auditoria?tamano=200',
        `${COGUA}/diferencias?desde=1&hasta=1`,
      ])
        expect(JSON.stringify((await mundo.as(quien).get(ruta)).cuerpo), `${quien} ${ruta}`).not.toContain('Secreto')
    expect((await ver('ana', COGUA)).traslado).toMatchObject({ vence: '2023-07-07', vencido: false, pedido: null })
    expect((await ver('diego', COGUA)).traslado.pedido).toMatchObject({
      motivo: PEDIDO.motivo,
      metas: [{ campos: ['pagado'] }],
    })
    expect(await correos('ajustes.pedidos')).toEqual([])
    expect(await correos('ajustes.por_trasladar')).toEqual(['diego@ejemplo.gov.co', 'gabi@ejemplo.gov.co'])
  })

  it('el DNP no pasa por encima de la gobernación mientras corre su plazo', async () => {
    expect((await post('fabio', `${COGUA}/traslado`, {})).type).toBe('reporte.traslado_en_plazo')
    expect(await trasladarOmitidos(mundo.servicios)).toBe(0)
    expect(
      (await post('fabio', `${COGUA}/ajustes`, { ...PEDIDO, general: true, vence: '2023-07-20', metas: [] })).type,
    ).toMatch(/^reporte\.acto/)
    expect((await post('elena', `${COGUA}/traslado`, {})).type).toBe('territorio.ajeno')
    expect((await ver('ana', COGUA)).estado).toBe('por_trasladar')
  })

  it('al trasladar empieza el término del municipio, y solo se abre lo pedido', async () => {
    mundo.reloj.fijar('2023-07-07T16:00:00-05:00')
    const traslado = await post('diego', `${COGUA}/traslado`, { nota: 'Con el acompañamiento de la gobernación' })
    expect(traslado).toEqual({ estado: 'en_ajustes', ronda: 1, vence: '2023-07-14' })
    const reporte = await ver('ana', COGUA)
    expect(reporte).toMatchObject({ estado: 'en_ajustes', metasAbiertas: [meta('25200', 1)], traslado: null })
    expect(reporte.solicitudes[0]).toMatchObject({
      ...{ origen: 'dnp', motivo: PEDIDO.motivo, vence: '2023-07-14', autor: { nombre: 'Fabio Analista' } },
      traslado: { omitido: false, autor: { nombre: 'Diego Gobernación' }, limite: '2023-07-07' },
    })
    expect(await correos('ajustes.pedidos')).toEqual(['ana@ejemplo.gov.co'])
  })

  it('lo que la gobernación deja vencer lo traslada el sistema, y la omisión es pública', async () => {
    await seleccionar(GACHANCIPA)
    await post('fabio', `${GACHANCIPA}/ajustes-dnp`, { ...PEDIDO, metas: metas('25295') })
    const traslados = async (situacion: string) =>
      (await mundo.publico.get(`/api/traslados?departamento=25&situacion=${situacion}`)).cuerpo
    expect((await traslados('pendientes')).filas).toMatchObject([
      { entidad: { codigo: '25295' }, omitido: false, trasladadaEn: null },
    ])
    mundo.reloj.fijar('2023-07-13T00:00:00-05:00')
    expect(await traslados('omitidos')).toMatchObject({
      ...{ total: 1, cuentas: { todos: 2, pendientes: 1, omitidos: 1 } },
      departamentos: [{ codigo: '25', nombre: 'Cundinamarca' }],
    })
    expect((await mundo.publico.get('/api/traslados?departamento=05')).cuerpo.cuentas.todos).toBe(0)
    expect((await ver('fabio', GACHANCIPA)).actos).toContain('trasladar')
    expect(await Promise.all([trasladarOmitidos(mundo.servicios), trasladarOmitidos(mundo.servicios)])).toContain(1)
    expect((await ver('beto', GACHANCIPA)).solicitudes[0]).toMatchObject({
      vence: '2023-07-21',
      traslado: { omitido: true, autor: null },
    })
    const { filas } = await traslados('omitidos')
    expect(filas).toMatchObject([{ entidad: { codigo: '25295' }, departamento: { codigo: '25' }, omitido: true }])
    expect(JSON.stringify(filas)).not.toContain('Secreto')
    expect(await correos('ajustes.por_trasladar')).toContain('fabio@ejemplo.gov.co')
  })

  it('a los departamentos el DNP les pide directamente', async () => {
    await seleccionar(CUNDINAMARCA)
    const pedido = await post('fabio', `${CUNDINAMARCA}/ajustes-dnp`, { ...PEDIDO, metas: metas('25') })
    expect(pedido).toEqual({ estado: 'en_ajustes', trasladoVence: null })
    expect((await ver('carla', CUNDINAMARCA)).solicitudes[0]).toMatchObject({
      origen: 'dnp',
      traslado: null,
      vence: '2023-07-21',
    })
  })

  it('en el límite definitivo el sistema cierra, con las marcas que son ciertas; una gobernación quieta no congela a nadie', async () => {
    expect(await cerrarVencidos(mundo.servicios)).toBe(0)
    mundo.reloj.fijar('2024-01-01T00:00:00-05:00')
    const hechos = await Promise.all([cerrarVencidos(mundo.servicios), cerrarVencidos(mundo.servicios)])
    expect(hechos.reduce((a, b) => a + b)).toBe(3)
    expect((await post('gloria', '/api/calendario/seguimiento/2023/cierre', {})).cerrados).toBe(0)
    const marcas = async (reporte: string) => (await ver('gloria', reporte)).cierres[0].marcas
    expect(await marcas(COGUA)).toEqual(['ajustes_sin_atender'])
    expect(await marcas(GACHANCIPA)).toEqual(['sin_validacion_departamental', 'ajustes_sin_atender'])
    expect(await marcas(CUNDINAMARCA)).toEqual(['sin_validacion_dnp', 'ajustes_sin_atender'])
    expect(await ver('ana', COGUA)).toMatchObject({ estado: 'cerrado', actos: [], puedeEditar: false })
    expect(await correos('reporte.cerrado')).toEqual(['ana', 'beto', 'carla'].map((n) => `${n}@ejemplo.gov.co`))
  })

  it('se reabre por un acto que rige y que da plazo; vuelve a donde estaba y lo cerrado sigue a la vista', async () => {
    const reabrir = (cuerpo: object) =>
      post('gloria', `${COGUA}/reapertura`, { motivo: 'Fuerza mayor acreditada', ...cuerpo })
    expect((await reabrir({ clase: 'circular', acto: '9999-9' })).type).toBe('reapertura.acto')
    expect((await reabrir({ clase: 'circular', acto: '0009-4' })).type).toBe('reapertura.sin_plazo')
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const filas = actividades
      .filter((a: { clases: string[] }) => a.clases.includes('cierre'))
      .map((a: { clave: string }) => ({
        instrumento: 'seguimiento',
        vigencia: 2023,
        actividad: a.clave,
        fecha: '2024-01-31',
      }))
    const medida = await post('gloria', '/api/calendario/medidas', {
      ...{ clase: 'excepcion', efecto: 'recibe', alcance: { clase: 'entidad', entidad: '25200' }, filas },
      ...{ documento: 'Oficio 1', actoFecha: '2024-01-01', motivo: 'Fuerza mayor acreditada', pide: null, avala: null },
    })
    expect(medida.numero, JSON.stringify(medida)).toMatch(/^ME-/)
    expect(await reabrir({ clase: 'medida', acto: medida.numero, metas: [meta('25200', 1)] })).toEqual({
      estado: 'en_ajustes',
    })
    const reporte = await ver('ana', COGUA)
    expect(reporte.cierres).toMatchObject([
      { version: 1, marcas: ['ajustes_sin_atender'], reapertura: { acto: medida.numero } },
    ])
    await mundo.as('ana').post(`${COGUA}/ajustes/1/respuestas`, {
      meta: meta('25200', 1),
      clase: 'explicado',
      texto: 'El valor es correcto',
    })
    expect((await mundo.as('ana').post(`${COGUA}/envio`)).cuerpo).toMatchObject({ version: 2, ronda: 1 })
    const todo = { version: 2, general: true, motivo: 'Todo otra vez', vence: '2024-01-10', metas: [] }
    expect((await post('diego', `${COGUA}/ajustes`, todo)).type).toBe('ajustes.fuera_de_la_reapertura')
    expect(await cerrarVencidos(mundo.servicios)).toBe(0)
    mundo.reloj.fijar('2024-02-01T00:00:00-05:00')
    expect(await cerrarVencidos(mundo.servicios)).toBe(1)
    expect((await ver('ana', COGUA)).cierres).toMatchObject([{ version: 2, reapertura: null }, { version: 1 }])
    for (const entidad of ['25200', '25295', '25'])
      expect(await cadenaDe(mundo, entidad)).toMatchObject({ integra: true, enLaCabeza: true })
  })
})
