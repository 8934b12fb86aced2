import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar } from '../../testing/reporte.ts'
import { recalcularAportes } from '../reportes/index.ts'

const RUTA = '/api/entidades/25200/ejecucion-anterior'
const REPORTE = direccion('25200')
const CLAVE = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const

describe('La ejecución de vigencias que no se reportaron en KPT', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const cargar = (vigencia: number, metas: Record<number, string>, sobre = 0) =>
    ana().post(`${RUTA}/${vigencia}`, {
      ...{ sobre, razon: 'Se reportó por fuera', soporte: `Informe de gestión de ${vigencia}` },
      metas: Object.entries(metas).map(([n, ejecutado]) => ({ meta: meta('25200', Number(n)), ejecutado })),
    })
  const abierta = async () => (await ana().get(`${REPORTE}/avance/metas/${meta('25200', 1)}`)).cuerpo
  const textoEnviado = async () =>
    (
      await mundo.servicios.conexion.db
        .selectFrom('reporte_version')
        .select(['texto', 'version'])
        .where('vigencia', '=', 2023)
        .orderBy('version')
        .execute()
    ).map((v) => v.texto)

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2021-12-10T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', direccion('25200', 2020, 2), 3, '4')
    expect((await ana().post(`${direccion('25200', 2020, 2)}/envio`)).status).toBe(200)
    mundo.reloj.fijar('2023-04-03T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())

  it('se ofrecen las vigencias terminadas, y se sabe cuál se reportó', async () => {
    const { cuerpo } = await ana().get(RUTA)
    expect(cuerpo.vigencias).toEqual([
      { vigencia: 2022, reportada: false, cargas: [] },
      { vigencia: 2021, reportada: false, cargas: [] },
      { vigencia: 2020, reportada: true, cargas: [] },
    ])
  })

  it('no se carga donde se envió una versión, ni en la vigencia en curso, ni lo que no es una cifra de una meta', async () => {
    const codigo = async (respuesta: ReturnType<typeof cargar>) => (await respuesta).cuerpo.type
    expect(await codigo(cargar(2020, { 1: '3' }))).toBe('ejecucion_anterior.reportada')
    expect(await codigo(cargar(2023, { 1: '3' }))).toBe('ejecucion_anterior.en_curso')
    expect(await codigo(cargar(2019, { 1: '3' }))).toBe('plan.no_existe')
    expect(await codigo(cargar(2021, { 9: '3' }))).toBe('plan.meta_no_existe')
    expect((await cargar(2021, { 1: '-3' })).cuerpo).toMatchObject({
      ...{ type: 'ejecucion_anterior.cifra', detalles: { meta: meta('25200', 1), problema: 'negativa' } },
    })
    const otra = await mundo.as('beto').post(`${RUTA}/2021`, {
      ...{ sobre: 0, razon: 'x', soporte: 'x', metas: [{ meta: meta('25200', 1), ejecutado: '1' }] },
    })
    expect([otra.status, otra.cuerpo.type]).toEqual([403, 'territorio.ajeno'])
    expect((await ana().get(`${RUTA}/2021`)).cuerpo).toMatchObject({ version: 0, impide: null, total: 3 })
  })

  it('cada carga es una versión nueva sobre la que se vio, con quién, cuándo y por qué', async () => {
    expect((await cargar(2021, { 1: '2', 2: '7.5' })).cuerpo).toMatchObject({ version: 1, metas: 2 })
    expect((await cargar(2021, { 1: '3' })).cuerpo.type).toBe('ejecucion_anterior.cambio')
    expect((await cargar(2021, { 1: '3', 2: '7.5' }, 1)).cuerpo).toMatchObject({ version: 2 })
    const { vigencias } = (await ana().get(RUTA)).cuerpo
    expect(vigencias[1].cargas.map((c: { version: number }) => c.version)).toEqual([2, 1])
    expect(vigencias[1].cargas[0]).toMatchObject({
      ...{ metas: 2, razon: 'Se reportó por fuera', soporte: 'Informe de gestión de 2021', planVersion: 1 },
      ...{ en: '2023-04-03T08:00:00-05:00', autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' } },
    })
    const { filas, version } = (await ana().get(`${RUTA}/2021?tamano=2&pagina=2`)).cuerpo
    expect([version, filas]).toMatchObject([2, [{ meta: meta('25200', 3), ejecutado: null }]])
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ enLaCabeza: true })
  })

  it('lo cargado entra en las cifras de los cuatro años, y la versión enviada nombra la carga', async () => {
    const borrador = (await ana().get(`${REPORTE}/metas`)).cuerpo.filas
    expect(borrador[0].ejecutadoAntes).toEqual({ '2020': '4', '2021': '3' })
    await llenar(ana(), '25200', REPORTE)
    expect((await ana().post(`${REPORTE}/envio`)).status).toBe(200)
    const [texto] = await textoEnviado()
    expect(texto).toContain(
      '"antes":[{"corte":2,"version":1,"vigencia":2020}],"cargadas":[{"version":2,"vigencia":2021}]',
    )
    const { fisicoCuatrienio, cargadas } = await abierta()
    expect(fisicoCuatrienio.entradas).toMatchObject({ ejecutado_2020: '4', ejecutado_2021: '3', ejecutado: '12' })
    expect(cargadas).toMatchObject([{ vigencia: 2021, version: 2, autor: { nombre: 'Ana Cogua' } }])
  })

  it('otra carga no cambia las cifras de lo ya enviado, y recalculadas dan lo mismo', async () => {
    const antes = await abierta()
    expect((await cargar(2021, { 1: '30' }, 2)).cuerpo).toMatchObject({ version: 3 })
    expect((await cargar(2022, { 1: '1' })).cuerpo).toMatchObject({ version: 1 })
    expect(await abierta()).toEqual(antes)
    const { db } = mundo.servicios.conexion
    expect((await recalcularAportes(db, alcanceInterno(), CLAVE, 1)).distintos).toEqual([])
  })

  it('el corte siguiente toma la carga nueva', async () => {
    const filas = (await ana().get(`${direccion('25200', 2023, 2)}/metas`)).cuerpo.filas
    expect(filas[0].ejecutadoAntes).toEqual({ '2020': '4', '2021': '30', '2022': '1' })
  })

  it('donde no hay cargas, el texto enviado no las nombra', async () => {
    const [de2020] = await mundo.servicios.conexion.db
      .selectFrom('reporte_version')
      .select('texto')
      .where('vigencia', '=', 2020)
      .execute()
    expect(de2020?.texto).not.toContain('cargadas')
  })
})
