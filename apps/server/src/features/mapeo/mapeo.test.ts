import type { Mapeo } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hacerLoEncolado, leerLibroDe } from '../../testing/cargar.ts'
import { hojaPropia } from '../../testing/hoja-propia.ts'
import { escribirLibro } from '../../testing/libros.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

const CARGAS = '/api/entidades/25200/cargas'

describe('Un libro con otra forma', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())
  const ana = () => mundo.as('ana')
  const leer = async (cambios = {}) => leerLibroDe(mundo, ana(), '25200', await escribirLibro(hojaPropia(cambios)))
  const propuesta = async (id: string) => (await ana().get(`${CARGAS}/${id}/mapeo`)).cuerpo
  const decir = async (id: string, mapeo: Mapeo, releer = false) => {
    const respuesta = await ana().post(`${CARGAS}/${id}/mapeo`, { mapeo, releer })
    await hacerLoEncolado(mundo)
    return respuesta
  }
  const ver = async (id: string) => (await ana().get(`${CARGAS}/${id}`)).cuerpo
  const confirmar = async (id: string, contra: number) =>
    (await ana().post(`${CARGAS}/${id}/confirmacion`, { contra })).cuerpo

  it('espera a que la persona diga qué es cada columna, con lo que se reconoció', async () => {
    const carga = await leer()
    expect(carga).toMatchObject({ estado: 'por_mapear', vistaPrevia: null, rechazo: null, conMapeo: false })
    const { mapeo, hojas, periodoDicho, recordado, hallazgos } = await propuesta(carga.id)
    expect(mapeo).toMatchObject({ nombrePlan: 'Cogua nos une', periodo: { desde: 2024, hasta: 2027 } })
    expect(mapeo.hojas[0].columnas.map((c: { campo: string }) => c.campo)).toEqual([
      ...['linea', 'personalizacion', 'indicador', 'unidad', 'metaCuatrienio'],
      ...['programado/2024', 'programado/2025', 'programado/2026', 'programado/2027'],
      ...['avance', 'fuentes/2024/recursos_propios'],
    ])
    expect(hojas[0].columnas[1]).toMatchObject({
      confianza: 'seguro',
      muestras: expect.arrayContaining(['Dotar la biblioteca municipal']),
    })
    expect([periodoDicho, recordado]).toEqual([true, null])
    expect(hallazgos).toMatchObject([{ regla: 'libro_no_es_sispt' }])
  })

  it('lo que falta impide leerlo y se dice; lo dicho lo lee, se confirma y queda recordado para el siguiente', async () => {
    const { id } = await leer()
    const { mapeo } = await propuesta(id)
    const sinNombre = await decir(id, { ...mapeo, nombrePlan: ' ' })
    expect(sinNombre.cuerpo).toMatchObject({
      type: 'mapeo.invalido',
      detalles: { motivo: 'Falta el nombre del plan.' },
    })
    expect((await ver(id)).estado).toBe('por_mapear')
    expect((await decir(id, { ...mapeo, nombrePlan: 'Cogua nos une' })).cuerpo.estado).toBe('en_cola')
    const leida = await ver(id)
    expect(leida).toMatchObject({ estado: 'lista', conMapeo: true })
    expect(leida.vistaPrevia).toMatchObject({ entidad: '25200', nombrePlan: 'Cogua nos une', metas: 3, lineas: 1 })
    expect(leida.vistaPrevia.totales['2024']).toBe('4500000')
    expect(await confirmar(id, 0)).toEqual({ version: 1, cambio: true })

    const otra = await leer()
    expect(otra).toMatchObject({ estado: 'lista', conMapeo: true })
    expect(otra.vistaPrevia).toMatchObject({
      nombrePlan: 'Cogua nos une',
      iguales: 3,
      agrega: [],
      cambia: [],
      retira: [],
      partes: [],
    })
    expect((await propuesta(otra.id)).recordado).toMatchObject({ por: 'Ana Cogua', deOtraCarga: true })
    expect(await confirmar(otra.id, 1)).toEqual({ version: 1, cambio: false })
  })

  it('lo que el libro escribe mal se dice con su hoja y su celda', async () => {
    const carga = await leer({ programa: { 0: '1/4', 1: 'muchas', 2: 'N/A' } })
    const grupos: { regla: string; hallazgos: { ruta: object; valor: string; detalles: object }[] }[] =
      carga.vistaPrevia.grupos
    const de = (regla: string) => grupos.find((g) => g.regla === regla)?.hallazgos[0]
    expect(de('numero_como_texto')).toMatchObject({
      ruta: { hoja: 'PLAN', celda: 'F3' },
      valor: '1/4',
      detalles: { leido: '0.25' },
    })
    expect(de('numero_ilegible')).toMatchObject({ ruta: { hoja: 'PLAN', celda: 'F4' }, valor: 'muchas' })
    expect(de('sin_dato')).toMatchObject({ ruta: { hoja: 'PLAN', celda: 'F5' }, valor: 'N/A' })
    expect(de('filas_saltadas')).toMatchObject({ detalles: { totales: '1' } })
  })

  it('desde la vista previa se puede volver a decir qué es una columna', async () => {
    const { id } = await leer({ textos: { 0: 'Otro texto' } })
    const { mapeo } = await propuesta(id)
    const [hoja] = mapeo.hojas
    const columnas = hoja.columnas.map((c: { columna: string }) => (c.columna === 'K' ? { ...c, campo: 'ignorar' } : c))
    await decir(id, { ...mapeo, hojas: [{ ...hoja, columnas }] })
    expect((await ver(id)).vistaPrevia.totales['2024']).toBe('0')
  })

  it('si los encabezados están en otra fila, se proponen de nuevo sus columnas y nada se recuerda todavía', async () => {
    const { id } = await leer({ textos: { 1: 'Uno más' } })
    const { mapeo } = await propuesta(id)
    const [hoja] = mapeo.hojas
    await decir(id, { ...mapeo, hojas: [{ ...hoja, encabezado: { desde: 3, hasta: 3 } }] }, true)
    expect((await ver(id)).estado).toBe('por_mapear')
    const otra = await propuesta(id)
    expect(otra.mapeo.hojas[0].encabezado).toEqual({ desde: 3, hasta: 3 })
    expect(otra.mapeo.hojas[0].columnas[1].encabezado).toContain('acueducto')
    await decir(id, mapeo)
    expect((await ver(id)).estado).toBe('lista')
  })

  it('queda en la auditoría quién lo dijo, y los mapeos no se alteran', async () => {
    const { db } = mundo.servicios.conexion
    const actos = await db.selectFrom('auditoria').select('accion').where('accion', '=', 'plan.mapear').execute()
    expect(actos.length).toBeGreaterThan(1)
    await expect(db.updateTable('plan_mapeo').set({ texto: '{}' }).execute()).rejects.toThrow()
  })

  it('no se ve ni se dice desde otra entidad, y un libro que no lo pide no lo tiene', async () => {
    const { id } = await leer()
    expect((await mundo.as('beto').get(`/api/entidades/25295/cargas/${id}/mapeo`)).cuerpo.type).toBe('carga.no_existe')
    const { cuerpo } = await ana().post(CARGAS, { destino: 'plan', nombre: 'a.xlsx', bytes: 1 })
    expect((await ana().get(`${CARGAS}/${cuerpo.id}/mapeo`)).cuerpo.type).toBe('mapeo.no_hay')
  })
})
