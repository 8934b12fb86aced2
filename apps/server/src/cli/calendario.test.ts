import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { crearBase } from '../testing/base.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

// biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
type Salida = { codigo: number; json: any; error: string }

function kpt(orden: string, entorno: Record<string, string> = {}): Promise<Salida> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...entorno }
    execFile(process.execPath, [MAIN, 'calendario', ...orden.split(' ')], { env }, (error, salida, mensajes) => {
      const codigo = error ? Number(error.code) : 0
      resolve({ codigo, json: salida.startsWith('{') ? JSON.parse(salida) : null, error: mensajes })
    })
  })
}

describe('calendario plazo, sin base de datos', () => {
  test('el plazo, con la forma acordada y todos los campos', async () => {
    const { codigo, json } = await kpt(
      'plazo --instrumento seguimiento --vigencia 2023 --corte 1 --en 2023-04-15T23:59:59-05:00',
    )
    expect(codigo).toBe(0)
    expect(json).toEqual({
      actividad: 'reporte-corte-1',
      limite: '2023-04-15',
      cierra: '2023-04-16T00:00:00-05:00',
      abierta: true,
      oportuno: true,
      recibeExtemporaneo: true,
      exigible: null,
      actos: [{ circular: '0009-4', fecha: '2023-03-29', efecto: 'fija' }],
      explicacion: expect.stringContaining('Circular 0009-4 del 29 de marzo de 2023'),
    })
  })

  test('el 15 de noviembre de 2021, según lo sabido entonces y según lo sabido hoy', async () => {
    const orden = 'plazo --instrumento seguimiento --vigencia 2020 --en 2021-11-20T10:00:00-05:00'
    const entonces = await kpt(`${orden} --segun 2021-11-15T00:00:00-05:00`)
    expect(entonces.json).toMatchObject({ limite: null, cierra: null, oportuno: null, abierta: false })
    expect(entonces.json.explicacion).toMatch(/no disponible en este archivo/)
    const hoy = await kpt(orden)
    expect(hoy.json).toMatchObject({ limite: '2021-10-30', oportuno: false, recibeExtemporaneo: true })
    expect(hoy.json.actos.map((a: { circular: string }) => a.circular)).toEqual(['26-4', '0029-4'])
  })

  test.each([
    ['plazo --instrumento gestionweb --vigencia 2021', 'cronograma_ausente'],
    ['plazo --instrumento gestionweb --vigencia 2022 --corte 2', 'corte_ausente'],
    ['plazo --instrumento gestionweb --vigencia 2022 --actividad otra', 'actividad_ausente'],
    ['actividades --instrumento seguimiento --vigencia 2019', 'cronograma_ausente'],
  ])('%s: 2 y su hallazgo', async (orden, regla) => {
    const { codigo, json } = await kpt(orden)
    expect(codigo).toBe(2)
    expect(json.hallazgos).toMatchObject([{ regla, gravedad: 'error', hoja: null, celda: null }])
    expect(json.hallazgos[0].mensaje + json.hallazgos[0].remedio).not.toMatch(/undefined/)
  })

  test.each([
    'plazo --instrumento mdm --vigencia 2022',
    'plazo --instrumento gestionweb --vigencia 22',
    'plazo --instrumento gestionweb --vigencia 2022 --en 2023-07-21',
    'plazo --instrumento gestionweb --vigencia 2022 --corte cero',
    'plazo --instrumento gestionweb --vigencia 2022 --entidad Cogua',
    'plazo --instrumento gestionweb --vigencia 2022 --otra cosa',
    'actividades --vigencia 2022',
  ])('%s: 1 y la ayuda por el canal de errores', async (orden) => {
    const { codigo, json, error } = await kpt(orden)
    expect([codigo, json]).toEqual([1, null])
    expect(error).toMatch(/Uso: npm run --silent kpt/)
  })
})

test('calendario actividades: las cinco filas de GESTIONWEB, la que no tiene número incluida', async () => {
  const { codigo, json } = await kpt('actividades --instrumento gestionweb --vigencia 2022')
  expect(codigo).toBe(0)
  expect(json.actividades.map((a: { clave: string; limite: string }) => [a.clave, a.limite])).toEqual([
    ['guia', '2023-05-15'],
    ['apertura', '2023-05-23'],
    ['reporte', '2023-06-23'],
    ['verificacion', '2023-06-30'],
    ['ajustes', '2023-07-21'],
  ])
  expect(json.actividades[2]).toEqual({
    ...{ clave: 'reporte', orden: 3, corte: 1, responsable: 'SPT', medio: 'Portal Territorial: GESTIONWEB' },
    texto: 'Reportar la totalidad de información solicitada en GESTIONWEB, correspondiente a la vigencia 2022.',
    ...{ clases: ['reporte'], obligados: ['municipio', 'distrito'], apertura: '2023-05-23', limite: '2023-06-23' },
    ...{ trasLimite: 'recibe', circular: '0009-4' },
  })
})

