import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { pdfDeMuchasPaginas } from '../../testing/pdf.ts'

const PDF = pdfDeMuchasPaginas(1)

describe('Adjuntos y respuestas de la mesa de ayuda', () => {
  let mundo: Mundo
  let numero = ''
  beforeAll(async () => {
    mundo = await crearMundo()
    const pedido = {
      ...{ id: randomUUID(), categoria: 'falla', asunto: 'No entra', texto: 'Mire la pantalla', ruta: '/calendario' },
      ...{ problema: 'sistema.falla 0199', entidad: null, reporte: null },
    }
    numero = (await mundo.as('ana').post('/api/ayudas', pedido)).cuerpo.numero
  })
  afterAll(() => mundo.cerrar())

  const adjuntar = async (quien: Nombre, nombre: string, datos: Buffer, sube: Nombre = quien) => {
    const base = `/api/ayudas/${numero}/archivos/cargas`
    const declarada = await mundo.as(quien).post(base, { nombre, bytes: datos.length })
    if (declarada.status !== 200) return declarada
    const { carga } = declarada.cuerpo
    const llegado = await mundo.as(sube).post(`${base}/${carga}/trozos/0`, datos)
    return llegado.status === 200 ? mundo.as(sube).post(`${base}/${carga}/cierre`) : llegado
  }

  it('quien pide y quien atiende adjuntan; los dos abren lo mismo que se cargó', async () => {
    const { cuerpo } = await adjuntar('ana', '../../pantalla.pdf', PDF)
    mundo.reloj.avanzar(1_000)
    await adjuntar('sara', 'guia.pdf', PDF)
    const vista = (await mundo.as('sara').get(`/api/ayudas/${numero}`)).cuerpo
    expect(vista.archivos.map((a: { nombre: string }) => a.nombre)).toEqual(['pantalla.pdf', 'guia.pdf'])
    const abierto = await mundo.as('sara').get(`/api/ayudas/${numero}/archivos/${cuerpo.id}`)
    expect(createHash('sha256').update(abierto.cuerpo).digest('hex')).toBe(
      createHash('sha256').update(PDF).digest('hex'),
    )
    expect(abierto.cabeceras['content-disposition']).toContain('attachment')
  })

  it('no entra un programa, ni algo enorme, ni lo que sube quien no lo declaró', async () => {
    expect((await adjuntar('ana', 'pantalla.png', Buffer.from('MZ\x90 programa'))).cuerpo.type).toBe(
      'evidencia.archivo',
    )
    expect((await adjuntar('ana', 'x.pdf', PDF, 'sara')).cuerpo.type).toBe('carga.no_existe')
    const enorme = await mundo
      .as('ana')
      .post(`/api/ayudas/${numero}/archivos/cargas`, { nombre: 'video.mp4', bytes: 11 * 1_048_576 })
    expect(enorme.cuerpo.type).toBe('carga.muy_grande')
  })

  it('ni otra persona los ve, ni se adjunta a lo cerrado', async () => {
    const { archivos } = (await mundo.as('ana').get(`/api/ayudas/${numero}`)).cuerpo
    for (const quien of ['beto', 'dina', 'diego', 'fabio'] as const)
      expect((await mundo.as(quien).get(`/api/ayudas/${numero}/archivos/${archivos[0].id}`)).status, quien).toBe(404)
    await mundo
      .as('ana')
      .post(`/api/ayudas/${numero}/actos`, { id: randomUUID(), acto: 'desistir', texto: '', calificacion: null })
    expect((await adjuntar('ana', 'otra.pdf', PDF)).cuerpo.detalles).toEqual({ porque: 'cerrada' })
  })

  it('cualquiera lee las respuestas publicadas; las demás, la mesa; rige la última redacción', async () => {
    const id = randomUUID()
    const frecuentes = async (texto: string) =>
      (await mundo.publico.get(`/api/ayudas/frecuentes?texto=${texto}`)).cuerpo.filas
    const guardar = (cambio: object) =>
      mundo.as('sara').post('/api/ayudas/respuestas', {
        ...{ id, categoria: 'reporte', pregunta: '¿Qué es un sonajero?', respuesta: 'No es un término de KPT.' },
        ...{ publica: false, retirada: false, ...cambio },
      })
    await guardar({})
    expect(await frecuentes('sonajero')).toEqual([])
    const deMesa = (await mundo.as('diego').get('/api/ayudas/respuestas?texto=sonajero')).cuerpo
    expect(deMesa.filas).toMatchObject([{ publica: false, persona: 'Sara Soporte' }])
    await guardar({ publica: true, respuesta: 'Es un juguete, y no un término de KPT.' })
    expect(await frecuentes('SONAJERO')).toMatchObject([{ respuesta: 'Es un juguete, y no un término de KPT.' }])
    await guardar({ publica: true, retirada: true })
    expect(await frecuentes('sonajero')).toEqual([])
    expect((await frecuentes('contrasena')).length).toBeGreaterThan(0)
    expect((await guardar({ categoria: 'invento' })).cuerpo.type).toBe('ayuda.falta')
  })
})
