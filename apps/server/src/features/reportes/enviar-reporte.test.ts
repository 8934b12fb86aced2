import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'
import { findAportes } from './aporte.repo.ts'
import { recalcularAportes } from './recalcular-aportes.ts'

describe('El plazo de un corte decide qué se recibe y cómo se marca', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-03-30T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', direccion('25200', 2023, 1))
    await llenar(ana(), '25200', direccion('25200', 2023, 2))
    await llenar(ana(), '25200', direccion('25200', 2023, 4))
  })
  afterAll(() => mundo.cerrar())

  it('antes de abrir no se envía, aunque el borrador esté completo', async () => {
    const { cuerpo } = await ana().post(`${direccion('25200', 2023, 2)}/envio`)
    expect(cuerpo).toMatchObject({ type: 'reporte.actividad_cerrada', faltas: [{ codigo: 'actividad_sin_abrir' }] })
  })

  it('el último segundo del límite es oportuno', async () => {
    mundo.reloj.fijar('2023-04-15T23:59:59-05:00')
    expect((await ana().post(`${direccion('25200', 2023, 1)}/envio`)).cuerpo.oportuna).toBe(true)
  })

  it('donde se recibe extemporáneo se acepta después y queda marcado para siempre', async () => {
    mundo.reloj.fijar('2023-07-16T00:00:00-05:00')
    const reporte = direccion('25200', 2023, 2)
    expect((await ana().post(`${reporte}/envio`)).cuerpo).toMatchObject({ version: 1, oportuna: false })
    expect((await ana().get(reporte)).cuerpo).toMatchObject({ hecho: 'extemporaneo', situacion: 'recibe_extemporaneo' })
  })

  it('donde cierra, un segundo después del límite se rechaza', async () => {
    mundo.reloj.fijar('2024-01-01T00:00:00-05:00')
    const { status, cuerpo } = await ana().post(`${direccion('25200', 2023, 4)}/envio`)
    expect(status).toBe(409)
    expect(cuerpo).toMatchObject({
      ...{ type: 'reporte.actividad_cerrada', detalles: { acto: 'enviar', limite: '2023-12-31' } },
      faltas: [{ codigo: 'actividad_cerrada' }],
    })
    expect((await ana().get(direccion('25200', 2023, 4))).cuerpo).toMatchObject({
      hecho: 'silencio',
      estado: 'borrador',
    })
  })

  it('lo que ya no podría volver a enviarse no se retira', async () => {
    const { cuerpo } = await ana().post(`${direccion('25200', 2023, 1)}/retiro`, { motivo: 'Por si acaso' })
    expect(cuerpo.type).toBe('reporte.actividad_cerrada')
  })
})

