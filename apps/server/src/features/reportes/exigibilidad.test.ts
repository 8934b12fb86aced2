import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cronogramaDePrueba } from '../../testing/cronograma.ts'
import { publicarCuestionario } from '../../testing/cuestionarios.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { cargarCronogramas } from '../calendario/index.ts'

describe('Lo que no se puede exigir no se acusa', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2024-01-02T08:00:00-05:00' })
    const archivo = cronogramaDePrueba(2024)
    const [primero, segundo] = archivo.cronogramas[0]?.cortes ?? []
    if (primero && segundo) [primero.fechaDatos, segundo.fechaDatos] = ['2024-03-31', '2024-06-30']
    const { db } = mundo.servicios.conexion
    const carga = await db.transaction().execute((trx) => cargarCronogramas(trx, archivo, mundo.reloj.ahora()))
    expect(carga.hallazgos).toEqual([])
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', desde: 2024 })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', desde: 2024 })
    await insertActoDelPlan(mundo, '25200', '2024-05-20')
    await insertActoDelPlan(mundo, '25295', '2024-07-10')
    // A later act, an amendment: the plan was in force since the first.
    await insertActoDelPlan(mundo, '25200', '2026-02-01', 2)
    mundo.reloj.fijar('2025-02-10T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())

  async function hechos(entidad: string, quien: 'ana' | 'beto', corte: number) {
    const inicio = (await mundo.as(quien).get(`/api/entidades/${entidad}/inicio`)).cuerpo.cortes
    const publico = (await mundo.publico.get(`/api/entidades/${entidad}/como-va`)).cuerpo.cortes
    const tablero = (await mundo.as('diego').get(`/api/tablero/seguimiento/2024/${corte}/entidades?texto=${entidad}`))
      .cuerpo
    const tendencia = (await mundo.as('diego').get('/api/tablero/seguimiento/2024/tendencia?departamento=25')).cuerpo
    const elCorte = (c: { vigencia: number; corte: number }) => c.vigencia === 2024 && c.corte === corte
    const i = tendencia.cortes.findIndex(elCorte)
    const grupo = tendencia.grupos.find((g: { codigo: string }) => g.codigo === entidad)
    return [
      ...[inicio.find(elCorte).exigible, inicio.find(elCorte).hecho, publico.find(elCorte).hecho],
      ...[tablero.filas[0].hecho, grupo.puntos[i].silencio],
    ]
  }

  it('el corte 1 de 2024, con datos a marzo, a nadie: los planes se adoptaron en mayo', async () => {
    for (const [entidad, quien] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
    ] as const)
      expect(await hechos(entidad, quien, 1)).toEqual([false, 'no_exigible', 'no_exigible', 'no_exigible', 0])
  })

  it('el siguiente, a quien ya tenía plan; no a quien lo adoptó después, aunque otro acto posterior lo modifique', async () => {
    expect(await hechos('25200', 'ana', 2)).toEqual([true, 'silencio', 'silencio', 'silencio', 1])
    expect(await hechos('25295', 'beto', 2)).toEqual([false, 'no_exigible', 'no_exigible', 'no_exigible', 0])
  })

  it('GESTIONWEB no espera al plan: lo debe quien lo adoptó después de la fecha de los datos', async () => {
    await publicarCuestionario(mundo, 2022)
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', desde: 2020 })
    await insertActoDelPlan(mundo, '25295', '2023-06-01', 1, 2020)
    const { cortes } = (await mundo.as('beto').get('/api/entidades/25295/inicio')).cuerpo
    const deber = (instrumento: string, anio: number) =>
      cortes.find(
        (c: { instrumento: string; vigencia: number; corte: number }) =>
          c.instrumento === instrumento && c.vigencia === anio && c.corte === 1,
      )?.exigible
    expect([deber('gestionweb', 2022), deber('seguimiento', 2023)]).toEqual([true, false])
  })
})

async function insertActoDelPlan({ servicios, cuentaDe }: Mundo, entidad: string, fecha: string, n = 1, desde = 2024) {
  const { db } = servicios.conexion
  await db
    .insertInto('plan_acto')
    .values({
      ...{ entidad, periodo_desde: desde, n, tipo: 'acuerdo', numero: String(n), fecha, documento: null },
      ...{ por: cuentaDe('ana'), en: '2024-08-01T09:00:00-05:00' },
    })
    .execute()
}
