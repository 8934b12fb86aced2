import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar } from '../../testing/reporte.ts'

const RUTA = '/api/calendario/medidas'
const CORTE_1 = direccion('25200', 2023, 1)

describe('Medidas del calendario', () => {
  let mundo: Mundo
  let actividad = ''
  const medida = (cambios: object = {}) => ({
    ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25200' } },
    ...{ documento: 'Oficio 2023-100 del DNP', actoFecha: '2023-04-17', pide: null, avala: null },
    motivo: 'La inundación del 12 de abril dejó sin servicio la alcaldía',
    filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad, fecha: '2023-04-30' }],
    ...cambios,
  })
  const conceder = (cambios?: object) => mundo.as('gloria').post(RUTA, medida(cambios))
  const ver = async (reporte: string, quien: 'ana' | 'beto' = 'ana') => (await mundo.as(quien).get(reporte)).cuerpo

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-18T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 2 })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', metas: 2 })
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    actividad = actividades.find(
      (a: { corte: number; clases: string[] }) => a.corte === 1 && a.clases.includes('reporte'),
    ).clave
  })
  afterAll(() => mundo.cerrar())

  it('solo da: una fecha que no amplía, un alcance que no es el suyo o una fila ajena se rechazan con su frase', async () => {
    const falta = async (cambios: object) => {
      const { status, cuerpo } = await conceder(cambios)
      return [status, cuerpo.type, cuerpo.detalles?.falta]
    }
    const filas = (cambios: object) => ({ filas: [{ ...medida().filas[0], ...cambios }] })
    expect(await falta(filas({ fecha: '2023-04-15' }))).toEqual([400, 'medida.falta', 'no_amplia'])
    expect(await falta({ alcance: { clase: 'pais' } })).toEqual([400, 'medida.falta', 'alcance'])
    expect(await falta(filas({ actividad: 'no-existe' }))).toEqual([400, 'medida.falta', 'fila_desconocida'])
    expect(await falta({ actoFecha: '2023-04-19' })).toEqual([400, 'medida.falta', 'acto_futuro'])
    expect(await falta({ alcance: { clase: 'entidad', entidad: '99999' } })).toEqual([
      ...[404, 'entidad.desconocida', undefined],
    ])
    expect((await mundo.publico.get(RUTA)).cuerpo.total).toBe(0)
  })

  it('a quien se le concede tiene su fecha: lo que envíe hasta ella es oportuno; para los demás nada cambia', async () => {
    expect(await ver(CORTE_1)).toMatchObject({ limite: '2023-04-15', situacion: 'recibe_extemporaneo' })
    expect((await conceder()).cuerpo).toEqual({ numero: 'ME-2023-000001' })
    expect(await ver(CORTE_1)).toMatchObject({ limite: '2023-04-30', situacion: 'abierta' })
    const ajeno = direccion('25295', 2023, 1)
    expect(await ver(ajeno, 'beto')).toMatchObject({ limite: '2023-04-15', situacion: 'recibe_extemporaneo' })
    for (const [quien, entidad] of [
      ['ana', '25200'],
      ['beto', '25295'],
    ] as const) {
      const reporte = direccion(entidad, 2023, 1)
      await llenar(mundo.as(quien), entidad, reporte, 2, '4')
      const { status, cuerpo } = await mundo.as(quien).post(`${reporte}/envio`)
      expect([status, cuerpo.oportuna]).toEqual([200, quien === 'ana'])
    }
    const hechoDe = async (texto: string) =>
      (await mundo.as('diego').get(`/api/tablero/seguimiento/2023/1/entidades?texto=${texto}`)).cuerpo.filas[0]?.hecho
    expect([await hechoDe('cogua'), await hechoDe('gachancip')]).toEqual(['oportuno', 'extemporaneo'])
  })

  it('queda en el registro público sin personas, en la cadena de la entidad y en una carta a su líder', async () => {
    const { total, filas } = (await mundo.publico.get(`${RUTA}?entidad=25200`)).cuerpo
    expect(total).toBe(1)
    expect(filas[0]).toMatchObject({
      ...{ numero: 'ME-2023-000001', clase: 'excepcion', concede: 'DNP', pide: null },
      alcance: { clase: 'entidad', codigo: '25200', nombre: 'Cogua' },
      filas: [{ actividad, fecha: '2023-04-30', limite: '2023-04-15', corte: 1 }],
    })
    expect(JSON.stringify(filas)).not.toContain('Gloria')
    expect((await mundo.publico.get(`${RUTA}?entidad=25295`)).cuerpo.total).toBe(0)
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true })
    const cartas = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select('para')
      .where('clase', '=', 'medida.concedida')
      .execute()
    expect(cartas).toEqual([{ para: 'ana@ejemplo.gov.co' }])
  })

  it('una contingencia nacional sana lo que llegó tarde y abre para quien ya no podía', async () => {
    mundo.reloj.fijar('2023-05-02T08:00:00-05:00')
    const { status } = await conceder({
      ...{ clase: 'contingencia', alcance: { clase: 'pais' }, actoFecha: '2023-05-01' },
      filas: [{ ...medida().filas[0], fecha: '2023-05-10' }],
    })
    expect(status).toBe(200)
    expect(await ver(direccion('25295', 2023, 1), 'beto')).toMatchObject({ limite: '2023-05-10', hecho: 'oportuno' })
    const { cortes } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    expect(cortes[0].limite).toBe('2023-05-10')
  })

  it('una terminación anticipada cierra para quien ya cumplió, y deja su plazo a los demás', async () => {
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const segunda = actividades.find((a: { corte: number }) => a.corte === 2).clave
    const corte2 = { ana: direccion('25200', 2023, 2), beto: direccion('25295', 2023, 2) }
    await llenar(mundo.as('ana'), '25200', corte2.ana, 2, '5')
    expect((await mundo.as('ana').post(`${corte2.ana}/envio`)).status).toBe(200)
    const termina = await conceder({
      ...{ clase: 'terminacion_anticipada', efecto: 'termina', alcance: { clase: 'pais' }, actoFecha: '2023-07-03' },
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: segunda, fecha: '2023-07-04' }],
    })
    expect(termina.status).toBe(200)
    mundo.reloj.fijar('2023-07-05T08:00:00-05:00')
    const retiro = await mundo.as('ana').post(`${corte2.ana}/retiro`, { motivo: 'Quedó mal la unidad' })
    expect(retiro.cuerpo.type).toBe('reporte.actividad_cerrada')
    await llenar(mundo.as('beto'), '25295', corte2.beto, 2, '5')
    expect((await mundo.as('beto').post(`${corte2.beto}/envio`)).cuerpo.oportuna).toBe(true)
  })
})