describe('Lo que se exige del plan para enviar', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())
  const faltas = async (quien: 'beto' | 'ana', reporte: string) =>
    (await mundo.as(quien).post(`${reporte}/envio`)).cuerpo.faltas?.map((f: { codigo: string }) => f.codigo)

  it('plan, PI finalizado y homologación completa', async () => {
    const reporte = direccion('25295')
    expect(await faltas('beto', reporte)).toEqual(['sin_plan'])
    const sinCodigo = {
      entidad: '25295',
      lider: 'beto',
      cambiar: (m: object, i: number) => (i === 1 ? { ...m, indicador: null } : m),
    } as const
    await insertPlan(mundo, { ...sinCodigo, finalizadoEn: null } as never)
    await llenar(mundo.as('beto'), '25295', reporte)
    const { cuerpo } = await mundo.as('beto').post(`${reporte}/envio`)
    expect(cuerpo.faltas).toMatchObject([
      { codigo: 'pi_sin_finalizar' },
      { codigo: 'homologacion_incompleta', cuantas: 1, metas: [meta('25295', 2)] },
    ])
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', version: 2, finalizadoEn: '2023-04-02T10:00:00-05:00' })
    expect((await mundo.as('beto').post(`${reporte}/envio`)).cuerpo).toMatchObject({ version: 1, planVersion: 2 })
  })

  it('la homologación no se exigía en la vigencia 2020, y el segundo corte abre como copia del primero', async () => {
    mundo.reloj.fijar('2021-12-10T08:00:00-05:00')
    const ana = mundo.as('ana')
    const cambiar = (m: object) => ({ ...m, indicador: null })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', cambiar } as never)
    const [primero, segundo] = [direccion('25200', 2020, 1), direccion('25200', 2020, 2)]
    await llenar(ana, '25200', primero)
    expect((await ana.post(`${primero}/envio`)).cuerpo).toMatchObject({ version: 1, oportuna: false })
    const visto = (await ana.get(`${segundo}/metas`)).cuerpo
    expect(visto.filas[0].valores).toMatchObject({
      ejecutado: '5',
      fuentes: { recursos_propios: { pagado: '500000' } },
    })
    const { cuerpo } = await escribir(ana, segundo, {
      meta: meta('25200', 1),
      campo: 'ejecutado',
      base: '5',
      valor: '6',
    })
    expect(cuerpo.resultados[0].resultado).toBe('guardado')
    expect((await ana.post(`${segundo}/envio`)).cuerpo).toMatchObject({ version: 1, oportuna: true })
  })

  it('un código activo cuando se hizo la versión del plan sigue valiendo para ella', async () => {
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
    const cliente = new pg.Client({ connectionString: mundo.urlMigracion })
    await cliente.connect()
    await cliente.query(
      `insert into catalogo_version select 'otra', 'Otra', '2023-05-01', null, cita from catalogo_version`,
    )
    await cliente.end()
    const reporte = direccion('05001', 2023, 2)
    await insertPlan(mundo, { entidad: '05001', lider: 'leo', hechaEn: '2023-02-01T09:00:00-05:00' })
    await insertPlan(mundo, { entidad: '11001', lider: 'ines', hechaEn: '2023-06-01T09:00:00-05:00' })
    await llenar(mundo.as('leo'), '05001', reporte)
    expect((await mundo.as('leo').post(`${reporte}/envio`)).status).toBe(200)
    const [falta] = (await mundo.as('ines').get(direccion('11001', 2023, 2))).cuerpo.faltas
    expect(falta).toMatchObject({ codigo: 'homologacion_incompleta', cuantas: 3 })
  })

  it('entre la circular que no está y la que fija las fechas, el cronograma no está disponible', async () => {
    mundo.reloj.fijar('2021-10-20T08:00:00-05:00')
    const { status, cuerpo } = await mundo.as('ana').get(direccion('25200', 2020, 1))
    expect([status, cuerpo.type]).toEqual([404, 'calendario.no_disponible'])
  })
})

describe('Cada versión deja lo que aporta a los tableros', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2021-12-10T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 7 })
    await llenar(mundo.as('ana'), '25200', direccion('25200', 2020, 2), 7, '9')
    await mundo.as('ana').post(`${direccion('25200', 2020, 2)}/envio`)
    mundo.reloj.fijar('2023-04-03T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())
  const clave = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
  const guardados = (version: number) =>
    findAportes(mundo.servicios.conexion.db, alcanceInterno(), clave, version, [
      'plan',
      'linea',
      'sector',
      'programa',
      'ods',
    ])

  it('numeradores y denominadores exactos, por dimensión', async () => {
    const ana = mundo.as('ana')
    const reporte = direccion('25200')
    await llenar(ana, '25200', reporte, 5)
    await ana.post(`${reporte}/sin-avance`, { metas: [meta('25200', 6), meta('25200', 7)], motivo: 'En contratación' })
    expect((await ana.post(`${reporte}/envio`)).status).toBe(200)
    const [plan] = (await guardados(1)).filter((a) => a.dimension === 'plan')
    // Five of seven report 5 of 10; the four years add the 9 of 2020 over 40.
    expect(plan).toMatchObject({
      ...{ metas: 7, metasReportadas: 5, metasDeclaradas: 2, metasProgramadas: 7, metasCuatrienio: 7 },
      ...{ sumaFisico: '2.5', sumaFisicoCuatrienio: '2.2', programado: '10500000', ejecutado: '2500000' },
    })
    const lineas = (await guardados(1)).filter((a) => a.dimension === 'linea')
    expect(lineas.map((a) => [a.clave, a.metas])).toEqual([
      ['LE-1', 4],
      ['LE-2', 3],
    ])
  })

  it('recalculados desde el texto congelado dan lo mismo, también si la vigencia anterior cambia después', async () => {
    const { db } = mundo.servicios.conexion
    const previa = { version: 1, general: true, motivo: 'Revisar lo de 2020', vence: '2021-12-20', metas: [] }
    mundo.reloj.fijar('2021-12-12T08:00:00-05:00')
    const r2020 = direccion('25200', 2020, 2)
    expect((await mundo.as('diego').post(`${r2020}/ajustes`, previa)).status).toBe(200)
    const ana = mundo.as('ana')
    await escribir(ana, r2020, { meta: meta('25200', 1), campo: 'ejecutado', base: '9', valor: '1' })
    await ana.post(`${r2020}/ajustes/1/respuestas`, { meta: meta('25200', 1), texto: 'Se corrigió' })
    expect((await ana.post(`${r2020}/envio`)).cuerpo.version).toBe(2)
    const recalculados = await recalcularAportes(db, alcanceInterno(), clave, 1)
    expect(recalculados.distintos).toEqual([])
    expect(
      (await recalcularAportes(db, alcanceInterno(), { ...clave, vigencia: 2020, corte: 2 }, 2)).distintos,
    ).toEqual([])
  })
})

