// Tables of inputs as they really come: a workbook with its covers, lost zeros and formulas; and every municipality of the table that DNP published.
import { existsSync, readFileSync } from 'node:fs'
import { fuentesDe, type Receta } from '@kpt/domain/mdm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escribirHojas } from '../../platform/spreadsheet/index.ts'
import { hacerLoEncolado, trozoDe } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

const RECETAS = new URL('../../../../../db/seed/mdm-recetas.json', import.meta.url)
const { recetas }: { recetas: Receta[] } = JSON.parse(readFileSync(RECETAS, 'utf8'))
const receta = recetas.find((r) => r.clave === 'mdm-2021')
if (!receta) throw new Error('the seed lost a recipe of the tests')
const FUENTES = fuentesDe(receta)

const PUBLICADA = new URL('../../../../../../shared/data/mdm-2021-indicadores.csv', import.meta.url)
const hay = existsSync(PUBLICADA)
if (!hay) console.warn(`Tabla publicada de 2021: no está ${PUBLICADA.pathname}; no se comprueba por el servidor.`)

type Celda = string | number | null | { readonly formula: string; readonly valor: string | number | null }
type Hoja = { readonly nombre: string; readonly filas: readonly (readonly Celda[])[] }

const libro = (...hojas: Hoja[]): Buffer =>
  escribirHojas(
    hojas.map(({ nombre, filas }) => ({
      ...{ nombre, columnas: [] },
      filas: filas.map((celdas, i) => ({
        numero: i + 1,
        celdas: celdas.flatMap((celda, c) => {
          if (celda === null) return []
          return [typeof celda === 'object' ? { columna: c + 1, ...celda } : { columna: c + 1, valor: celda }]
        }),
      })),
    })),
  )

