import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, type Escrito, escribir, llenar } from '../../testing/reporte.ts'

const META = (n: number) => `25200-M-000${n}`
const REPORTE = direccion('25200')
const AVANCE = `${REPORTE}/avance`

/** Five metas: the third has no ODS and programmes nothing in 2023; the fifth is declared without progress. */
const CAMBIOS: Parameters<typeof insertPlan>[1]['cambiar'] = (m, i) => {
  const de2020 = { '2020': { recursos_propios: '1000000' } }
  if (i === 2) return { ...m, ods: null, programado: { '2020': '10' }, fuentes: de2020 }
  return i === 3 ? { ...m, fuentes: { ...de2020, '2023': { recursos_propios: '1000000.5', regalias: '9000000' } } } : m
}

const dinero = (meta: string, clave: string, valores: readonly string[]): Escrito[] =>
  ['comprometido', 'obligado', 'pagado'].map((campo, i) => ({ meta, campo, clave, valor: valores[i] ?? null }))

describe('El avance de una entidad, abierto hasta sus cifras (R7.2)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2021-12-10T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 5, cambiar: CAMBIOS })
    const ana = mundo.as('ana')
    const de2020 = direccion('25200', 2020, 2)
    await llenar(ana, '25200', de2020, 5, '4')
    await exigir(ana.post(`${de2020}/envio`))
    mundo.reloj.fijar('2023-04-03T10:00:00-05:00')
    const motivo = { campo: 'confirmacion', clave: 'fisico_sobre_100', valor: 'Se ejecutó más de lo previsto' }
    await exigir(
      escribir(
        ana,
        REPORTE,
        { meta: META(1), campo: 'ejecutado', valor: '2.5' },
        { meta: META(1), campo: 'observacion', valor: 'Va por la primera vereda' },
        ...dinero(META(1), 'recursos_propios', ['300000.75', '200000.25', '100000']),
        { meta: META(2), campo: 'ejecutado', valor: '12' },
        { meta: META(2), ...motivo },
        ...dinero(META(2), 'sgp_salud', ['500000', '500000', '500000']),
        { meta: META(4), campo: 'ejecutado', valor: '10' },
        ...dinero(META(4), 'recursos_propios', ['1000000.5', '1000000.5', '1000000.5']),
        ...dinero(META(4), 'regalias', ['9000000', '9000000', '0']),
        { meta: META(5), campo: 'sin_avance', valor: 'Sin contratación aún' },
      ),
    )
  })
  afterAll(() => mundo.cerrar())

  const ver = async (direccionVista: string) => (await mundo.as('ana').get(direccionVista)).cuerpo
  const porClave = async (dimension: string) =>
    (await ver(`${AVANCE}?dimension=${dimension}`)).grupos.map((g: Record<string, unknown>) => [
      ...[g.clave, g.nombre, g.metas, g.metasProgramadas, g.sumaFisico, g.fisico, g.programado, g.ejecutado],
    ])

  it('un borrador no tiene avance: solo cuenta lo enviado', async () => {
    for (const cola of ['', '/metas', `/metas/${META(1)}`])
      expect((await ver(AVANCE + cola)).type).toBe('reporte.no_existe')
    await exigir(mundo.as('ana').post(`${REPORTE}/envio`))
    expect(await ver(AVANCE)).toMatchObject({
      ...{
        version: 1,
        enviadaEn: '2023-04-03T10:00:00-05:00',
        validada: false,
        fechaDatos: '2023-03-31',
        planVersion: 1,
      },
      ...{
        autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' },
        metodologia: { version: '1', baseFinanciera: 'obligado', fuentesExcluidas: ['regalias'] },
      },
      recibo: 'KPT-S-25200-2023-1-V1',
    })
  })

  it('por fuente solo hay dinero y suma el del plan; por programa y por dependencia cuentan todas las metas', async () => {
    const { plan, grupos } = await ver(`${AVANCE}?dimension=fuente`)
    const suma = (campo: string) =>
      grupos.reduce((total: number, g: Record<string, string>) => total + Number(g[campo]), 0)
    expect([suma('programado'), suma('ejecutado')]).toEqual([Number(plan.programado), Number(plan.ejecutado)])
    expect(grupos.map((g: Record<string, unknown>) => [g.clave, g.fisico])).not.toContainEqual(['regalias', null])
    expect(grupos.every((g: Record<string, unknown>) => g.fisico === null)).toBe(true)
    const deFuente = await ver(`${AVANCE}/metas?dimension=fuente&grupo=sgp_salud`)
    expect(deFuente.filas.map((m: Record<string, unknown>) => m.meta)).toContain(META(2))
    for (const dimension of ['programa', 'dependencia']) {
      const suyo = await ver(`${AVANCE}?dimension=${dimension}`)
      expect(suyo.grupos.reduce((n: number, g: { metas: number }) => n + g.metas, 0)).toBe(5)
      expect(suyo.grupos.map((g: { nombre: string }) => g.nombre)).not.toContain('')
    }
  })

  it('junto a lo oficial, sin tope y las regalías de su bienio; sin pesos ni programación trimestral no hay más', async () => {
    const { plan, regalias, ponderacion } = await ver(AVANCE)
    expect(plan.crudo.fisico.valor).toBeGreaterThanOrEqual(plan.fisico)
    expect(plan.crudo.fisico.entradas.metas).toBe(String(plan.metasProgramadas))
    expect(plan.esperado).toMatchObject({ metas: 0, esperado: null })
    expect([plan.ponderado, ponderacion]).toEqual([null, null])
    expect(regalias).toMatchObject({
      ...{ bienio: '2023-2024', valor: 1, formula: 'regalias_bienio' },
      entradas: { ejecutado_2023: '9000000', ejecutado: '9000000', programado: '9000000' },
    })
  })

  it('corte a corte: del plan, de un grupo y de una meta, con las mismas cifras que abren', async () => {
    const [plan, meta] = [await ver(AVANCE), await ver(`${AVANCE}/metas/${META(1)}`)]
    const ultimo = async (cola: string) => (await ver(`${AVANCE}/tendencia${cola}`)).puntos.at(-1)
    expect(await ultimo('')).toMatchObject({
      ...{ vigencia: 2023, corte: 1, version: 1, sinActualizar: false },
      ...{ fisico: plan.plan.fisico, financiero: plan.plan.financiero },
    })
    const [grupo] = (await ver(`${AVANCE}?dimension=sector`)).grupos
    expect(await ultimo(`?dimension=sector&grupo=${grupo.clave}`)).toMatchObject({ fisico: grupo.fisico })
    expect(await ultimo(`?meta=${META(1)}`)).toMatchObject({
      fisico: meta.fisico.valor,
      financiero: meta.financiero.valor,
    })
  })

  it('el plan promedia lo topado de lo programado y suma el dinero sin regalías', async () => {
    const { plan } = await ver(AVANCE)
    expect(plan).toMatchObject({
      ...{
        metas: 5,
        metasProgramadas: 4,
        metasCuatrienio: 5,
        metasReportadas: 3,
        metasDeclaradas: 1,
        metasNoRequieren: 1,
      },
      // 0.25 + 1 (12 of 10, capped) + 1 + 0 (declared)
      ...{ sumaFisico: '2.25', fisico: 0.5625 },
      // (4+2.5 + 4+12 + 4 + 4+10 + 4+0) / 40
      ...{ sumaFisicoCuatrienio: '1.1125', fisicoCuatrienio: 0.2225 },
      ...{ programado: '5500000.5', ejecutado: '1700000.75', financiero: 1700000.75 / 5500000.5 },
    })
  })

  it('se abre por línea, sector y ODS con sus nombres; lo que no tiene dato va al final y nada se pierde', async () => {
    expect(await porClave('linea')).toEqual([
      ['LE-1', 'Línea 1', 3, 2, '0.25', 0.125, '3000000', '200000.25'],
      ['LE-2', 'Línea 2', 2, 2, '2', 1, '2500000.5', '1500000.5'],
    ])
    expect(await porClave('sector')).toEqual([
      ['04', 'Información Estadística', 2, 2, '1.25', 0.625, '2500000.5', '1200000.75'],
      ['17', 'Agricultura y desarrollo rural', 2, 2, '1', 0.5, '3000000', '500000'],
      ['19', 'Salud y protección social', 1, 0, '0', null, '0', '0'],
    ])
    expect((await porClave('ods')).map(([clave, nombre]: string[]) => [clave, nombre])).toEqual([
      ['1', 'Fin de la pobreza'],
      ['2', 'Hambre cero'],
      ['4', 'Educación de calidad'],
      ['5', 'Igualdad de género'],
      ['sin_dato', 'Sin ODS'],
    ])
  })

  it('un corte anterior al primer catálogo toma de él los nombres de los sectores', async () => {
    const { fechaDatos, grupos } = await ver(`${direccion('25200', 2020, 2)}/avance?dimension=sector`)
    expect(fechaDatos).toBe('2020-12-31')
    expect(grupos.map((g: { nombre: string }) => g.nombre)).toEqual([
      'Información Estadística',
      'Agricultura y desarrollo rural',
      'Salud y protección social',
    ])
  })

  it('un grupo se abre en sus metas, y las de todos los grupos son las del plan', async () => {
    const metas = async (consulta: string) =>
      (await ver(`${AVANCE}/metas?${consulta}`)).filas.map((f: { meta: string }) => f.meta)
    expect(await metas('grupo=LE-2')).toEqual([META(2), META(4)])
    expect(await metas('dimension=sector&grupo=17')).toEqual([META(2), META(5)])
    expect(await metas('dimension=ods&grupo=sin_dato')).toEqual([META(3)])
    expect(await metas('grupo=LE-9')).toEqual([])
    expect(await ver(`${AVANCE}/metas?tamano=2&pagina=3`)).toMatchObject({ total: 5, filas: [{ meta: META(5) }] })
  })

  it('cada cifra dice su fórmula, sus entradas, su valor sin tope y con tope, y cómo se lee', async () => {
    const { filas } = await ver(`${AVANCE}/metas`)
    const [primera, segunda, tercera, , quinta] = filas
    expect(primera).toMatchObject({
      personalizacion: 'Meta de prueba 1',
      estado: 'reportada',
      orientacionSupuesta: true,
    })
    expect(primera.fisicoCuatrienio).toEqual({
      formula: 'fisico_cuatrienio_acumulativo',
      entradas: { ejecutado_2020: '4', ejecutado_vigencia: '2.5', ejecutado: '6.5', meta: '40' },
      ...{ valor: 0.1625, topado: 0.1625, explicacion: 'por_debajo' },
    })
    expect(segunda.fisico).toEqual({
      formula: 'fisico_vigencia',
      entradas: { ejecutado: '12', programado: '10' },
      ...{ valor: 1.2, topado: 1, explicacion: 'por_encima' },
    })
    expect(tercera).toMatchObject({
      ...{ estado: 'no_requiere', fisico: { valor: null, topado: null, explicacion: 'sin_programar_ni_ejecutar' } },
    })
    expect(quinta).toMatchObject({ estado: 'declarada', fisico: { valor: 0, explicacion: 'programado_sin_ejecutar' } })
  })

  it('una meta trae lo que se envió de ella, por fuente, en pesos exactos', async () => {
    expect(await ver(`${AVANCE}/metas/${META(1)}`)).toMatchObject({
      ...{ meta: META(1), linea: 'LE-1', lineaNombre: 'Línea 1', sector: '04', ods: '1', unidad: 'Número' },
      ...{ version: 1, recibo: 'KPT-S-25200-2023-1-V1', ejecutado: '2.5', sinAvance: null },
      observacion: 'Va por la primera vereda',
      financiero: {
        ...{ formula: 'financiero_obligado', entradas: { ejecutado: '200000.25', programado: '1500000' } },
      },
    })
    const { fuentes } = await ver(`${AVANCE}/metas/${META(4)}`)
    expect(fuentes).toEqual([
      {
        ...{ clave: 'recursos_propios', nombre: 'Recursos propios', programado: '1000000.5' },
        ...{ comprometido: '1000000.5', obligado: '1000000.5', pagado: '1000000.5' },
      },
      {
        ...{ clave: 'regalias', nombre: expect.any(String), programado: '9000000' },
        ...{ comprometido: '9000000', obligado: '9000000', pagado: '0' },
      },
    ])
    expect((await ver(`${AVANCE}/metas/25200-M-0099`)).type).toBe('plan.meta_no_existe')
  })

  it('las cifras de lo enviado no cambian cuando el plan cambia de versión', async () => {
    const antes = await ver(`${AVANCE}/metas`)
    await insertPlan(mundo, {
      ...{ entidad: '25200', lider: 'ana', metas: 2, version: 2, finalizadoEn: '2023-03-01T09:00:00-05:00' },
      cambiar: (m) => ({ ...m, linea: 'LE-2', metaCuatrienio: '80' }),
    })
    expect(await ver(`${AVANCE}/metas`)).toEqual(antes)
    expect(await porClave('linea')).toHaveLength(2)
  })

  it('lo ven su gobernación, DNP y control; no otra entidad ni otro departamento', async () => {
    for (const cola of ['', '/metas', `/metas/${META(1)}`]) {
      for (const nombre of ['diego', 'fabio', 'gloria', 'hugo'] as const)
        expect((await mundo.as(nombre).get(AVANCE + cola)).status).toBe(200)
      for (const nombre of ['beto', 'carla', 'elena'] as const)
        expect((await mundo.as(nombre).get(AVANCE + cola)).cuerpo.type).toBe('territorio.ajeno')
    }
  })

  it('validada dice si la versión que cuenta tiene veredicto; retirada, ya no hay avance', async () => {
    const retiro = { motivo: 'faltó una cifra' }
    await exigir(mundo.as('ana').post(`${REPORTE}/retiro`, retiro))
    expect((await ver(AVANCE)).type).toBe('reporte.no_existe')
    await insertPlan(mundo, { entidad: '25295', lider: 'beto' })
    await llenar(mundo.as('beto'), '25295', direccion('25295'))
    await exigir(mundo.as('beto').post(`${direccion('25295')}/envio`))
    await exigir(mundo.as('diego').post(`${direccion('25295')}/validacion`, { version: 1, observaciones: null }))
    expect((await mundo.as('beto').get(`${direccion('25295')}/avance`)).cuerpo).toMatchObject({
      version: 1,
      validada: true,
    })
  })
})

async function exigir(peticion: Promise<{ status: number; cuerpo: { resultados?: { resultado: string }[] } }>) {
  const { status, cuerpo } = await peticion
  const malas = cuerpo.resultados?.filter((r) => r.resultado !== 'guardado') ?? []
  if (status !== 200 || malas.length > 0) throw new Error(`${status} ${JSON.stringify(malas[0] ?? cuerpo)}`)
}
