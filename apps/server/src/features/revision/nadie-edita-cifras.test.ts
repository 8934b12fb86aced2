// Whoever reviews, verifies, administers or watches never writes what an entity reports: every endpoint that there is, by every official (R4.4).
import { ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { PETICIONES } from '../../testing/recorrido-permisos.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const FUNCIONARIOS: readonly Nombre[] = ['diego', 'gabi', 'elena', 'fabio', 'gloria', 'sara', 'dalia', 'hugo']
const REPORTE = direccion('25200')

describe('Ningún funcionario edita las cifras de una entidad', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
  })
  afterAll(() => mundo.cerrar())

  /** What the entity says: its draft, its versions, its evidence and its replies. */
  async function loDicho() {
    const { db } = mundo.servicios.conexion
    return {
      valores: await db
        .selectFrom('reporte_valor')
        .select(['meta', 'campo', 'clave', 'valor', 'por'])
        .orderBy('meta')
        .orderBy('campo')
        .orderBy('clave')
        .execute(),
      versiones: await db.selectFrom('reporte_version').select(['version', 'por']).orderBy('version').execute(),
      evidencias: await db.selectFrom('evidencia').select('id').execute(),
      respuestas: await db.selectFrom('ajuste_respuesta').select(['meta', 'texto']).execute(),
    }
  }

  async function intentarTodo(): Promise<number> {
    let intentos = 0
    for (const { metodo, ruta } of ENDPOINTS) {
      if (metodo !== 'POST' || !ruta.includes(':entidad')) continue
      const { direccion: donde, cuerpo } = PETICIONES[`POST ${ruta}` as keyof typeof PETICIONES]('25200')
      for (const quien of FUNCIONARIOS) {
        const { status } = await mundo.as(quien).post(donde, cuerpo)
        expect(status, `${quien} en ${ruta}`).toBeLessThan(500)
        intentos += 1
      }
    }
    return intentos
  }

  it('ni en borrador, ni enviado, ni en ajustes', async () => {
    const enBorrador = await loDicho()
    expect(enBorrador.valores.length).toBeGreaterThan(0)
    expect(await intentarTodo()).toBeGreaterThan(200)
    expect(await loDicho()).toEqual(enBorrador)

    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const enviado = await loDicho()
    await intentarTodo()
    expect(await loDicho()).toEqual(enviado)

    const estado = (await mundo.as('ana').get(REPORTE)).cuerpo.estado
    if (estado !== 'en_ajustes') {
      const { db } = mundo.servicios.conexion
      await db.updateTable('reporte').set({ estado: 'enviado' }).execute()
      const pedido = {
        version: 1,
        general: false,
        motivo: 'Revisar',
        vence: '2023-04-28',
        metas: [{ meta: meta('25200', 1), motivo: 'No coincide' }],
      }
      expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, pedido)).status).toBe(200)
    }
    await intentarTodo()
    expect(await loDicho()).toEqual(enviado)
  }, 120_000)
})
