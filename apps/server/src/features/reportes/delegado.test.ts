// Dina is Ana's delegate for línea LE-1: the odd metas of the plan. The even ones are of LE-2.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrar } from '../../testing/entrar.ts'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, operacion } from '../../testing/reporte.ts'

const [SUYA, AJENA] = [meta('25200', 1), meta('25200', 2)]
const REPORTE = direccion('25200')

describe('Un delegado', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const dina = () => mundo.as('dina')
  const repartir = (cambio: { lineas?: string[] | null; sectores?: string[] | null }) =>
    mundo.servicios.conexion.db
      .updateTable('nombramiento')
      .set(cambio)
      .where('cuenta', '=', mundo.cuentaDe('dina'))
      .execute()

  it('lee el reporte entero, y se le dice qué parte escribe', async () => {
    const { cuerpo } = await dina().get(REPORTE)
    expect(cuerpo).toMatchObject({ puedeEditar: true, reparto: { lineas: ['LE-1'], sectores: null }, actos: [] })
    expect((await dina().get(`${REPORTE}/metas`)).cuerpo.total).toBe(3)
    expect((await mundo.as('ana').get(REPORTE)).cuerpo.reparto).toBeNull()
  })

  it('guarda lo suyo y lo ajeno se le rechaza con palabras, aunque vayan juntos', async () => {
    const { cuerpo, status } = await escribir(
      dina(),
      REPORTE,
      { meta: SUYA, campo: 'ejecutado', valor: '3' },
      { meta: AJENA, campo: 'ejecutado', valor: '4' },
    )
    expect(status).toBe(200)
    expect(cuerpo.resultados).toMatchObject([
      { resultado: 'guardado', valor: '3' },
      {
        resultado: 'rechazado',
        valor: null,
        problema: { codigo: 'valor.fuera_de_reparto', detalles: { meta: AJENA } },
      },
    ])
    const { cuerpo: filas } = await mundo.as('ana').get(`${REPORTE}/metas`)
    expect(filas.filas.map((f: { valores: { ejecutado: string } }) => f.valores.ejecutado)).toEqual(['3', null, null])
    const { cuerpo: historia } = await dina().get(`${REPORTE}/metas/${SUYA}/historia?campo=ejecutado`)
    expect(historia.cambios[0].autor).toEqual({ nombre: 'Dina Delegada', rol: 'delegado' })
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('por sectores, y por línea y sector a la vez', async () => {
    // Meta 1: LE-1 and sector 04; meta 3: LE-1 and sector 19.
    const escribeEn = async (...metas: string[]) =>
      (await escribir(dina(), REPORTE, ...metas.map((m) => ({ meta: m, campo: 'observacion', valor: `va ${m}` }))))
        .cuerpo.resultados
    await repartir({ lineas: null, sectores: ['17'] })
    expect(await escribeEn(SUYA, AJENA)).toMatchObject([{ resultado: 'rechazado' }, { resultado: 'guardado' }])
    await repartir({ lineas: ['LE-1'], sectores: ['19'] })
    expect(await escribeEn(SUYA, meta('25200', 3))).toMatchObject([
      { resultado: 'rechazado' },
      { resultado: 'guardado' },
    ])
    await repartir({ lineas: ['LE-1'], sectores: null })
  })

  it('lo que se le quita deja de poder escribirlo en el mismo momento, con la sesión abierta', async () => {
    const abierta = await entrar(mundo, 'dina@ejemplo.gov.co', CLAVE)
    const guardar = async (valor: string, base: string | null) => {
      const operaciones = [operacion({ meta: SUYA, campo: 'ejecutado', base, valor })]
      return (await abierta('POST', `${REPORTE}/operaciones`, { operaciones })).cuerpo.resultados[0].resultado
    }
    expect(await guardar('7', '3')).toBe('guardado')
    await repartir({ lineas: ['LE-2'] })
    expect(await guardar('8', '7')).toBe('rechazado')
    await repartir({ lineas: ['LE-1'] })
    expect(await guardar('8', '7')).toBe('guardado')
  })

  it('declara sin avance lo suyo; si pide algo ajeno no se declara nada', async () => {
    const pedir = (metas: string[]) => dina().post(`${REPORTE}/sin-avance`, { metas, motivo: 'sin contratar todavía' })
    const ajena = await pedir([meta('25200', 3), AJENA])
    expect([ajena.status, ajena.cuerpo.type, ajena.cuerpo.detalles]).toEqual([
      403,
      'valor.fuera_de_reparto',
      { meta: AJENA },
    ])
    expect((await mundo.as('ana').get(`${REPORTE}/metas`)).cuerpo.filas[2].valores.sinAvance).toBeNull()
  })

  it('no envía, no retira, no toca el plan', async () => {
    const actos = await Promise.all([
      dina().post(`${REPORTE}/envio`),
      dina().post(`${REPORTE}/retiro`, { motivo: 'faltó una cifra' }),
      dina().post('/api/entidades/25200/plan/finalizacion', { version: 1 }),
      dina().post('/api/entidades/25200/cargas', { destino: 'plan', nombre: 'plan.xlsx', bytes: 10 }),
    ])
    expect(actos.map((r) => [r.status, r.cuerpo.type])).toEqual(actos.map(() => [403, 'permiso.falta']))
  })

  it('no escribe en la entidad vecina', async () => {
    const vecina = await escribir(dina(), direccion('25295'), {
      meta: meta('25295', 1),
      campo: 'ejecutado',
      valor: '1',
    })
    expect(vecina.cuerpo.type).toBe('territorio.ajeno')
  })

  it('quien solo consulta lee y no escribe', async () => {
    const cora = mundo.as('cora')
    expect((await cora.get(REPORTE)).cuerpo.puedeEditar).toBe(false)
    const intento = await escribir(cora, REPORTE, { meta: SUYA, campo: 'ejecutado', valor: '1' })
    expect(intento.cuerpo.type).toBe('permiso.falta')
  })
})
