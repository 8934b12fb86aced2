// Dina types without connection; meanwhile her session ends, the deadline passes, or Ana sends the report. What she typed travels later with the same
// names: it is saved once, or refused without a trace so that her browser keeps it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrar } from '../../testing/entrar.ts'
import { CLAVE } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar, operacion } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const SUYA = meta('25200', 1)

describe('Lo escrito sin conexión llega después', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-14T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
  })
  afterAll(() => mundo.cerrar())

  const valorDe = async (campo: string) =>
    (await mundo.as('ana').get(`${REPORTE}/metas`)).cuerpo.filas[0].valores[campo] as string | null
  const vecesEnLaCadena = async (opId: string) => {
    const { db } = mundo.servicios.conexion
    const filas = await db.selectFrom('auditoria').select('n').where('texto', 'like', `%${opId}%`).execute()
    return filas.length
  }

  it('con la sesión terminada no se guarda nada; al ingresar de nuevo, lo mismo se guarda una sola vez', async () => {
    const operaciones = [operacion({ meta: SUYA, campo: 'observacion', valor: 'Sin señal en la vereda' })]
    const antes = await entrar(mundo, 'dina@ejemplo.gov.co', CLAVE)
    await antes('POST', '/api/sesion/cierre')
    const perdida = await antes('POST', `${REPORTE}/operaciones`, { operaciones })
    expect([perdida.status, perdida.cuerpo.type, await valorDe('observacion')]).toEqual([401, 'sesion.requerida', null])
    const despues = await entrar(mundo, 'dina@ejemplo.gov.co', CLAVE)
    for (let vez = 1; vez <= 2; vez += 1) {
      const { cuerpo } = await despues('POST', `${REPORTE}/operaciones`, { operaciones })
      expect(cuerpo.resultados).toMatchObject([{ resultado: 'guardado', valor: 'Sin señal en la vereda' }])
    }
    expect(await vecesEnLaCadena(operaciones[0]?.opId ?? '')).toBe(1)
  })

  it('el plazo que pasó entre tanto no impide guardar el borrador', async () => {
    mundo.reloj.fijar('2023-05-20T08:00:00-05:00')
    const operaciones = [operacion({ meta: SUYA, campo: 'ejecutado', base: '5', valor: '6' })]
    const { cuerpo } = await mundo.as('dina').post(`${REPORTE}/operaciones`, { operaciones })
    expect([cuerpo.resultados[0].resultado, await valorDe('ejecutado')]).toEqual(['guardado', '6'])
    mundo.reloj.fijar('2023-04-14T09:00:00-05:00')
  })

  it('si ya se envió, se niega entero y sin dejar rastro; retirado el envío, lo mismo entra una sola vez', async () => {
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const operaciones = [operacion({ meta: SUYA, campo: 'ejecutado', base: '6', valor: '7' })]
    const { cuerpo } = await mundo.as('dina').post(`${REPORTE}/operaciones`, { operaciones })
    expect([cuerpo.type, await valorDe('ejecutado')]).toEqual(['reporte.no_editable', '6'])
    await mundo.as('ana').post(`${REPORTE}/retiro`, { motivo: 'Faltaba lo escrito sin conexión' })
    for (let vez = 1; vez <= 2; vez += 1) {
      const { cuerpo: llego } = await mundo.as('dina').post(`${REPORTE}/operaciones`, { operaciones })
      expect(llego.resultados).toMatchObject([{ resultado: 'guardado', valor: '7' }])
    }
    expect(await vecesEnLaCadena(operaciones[0]?.opId ?? '')).toBe(1)
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('si otra persona cambió el valor, se devuelven ambos y queda el que estaba', async () => {
    const operaciones = [operacion({ meta: SUYA, campo: 'ejecutado', base: '6', valor: '9' })]
    const { cuerpo } = await mundo.as('ana').post(`${REPORTE}/operaciones`, { operaciones })
    expect(cuerpo.resultados).toMatchObject([{ resultado: 'conflicto', valor: '7', autor: { rol: 'delegado' } }])
    expect(await valorDe('ejecutado')).toBe('7')
  })
})
