import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

const RUTA = '/api/calendario/gestionweb/2022/propias'
const GUIA = {
  ...{ actividad: 'guia', nombre: 'Guía de GESTIONWEB 2022', direccion: 'https://ejemplo.gov.co/guia-2022.pdf' },
  motivo: null,
}

describe('Lo que el cronograma le pide al DNP', () => {
  let mundo: Mundo
  const filas = async () => (await mundo.publico.get(RUTA)).cuerpo.filas
  const guia = async () => (await filas()).find((f: { actividad: string }) => f.actividad === 'guia')
  const registrar = (cambios: object = {}, quien: 'fabio' | 'gloria' = 'fabio') =>
    mundo.as(quien).post(RUTA, { ...GUIA, ...cambios })
  const falta = async (cambios: object) => {
    const { status, cuerpo } = await registrar(cambios)
    return [status, cuerpo.type, cuerpo.detalles?.falta]
  }

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-05-10T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('están sus filas y ninguna de las entidades', async () => {
    expect((await filas()).map((f: { actividad: string; guia: boolean }) => [f.actividad, f.guia])).toEqual([
      ['guia', true],
      ['apertura', false],
      ['verificacion', false],
    ])
    expect(await guia()).toMatchObject({ estado: 'por_cumplir', limite: '2023-05-15', productos: [] })
    expect((await mundo.publico.get('/api/guias')).cuerpo.guias).toEqual([])
  })

  it('no se registra sobre una fila de las entidades, ni una dirección que no se puede abrir', async () => {
    expect(await falta({ actividad: 'reporte' })).toEqual([400, 'producto.falta', 'ajena'])
    expect(await falta({ actividad: 'no-existe' })).toEqual([400, 'producto.falta', 'ajena'])
    for (const direccion of ['javascript:alert(1)', 'https://yo:clave@ejemplo.gov.co/', 'guia.pdf'])
      expect((await registrar({ direccion })).cuerpo.type).toBe('peticion.invalida')
  })

  it('con su producto queda cumplida, en público y a la mano de quien empieza', async () => {
    expect((await registrar()).status).toBe(200)
    expect(await guia()).toMatchObject({ estado: 'cumplida', productos: [{ nombre: GUIA.nombre, motivo: null }] })
    expect((await mundo.publico.get('/api/guias')).cuerpo.guias).toEqual([
      {
        ...{ instrumento: 'gestionweb', vigencia: 2022, nombre: GUIA.nombre, direccion: GUIA.direccion },
        en: '2023-05-10T08:00:00-05:00',
      },
    ])
    const [acto] = (await mundo.as('gloria').get('/api/auditoria?cadena=nacional')).cuerpo.filas
    expect(acto).toMatchObject({ accion: 'producto.registrar', sujeto: 'calendario/gestionweb/2022' })
  })

  it('un segundo producto corrige con su motivo, y no borra ni vuelve tardío lo que se cumplió a tiempo', async () => {
    mundo.reloj.fijar('2023-06-01T08:00:00-05:00')
    const direccion = 'https://ejemplo.gov.co/guia-2022-v2.pdf'
    expect(await falta({ direccion })).toEqual([400, 'producto.falta', 'sin_motivo'])
    expect(await falta({ motivo: 'La misma otra vez' })).toEqual([400, 'producto.falta', 'igual'])
    expect((await registrar({ direccion, motivo: 'Se corrigió el anexo 2' }, 'gloria')).status).toBe(200)
    const { estado, productos } = await guia()
    expect([estado, productos.map((p: { direccion: string }) => p.direccion)]).toEqual([
      ...['cumplida', [GUIA.direccion, direccion]],
    ])
    expect((await mundo.publico.get('/api/guias')).cuerpo.guias[0].direccion).toBe(direccion)
    const { db } = mundo.servicios.conexion
    await expect(db.deleteFrom('producto_propio').execute()).rejects.toThrow()
  })

  it('sin producto, al pasar su último día queda vencida a la vista de todos', async () => {
    const apertura = async () => (await filas())[1].estado
    expect(await apertura()).toBe('vencida')
    await registrar({ actividad: 'apertura', nombre: 'Aviso de apertura', direccion: 'https://ejemplo.gov.co/abre' })
    expect(await apertura()).toBe('cumplida_tarde')
  })
})
