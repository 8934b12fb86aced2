import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hacerLoEncolado, subir } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { reanudarLecturas } from '../cargas/index.ts'
import { escribirLibroSispt, planDeMuestra } from '../demostracion/index.ts'
import { leerCarga } from './tareas.ts'

const CARGAS = '/api/entidades/25200/cargas'

describe('Lecturas cortadas', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('una lectura que un corte dejó a medias se retoma, y repetir su trabajo no daña nada', async () => {
    const { id } = await subir(mundo.as('ana'), '25200', 'plan', await escribirLibroSispt(planDeMuestra()))
    const { db } = mundo.servicios.conexion
    const estado = async () => (await mundo.as('ana').get(`${CARGAS}/${id}`)).cuerpo.estado
    // What a killed server leaves behind: the job taken by a worker that is gone, the upload as being read.
    await db
      .updateTable('graphile_worker._private_jobs' as never)
      .set({ locked_at: '2026-11-20T10:00:00-05:00', locked_by: 'ido' } as never)
      .execute()
    await db.updateTable('carga').set({ estado: 'leyendo', progreso: 0.3 }).where('id', '=', id).execute()
    await hacerLoEncolado(mundo)
    expect(await estado()).toBe('leyendo')
    await reanudarLecturas(mundo.servicios)
    expect(await hacerLoEncolado(mundo)).toEqual([])
    expect(await estado()).toBe('lista')
    await reanudarLecturas(mundo.servicios)
    await hacerLoEncolado(mundo)
    expect(await estado()).toBe('lista')
  })

  it('lo que falla una y otra vez queda fallido, y cerrarla de nuevo la vuelve a leer', async () => {
    const { id } = await subir(mundo.as('ana'), '25200', 'plan', await escribirLibroSispt(planDeMuestra()))
    const { servicios } = mundo
    const sinArchivo = { ...servicios, almacen: { ...servicios.almacen, rutaDeCarga: async () => '/no/hay' } }
    const leer = (ultimoIntento: boolean, senal = new AbortController().signal) =>
      leerCarga({ entidad: '25200', carga: id }, { servicios: sinArchivo, senal, ultimoIntento })
    const ver = async () => (await mundo.as('ana').get(`${CARGAS}/${id}`)).cuerpo
    await expect(leer(false)).rejects.toThrow('ENOENT')
    expect((await ver()).estado).toBe('en_cola')
    await expect(leer(true)).rejects.toThrow('ENOENT')
    expect((await ver()).estado).toBe('fallida')
    expect((await mundo.as('ana').post(`${CARGAS}/${id}/cierre`)).cuerpo.estado).toBe('en_cola')
    await hacerLoEncolado(mundo)
    expect((await ver()).estado).toBe('lista')
  })

  it('al parar el servidor suelta la lectura y la deja en cola, aunque fuera el último intento', async () => {
    const { id } = await subir(mundo.as('ana'), '25200', 'plan', await escribirLibroSispt(planDeMuestra()))
    const corrida = { servicios: mundo.servicios, senal: AbortSignal.timeout(20), ultimoIntento: true }
    await expect(leerCarga({ entidad: '25200', carga: id }, corrida)).rejects.toThrow('asked to stop')
    expect((await mundo.as('ana').get(`${CARGAS}/${id}`)).cuerpo).toMatchObject({ estado: 'en_cola', progreso: null })
    await hacerLoEncolado(mundo)
    expect((await mundo.as('ana').get(`${CARGAS}/${id}`)).cuerpo.estado).toBe('lista')
  })

  it('descartarla mientras se lee no la resucita', async () => {
    const { id } = await subir(mundo.as('ana'), '25200', 'plan', await escribirLibroSispt(planDeMuestra()))
    await mundo.as('ana').post(`${CARGAS}/${id}/descarte`)
    expect(await hacerLoEncolado(mundo)).toEqual([])
    expect((await mundo.as('ana').get(`${CARGAS}/${id}`)).cuerpo).toMatchObject({
      estado: 'descartada',
      vistaPrevia: null,
    })
  })
})
