import { libroCuipoEjemplo } from '@kpt/domain/cruce'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { escribirLibro } from '../../platform/spreadsheet/index.ts'
import { hacerLoEncolado } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'
import { recalcularAportes } from '../reportes/index.ts'

const [UNO, DOS] = [direccion('25200', 2023, 1), direccion('25200', 2023, 2)]
const BPIN = '2023252000001'
const [M1, M4] = [meta('25200', 1), meta('25200', 4)]

describe('Lo que se deja compartido se suma una vez', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')

  /** A CUIPO book with an amount of the metas 1 and 4, which are of one sector and of two líneas. */
  async function cruzar(reporte: string, hasta: string, obligado: string): Promise<string> {
    const cabeza = { chip: '210025200', nombre: 'Cogua', periodo: `01-01-2023 al ${hasta}` }
    const renglon = { vigenciaGasto: 'VIGENCIA ACTUAL', producto: 'Producto 0401105', bpin: BPIN }
    const libro = await escribirLibro(libroCuipoEjemplo(cabeza, [{ ...renglon, pesos: [obligado, obligado, '0'] }]))
    const { n } = (await ana().post(`${reporte}/cruces`, { nombre: 'cuipo.xlsx', bytes: libro.length })).cuerpo
    await ana().post(`${reporte}/cruces/${n}/trozos/0`, libro)
    await ana().post(`${reporte}/cruces/${n}/cierre`)
    expect(await hacerLoEncolado(mundo)).toEqual([])
    return `${reporte}/cruces/${n}`
  }
  const propuestaDe = async (cruce: string) =>
    (await ana().get(`${cruce}/renglones?ver=compartidas`)).cuerpo.filas[0].id as string
  const decidir = async (cruce: string, partes: unknown) =>
    await ana().post(`${cruce}/repartos`, { propuesta: await propuestaDe(cruce), partes })
  const avance = async (reporte: string, dimension: string) =>
    (await ana().get(`${reporte}/avance?dimension=${dimension}`)).cuerpo
  const distintos = async (corte: number) => {
    const clave = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte } as const
    return (await recalcularAportes(mundo.servicios.conexion.db, alcanceInterno(), clave, 1)).distintos
  }

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    const cambiar = (m: Parameters<NonNullable<Parameters<typeof insertPlan>[1]['cambiar']>>[0], i: number) =>
      i === 2 ? m : { ...m, bpin: [BPIN] }
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 4, cambiar })
    await llenar(ana(), '25200', UNO, 4)
  })
  afterAll(() => mundo.cerrar())

  it('en el plan, en su sector y en su fuente; en una línea que solo tiene una de las metas, aparte', async () => {
    expect((await decidir(await cruzar(UNO, '31-03-2023', '300000'), null)).cuerpo).toEqual({ repartida: false })
    expect((await ana().post(`${UNO}/envio`)).cuerpo.version).toBe(1)
    const { plan, grupos } = await avance(UNO, 'linea')
    expect(plan).toMatchObject({ ejecutado: '2300000', compartido: '300000', compartidoAparte: '0' })
    expect(plan.financiero).toBe(2_300_000 / 6_000_000)
    const aparte = { ejecutado: '1000000', compartido: '0', compartidoAparte: '300000' }
    expect(grupos).toMatchObject([aparte, aparte])
    const del = (todos: { clave: string }[], clave: string) => todos.find((g) => g.clave === clave)
    expect(del((await avance(UNO, 'sector')).grupos, '04')).toMatchObject({
      ...{ ejecutado: '1300000', compartido: '300000', compartidoAparte: '0' },
    })
    expect(del((await avance(UNO, 'fuente')).grupos, 'recursos_propios')).toMatchObject({ ejecutado: '2300000' })
    expect((await ana().get(`${UNO}/avance/metas/${M1}`)).cuerpo).toMatchObject({
      financiero: { entradas: { ejecutado: '500000' } },
      compartidos: [{ fuente: { nombre: 'Recursos propios' }, metas: [M1, M4], obligado: '300000' }],
    })
    expect((await mundo.as('fabio').get('/api/tablero/seguimiento/2023/1')).cuerpo.avance).toMatchObject({
      compartido: '300000',
    })
    expect(await distintos(1)).toEqual([])
  })

  it('enviado el reporte ya no se decide; y lo decidido no se cambia ni se borra', async () => {
    const otra = await ana().post(`${UNO}/cruces/1/repartos`, {
      propuesta: `${M1}+${M4}/recursos_propios`,
      partes: null,
    })
    expect(otra.cuerpo.type).toBe('reporte.no_editable')
    await expect(mundo.servicios.conexion.pool.query('delete from dinero_compartido')).rejects.toThrow()
  })

  it('lo que se dejó compartido se retira con su motivo: deja de sumarse, y lo decidido antes queda en la historia', async () => {
    await ana().post(`${UNO}/retiro`, { motivo: 'El monto era de reservas' })
    const cual = { fuente: 'recursos_propios', metas: [M4, M1] }
    const retirar = (motivo: string) => ana().post(`${UNO}/compartidos/retiros`, { ...cual, motivo })
    expect((await retirar('no')).status).toBe(400)
    expect((await retirar('Era de reservas del año pasado')).cuerpo).toEqual({ retirado: true })
    expect((await retirar('Otra vez lo mismo')).cuerpo.type).toBe('compartido.no_existe')
    const { filas, total } = (await ana().get(`${UNO}/compartidos`)).cuerpo
    expect(total).toBe(1)
    expect(filas[0]).toMatchObject({
      ...{ fuente: { nombre: 'Recursos propios' }, metas: [{ numero: M1 }, { numero: M4 }] },
      ...{ dinero: null, anterior: false },
      decisiones: [
        { que: 'retirado', motivo: 'Era de reservas del año pasado', cruce: null, autor: { nombre: 'Ana Cogua' } },
        { que: 'dejado', dinero: { obligado: '300000' }, motivo: null, cruce: 1 },
      ],
    })
    expect((await ana().get(`${UNO}/cruces/1`)).cuerpo.hallado).toMatchObject({
      ...{ compartido: { cuantas: 0 }, sinDecidir: { cuantas: 1, obligado: '300000' } },
    })
    expect((await ana().get(`${UNO}/cruces/1/renglones?ver=compartidas`)).cuerpo.filas[0].situacion).toBe('pendiente')
    const cambios = (await ana().get(`${UNO}/cambios-por-enviar`)).cuerpo
    expect(cambios.filas.map((d: Record<string, unknown>) => [d.campo, d.entre, d.antes, d.despues])).toEqual([
      ['comprometido', [M1, M4], '300000', null],
      ['obligado', [M1, M4], '300000', null],
      ['pagado', [M1, M4], '0', null],
    ])
    expect([cambios.antes.obligado, cambios.despues.obligado]).toEqual(['2300000', '2000000'])
    expect((await ana().post(`${UNO}/envio`)).cuerpo.version).toBe(2)
    expect((await avance(UNO, 'linea')).plan).toMatchObject({ ejecutado: '2000000', compartido: '0' })
    expect(await distintos(1)).toEqual([])
  })

  it('y se puede volver a dejar; con el reporte enviado no se retira', async () => {
    await ana().post(`${UNO}/retiro`, { motivo: 'Sí era de esta vigencia' })
    await decidir(`${UNO}/cruces/1`, null)
    expect((await ana().get(`${UNO}/compartidos`)).cuerpo.filas[0].dinero).toMatchObject({ obligado: '300000' })
    expect((await ana().post(`${UNO}/envio`)).cuerpo.version).toBe(3)
    const cual = { fuente: 'recursos_propios', metas: [M1, M4], motivo: 'Era de reservas' }
    expect((await ana().post(`${UNO}/compartidos/retiros`, cual)).cuerpo.type).toBe('reporte.no_editable')
  })

  it('en el corte siguiente sigue en pie lo último acumulado, hasta que se decide otra cosa', async () => {
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
    await ana().post(`${DOS}/sin-avance`, { metas: [1, 2, 3, 4].map((i) => meta('25200', i)), motivo: 'Igual' })
    expect((await ana().post(`${DOS}/envio`)).cuerpo.version).toBe(1)
    expect((await avance(DOS, 'linea')).plan).toMatchObject({ ejecutado: '2300000', compartido: '300000' })
    await ana().post(`${DOS}/retiro`, { motivo: 'Faltaba el libro de junio' })
    const deAntes = (await ana().get(`${DOS}/compartidos`)).cuerpo.filas[0]
    expect(deAntes).toMatchObject({ anterior: true, decisiones: [], dinero: { obligado: '300000' } })
    const cruce = await cruzar(DOS, '30-06-2023', '700000')
    await decidir(cruce, null)
    const parte = (numero: string, obligado: string) => ({
      meta: numero,
      valores: { comprometido: obligado, obligado, pagado: '0' },
    })
    expect((await decidir(cruce, [parte(M1, '400000'), parte(M4, '300000')])).cuerpo.repartida).toBe(true)
    await escribir(ana(), DOS, { meta: M1, campo: 'observacion', valor: 'Se repartió' })
    expect((await ana().post(`${DOS}/envio`)).cuerpo.version).toBe(2)
    expect((await avance(DOS, 'linea')).plan).toMatchObject({ ejecutado: '2000000', compartido: '0' })
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })
})
