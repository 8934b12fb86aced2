import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { pdfDeDemostracion } from '../demostracion/index.ts'

const REPORTE = direccion('25200')
const PEDIDO = {
  ...{ clase: 'ajustes', sobre: { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } },
  ...{ asunto: '', texto: '', entidades: null },
}

describe('El oficio a quien no hizo los ajustes', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', REPORTE)
    await mundo.as('ana').post(`${REPORTE}/envio`)
    await mundo.as('diego').post(`${REPORTE}/revision`, { version: 1 })
    const ajustes = { version: 1, general: false, motivo: 'Revisar estas cifras', vence: '2023-04-20' }
    const metas = [{ meta: meta('25200', 1), motivo: 'No coincide con el soporte' }]
    expect((await mundo.as('diego').post(`${REPORTE}/ajustes`, { ...ajustes, metas })).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('no se prepara mientras la entidad está en plazo, y sí desde el día siguiente, solo a ella', async () => {
    mundo.reloj.fijar('2023-04-20T23:59:59-05:00')
    expect((await mundo.as('diego').post('/api/oficios/lotes', PEDIDO)).cuerpo.type).toBe('oficio.lista_vacia')
    mundo.reloj.fijar('2023-04-21T08:00:00-05:00')
    const { lote, entidades } = (await mundo.as('diego').post('/api/oficios/lotes', PEDIDO)).cuerpo
    expect(entidades).toBe(1)
    const previa = await mundo.as('diego').get(`/api/oficios/lotes/${lote}/entidades/25200/previa`)
    expect(previa.cuerpo.parrafos[0]).toContain('cuyo plazo venció el 20 de abril de 2023')
    expect((await mundo.as('gabi').post(`/api/oficios/lotes/${lote}/firma`)).cuerpo).toMatchObject({ oficios: 1 })
  })

  it('la prueba escaneada del correo certificado se guarda y se abre; lo que no es papel se rechaza', async () => {
    const guia = { transportadora: 'Servicios Postales', guia: 'RA123456789CO', despachadoEl: '2023-04-21' }
    const anotar = (nombre: string, datos: Buffer) =>
      mundo.as('diego').post('/api/oficios/OF-25-2023-000001/guias', {
        ...{ ...guia, prueba: { nombre, contenido: datos.toString('base64') } },
      })
    const mala = await anotar('prueba.pdf', Buffer.from('MZ esto no es un papel'.repeat(40)))
    expect(mala.cuerpo.type).toBe('evidencia.archivo')
    const pdf = Buffer.from(pdfDeDemostracion('Prueba de entrega'))
    expect((await anotar('prueba.pdf', pdf)).cuerpo).toEqual({ estado: 'enviado', n: 1 })
    const abierta = await mundo.as('ana').get('/api/oficios/OF-25-2023-000001/guias/1/prueba')
    expect(abierta.cuerpo.equals(pdf)).toBe(true)
    expect((await mundo.as('beto').get('/api/oficios/OF-25-2023-000001/guias/1/prueba')).status).toBe(404)
  })
})