describe('Lo confirmado como guardado nunca falta en la versión', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 40 })
    await llenar(mundo.as('ana'), '25200', direccion('25200'), 40)
  })
  afterAll(() => mundo.cerrar())

  it('aunque se guarde mientras se envía: o está en la versión, o se rechazó', async () => {
    const ana = mundo.as('ana')
    const reporte = direccion('25200')
    let guardadas = 0
    let rechazadas = 0
    for (let vuelta = 1; vuelta <= 8; vuelta += 1) {
      const valor = `vuelta ${vuelta}`
      const escribirUna = (i: number) =>
        escribir(ana, reporte, {
          ...{ meta: meta('25200', i + 1), campo: 'observacion', valor },
          base: anterior.get(i) ?? null,
        })
      const anterior = await observaciones(reporte)
      const enviando = new Promise((r) => setTimeout(r, 4 * vuelta)).then(() => ana.post(`${reporte}/envio`))
      // Most write while it is being sent; the last ones, when the answer has come, whatever the speed of the machine.
      const escrituras = Array.from({ length: 40 }, (_, i) => i).map(async (i) => {
        await (i < 36 ? new Promise((r) => setTimeout(r, (i % 10) * vuelta)) : enviando)
        return { i, respuesta: await escribirUna(i) }
      })
      const [envio, ...hechas] = await Promise.all([enviando, ...escrituras])
      expect(envio.status).toBe(200)
      const { filas } = (await ana.get(`${reporte}/metas?version=${envio.cuerpo.version}`)).cuerpo
      for (const { i, respuesta } of hechas) {
        const guardada = respuesta.status === 200 && respuesta.cuerpo.resultados[0].resultado === 'guardado'
        if (guardada) expect(filas[i].valores.observacion, `meta ${i + 1}, vuelta ${vuelta}`).toBe(valor)
        else expect(respuesta.cuerpo.type).toBe('reporte.no_editable')
        if (guardada) guardadas += 1
        else rechazadas += 1
      }
      await ana.post(`${reporte}/retiro`, { motivo: 'Otra vuelta de la prueba' })
    }
    expect(guardadas).toBeGreaterThan(0)
    expect(rechazadas).toBeGreaterThan(0)
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })

  async function observaciones(reporte: string): Promise<Map<number, string>> {
    const { filas } = (await mundo.as('ana').get(`${reporte}/metas`)).cuerpo
    return new Map(filas.map((f: { valores: { observacion: string } }, i: number) => [i, f.valores.observacion]))
  }

  it('de diez envíos a la vez gana uno, con una sola versión', async () => {
    const antes = (await mundo.as('ana').get(direccion('25200'))).cuerpo.version
    const envios = await Promise.all(
      Array.from({ length: 10 }, () => mundo.as('ana').post(`${direccion('25200')}/envio`)),
    )
    expect(envios.filter((e) => e.status === 200)).toHaveLength(1)
    for (const e of envios.filter((e) => e.status !== 200)) expect(e.cuerpo.type).toBe('reporte.acto_imposible')
    expect((await mundo.as('ana').get(direccion('25200'))).cuerpo.version).toBe(antes + 1)
  })
})
