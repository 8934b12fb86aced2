// Ana reports in time and is asked once for adjustments by Diego; Beto reports late; everybody else is silent.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const PROCESO = '/api/proceso/seguimiento/2023/1'

describe('Indicadores del proceso, para cualquiera', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
    ] as const) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad))
    }
    await mundo.as('ana').post(`${direccion('25200')}/envio`)
    mundo.reloj.fijar('2023-04-20T09:00:00-05:00')
    await mundo.as('beto').post(`${direccion('25295')}/envio`)
  })
  afterAll(() => mundo.cerrar())

  it('la oportunidad cuenta a quien debía: uno a tiempo, uno tarde y los demás en silencio', async () => {
    const { cuerpo } = await mundo.publico.get(PROCESO)
    const { oportunidad, rondas } = cuerpo.total
    expect([oportunidad.numerador, oportunidad.denominador > 1_000, rondas]).toEqual([
      ...[1, true, { numerador: 0, denominador: 2, valor: 0 }],
    ])
    const cundinamarca = cuerpo.departamentos.find((d: { codigo: string }) => d.codigo === '25')
    expect(cundinamarca.indicadores.oportunidad.numerador).toBe(1)
    const suma = cuerpo.departamentos.reduce((n: number, d: { entidades: number }) => n + d.entidades, 0)
    expect(suma).toBe(cuerpo.entidades)
  })

  it('cada entidad abre sus propios datos, y se llevan en CSV con lo que los compone', async () => {
    const { cuerpo } = await mundo.publico.get(`${PROCESO}/entidades?departamento=25&texto=gachancip`)
    expect(cuerpo.filas).toHaveLength(1)
    expect(cuerpo.filas[0]).toMatchObject({ entidad: { codigo: '25295' }, hecho: 'extemporaneo' })
    expect(cuerpo.filas[0].indicadores.hallazgos.denominador).toBeGreaterThan(0)
    const csv = (await mundo.publico.get(`${PROCESO}/csv`)).cuerpo.toString()
    expect(csv.split('\r\n')[0]).toContain('Hallazgos: sobre cuántas')
    expect(csv).toContain('25295')
  })

  it('de un corte que no existe lo dice', async () => {
    expect((await mundo.publico.get('/api/proceso/seguimiento/2023/9')).cuerpo.type).toBe('calendario.no_disponible')
  })
})
