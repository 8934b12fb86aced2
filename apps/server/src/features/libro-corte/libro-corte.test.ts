import { type EntradaMeta, evaluarMeta } from '@kpt/domain/seguimiento'
import { HOJA_METAS, HOJA_RECURSOS } from '@kpt/domain/seguimiento/libro'
import type { GrupoHallazgos, Hallazgo } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leerLibroDeCorte } from '../../testing/cargar.ts'
import { celdasPorTitulo, mirarLibro, ponerCeldas } from '../../testing/libro-a-mano.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { guardarEnOficina, hayOficina } from '../../testing/oficina.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'

const COGUA = direccion('25200')
const GACHANCIPA = direccion('25295')
const [M1, M2] = [meta('25200', 1), meta('25200', 2)]

type Valores = Readonly<Record<string, string | number | null>>

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
  await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 6 })
  await insertPlan(mundo, { entidad: '25295', lider: 'beto', metas: 6 })
  await insertPlan(mundo, { entidad: '05001', lider: 'leo', metas: 500 })
})
afterAll(() => mundo.cerrar())

const bajar = async (quien: 'ana' | 'beto' | 'dina' | 'leo', reporte: string): Promise<Buffer> => {
  const { status, cuerpo } = await mundo.as(quien).get(`${reporte}/libro`)
  expect(status).toBe(200)
  return cuerpo
}
const llenarFila = (libro: Buffer, hoja: string, fila: number, valores: Valores) =>
  ponerCeldas(libro, { [hoja]: celdasPorTitulo(libro, hoja, fila, valores) })
const subirA = (quien: 'ana' | 'beto' | 'dina' | 'leo', reporte: string, libro: Buffer) =>
  leerLibroDeCorte(mundo, mundo.as(quien), reporte, libro)
const confirmar = async (quien: 'ana' | 'beto', reporte: string, id: string, elegido: object = {}) =>
  (await mundo.as(quien).post(`${reporte}/libros/${id}/confirmacion`, { vaciar: false, mios: [], ...elegido })).cuerpo
const valoresDe = async (quien: 'ana' | 'beto', reporte: string, numero: string) => {
  const { cuerpo } = await mundo.as(quien).get(`${reporte}/metas`)
  return cuerpo.filas.find((f: { meta: string }) => f.meta === numero).valores
}
const cambiosDe = async (quien: 'ana' | 'beto', reporte: string, id: string, clase: string) =>
  (await mundo.as(quien).get(`${reporte}/libros/${id}/cambios?clase=${clase}`)).cuerpo
const reglasDe = (grupos: readonly GrupoHallazgos[]) => grupos.map((g) => g.regla)

