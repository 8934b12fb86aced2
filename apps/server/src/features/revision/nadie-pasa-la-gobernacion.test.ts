// What DNP asks of a municipality goes through its gobernación: every POST that there is, by everybody who is not who reviews it there (R4.3).
import { ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { PETICIONES } from '../../testing/recorrido-permisos.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { trasladarOmitidos } from './index.ts'

const COGUA = direccion('25200')
const RUTA = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
const SECRETO = 'Secreto hasta el traslado'
/** Diego alone reviews Cogua; Ana and hers would reply to what was relayed, and withdraw what they sent. */
const OTROS: readonly Nombre[] = ['fabio', 'gloria', 'gabi', 'elena', 'dalia', 'sara', 'hugo', 'beto']
/** Again once it waits: those of DNP, and the officials nearest to it. */
const INSISTEN = OTROS.slice(0, 4)

/** Bodies with which these acts pass when whoever may does them: the walk must knock at doors that open. */
const VALIDOS: Readonly<Record<string, object>> = {
  [`${RUTA}/seleccion`]: { version: 1, motivo: 'Por su riesgo' },
  [`${RUTA}/ajustes`]: { version: 1, general: true, tipo: 'pesos', motivo: SECRETO, vence: '2023-07-20', metas: [] },
  [`${RUTA}/ajustes-dnp`]: { version: 1, general: true, tipo: 'pesos', motivo: SECRETO, metas: [] },
  [`${RUTA}/traslado`]: { nota: null },
}

describe('Lo que pide el DNP no pasa por encima de la gobernación', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-07-04T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', COGUA)
    expect((await mundo.as('ana').post(`${COGUA}/envio`)).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  const db = () => mundo.servicios.conexion.db
  const estado = async () =>
    (await db().selectFrom('reporte').select('estado').where('entidad', '=', '25200').executeTakeFirstOrThrow()).estado
  /** What reached the municipality: requests, their relays, and mail that asks. */
  const llegado = async () => ({
    solicitudes: (await db().selectFrom('ajuste_solicitud').select('ronda').execute()).length,
    traslados: (await db().selectFrom('ajuste_traslado').select('n').execute()).length,
    correos: (await db().selectFrom('correo').select('id').where('clase', '=', 'ajustes.pedidos').execute()).length,
  })
  const NADA = { solicitudes: 0, traslados: 0, correos: 0 }

  it('recorrida la aplicación por todos los demás, una y otra vez, nada llega al municipio y no se pierde lo pedido', async () => {
    const estados = new Set([await estado()])
    for (const quienes of [OTROS, INSISTEN]) {
      for (const { metodo, ruta } of ENDPOINTS) {
        if (metodo !== 'POST' || ruta.endsWith('/conformidad')) continue
        const { direccion: donde, cuerpo } = PETICIONES[`POST ${ruta}` as keyof typeof PETICIONES]('25200')
        for (const quien of quienes) {
          const { status } = await mundo.as(quien).post(donde, VALIDOS[`POST ${ruta}`] ?? cuerpo)
          expect(status, `${quien} en ${ruta}`).toBeLessThan(500)
        }
        estados.add(await estado())
      }
      expect(await llegado()).toEqual(NADA)
    }

    expect([...estados]).toEqual(['enviado', 'en_revision_dnp', 'por_trasladar'])
    expect(await trasladarOmitidos(mundo.servicios)).toBe(0)
    for (const ruta of [COGUA, `${COGUA}/metas`, '/api/entidades/25200/auditoria?tamano=200'])
      expect(JSON.stringify((await mundo.as('ana').get(ruta)).cuerpo), ruta).not.toContain(SECRETO)
  }, 240_000)

  it('con el mismo acto y el mismo cuerpo, quien la revisa en la gobernación sí lo traslada', async () => {
    const { status, cuerpo } = await mundo.as('diego').post(`${COGUA}/traslado`, VALIDOS[`${RUTA}/traslado`])
    expect([status, cuerpo.estado]).toEqual([200, 'en_ajustes'])
    expect(await llegado()).toEqual({ solicitudes: 1, traslados: 1, correos: 1 })
    const { solicitudes } = (await mundo.as('ana').get(COGUA)).cuerpo
    expect(solicitudes).toMatchObject([{ origen: 'dnp', motivo: SECRETO, traslado: { omitido: false } }])
  })
})
