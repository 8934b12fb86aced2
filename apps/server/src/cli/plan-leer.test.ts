import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libroSispt } from '@kpt/domain/planes/pruebas'
import { add, CERO, type Decimal, decimal, decimalFromNumber, subtract, toNumber } from '@kpt/domain/shared'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../platform/raiz.ts'
import { escribirLibro, libroCrudo } from '../testing/libros.ts'
import type { HallazgoJson } from './plan-json.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const METAS = { '25200': 117, '25126': 339, '25295': 174, '25785': 149, '25': 385 }
const VIGENCIAS = ['2024', '2025', '2026', '2027']
const hayReales = existsSync(REALES)
if (!hayReales) console.warn(`No está ${REALES}: los cinco libros reales no se prueban en esta máquina.`)

let carpeta = ''
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt-plan-leer-'))
})
afterAll(() => rm(carpeta, { recursive: true }))

function kpt(...argumentos: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(raiz, 'apps/server/src/cli/main.ts'), ...argumentos],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  return { codigo: status, salida: stdout, mensajes: stderr }
}

async function guardar(nombre: string, libro: Buffer): Promise<string> {
  const ruta = join(carpeta, nombre)
  await writeFile(ruta, libro)
  return ruta
}

describe('kpt plan leer', () => {
  it('muestra el plan con la forma acordada y termina con 0', async () => {
    const { codigo, salida, mensajes } = kpt(
      'plan',
      'leer',
      await guardar('bueno.xlsx', await escribirLibro(libroCompleto())),
    )
    expect(mensajes).toBe('')
    expect(codigo).toBe(0)
    const plan = JSON.parse(salida)
    expect(Object.keys(plan)).toEqual([
      'entidad',
      'nombrePlan',
      'periodo',
      'lineas',
      'metas',
      'indicadoresResultado',
      'sgr',
      'hallazgos',
    ])
    expect(Object.keys(plan.metas[0])).toEqual([
      'codigoSispt',
      'linea',
      'sector',
      'programa',
      'producto',
      'indicador',
      'personalizacion',
      'unidad',
      'metaCuatrienio',
      'principal',
      'ods',
      'tipoAcumulacion',
      'bpin',
      'programado',
      'fuentes',
    ])
    expect(plan.hallazgos).toEqual([])
  })

  it('un libro con filas malas se lee y termina con 0', async () => {
    const libro = libroCompleto('Meta del cuatrienio', 'muchas')
    const { codigo, salida } = kpt('plan', 'leer', await guardar('filas-malas.xlsx', await escribirLibro(libro)))
    expect(codigo).toBe(0)
    const plan = JSON.parse(salida)
    expect(plan.metas[0].metaCuatrienio).toBeNull()
    expect(plan.hallazgos).toEqual([
      {
        regla: 'numero_ilegible',
        gravedad: 'error',
        hoja: 'Plan indicativo - Productos',
        celda: 'P3',
        valor: 'muchas',
        mensaje: '«muchas» no se puede leer como un número, y la celda quedó sin valor.',
        remedio: expect.any(String),
      },
    ])
  })

  it.each([
    [
      'otro libro',
      'libro_no_es_sispt',
      () => escribirLibro({ hojas: [{ nombre: 'Hoja1', filas: [{ numero: 1, celdas: [[1, 'x']] }] }] }),
    ],
    ['bytes al azar', 'libro_no_es_xlsx', () => Buffer.from([1, 2, 3, 0, 255])],
    ['un libro sin una hoja', 'hoja_ausente', () => escribirLibro({ hojas: libroCompleto().hojas.slice(1) })],
    [
      'una celda en XFD1048576',
      'libro_celda_lejana',
      () => libroCrudo('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ],
  ])('%s se rechaza: termina con 2, con hallazgos en la salida y un mensaje', async (_titulo, regla, hacer) => {
    const { codigo, salida, mensajes } = kpt('plan', 'leer', await guardar('malo.xlsx', await hacer()))
    expect(codigo).toBe(2)
    const { hallazgos } = JSON.parse(salida) as { hallazgos: HallazgoJson[] }
    expect(hallazgos[0]).toMatchObject({ regla, gravedad: 'error', valor: null })
    for (const h of hallazgos) expect(h.celda === null).toBe(h.hoja === null)
    expect(mensajes).toContain(hallazgos[0]?.mensaje)
  })

  it.each([
    ['sin archivo', ['plan', 'leer'], 'Falta el nombre del archivo'],
    ['con un archivo que no existe', ['plan', 'leer', '/no/existe.xlsx'], 'No existe el archivo'],
    ['con una carpeta', ['plan', 'leer', raiz], 'no es un archivo'],
    ['con una opción desconocida', ['plan', 'leer', '--rapido'], 'no tiene la opción --rapido'],
    ['con dos archivos', ['plan', 'leer', 'a', 'b'], 'un solo archivo'],
    ['con un comando que no existe', ['plan', 'borrar'], 'No existe el comando «plan borrar»'],
    ['sin comando', [], 'Comandos:'],
  ])('%s dice cómo se usa y termina con 1', (_titulo, argumentos, mensaje) => {
    const { codigo, salida, mensajes } = kpt(...argumentos)
    expect(codigo).toBe(1)
    expect(salida).toBe('')
    expect(mensajes).toContain(mensaje)
  })

  it('responde a --help', () => {
    for (const argumentos of [['--help'], ['plan', '--help'], ['plan', 'leer', '--help']]) {
      const { codigo, salida } = kpt(...argumentos)
      expect(codigo).toBe(0)
      expect(salida).toContain('plan leer')
    }
  })
})

describe.skipIf(!hayReales)('los cinco libros reales', () => {
  it.each(Object.entries(METAS))(
    '%s: %i metas, dinero al peso y hallazgos con hoja, celda, mensaje y remedio',
    async (entidad, metas) => {
      const archivo = join(REALES, `sispt-${entidad}.xlsx`)
      const inicio = performance.now()
      const { codigo, salida } = kpt('plan', 'leer', archivo)
      const ms = Math.round(performance.now() - inicio)
      expect(codigo).toBe(0)
      const plan = JSON.parse(salida)
      expect(plan.entidad).toBe(entidad)
      expect(plan.metas).toHaveLength(metas)
      const columna = await totalesDelLibro(archivo)
      const sumas = sumasDelPlan(plan.metas)
      for (const v of VIGENCIAS)
        expect(Math.abs(toNumber(subtract(sumas[v] ?? CERO, columna[v] ?? CERO)))).toBeLessThan(0.5)
      for (const h of plan.hallazgos as HallazgoJson[]) {
        expect(h).toMatchObject({ hoja: expect.any(String), celda: expect.stringMatching(/^[A-Z]+\d+$/) })
        expect(h.mensaje.length * h.remedio.length).toBeGreaterThan(0)
      }
      expect(plan.hallazgos.filter((h: HallazgoJson) => h.gravedad === 'error')).toEqual([])
      console.log(`sispt-${entidad}: ${metas} metas, ${plan.hallazgos.length} hallazgos, ${ms} ms`)
    },
  )

  it('lo hallado en los cinco libros es lo que se contó aparte, fila por fila', async () => {
    const cuenta: Record<string, number> = {}
    for (const entidad of Object.keys(METAS)) {
      const plan = JSON.parse(kpt('plan', 'leer', join(REALES, `sispt-${entidad}.xlsx`)).salida)
      for (const { regla } of plan.hallazgos as HallazgoJson[]) cuenta[regla] = (cuenta[regla] ?? 0) + 1
    }
    expect(cuenta).toEqual({
      acumulativo_parece_nivel: 172,
      no_acumulativo_parece_suma: 24,
      acumulacion_no_cuadra: 90,
      programado_en_blanco: 2,
      resultado_sin_meta: 1,
      dinero_parece_en_miles: 3,
      texto_poco_claro: 6,
      meta_repetida: 1,
    })
  })
})

/** With the fourteen sources of a municipality of 2024–2027, so that the lists of the seed are satisfied. */
function libroCompleto(encabezado?: string, valor?: string) {
  const fuentes = [
    'Recursos propios',
    'SGP educación',
    'SGP salud',
    'SGP deporte',
    'SGP cultura',
    'SGP libre inversión',
    'SGP libre destinación',
    'SGP alimentación escolar',
    'SGP municipios Rio Magdalena',
    'SGP APSB',
    'Crédito',
    'Transferencias de capital - cofinanciación departamento',
    'Transferencias de capital - cofinanciación nación',
    'Otros',
  ]
  return libroSispt({ fuentes, ...(encabezado && { cambios: { [encabezado]: valor ?? null } }) })
}

function sumasDelPlan(metas: { fuentes: Record<string, Record<string, string>> }[]): Record<string, Decimal> {
  const sumas: Record<string, Decimal> = {}
  for (const { fuentes } of metas) {
    for (const [vigencia, valores] of Object.entries(fuentes)) {
      for (const valor of Object.values(valores)) sumas[vigencia] = add(sumas[vigencia] ?? CERO, decimal(valor))
    }
  }
  return sumas
}

/** The column Total of each vigencia, read by another library. */
async function totalesDelLibro(archivo: string): Promise<Record<string, Decimal>> {
  const { sheets } = await readXlsx(await readFile(archivo))
  const filas = sheets.find((s) => s.name === 'Plan indicativo - Productos')?.rows ?? []
  const totales: Record<string, Decimal> = {}
  for (const v of VIGENCIAS) {
    const columna = filas[1]?.indexOf(`Total ${v}`) ?? -1
    totales[v] = filas
      .slice(2)
      .reduce((suma, fila) => add(suma, decimalFromNumber(Number(fila[columna] ?? 0)) ?? CERO), CERO)
  }
  return totales
}