describe('Libro del corte', () => {
  it('se descarga prellenado, con lo que se llena abierto y lo demás bloqueado', async () => {
    const libro = await bajar('ana', COGUA)
    const hojas = mirarLibro(libro)
    expect([...hojas.keys()]).toEqual(['Instrucciones', 'Metas', 'Recursos', 'Listas', 'KPT'])
    const metas = hojas.get(HOJA_METAS)
    expect(metas?.protegida).toBe(true)
    expect(['I3', 'J3', 'K3'].map((c) => metas?.abiertas.has(c))).toEqual([true, true, true])
    expect(['A3', 'F3', 'G3', 'H3'].map((c) => metas?.abiertas.has(c))).toEqual([false, false, false, false])
    expect(metas?.notas.get('I2')).toContain('Acumulado de la vigencia')
    expect(hojas.get(HOJA_RECURSOS)?.listas.length).toBe(5)
  })

  it('cargado sin tocarlo no cambia nada, recién bajado o guardado por LibreOffice', async () => {
    await llenar(mundo.as('ana'), '25200', COGUA, 1)
    await escribir(mundo.as('ana'), COGUA, { meta: M1, campo: 'observacion', valor: 'Línea 1\nlínea 2 <&> «ñ»' })
    const libro = await bajar('ana', COGUA)
    if (!hayOficina) process.stdout.write('No hay LibreOffice: el libro se carga solo como se bajó.\n')
    for (const cual of [libro, ...(hayOficina ? [await guardarEnOficina(libro)] : [])]) {
      const { estado, vista } = await subirA('ana', COGUA, cual)
      expect([estado, vista.cambian, vista.conflictos, vista.vacias, vista.lugares]).toEqual(['lista', 0, 0, 0, 6])
      expect(reglasDe(vista.grupos).filter((r) => r.startsWith('corte_'))).toEqual([])
    }
  })

  it('lo que otra persona cambió entre tanto se muestra con ambos valores, y solo entra si se escoge', async () => {
    const libro = llenarFila(await bajar('ana', COGUA), HOJA_METAS, 3, { Ejecutado: 8, Observación: 'Del libro' })
    await escribir(mundo.as('dina'), COGUA, {
      ...{ meta: M1, campo: 'observacion', base: 'Línea 1\nlínea 2 <&> «ñ»', valor: 'De Dina' },
    })
    const { id, vista } = await subirA('ana', COGUA, libro)
    expect([vista.cambian, vista.conflictos]).toEqual([1, 1])
    const { filas } = await cambiosDe('ana', COGUA, id, 'conflicto')
    expect(filas).toMatchObject([
      {
        meta: M1,
        campo: 'observacion',
        hay: 'De Dina',
        valor: 'Del libro',
        celda: 'J3',
        autor: { nombre: 'Dina Delegada' },
      },
    ])
    const { cuerpo: anotado } = await mundo.as('ana').get(`${COGUA}/libros/${id}/anotado`)
    expect(mirarLibro(anotado).get(HOJA_METAS)?.notas.get('J3')).toContain('«De Dina»')
    expect(await confirmar('ana', COGUA, id)).toEqual({ guardados: 1, conflictos: 0, rechazados: 0 })
    expect(await valoresDe('ana', COGUA, M1)).toMatchObject({ ejecutado: '8', observacion: 'De Dina' })
    // Asked again after a lost answer: it was done.
    expect(await confirmar('ana', COGUA, id)).toEqual({ guardados: 1, conflictos: 0, rechazados: 0 })
    const otra = await subirA('ana', COGUA, libro)
    const mios = filas.map(({ meta: numero, campo, clave, hay }: Record<string, string>) => ({
      meta: numero,
      campo,
      clave,
      hay,
    }))
    expect(await confirmar('ana', COGUA, otra.id, { mios })).toMatchObject({ guardados: 1 })
    expect(await valoresDe('ana', COGUA, M1)).toMatchObject({ observacion: 'Del libro' })
  })

  it('una celda que llega en blanco se conserva, y se vacía solo si la persona lo dice', async () => {
    const libro = llenarFila(await bajar('ana', COGUA), HOJA_METAS, 3, { Ejecutado: null })
    const primera = await subirA('ana', COGUA, libro)
    expect([primera.vista.cambian, primera.vista.vacias]).toEqual([0, 1])
    await confirmar('ana', COGUA, primera.id)
    expect((await valoresDe('ana', COGUA, M1)).ejecutado).toBe('8')
    const segunda = await subirA('ana', COGUA, libro)
    expect(await confirmar('ana', COGUA, segunda.id, { vaciar: true })).toMatchObject({ guardados: 1 })
    expect((await valoresDe('ana', COGUA, M1)).ejecutado).toBeNull()
  })

  it('quien lleva una parte baja su parte; del libro de otra parte no entra nada y se dice', async () => {
    const suyo = await bajar('dina', COGUA)
    expect((await subirA('dina', COGUA, suyo)).vista.lugares).toBe(3)
    const deTodas = llenarFila(await bajar('ana', COGUA), HOJA_METAS, 4, { Ejecutado: 2 })
    const { vista } = await subirA('dina', COGUA, deTodas)
    expect(vista.cambian).toBe(0)
    expect(vista.grupos[0]).toMatchObject({ regla: 'corte_meta_no_abierta', gravedad: 'error', cuantos: 1 })
    expect(vista.grupos[0].hallazgos[0].ruta).toMatchObject({ meta: M2, hoja: HOJA_METAS, celda: 'I4' })
  })

  it('el libro de otra entidad, o algo que no es un libro, se rechaza con su motivo y se puede descartar', async () => {
    const ajeno = await subirA('beto', GACHANCIPA, await bajar('ana', COGUA))
    expect([ajeno.estado, ajeno.rechazo[0].regla]).toEqual(['rechazada', 'corte_libro_otra_entidad'])
    for (const malo of [Buffer.from('%PDF-1.7 no soy un libro'), Buffer.alloc(4000, 'PK')]) {
      const { estado, rechazo, id } = await subirA('beto', GACHANCIPA, malo)
      expect([estado, rechazo.length]).toEqual(['rechazada', 1])
      expect((await mundo.as('beto').get(`${GACHANCIPA}/libros/${id}/anotado`)).cuerpo.type).toBe('libro.no_anotable')
      expect((await mundo.as('beto').post(`${GACHANCIPA}/libros/${id}/descarte`)).cuerpo.estado).toBe('descartada')
    }
    // The uploads of the plan do not see those of a corte, nor those of one corte another's.
    expect((await mundo.as('beto').get(`/api/entidades/25295/cargas/${ajeno.id}`)).status).toBe(404)
    expect((await mundo.as('beto').get(`${direccion('25295', 2023, 2)}/libros/${ajeno.id}`)).status).toBe(404)
    expect((await mundo.as('beto').get('/api/entidades/25295/cargas')).cuerpo.total).toBe(0)
  })

  it('lo mismo escrito por la interfaz o en el libro da los mismos hallazgos, antes y después de confirmar', async () => {
    const faltas: readonly Valores[] = [
      { Comprometido: 500000, Obligado: 600000, Pagado: 700000 },
      { Comprometido: -5, Obligado: 0, Pagado: 0 },
      { Comprometido: 1000, Obligado: 900, Pagado: 900 },
      { Comprometido: 9000000, Obligado: 9000000, Pagado: 1 },
    ]
    const fisicos = [25, 11, -1, 0]
    const api = mundo.as('ana')
    for (const [i, valores] of faltas.entries()) {
      const numero = meta('25200', i + 3)
      await escribir(
        api,
        COGUA,
        { meta: numero, campo: 'ejecutado', valor: String(fisicos[i]) },
        ...Object.entries(valores).map(([titulo, valor]) => ({
          ...{ meta: numero, campo: titulo.toLowerCase(), clave: 'recursos_propios', valor: String(valor) },
        })),
      )
    }
    let libro = await bajar('beto', GACHANCIPA)
    for (const [i, valores] of faltas.entries()) {
      libro = llenarFila(libro, HOJA_METAS, i + 5, { Ejecutado: fisicos[i] ?? null })
      libro = llenarFila(libro, HOJA_RECURSOS, 3 + (i + 2) * 2, valores)
    }
    const { id, vista } = await subirA('beto', GACHANCIPA, libro)
    const delLibro = senas(vista.grupos.flatMap((g: GrupoHallazgos) => g.hallazgos))
    const deFilas = async (quien: 'ana' | 'beto', reporte: string) => {
      const { filas } = (await mundo.as(quien).get(`${reporte}/metas`)).cuerpo
      return senas(filas.slice(2).flatMap((fila: EntradaMeta) => evaluarMeta(fila)))
    }
    expect(delLibro.length).toBeGreaterThan(6)
    expect(delLibro).toEqual(await deFilas('ana', COGUA))
    await confirmar('beto', GACHANCIPA, id)
    expect(await deFilas('beto', GACHANCIPA)).toEqual(delLibro)
  })

  it('el libro de una versión anterior del plan se lee, se avisa, y sus metas retiradas se dicen', async () => {
    const libro = llenarFila(await bajar('beto', GACHANCIPA), HOJA_METAS, 8, { Ejecutado: 3 })
    await insertPlan(mundo, {
      entidad: '25295',
      lider: 'beto',
      metas: 5,
      version: 2,
      hechaEn: '2022-08-01T09:00:00-05:00',
    })
    const { vista } = await subirA('beto', GACHANCIPA, libro)
    const grupos = new Map(vista.grupos.map((g: GrupoHallazgos) => [g.regla, g.gravedad]))
    expect([grupos.get('corte_plan_anterior'), grupos.get('corte_meta_retirada')]).toEqual(['aviso', 'error'])
    expect(vista.cambian).toBe(0)
  })

  it('500 metas: se baja, se llena, se mira y se confirma', async () => {
    const reporte = direccion('05001')
    const vacio = await bajar('leo', reporte)
    const celdas = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`I${i + 3}`, (i % 9) + 1]))
    const dinero = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [['I', 'J', 'K'].map((c) => [`${c}${i + 3}`, 400000])].flat()).flat(),
    )
    const libro = ponerCeldas(vacio, { [HOJA_METAS]: celdas, [HOJA_RECURSOS]: dinero })
    const { id, vista } = await subirA('leo', reporte, libro)
    expect(vista.cambian).toBe(3500)
    const tiempos: number[] = []
    for (let n = 0; n < 20; n += 1) {
      const antes = performance.now()
      await mundo.as('leo').get(`${reporte}/libros/${id}`)
      tiempos.push(performance.now() - antes)
    }
    const antes = performance.now()
    const hecho = await mundo.as('leo').post(`${reporte}/libros/${id}/confirmacion`, { vaciar: false, mios: [] })
    expect(hecho.cuerpo).toEqual({ guardados: 3500, conflictos: 0, rechazados: 0 })
    const p95 = tiempos.sort((a, b) => a - b)[18] ?? 0
    process.stdout.write(
      `500 metas, 3.500 celdas: vista previa p95 ${p95.toFixed(0)} ms; confirmar ${(performance.now() - antes).toFixed(0)} ms\n`,
    )
  })
})

function senas(hallazgos: readonly Hallazgo[]): string[] {
  return hallazgos
    .map(({ regla, gravedad, ruta: { meta: numero, campo, fuente }, valor, detalles }) =>
      JSON.stringify([regla, gravedad, numero?.slice(5), campo, fuente, valor, detalles]),
    )
    .sort()
}