describe('con la base de datos', () => {
  let base: Awaited<ReturnType<typeof crearBase>>
  let carpeta: string
  beforeAll(async () => {
    base = await crearBase(inject('motor'))
    carpeta = await mkdtemp(join(tmpdir(), 'kpt-calendario-'))
  })
  afterAll(async () => {
    await base.borrar()
    await rm(carpeta, { recursive: true, force: true })
  })

  const conBase = (orden: string) =>
    kpt(orden, { DATABASE_URL: base.urlApp, DATABASE_MIGRATION_URL: base.urlMigracion, KPT_DATOS: carpeta })

  async function archivo(nombre: string, contenido: unknown): Promise<string> {
    const ruta = join(carpeta, nombre)
    await writeFile(ruta, typeof contenido === 'string' ? contenido : JSON.stringify(contenido))
    return ruta
  }

  const circular = { numero: 'P-1', fecha: '2024-01-15', asunto: 'Prueba', expide: 'DNP', firma: null }
  const fila = {
    ...{ clave: 'reporte', orden: 1, item: '1', texto: 'Reportar', responsable: 'Alcaldías', medio: 'KPT' },
    ...{ textoLimite: '15 de abril de 2024', clases: ['reporte', 'ajustes', 'cierre'], obligados: ['municipio'] },
    ...{ corte: 1, apertura: null, limite: '2024-04-15', trasLimite: 'cierra' },
  }
  const nuevo = {
    circulares: [{ ...circular, disponible: true, demostracion: true }],
    cronogramas: [
      {
        ...{ instrumento: 'seguimiento', vigencia: 2024, politica: 'literal' },
        cortes: [{ numero: 1, clase: 'unico', fechaDatos: '2024-03-31' }],
        actos: [{ circular: 'P-1-2024', numeral: '1', efecto: 'fija', actividades: [fila] }],
      },
    ],
  }

  test('cargar registra el cronograma, una vez; después responde con él y dice a quién le es exigible', async () => {
    const ruta = await archivo('nuevo.json', nuevo)
    const primera = await conBase(`cargar ${ruta}`)
    expect(primera).toMatchObject({ codigo: 0, json: { circulares: ['P-1-2024'] } })
    expect((await conBase(`cargar ${ruta}`)).json).toEqual({ circulares: [], cronogramas: [] })

    const plazo = (vigencia: number, entidad: string) =>
      conBase(`plazo --instrumento seguimiento --vigencia ${vigencia} --entidad ${entidad} --base`)
    expect((await plazo(2024, '25200')).json).toMatchObject({ limite: '2024-04-15', exigible: false })
    expect((await plazo(2023, '25200')).json).toMatchObject({ limite: '2023-04-15', exigible: true })
    expect((await plazo(2023, '88001')).json).toMatchObject({ exigible: false })
    expect(await plazo(2023, '99999')).toMatchObject({
      codigo: 2,
      json: { hallazgos: [{ regla: 'entidad_desconocida' }] },
    })
  })

  test('con la base, a quien se le concedió otra fecha se le responde esa, y a los demás la del cronograma', async () => {
    const cliente = new pg.Client({ connectionString: base.urlMigracion })
    await cliente.connect()
    await cliente.query(`insert into cuenta (id, correo, nombre, creada_en)
      values ('01938f00-0000-7000-8000-00000000000c', 'quien@ejemplo.gov.co', 'Quien concede', now())`)
    await cliente.query(`insert into medida (numero, clase, efecto, alcance, entidad, documento, acto_fecha, motivo,
        concede_organismo, concede_persona, por, en)
      values ('ME-2023-000001', 'excepcion', 'amplia', 'entidad', '25200', 'Oficio 7', '2023-04-17', 'Una creciente',
        'DNP', 'Quien concede', '01938f00-0000-7000-8000-00000000000c', '2023-04-18T08:00:00-05:00')`)
    await cliente.query(`insert into medida_fila (numero, instrumento, vigencia, actividad, fecha)
      values ('ME-2023-000001', 'seguimiento', 2023, 'reporte-corte-1', '2023-04-30')`)
    await cliente.end()
    const orden = 'plazo --instrumento seguimiento --vigencia 2023 --en 2023-04-20T10:00:00-05:00'
    const suya = await conBase(`${orden} --entidad 25200 --base`)
    expect(suya.json).toMatchObject({ limite: '2023-04-30', cierra: '2023-05-01T00:00:00-05:00', oportuno: true })
    expect(suya.json.explicacion).toContain('Excepción ME-2023-000001 (Oficio 7, del 17 de abril de 2023)')
    const tarde = { limite: '2023-04-15', oportuno: false, recibeExtemporaneo: true }
    expect((await conBase(`${orden} --entidad 25295 --base`)).json).toMatchObject(tarde)
    expect((await conBase(`${orden} --entidad 25200 --segun 2023-04-17T08:00:00-05:00 --base`)).json).toMatchObject(
      tarde,
    )
    expect((await kpt(`${orden} --entidad 25200`)).json).toMatchObject({ ...tarde, exigible: null })
  })

  test('una actividad que no es de ningún corte no es exigible ni deja de serlo', async () => {
    const orden = 'plazo --instrumento gestionweb --vigencia 2022 --actividad apertura --entidad 25200 --base'
    expect((await conBase(orden)).json).toMatchObject({ actividad: 'apertura', limite: '2023-05-23', exigible: null })
  })

  test('cargar rechaza con el puntero, el mensaje y el remedio', async () => {
    const roto = structuredClone(nuevo)
    Object.assign(roto.cronogramas[0]?.actos[0]?.actividades[0] ?? {}, { limite: '2024-02-30' })
    const { codigo, json } = await conBase(`cargar ${await archivo('roto.json', roto)}`)
    expect(codigo).toBe(2)
    expect(json.hallazgos).toEqual([
      {
        ...{ regla: 'cronograma_forma', gravedad: 'error', puntero: '/cronogramas/0/actos/0/actividades/0/limite' },
        ...{
          hoja: null,
          celda: null,
          valor: '"2024-02-30"',
          mensaje: expect.stringMatching(/fecha/),
          remedio: expect.any(String),
        },
      },
    ])
    expect((await conBase(`cargar ${await archivo('no.json', '{')}`)).json.hallazgos[0].regla).toBe(
      'archivo_no_es_json',
    )
    expect((await conBase(`cargar ${carpeta}/no-existe.json`)).codigo).toBe(1)
  })
})
