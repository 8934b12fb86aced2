import { readFileSync } from 'node:fs'
import type { EntradaCatalogo } from '@kpt/domain/catalogo'
import { catalogoDeSemilla, completar, libroDesordenado } from '@kpt/domain/catalogo/pruebas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hacerLoEncolado, trozoDe } from '../../testing/cargar.ts'
import { escribirLibro } from '../../testing/libros.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'

const leer = (tabla: string) =>
  readFileSync(new URL(`../../../../../db/seed/catalogo/${tabla}.csv`, import.meta.url), 'utf8')
const semilla = catalogoDeSemilla(leer).map(completar)
/** Codes that the plans of the tests hold. */
const [CESA, CAMBIA, SIGUE] = ['040110500', '170201100', '190300200']
const NUEVO = '040199900'
const INACTIVOS = '/api/entidades/25200/plan/codigos-inactivos'

describe('El DNP publica una versión del Catálogo (R2.3)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-03-01T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', hechaEn: '2023-02-01T09:00:00-05:00' })
    await insertPlan(mundo, { entidad: '05001', lider: 'leo', hechaEn: '2023-02-01T09:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (quien: 'gloria' | 'ana' | 'diego' | 'fabio', direccion: string) =>
    (await mundo.as(quien).get(direccion)).cuerpo

  async function cargar(catalogo: readonly EntradaCatalogo[]): Promise<string> {
    const libro = await escribirLibro(libroDesordenado(catalogo))
    const gloria = mundo.as('gloria')
    const { id } = (await gloria.post('/api/catalogo/cargas', { nombre: 'catalogo.xlsx', bytes: libro.length })).cuerpo
    for (let trozo = 0; trozoDe(libro, trozo).length > 0; trozo += 1)
      await gloria.post(`/api/catalogo/cargas/${id}/trozos/${trozo}`, trozoDe(libro, trozo))
    expect((await gloria.post(`/api/catalogo/cargas/${id}/cierre`)).cuerpo.estado).toBe('en_cola')
    await hacerLoEncolado(mundo)
    return id
  }

  const publicar = (id: string, desde: string, contra = '2024') =>
    mundo.as('gloria').post(`/api/catalogo/cargas/${id}/publicacion`, {
      nombre: `Catálogo ${desde}`,
      acto: 'Circular 1 de 2023',
      desde,
      contra,
    })

  const homologadas = async () => {
    const versiones = mundo.servicios.conexion.db.selectFrom('plan_version').selectAll().where('entidad', '=', '25200')
    const filas = await versiones.orderBy('version').execute()
    return filas.map((v) => `${v.version} ${v.origen} ${v.homologadas}`)
  }

  /** One code ceases, one changes its unit, one is new; the successor has the name of the one that ceases. */
  const cambiado = () => {
    const ido = semilla.find((e) => e.indicador === CESA)
    if (!ido) throw new Error('the seed lost a code of the tests')
    const resto = semilla
      .filter((e) => e !== ido)
      .map((e) => (e.indicador === CAMBIA ? { ...e, unidad: 'Hectáreas' } : e))
    return [...resto, { ...ido, producto: NUEVO.slice(0, 7), indicador: NUEVO }].sort((a, b) =>
      a.indicador < b.indicador ? -1 : 1,
    )
  }

  it('el archivo se lee aparte y su vista previa dice qué cambiaría y a quién toca, sin cambiar nada', async () => {
    const id = await cargar(cambiado())
    const { estado, previa, rechazo } = await ver('gloria', `/api/catalogo/cargas/${id}`)
    expect([estado, rechazo]).toEqual(['lista', null])
    expect(previa).toMatchObject({
      ...{ indicadores: semilla.length, errores: 0, desdeMinimo: '2023-03-01' },
      cuenta: { inactivo: 1, cambia: 1, nuevo: 1, reactivado: 0 },
      contra: { version: '2024' },
      ...{ metasAfectadas: 2, entidadesAfectadas: 2 },
    })
    const cambios = await ver('gloria', `/api/catalogo/cargas/${id}/cambios?clase=inactivo`)
    expect(cambios.filas).toMatchObject([
      { codigo: CESA, sucesores: [{ razon: 'mismo_nombre', entrada: { indicador: NUEVO } }] },
    ])
    const afectadas = await ver('gloria', `/api/catalogo/cargas/${id}/afectadas?departamento=25`)
    expect(afectadas).toMatchObject({ total: 2, entidades: 1, metas: 2 })
    expect(afectadas.filas.map((f: { codigo: string; metas: string[] }) => [f.codigo, f.metas])).toEqual([
      [CESA, ['25200-M-0001']],
      [CAMBIA, ['25200-M-0002']],
    ])
    expect((await ver('ana', INACTIVOS)).total).toBe(0)
    await mundo.as('gloria').post(`/api/catalogo/cargas/${id}/descarte`)
  })

  it('un archivo con errores no se publica, y otro libro se rechaza', async () => {
    const malo = await cargar(cambiado().map((e, i) => (i === 3 ? { ...e, programa: '9999' } : e)))
    const rechazo = await publicar(malo, '2023-03-01')
    expect([rechazo.status, rechazo.cuerpo.type]).toEqual([409, 'catalogo.con_errores'])
    const ajeno = await cargar([])
    expect((await ver('gloria', `/api/catalogo/cargas/${ajeno}`)).rechazo[0].regla).toBe('libro_no_es_catalogo')
    expect((await publicar(ajeno, '2023-03-01')).cuerpo.type).toBe('carga.estado')
  })

  it('publicada con fecha futura no cuenta hasta ese día, y avisa a quien quedará con códigos inactivos', async () => {
    const id = await cargar(cambiado())
    expect((await publicar(id, '2023-02-28')).cuerpo).toMatchObject({
      type: 'catalogo.desde',
      detalles: { minimo: '2023-03-01' },
    })
    expect((await publicar(id, '2023-04-01', 'otra')).cuerpo.type).toBe('catalogo.cambio')
    const equivalencias = `/api/catalogo/cargas/${id}/equivalencias`
    expect((await mundo.as('gloria').post(equivalencias, { codigo: SIGUE, nuevo: NUEVO })).cuerpo.type).toBe(
      'catalogo.equivalencia',
    )
    expect((await mundo.as('gloria').post(equivalencias, { codigo: CESA, nuevo: SIGUE })).status).toBe(200)
    expect((await publicar(id, '2023-04-01')).cuerpo).toEqual({ version: '2023-04-01' })
    const { filas } = (await mundo.publico.get('/api/catalogo/versiones')).cuerpo
    expect(filas).toMatchObject([
      { version: '2023-04-01', vigente: false, acto: 'Circular 1 de 2023' },
      { version: '2024', vigente: true },
    ])
    const hallados = (await mundo.publico.get(`/api/catalogo/indicadores?texto=${CESA}`)).cuerpo
    expect([hallados.total, hallados.version]).toEqual([1, '2024'])
    expect(await ver('ana', INACTIVOS)).toMatchObject({ total: 0, proximas: [{ desde: '2023-04-01', metas: 1 }] })
  })

  it('desde su día, la versión vieja del plan sigue resuelta y la nueva no lo está hasta que la entidad confirma', async () => {
    mundo.reloj.fijar('2023-04-01T08:00:00-05:00')
    expect((await mundo.publico.get(`/api/catalogo/indicadores?texto=${CESA}`)).cuerpo.total).toBe(0)
    const producto = (await mundo.publico.get(`/api/catalogo/productos/${CESA.slice(0, 7)}`)).cuerpo
    expect(producto.indicadores).toContainEqual(
      expect.objectContaining({ codigo: CESA, inactivoDesde: '2023-04-01', planes: 2 }),
    )
    expect(await homologadas()).toEqual(['1 libro 3'])
    const { filas, total, version } = await ver('ana', INACTIVOS)
    expect([total, version]).toEqual([1, 1])
    expect(filas[0]).toMatchObject({ meta: '25200-M-0001', codigo: CESA, inactivoDesde: '2023-04-01' })
    expect(
      filas[0].propuestas
        .map((p: { razon: string; entrada: { indicador: string } }) => [p.razon, p.entrada.indicador])
        .slice(0, 2),
    ).toEqual([
      ['oficial', SIGUE],
      ['mismo_nombre', NUEVO],
    ])
    const confirmar = (cuerpo: object) =>
      mundo.as('ana').post(INACTIVOS, { contra: 1, razon: 'El código dejó de estar activo', ...cuerpo })
    expect((await confirmar({ cambios: [{ meta: '25200-M-0002', indicador: NUEVO }] })).cuerpo.type).toBe(
      'catalogo.no_reemplazable',
    )
    expect((await confirmar({ cambios: [{ meta: '25200-M-0001', indicador: CESA }] })).cuerpo.type).toBe(
      'catalogo.no_existe',
    )
    expect((await confirmar({ contra: 7, cambios: [{ meta: '25200-M-0001', indicador: NUEVO }] })).cuerpo.type).toBe(
      'plan.version_cambio',
    )
    const { cuerpo } = await confirmar({ cambios: [{ meta: '25200-M-0001', indicador: NUEVO }] })
    expect(cuerpo).toEqual({ version: 2, cambiadas: 1 })
    expect(await homologadas()).toEqual(['1 libro 3', '2 homologacion 3'])
    expect((await ver('ana', INACTIVOS)).total).toBe(0)
    // Bringing back the old text today is a new version, and its code is not active any more.
    await mundo.as('ana').post('/api/entidades/25200/plan/versiones/1/restauracion', { contra: 2 })
    expect(await homologadas()).toEqual(['1 libro 3', '2 homologacion 3', '3 restauracion 2'])
  })

  it('quién quedó afectado se ve en el territorio de cada uno, y qué cambió lo ve cualquiera', async () => {
    const afectadas = '/api/catalogo/versiones/2023-04-01/afectadas'
    expect(await ver('fabio', afectadas)).toMatchObject({ entidades: 2, metas: 4 })
    const suyas = await ver('diego', afectadas)
    expect(new Set(suyas.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo))).toEqual(
      new Set(['25200']),
    )
    expect((await mundo.as('ana').get(afectadas)).status).toBe(403)
    const cambios = (await mundo.publico.get('/api/catalogo/cambios?de=2024&a=2023-04-01')).cuerpo
    expect(cambios).toMatchObject({ total: 3, cuenta: { inactivo: 1, cambia: 1, nuevo: 1, reactivado: 0 } })
    expect(cambios.filas.find((c: { codigo: string }) => c.codigo === CESA).sucesores[0].razon).toBe('oficial')
    const vuelta = (await mundo.publico.get('/api/catalogo/cambios?de=2023-04-01&a=2024')).cuerpo
    expect(vuelta.cuenta).toMatchObject({ inactivo: 1, cambia: 1 })
    expect((await mundo.publico.get('/api/catalogo/cambios?de=2024&a=no')).cuerpo.type).toBe(
      'catalogo.version_no_existe',
    )
  })

  it('lo publicado no se altera, y la siguiente versión reconoce el código que vuelve', async () => {
    const { db } = mundo.servicios.conexion
    await expect(
      db.updateTable('catalogo_indicador').set({ nombre: 'otro' }).where('version', '=', '2023-04-01').execute(),
    ).rejects.toThrow(/permission|permiso/)
    const id = await cargar(semilla)
    const { previa } = await ver('gloria', `/api/catalogo/cargas/${id}`)
    expect(previa).toMatchObject({
      desdeMinimo: '2023-04-02',
      contra: { version: '2023-04-01' },
      cuenta: { reactivado: 1, inactivo: 1 },
    })
    const actos = await db.selectFrom('auditoria').select('sujeto').where('accion', '=', 'catalogo.publicar').execute()
    expect(actos.map((a) => a.sujeto)).toEqual(['catalogo/2023-04-01'])
  })
})
