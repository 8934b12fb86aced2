import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drenarCola } from '../../platform/jobs/index.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { tareasConsolidado } from './tareas.ts'

const LIDERES = { '25200': 'ana', '25295': 'beto' } as const
const LIBRO = '/api/tablero/seguimiento/2023/2/consolidados/nacional'

describe('El libro también se compara con lo último de quien dejó pasar el corte: el tablero lo suma', () => {
  let mundo: Mundo
  const enviar = async (entidad: keyof typeof LIDERES, corte: number) => {
    const cliente = mundo.as(LIDERES[entidad] as Nombre)
    const reporte = direccion(entidad, 2023, corte)
    await llenar(cliente, entidad, reporte)
    expect((await cliente.post(`${reporte}/envio`)).status).toBe(200)
  }
  const ver = async () => (await mundo.as('fabio').get(LIBRO)).cuerpo.listo
  const preparar = async () => {
    expect((await mundo.as('fabio').post(LIBRO)).status).toBe(200)
    await drenarCola(mundo.servicios, tareasConsolidado, () => {})
    return ver()
  }

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-07-03T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) await insertPlan(mundo, { entidad, lider })
    await enviar('25295', 2)
  })
  afterAll(() => mundo.cerrar())

  it('quien deja pasar el corte 2 y envía después el 1 cambia lo que el tablero suma: el libro deja de estar al día', async () => {
    expect(await preparar()).toMatchObject({ alDia: true, enviosPosteriores: 0 })
    await enviar('25200', 1)
    expect(await ver()).toMatchObject({ alDia: false, enviosPosteriores: 0 })
    expect(await preparar()).toMatchObject({ alDia: true })
  })
})