describe('tablas de insumos por el servidor', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-02-15T10:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const post = (ruta: string, cuerpo?: unknown) => mundo.as('fabio').post(`/api/mdm/${ruta}`, cuerpo)
  const ver = async (ruta: string) => (await mundo.as('fabio').get(`/api/mdm/${ruta}`)).cuerpo

  async function subir(fuente: string, nombre: string, archivo: Buffer) {
    const declarada = {
      ...{ fuente, vigencia: 2021, receta: 'mdm-2021', nombre, bytes: archivo.length },
      ...{ procedencia: `Entidad que produce ${fuente}`, licencia: 'CC BY 4.0', fecha: '2022-06-30' },
    }
    const { id } = (await post('cargas', declarada)).cuerpo
    await post(`cargas/${id}/trozos/0`, trozoDe(archivo, 0))
    await post(`cargas/${id}/cierre`)
    await hacerLoEncolado(mundo)
    return ver(`cargas/${id}`)
  }

  const ENCABEZADO = ['codigo', 'municipio', 'raw_org_info', 'raw_rend_cuentas', null, 'raw_atencion']
  type Grupo = {
    regla: string
    gravedad: string
    hallazgos: { ruta: { hoja: string; celda: string }; valor: string }[]
  }
  const lugares = (grupos: Grupo[]) =>
    grupos.flatMap((g) => g.hallazgos.map((h) => `${g.regla} ${h.ruta.hoja}!${h.ruta.celda} ${h.valor}`)).toSorted()

  it('de un libro lee la hoja de la tabla: portada, ceros perdidos, fórmulas y comas decimales', async () => {
    const { estado, previa, id } = await subir(
      'gestionweb',
      'insumos.xlsx',
      libro(
        { nombre: 'Léame', filas: [['Indicadores de Gobierno abierto'], ['Los publica la entidad']] },
        {
          nombre: 'Datos',
          filas: [
            ['Vigencia 2021'],
            ENCABEZADO,
            [5001, 'Medellín', 1, '0,75', null, { formula: 'C3/2', valor: 0.5 }],
            ['05002', 'Abejorral', '0', '0,5', null, 1],
            ['25200', 'Cogua', null, '1', null, null],
          ],
        },
      ),
    )
    expect([estado, previa.errores, previa.filas]).toEqual(['lista', 0, 3])
    expect(lugares(previa.grupos)).toEqual([
      'medicion_codigo_sin_cero Datos!A3 5001',
      'medicion_coma_decimal Datos!D2 raw_rend_cuentas',
    ])
    expect(
      previa.columnas.map((c: { columna: string; tienen: number; maximo: number }) => [c.tienen, c.maximo]),
    ).toEqual([
      [2, 1],
      [3, 1],
      [2, 1],
    ])
    expect((await post(`cargas/${id}/confirmacion`, { contra: null, razon: null })).cuerpo).toEqual({ version: 1 })
    const texto = (await mundo.as('fabio').get('/api/mdm/insumos/2021/gestionweb/1/csv')).cuerpo
    expect((await ver('insumos?vigencia=2019')).vigencias).toEqual([2021])
    expect(String(texto).split('\n').slice(0, 3)).toEqual([
      'codigo,fila,raw_org_info,raw_rend_cuentas,raw_atencion',
      '05001,3,1,0.75,0.5',
      '05002,4,0,0.5,1',
    ])
  })

  it('de un libro con errores dice hoja, celda y valor de cada uno, y no se confirma', async () => {
    const { previa, id } = await subir(
      'gestionweb',
      'malo.xlsx',
      libro({
        nombre: 'Datos',
        filas: [
          ENCABEZADO,
          ['05001', 'Medellín', 1, '1,234', null, { formula: 'C3/0', valor: '#DIV/0!' }],
          ['5001', 'Medellín', 1, 1, null, 1],
          ['99999', 'Nadie', 1, 1, null, 1],
          ['25200', 'Cogua', '73 %', -1, null, 'N/A'],
          ['Total', null, 4, 4, null, 4],
        ],
      }),
    )
    expect(lugares(previa.grupos)).toEqual([
      'medicion_codigo_ilegible Datos!A6 Total',
      'medicion_codigo_repetido Datos!A3 5001',
      'medicion_codigo_sin_cero Datos!A3 5001',
      'medicion_entidad_desconocida Datos!A4 99999',
      'medicion_valor_fuera Datos!D5 -1',
      'medicion_valor_ilegible Datos!C5 73 %',
      'medicion_valor_ilegible Datos!D2 1,234',
      'medicion_valor_ilegible Datos!F2 #DIV/0!',
      'medicion_valor_ilegible Datos!F5 N/A',
    ])
    expect((await post(`cargas/${id}/confirmacion`, { contra: 1, razon: 'Otra vez la misma tabla' })).cuerpo.type).toBe(
      'mdm.insumo_con_errores',
    )
    const { estado, rechazo } = await subir(
      'gestionweb',
      'otra.xlsx',
      libro({ nombre: 'Notas', filas: [['Nada aquí']] }),
    )
    expect([estado, rechazo[0].regla, rechazo[0].ruta]).toEqual([
      ...['rechazada', 'medicion_sin_filas', { hoja: 'Notas', celda: 'A1' }],
    ])
  })

  it.runIf(hay)('los 510 municipios de la tabla publicada de 2021, cargados en Excel, dan lo publicado', async () => {
    const [encabezado = [], ...filas] = readFileSync(PUBLICADA, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((linea) => linea.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((c) => c.replace(/,$/, '')) ?? [])
    const celda = (fila: readonly string[], columna: string) => fila[encabezado.indexOf(columna)] ?? ''
    const numero = (texto: string) => (texto === '' ? null : Number(texto))
    for (const { fuente, columnas } of FUENTES) {
      const claves = columnas.map((c) => c.columna)
      const tabla = filas.map((f) => [celda(f, 'codigo'), ...claves.map((c) => numero(celda(f, c)))])
      const { id, previa } = await subir(
        fuente,
        `${fuente}.xlsx`,
        libro({ nombre: 'Tabla', filas: [['codigo', ...claves], ...tabla] }),
      )
      expect(previa).toMatchObject({ errores: 0, filas: filas.length })
      const razon = previa.contra === null ? null : 'La tabla publicada entera'
      expect((await post(`cargas/${id}/confirmacion`, { contra: previa.contra, razon })).status).toBe(200)
    }
    const pedido = {
      receta: { clave: 'mdm-2021', version: 1 },
      vigencia: 2021,
      insumos: [],
      motivo: 'La tabla publicada',
    }
    const { corrida } = (await post('corridas', pedido)).cuerpo
    await hacerLoEncolado(mundo)
    const publicada = new Map(filas.map((f) => [celda(f, 'codigo'), celda(f, 'mdm_2021')]))
    const distancias: number[] = []
    for (const pagina of [1, 2]) {
      const leida = await ver(`corridas/${corrida}/puestos?tamano=500&pagina=${pagina}`)
      expect(leida.total).toBe(filas.length)
      for (const f of leida.filas)
        if (f.indice !== null) distancias.push(Math.abs(f.indice - Number(publicada.get(f.entidad.codigo))))
    }
    expect(distancias).toHaveLength(510)
    expect(Math.max(...distancias)).toBeLessThan(1e-5)
  })
})
