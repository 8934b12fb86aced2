import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conMeta, escribirLibroSispt, type LibroSispt, planDeMuestra } from '../features/demostracion/index.ts'
import { kptEn } from '../testing/kpt.ts'
import { crearMundo, type Mundo } from '../testing/mundo.ts'

describe('plan importar', () => {
  let mundo: Mundo
  let carpeta: string
  const muestra = planDeMuestra()
  beforeAll(async () => {
    mundo = await crearMundo()
    carpeta = await mkdtemp(join(tmpdir(), 'kpt importar ñ '))
  })
  afterAll(async () => {
    await mundo.cerrar()
    await rm(carpeta, { recursive: true, force: true })
  })

  async function importar(libro: LibroSispt | Buffer, ...opciones: string[]) {
    const ruta = join(carpeta, 'mi libro.xlsx')
    await writeFile(ruta, Buffer.isBuffer(libro) ? libro : await escribirLibroSispt(libro))
    return kpt(['plan', 'importar', ruta, ...opciones])
  }

  const kpt = (argumentos: string[]) => kptEn(mundo, carpeta, argumentos)

  const ver = async () => (await mundo.as('ana').get('/api/entidades/25200/plan')).cuerpo

  it('con --simular dice qué haría y no escribe nada', async () => {
    const { codigo, json } = await importar(muestra, '--entidad', '25200', '--simular')
    expect(codigo).toBe(0)
    expect(json).toMatchObject({ plan: '25200/2024', version: 1, agrega: 12, cambia: 0, retira: 0, hallazgos: [] })
    expect(await ver()).toMatchObject({ type: 'plan.no_existe' })
    expect((await mundo.as('ana').get('/api/entidades/25200/cargas')).cuerpo.total).toBe(0)
  })

  it('importa por el mismo camino de la pantalla, a nombre del operador', async () => {
    const { codigo, json } = await importar(muestra, '--entidad', '25200')
    expect(codigo).toBe(0)
    expect(json).toEqual({ plan: '25200/2024', version: 1, agrega: 12, cambia: 0, retira: 0, hallazgos: [] })
    expect((await ver()).versiones).toMatchObject([
      { version: 1, autor: { nombre: 'Operador del sistema', rol: 'operador' } },
    ])
    const { db } = mundo.servicios.conexion
    const [acto] = await db
      .selectFrom('auditoria')
      .select(['cuenta', 'sujeto'])
      .where('accion', '=', 'plan.confirmar')
      .execute()
    expect(acto?.sujeto).toBe('plan/2024/version/1')
    const operador = await db
      .selectFrom('cuenta')
      .selectAll()
      .where('id', '=', acto?.cuenta ?? '')
      .executeTakeFirst()
    expect(operador).toMatchObject({ clave_hash: null })
    expect(
      await db
        .selectFrom('graphile_worker.jobs' as never)
        .selectAll()
        .execute(),
    ).toEqual([])
  })

  it('el mismo libro otra vez no hace otra versión; otro libro sí, y dice cuánto cambia', async () => {
    const igual = await importar(muestra, '--entidad', '25200')
    expect(igual.json).toMatchObject({ version: 1, agrega: 0, cambia: 0, retira: 0 })
    const libro = conMeta({ ...muestra, metas: muestra.metas.slice(1) }, 0, { acumulacion: '' })
    const otro = await importar(libro, '--entidad', '25200')
    expect(otro.json).toMatchObject({ version: 2, agrega: 0, cambia: 1, retira: 1 })
    const [hallazgo] = otro.json.hallazgos as unknown[]
    expect(hallazgo).toMatchObject({ regla: 'acumulacion_ausente', hoja: 'Plan indicativo - Productos', celda: 'T3' })
    expect(Object.keys(hallazgo as object)).toEqual([
      'regla',
      'gravedad',
      'hoja',
      'celda',
      'valor',
      'mensaje',
      'remedio',
    ])
  })

  it('lo que se rechaza termina con 2 y sus hallazgos', async () => {
    const ajeno = await importar(planDeMuestra({ entidad: '25295' }), '--entidad', '25200')
    expect(ajeno.codigo).toBe(2)
    expect(ajeno.json.hallazgos).toMatchObject([{ regla: 'carga.entidad_distinta', valor: '25295' }])
    const { filas } = (await mundo.as('ana').get('/api/entidades/25200/cargas')).cuerpo
    expect(filas.filter((f: { estado: string }) => f.estado === 'lista')).toEqual([])
    expect(filas.some((f: { estado: string }) => f.estado === 'descartada')).toBe(true)
    for (const simular of [[], ['--simular']]) {
      const roto = await importar(Buffer.from('esto no es un libro'), '--entidad', '25200', ...simular)
      expect(roto.codigo).toBe(2)
      expect(roto.json.hallazgos).toMatchObject([{ regla: 'libro_no_es_xlsx', gravedad: 'error', hoja: null }])
    }
  })

  it('lo mal pedido termina con 1 y explica el uso', async () => {
    const sinArchivo = await kpt(['plan', 'importar', join(carpeta, 'no-está.xlsx'), '--entidad', '25200'])
    const sinEntidad = await importar(muestra)
    const desconocida = await importar(muestra, '--entidad', '99999')
    expect([sinArchivo, sinEntidad, desconocida].map((r) => r.codigo)).toEqual([1, 1, 1])
    expect(desconocida.mensajes).toContain('No hay ninguna entidad con el código 99999')
  })
})
