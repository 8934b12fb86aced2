// Whoever reviews, verifies, administers or watches never writes what an entity plans or reports: every POST that there is, by an official of
// every role (R4.4). The leader, with the same bodies, does: the walk knocks at doors that open.
import { randomUUID } from 'node:crypto'
import { ENDPOINTS } from '@kpt/contract'
import { ROLES, type Rol } from '@kpt/domain/acceso'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GENTE, type Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { PETICIONES } from '../../testing/recorrido-permisos.ts'
import { direccion, llenar, operacion } from '../../testing/reporte.ts'

const FUNCIONARIOS: readonly Nombre[] = ['diego', 'gabi', 'elena', 'fabio', 'gloria', 'sara', 'dalia', 'hugo']
const DE_LA_ENTIDAD: readonly Rol[] = ['usuario_lider', 'delegado', 'consulta']
const REPORTE = direccion('25200')
const RUTA = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
const M1 = meta('25200', 1)

/** Figures of the entity and its own words about them, wherever they are kept. */
const LO_DICHO = [
  ...['reporte_valor', 'reporte_razon', 'reporte_version', 'reporte_evidencia', 'evidencia', 'ajuste_respuesta'],
  ...['plan_version', 'plan_acto', 'plan_finalizacion', 'plan_actividad', 'plan_borrador', 'plan_borrador_cambio'],
  ...['plan_borrador_celda', 'plan_sustento', 'ejecucion_anterior', 'ponderacion', 'ficha_entidad'],
]

/** What writes, with the value that is there as its base and an operation of its own each time: nothing but the permission stops it. */
const VALIDOS: Readonly<Record<string, () => object>> = {
  [`${RUTA}/operaciones`]: () => ({
    operaciones: [operacion({ meta: M1, campo: 'ejecutado', base: '5', valor: '6' })],
  }),
  [`${RUTA}/sin-avance`]: () => ({ metas: [meta('25200', 4)], motivo: 'Sin contratación en el periodo' }),
  [`${RUTA}/evidencias/enlaces`]: () => ({
    ...{ direccion: 'https://ejemplo.gov.co/acta', nombre: `Acta ${randomUUID()}`, descripcion: '', personal: false },
    metas: [M1],
  }),
}

describe('Ningún funcionario edita las cifras de una entidad', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 4 })
    await llenar(mundo.as('ana'), '25200', REPORTE)
  })
  afterAll(() => mundo.cerrar())

  async function loDicho(): Promise<Record<string, string>> {
    const { pool } = mundo.servicios.conexion
    const huella = (tabla: string) =>
      `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${tabla} t where t.entidad = '25200') as ${tabla}`
    return (await pool.query(`select ${LO_DICHO.map(huella).join(', ')}`)).rows[0]
  }

  async function intentarTodo(quienes: readonly Nombre[]): Promise<number> {
    let intentos = 0
    for (const { metodo, ruta } of ENDPOINTS) {
      if (metodo !== 'POST') continue
      const { direccion: donde, cuerpo } = PETICIONES[`POST ${ruta}` as keyof typeof PETICIONES]('25200')
      for (const quien of quienes) {
        const { status } = await mundo.as(quien).post(donde, VALIDOS[`POST ${ruta}`]?.() ?? cuerpo)
        expect(status, `${quien} en ${ruta}`).toBeLessThan(500)
        intentos += 1
      }
    }
    return intentos
  }

  it('lo intenta un funcionario de cada rol que hay', () => {
    const roles = new Set<Rol>([...FUNCIONARIOS.map((n) => GENTE[n].rol), 'direccion_tecnica', ...DE_LA_ENTIDAD])
    expect([...roles].sort()).toEqual([...ROLES].sort())
  })

  it('ni en borrador, ni enviado, ni en ajustes', async () => {
    const enBorrador = await loDicho()
    expect(await intentarTodo(FUNCIONARIOS)).toBeGreaterThan(500)
    expect(await loDicho()).toEqual(enBorrador)
    // Who works in a dirección técnica, and not only directs it.
    await comoDireccionTecnica()
    await intentarTodo(['dalia'])
    expect(await loDicho()).toEqual(enBorrador)

    for (const [ruta, cuerpo] of Object.entries(VALIDOS)) {
      const antes = await loDicho()
      const { status, cuerpo: respuesta } = await mundo.as('ana').post(ruta.replace(RUTA, REPORTE), cuerpo())
      expect([ruta, status, respuesta]).toEqual([ruta, 200, expect.anything()])
      expect(await loDicho(), ruta).not.toEqual(antes)
    }

    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const enviado = await loDicho()
    await intentarTodo(['diego', 'fabio', 'gloria'])
    expect(await loDicho()).toEqual(enviado)

    await mundo.servicios.conexion.db.updateTable('reporte').set({ estado: 'enviado' }).execute()
    const pedido = { version: 1, general: false, motivo: 'Revisar', vence: '2023-04-28' }
    const metas = [{ meta: M1, motivo: 'No coincide' }]
    expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, { ...pedido, metas })).status).toBe(200)
    const enAjustes = await loDicho()
    await intentarTodo(['diego', 'gabi', 'fabio', 'gloria'])
    expect(await loDicho()).toEqual(enAjustes)
  }, 240_000)

  async function comoDireccionTecnica(): Promise<void> {
    await mundo.servicios.conexion.pool.query(`update nombramiento set rol = 'direccion_tecnica' where cuenta = $1`, [
      mundo.cuentaDe('dalia'),
    ])
  }
})
