import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const [M1, M2] = [meta('25200', 1), meta('25200', 2)]

describe('Qué cambia en lo que se va a enviar (R4.1)', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const porEnviar = async (filtro = '') => (await ana().get(`${REPORTE}/cambios-por-enviar${filtro}`)).cuerpo
  const enlazar = async (nombre: string, personal = false) => {
    const enlace = { direccion: `https://ejemplo.gov.co/acta`, nombre, descripcion: '', metas: [M1], personal }
    return (await ana().post(`${REPORTE}/evidencias/enlaces`, enlace)).cuerpo.id as string
  }

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', REPORTE, 3)
  })
  afterAll(() => mundo.cerrar())

  it('antes del primer envío no hay con qué comparar', async () => {
    expect(await porEnviar()).toMatchObject({ desde: null, total: 0, filas: [], antes: null, despues: null })
  })

  it('retirado lo enviado y sin tocar nada, nada cambia', async () => {
    await enlazar('Acta')
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.version).toBe(1)
    await ana().post(`${REPORTE}/retiro`, { motivo: 'Faltaba un contrato' })
    const igual = await porEnviar()
    expect(igual).toMatchObject({ desde: 1, total: 0, metas: 0, filas: [] })
    expect(igual.despues).toEqual(igual.antes)
  })

  it('dice cada valor y cada evidencia, antes y después, y en cuánto quedan los totales; paginado', async () => {
    await escribir(ana(), REPORTE, { meta: M2, campo: 'ejecutado', base: '5', valor: '8' })
    const foto = await enlazar('Lista de asistentes', true)
    const { desde, total, metas, antes, despues, filas } = await porEnviar()
    expect({ desde, total, metas }).toEqual({ desde: 1, total: 2, metas: 2 })
    expect(filas).toMatchObject([
      { meta: M1, campo: 'evidencia', clave: foto, nombre: 'Lista de asistentes', antes: null, despues: 'reservada' },
      { meta: M2, campo: 'ejecutado', antes: '5', despues: '8', personalizacion: 'Meta de prueba 2' },
    ])
    expect(despues).toEqual({ ...antes, evidencias: 2 })
    expect((await porEnviar('?tamano=1&pagina=2')).filas).toMatchObject([{ meta: M2 }])
  })

  it('enviado de nuevo, es lo que cambió entre las dos versiones; quien no abre lo reservado no lee su nombre', async () => {
    const [{ filas }, envio] = [await porEnviar(), await ana().post(`${REPORTE}/envio`)]
    expect(envio.cuerpo.version).toBe(2)
    const diferencias = async (quien: 'diego' | 'hugo') =>
      (await mundo.as(quien).get(`${REPORTE}/diferencias?desde=1&hasta=2`)).cuerpo.filas
    expect(await diferencias('diego')).toEqual(filas.map((fila: object) => ({ ...fila, pedida: false })))
    expect((await diferencias('hugo')).map((d: { nombre: string }) => d.nombre)).toEqual(['', ''])
  })

  it('lo que aún no se envía solo lo ve la entidad', async () => {
    expect((await mundo.as('diego').get(`${REPORTE}/cambios-por-enviar`)).status).toBe(403)
  })
})
