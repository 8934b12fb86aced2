import { randomBytes } from 'node:crypto'
import { BYTES_TROZO } from '@kpt/contract/limites'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hacerLoEncolado, pdfDeMuestra, subir, trozoDe } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { tareasCargas } from './index.ts'

const BASE = '/api/entidades/25200/cargas'

describe('Cargas por trozos', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const declarar = async (bytes: number, destino = 'documento') =>
    (await mundo.as('ana').post(BASE, { destino, nombre: 'acuerdo 07.pdf', bytes })).cuerpo
  const enviar = (id: string, trozo: number, contenido: Buffer) =>
    mundo.as('ana').post(`${BASE}/${id}/trozos/${trozo}`, contenido)
  const cerrar = (id: string) => mundo.as('ana').post(`${BASE}/${id}/cierre`)
  /** A whole PDF with a long comment inside: readers skip it. */
  const relleno = `%${randomBytes(BYTES_TROZO).toString('hex')}${'0'.repeat(1000)}\n`
  const grande = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(relleno), pdfDeMuestra()])

  it('se reanuda: los trozos llegan en desorden, repetidos y por partes, y el archivo queda entero', async () => {
    const { id } = await declarar(grande.length)
    expect((await enviar(id, 2, trozoDe(grande, 2))).cuerpo.recibidos).toBe(grande.length - 2 * BYTES_TROZO)
    expect((await enviar(id, 2, trozoDe(grande, 2))).cuerpo.recibidos).toBe(grande.length - 2 * BYTES_TROZO)
    const incompleta = await cerrar(id)
    expect(incompleta.status).toBe(409)
    expect(incompleta.cuerpo).toMatchObject({ type: 'carga.incompleta', detalles: { faltan: '2' } })
    await Promise.all([enviar(id, 1, trozoDe(grande, 1)), enviar(id, 0, trozoDe(grande, 0))])
    const cerrada = await cerrar(id)
    expect(cerrada.cuerpo).toMatchObject({ estado: 'confirmada', recibidos: grande.length })
    const bajado = await mundo.as('ana').get(`/api/entidades/25200/documentos/${cerrada.cuerpo.sha256}`)
    expect(Buffer.compare(bajado.cuerpo, grande)).toBe(0)
  })

  it('un trozo de otro tamaño, o que no existe, se rechaza y no borra lo que ya llegó', async () => {
    const { id } = await declarar(BYTES_TROZO + 10)
    await enviar(id, 0, Buffer.alloc(BYTES_TROZO))
    const corto = await enviar(id, 1, Buffer.alloc(9))
    expect(corto.cuerpo).toMatchObject({ type: 'carga.trozo', detalles: { esperado: '10', recibido: '9' } })
    expect((await enviar(id, 2, Buffer.alloc(10))).cuerpo.type).toBe('carga.trozo')
    const { filas } = (await mundo.as('ana').get(BASE)).cuerpo
    const suya = filas.find((fila: { id: string }) => fila.id === id)
    expect(suya).toMatchObject({ recibidos: BYTES_TROZO, creadaPor: 'Ana Cogua' })
  })

  it('cerrar otra vez responde lo mismo; después ya no recibe trozos ni se descarta', async () => {
    const pdf = pdfDeMuestra('uno')
    const { id } = await subir(mundo.as('ana'), '25200', 'documento', pdf)
    const otra = await cerrar(id)
    expect(otra.status).toBe(200)
    expect(otra.cuerpo.estado).toBe('confirmada')
    expect((await enviar(id, 0, pdf)).cuerpo.type).toBe('carga.estado')
    expect((await mundo.as('ana').post(`${BASE}/${id}/descarte`)).cuerpo.type).toBe('carga.estado')
  })

  it('limita el tamaño según el destino', async () => {
    const pedir = async (destino: string, megas: number) =>
      (await mundo.as('ana').post(BASE, { destino, nombre: 'x', bytes: megas * 1_048_576 })).status
    expect([await pedir('plan', 30), await pedir('plan', 31)]).toEqual([200, 413])
    expect([await pedir('documento', 100), await pedir('documento', 101)]).toEqual([200, 413])
  })

  it('un nombre con signos que no se pueden guardar se guarda sin ellos', async () => {
    const { cuerpo } = await mundo.as('ana').post(BASE, { destino: 'plan', nombre: 'a\u0000b.xlsx', bytes: 1 })
    expect(cuerpo.nombre).toBe('a_b.xlsx')
  })

  it('el documento se reconoce por su contenido, no por su nombre', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(50)])
    const { id } = await declarar(png.length)
    await enviar(id, 0, png)
    const rechazo = await cerrar(id)
    expect(rechazo.status).toBe(415)
    expect(rechazo.cuerpo.detalles.tipo).toBe('imagen PNG')
    expect((await mundo.as('ana').post(`${BASE}/${id}/descarte`)).cuerpo.estado).toBe('descartada')
  })

  it('el documento baja como archivo y no como página, y queda en la auditoría', async () => {
    const { sha256 } = await subir(mundo.as('ana'), '25200', 'documento', pdfDeMuestra('dos'), 'acuerdo ñ.pdf')
    const { cabeceras, status } = await mundo.as('ana').get(`/api/entidades/25200/documentos/${sha256}`)
    expect(status).toBe(200)
    expect(cabeceras['content-type']).toBe('application/pdf')
    expect(cabeceras['content-disposition']).toBe("attachment; filename*=UTF-8''acuerdo%20%C3%B1.pdf")
    expect(cabeceras['x-content-type-options']).toBe('nosniff')
    const { db } = mundo.servicios.conexion
    const actos = await db.selectFrom('auditoria').select('sujeto').where('accion', '=', 'documento.guardar').execute()
    expect(actos.map((a) => a.sujeto)).toContain(`documento/${sha256}`)
  })

  it('lo de una entidad no se ve ni se toca desde otra', async () => {
    const { id, sha256 } = await subir(mundo.as('ana'), '25200', 'documento', pdfDeMuestra('tres'))
    const beto = mundo.as('beto')
    expect((await beto.get(`/api/entidades/25200/documentos/${sha256}`)).cuerpo.type).toBe('territorio.ajeno')
    expect((await beto.get(`/api/entidades/25295/documentos/${sha256}`)).cuerpo.type).toBe('documento.no_existe')
    expect((await beto.post(`/api/entidades/25295/cargas/${id}/descarte`)).cuerpo.type).toBe('carga.no_existe')
    expect((await beto.get('/api/entidades/25295/cargas')).cuerpo.total).toBe(0)
  })

  it('lo abandonado por más de siete días se descarta, con sus trozos', async () => {
    const { id } = await declarar(BYTES_TROZO + 1)
    await enviar(id, 0, Buffer.alloc(BYTES_TROZO))
    const limpiar = tareasCargas.find((t) => t.nombre === 'limpiar_cargas')
    const corrida = { servicios: mundo.servicios, senal: new AbortController().signal, ultimoIntento: true }
    const trozos = () => mundo.servicios.almacen.trozosDe(id)
    const estado = async () => (await mundo.as('ana').get(`${BASE}/${id}`)).cuerpo.estado
    mundo.reloj.avanzar(7 * 86_400_000 - 1)
    await limpiar?.ejecutar({} as never, corrida)
    expect([await estado(), await trozos()]).toEqual(['recibiendo', [0]])
    mundo.reloj.avanzar(1)
    await limpiar?.ejecutar({} as never, corrida)
    expect([await estado(), await trozos()]).toEqual(['descartada', []])
  })

  it('lo que se descarta o se guarda suelta sus trozos al terminar el acto', async () => {
    const { id } = await declarar(5)
    await enviar(id, 0, Buffer.from('%PDF-'))
    await mundo.as('ana').post(`${BASE}/${id}/descarte`)
    expect(await mundo.servicios.almacen.trozosDe(id)).toEqual([0])
    expect(await hacerLoEncolado(mundo)).toEqual([])
    expect(await mundo.servicios.almacen.trozosDe(id)).toEqual([])
  })
})
