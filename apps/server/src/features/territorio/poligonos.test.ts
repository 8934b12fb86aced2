import { randomBytes } from 'node:crypto'
import { mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { estaDentro, figuraDePasos, GRADO } from '@kpt/domain/territorio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { findOrInsertOperador } from '../acceso/index.ts'
import { cargarPoligonos } from './index.ts'
import { GeojsonIlegible, leerFeatures } from './leer-geojson.ts'
import { findSedes, type Sede } from './poligono.repo.ts'

const ARCHIVO = { fuente: 'DANE, MGN de prueba', fecha: '2025-06-30' }

describe('polígonos municipales', () => {
  let mundo: Mundo
  let carpeta: string
  let sedes: Sede[]
  let cuenta: string
  beforeAll(async () => {
    mundo = await crearMundo()
    carpeta = await mkdtemp(join(tmpdir(), 'kpt-poligonos-'))
    sedes = await findSedes(mundo.servicios.conexion.db, null)
    cuenta = await findOrInsertOperador(mundo.servicios.conexion.db, mundo.reloj.ahora())
  })
  afterAll(async () => {
    await rm(carpeta, { recursive: true })
    await mundo.cerrar()
  })

  const cargar = async (contenido: string | Buffer) => {
    const ruta = join(carpeta, 'municipios.geojson')
    await writeFile(ruta, contenido)
    const ahora = mundo.reloj.ahora()
    return mundo.servicios.conexion.db
      .transaction()
      .execute((db) => cargarPoligonos(db, { ...ARCHIVO, ruta }, cuenta, ahora))
  }
  const reglas = async (contenido: string | Buffer) => (await cargar(contenido)).hallazgos.map((h) => h.regla)
  const pedir = (departamento: string, headers: Record<string, string> = {}) =>
    mundo.app.inject({ url: `/api/territorio/mapas/${departamento}`, headers })

  test('sin carga, el mapa de un departamento son sus cabeceras', async () => {
    const mapa = (await pedir('25')).json()
    expect(mapa).toMatchObject({ departamento: '25', nombre: 'Cundinamarca', poligonos: null })
    expect(mapa.municipios).toHaveLength(sedes.filter((s) => s.departamento === '25').length)
    expect(mapa.municipios.find((m: Sede) => m.codigo === '25200')).toMatchObject({
      nombre: 'Cogua',
      tipo: 'municipio',
    })
    const desconocido = await pedir('04')
    expect([desconocido.statusCode, desconocido.body]).toEqual([404, expect.stringContaining('entidad.desconocida')])
    expect((await pedir('25200')).statusCode).toBe(400)
  })

  test('un país entero con costas detalladas: pesa poco por departamento, cada sede sigue en su polígono', async () => {
    const { cargados, hallazgos } = await cargar(
      coleccion(sedes.map((s) => feature(s, s.codigo === '05001' ? 60_000 : 400))),
    )
    expect(hallazgos).toEqual([])
    expect(cargados?.municipios).toBe(sedes.length)
    expect(Object.keys(cargados?.departamentos ?? {})).toHaveLength(33)
    const antioquia = await pedir('05', { 'accept-encoding': 'gzip' })
    expect(antioquia.headers['content-encoding']).toBe('gzip')
    expect(antioquia.rawPayload.length).toBeLessThanOrEqual(70_000)
    expect(cargados?.departamentos['05']).toBeLessThanOrEqual(60_000)
    const { poligonos, municipios } = JSON.parse(gunzipSync(antioquia.rawPayload).toString())
    expect(poligonos).toMatchObject(ARCHIVO)
    const fuera = municipios.filter(
      (m: Sede) => !estaDentro(figuraDePasos(poligonos.anillos[m.codigo]), [m.longitud * GRADO, m.latitud * GRADO]),
    )
    expect(fuera).toEqual([])
  })

  test('quien ya lo tiene recibe 304; tras otra carga, lo nuevo', async () => {
    const primera = await pedir('25')
    const etag = String(primera.headers.etag)
    expect(primera.headers['cache-control']).toBe('no-cache')
    const repetida = await pedir('25', { 'if-none-match': etag })
    expect([repetida.statusCode, repetida.body]).toEqual([304, ''])
    const cogua = sedes.filter((s) => s.codigo === '25200')
    const { hallazgos } = await cargar(coleccion(cogua.map((s) => feature(s, 30))))
    expect(new Set(hallazgos.map((h) => `${h.gravedad} ${h.regla}`))).toEqual(new Set(['aviso poligonos_faltan']))
    expect(hallazgos).toHaveLength(sedes.length - 1)
    const nueva = await pedir('25', { 'if-none-match': etag })
    expect(nueva.statusCode).toBe(200)
    expect(Object.keys(nueva.json().poligonos.anillos)).toEqual(['25200'])
    expect((await pedir('05')).json().poligonos).toBeNull()
  })

  test('queda dicho qué archivo, de quién, de cuándo y quién lo cargó', async () => {
    const filas = await mundo.servicios.conexion.db
      .selectFrom('poligono_carga')
      .selectAll()
      .orderBy('cargada_en')
      .execute()
    expect(filas.at(-1)).toMatchObject({ ...ARCHIVO, archivo: 'municipios.geojson', cuenta, municipios: 1 })
    const actos = await mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select('texto')
      .where('accion', '=', 'cargar_poligonos')
      .execute()
    expect(actos).toHaveLength(filas.length)
    expect(actos.some((a) => a.texto.includes(filas.at(-1)?.sha256 ?? 'nada'))).toBe(true)
  })

  test('un archivo rechazado no cambia nada', async () => {
    const antes = (await pedir('25')).body
    const [cogua] = sedes.filter((s) => s.codigo === '25200')
    const bueno = JSON.stringify(feature(cogua as Sede, 30))
    const casos: [string | Buffer, string[]][] = [
      ['', ['poligonos_archivo']],
      ['{"type":"FeatureCollection"', ['poligonos_archivo']],
      ['[1,2,3]', ['poligonos_archivo']],
      [coleccion([]), ['poligonos_sin_municipios']],
      [`{"type":"FeatureCollection","features":[${bueno},{"type":"Fea`, ['poligonos_archivo']],
      [`{"type":"FeatureCollection","features":[${bueno},{no es json}]}`, ['poligonos_archivo']],
      [`]]]${bueno}`, ['poligonos_archivo']],
      [`{"features":${'['.repeat(100_000)}`, ['poligonos_archivo']],
      [Buffer.concat([Buffer.from('PK'), randomBytes(200)]), ['poligonos_comprimido']],
      [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), ['poligonos_comprimido']],
      [Buffer.from([0, 0, 0x27, 0x0a, 0, 0]), ['poligonos_comprimido']],
      [`{"features":[${bueno.replace('25200', '99999')}]}`, ['poligonos_codigo_desconocido']],
      [`{"features":[${bueno.replace('25200', '25')}]}`, ['poligonos_codigo_desconocido']],
      [`{"features":[${bueno},${bueno}]}`, ['poligonos_codigo_repetido']],
      [
        `{"features":[${bueno.replace('"Polygon"', '"Point"')},{"a":[]}]}`,
        ['poligonos_geometria', 'poligonos_sin_codigo'],
      ],
    ]
    for (const [contenido, esperadas] of casos) {
      expect(await reglas(contenido), String(contenido).slice(0, 60)).toEqual(esperadas)
    }
    expect((await pedir('25')).body).toBe(antes)
  })

  test('cien errores iguales se cuentan hasta cincuenta; una sede en el polígono de otro es un aviso', async () => {
    expect(await reglas(coleccion(Array(100).fill({ type: 'Feature' })))).toHaveLength(50)
    const [cogua, medellin] = ['25200', '05001'].map((c) => sedes.find((s) => s.codigo === c) as Sede)
    const cruzado = feature({ ...(cogua as Sede), codigo: (medellin as Sede).codigo }, 30)
    const { cargados, hallazgos } = await cargar(coleccion([cruzado]))
    expect(cargados?.municipios).toBe(1)
    expect(hallazgos.filter((h) => h.regla === 'poligonos_sede_lejos').map((h) => h.valor)).toEqual(['05001'])
  })

  test('un archivo enorme se rechaza sin leerlo', async () => {
    const enorme = join(carpeta, 'enorme.geojson')
    const archivo = await open(enorme, 'w')
    await archivo.truncate(1_000_000_001)
    await archivo.close()
    const carga = await cargarPoligonos(
      mundo.servicios.conexion.db,
      { ...ARCHIVO, ruta: enorme },
      cuenta,
      mundo.reloj.ahora(),
    )
    expect(carga.hallazgos.map((h) => h.regla)).toEqual(['poligonos_pesa'])
    expect((await stat(enorme)).size).toBeGreaterThan(1_000_000_000)
  })

  test('los elementos salen iguales por trozos de cualquier tamaño, con letras, llaves y comillas en sus textos', async () => {
    const ruta = join(carpeta, 'trozos.geojson')
    const raros = [
      { properties: { nombre: 'Chía «{[»"\\}' }, n: 1 },
      { properties: { features: [{ a: 1 }] }, n: 2 },
      { properties: { ñandú: '🦤' }, n: [[[1, 2]]] },
    ]
    const texto = JSON.stringify({
      type: 'FeatureCollection',
      name: 'features',
      crs: { features: [{}] },
      features: raros,
      otros: [{}],
    })
    await writeFile(ruta, texto)
    for (const tamano of [1, 2, 3, 7, 64, 1 << 20]) {
      const leidos: unknown[] = []
      for await (const f of leerFeatures(ruta, tamano)) leidos.push(f)
      expect(leidos, `trozos de ${tamano}`).toEqual(raros)
    }
    await writeFile(ruta, texto.slice(0, -1))
    const leer = async () => {
      for await (const _ of leerFeatures(ruta));
    }
    await expect(leer()).rejects.toBeInstanceOf(GeojsonIlegible)
  })
})

function coleccion(features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', name: 'MGN_ADM_MPIO', features })
}

/** A round municipality of many points around its seat, with a wavy border, a lake and an islet. */
function feature({ codigo, longitud, latitud }: Sede, puntos: number) {
  const redondo = (radio: number, n: number, dx = 0) => {
    const anillo = Array.from({ length: n }, (_, i) => {
      const giro = (2 * Math.PI * i) / n
      const r = radio * (1 + 0.1 * Math.sin(13 * giro) + 0.01 * Math.sin(997 * giro))
      return [longitud + dx + r * Math.cos(giro), latitud + r * Math.sin(giro)]
    })
    return [...anillo, anillo[0]]
  }
  const partes = [[redondo(0.08, puntos), redondo(0.01, 12, 0.04)], [redondo(0.01, 12, 0.12)]]
  return {
    type: 'Feature',
    properties: { MPIO_CDPMP: codigo, MPIO_CNMBR: '{"nombre"}' },
    geometry:
      codigo === '25200' ? { type: 'Polygon', coordinates: partes[0] } : { type: 'MultiPolygon', coordinates: partes },
  }
}
