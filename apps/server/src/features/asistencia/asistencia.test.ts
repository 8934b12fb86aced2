import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cadenaDe } from '../../testing/reporte.ts'
import { findAcompanamiento } from './index.ts'

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

describe('Asistencia técnica y comunicación directa (numerales 2.b y 9, Circular 0009-4 de 2023; R5.4)', () => {
  let mundo: Mundo
  const taller = randomUUID()
  const registrar = (quien: Nombre, cambios: Record<string, unknown> = {}) =>
    mundo.as(quien).post('/api/asistencias', {
      ...{ id: randomUUID(), fecha: '2023-04-03', clase: 'taller', tema: 'Cargue del primer corte', detalle: '' },
      ...{
        brindadaPor: 'Secretaría de Planeación',
        personas: ['Ana Cogua, secretaria'],
        entidades: ['25200', '25295'],
      },
      ...cambios,
    })
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-20T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('una asistencia a varias entidades queda en la de cada una y en la lista del equipo, una sola vez', async () => {
    for (let veces = 0; veces < 2; veces++)
      expect((await registrar('diego', { id: taller })).cuerpo).toEqual({ id: taller })
    const { cuerpo } = await mundo.as('gabi').get('/api/asistencias')
    expect(cuerpo).toMatchObject({ total: 1, atendidas: 2, filas: [{ id: taller, cuerpo: '25', anulada: null }] })
    expect(cuerpo.filas[0].entidades.map((e: { codigo: string }) => e.codigo)).toEqual(['25200', '25295'])
    expect((await mundo.as('ana').get('/api/entidades/25200/asistencias')).cuerpo.total).toBe(1)
    expect((await mundo.as('elena').get('/api/asistencias')).cuerpo.total).toBe(0)
    expect((await mundo.as('fabio').get('/api/asistencias')).cuerpo.total).toBe(0)
    expect((await mundo.as('beto').get('/api/entidades/25200/asistencias')).status).toBe(403)
    expect(await cadenaDe(mundo, '25295')).toMatchObject({ integra: true })
  })

  it('nadie anota fuera de su territorio, ni lo que aún no ha pasado', async () => {
    expect((await registrar('diego', { entidades: ['25200', '05001'] })).cuerpo).toMatchObject({
      type: 'territorio.ajeno',
      detalles: { entidad: '05001' },
    })
    expect((await registrar('diego', { fecha: '2023-04-21' })).cuerpo.type).toBe('asistencia.fecha')
    expect((await registrar('ana')).status).toBe(403)
    expect(
      (await mundo.as('diego').get('/api/asistencias?texto=cogua&clase=taller&desde=2023-04-03')).cuerpo.total,
    ).toBe(1)
    expect((await mundo.as('diego').get('/api/asistencias?clase=visita')).cuerpo.total).toBe(0)
  })

  it('el acta se carga por trozos y la abre también la otra entidad que la recibió', async () => {
    const base = `/api/entidades/25200/asistencias/${taller}/archivos`
    const { cuerpo: carga } = await mundo.as('diego').post(`${base}/cargas`, { nombre: 'acta.pdf', bytes: PDF.length })
    expect((await mundo.as('diego').post(`${base}/cargas/${carga.id}/trozos/0`, PDF)).status).toBe(200)
    for (let veces = 0; veces < 2; veces++)
      expect((await mundo.as('diego').post(`${base}/cargas/${carga.id}/cierre`)).cuerpo).toEqual({ id: carga.id })
    const abrir = (quien: Nombre, entidad: string) =>
      mundo.as(quien).get(`/api/entidades/${entidad}/asistencias/${taller}/archivos/${carga.id}`)
    expect((await abrir('beto', '25295')).cuerpo).toEqual(PDF)
    expect((await abrir('leo', '05001')).cuerpo.type).toBe('asistencia.no_existe')
    // The leader has no way to take it as an evidence or a plan of the entity.
    const robo = await mundo.as('ana').post(`/api/entidades/25200/cargas/${carga.id}/cierre`)
    expect(robo.cuerpo.type).toBe('carga.no_existe')
    expect((await mundo.as('fabio').post(`${base}/cargas`, { nombre: 'x.pdf', bytes: 9 })).cuerpo.type).toBe(
      'asistencia.no_existe',
    )
  })

  it('los contactos de todos los cortes se leen por entidad y por territorio, con el día en que fueron', async () => {
    const llamar = (cambios: Record<string, unknown>) =>
      mundo.as('diego').post('/api/entidades/25200/radar/seguimiento/2023/1/llamadas', {
        ...{ id: randomUUID(), medio: 'llamada', con: 'Ana Cogua', resultado: 'ya_envio', nota: '' },
        ...cambios,
      })
    expect((await llamar({ el: '2023-04-21' })).cuerpo.type).toBe('asistencia.fecha')
    expect((await llamar({ el: '2023-04-18', medio: 'visita' })).status).toBe(200)
    mundo.reloj.avanzar(60_000)
    expect((await llamar({})).status).toBe(200)
    const { filas } = (await mundo.as('gabi').get('/api/contactos')).cuerpo
    expect(filas.map((c: { el: string; medio: string }) => [c.el, c.medio])).toEqual([
      ['2023-04-20', 'llamada'],
      ['2023-04-18', 'visita'],
    ])
    expect((await mundo.as('diego').get('/api/entidades/25200/contactos?medio=visita')).cuerpo.total).toBe(1)
    expect((await mundo.as('elena').get('/api/contactos')).cuerpo.total).toBe(0)
    expect((await mundo.as('ana').get('/api/entidades/25200/contactos')).status).toBe(403)
  })

  it('lo anulado se ve con su motivo y no entra en los hechos del expediente', async () => {
    const { db } = mundo.servicios.conexion
    const hechos = () => findAcompanamiento(db, alcanceInterno(), '25200', { hasta: '2023-04-19' })
    expect(await hechos()).toMatchObject({ asistencias: [{ id: taller }], contactos: [{ el: '2023-04-18' }] })
    const anular = (quien: Nombre) =>
      mundo.as(quien).post(`/api/asistencias/${taller}/anulacion`, { motivo: 'Se anotó en el corte que no era' })
    expect((await anular('elena')).cuerpo.type).toBe('asistencia.no_existe')
    expect((await anular('gabi')).cuerpo).toEqual({ anulada: true })
    expect((await mundo.as('gabi').get('/api/asistencias')).cuerpo).toMatchObject({ total: 1, atendidas: 0 })
    expect((await hechos()).asistencias).toEqual([])
  })
})
