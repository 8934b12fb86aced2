import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../platform/raiz.ts'
import { kptSinBase } from '../testing/kpt.ts'

type Hechos = {
  readonly vigencia2021: readonly {
    readonly codigo: string
    readonly grupo: string | null
    readonly publicado: number | null
    readonly valores: Record<string, number | null>
  }[]
}

let carpeta = ''
let hechos: Hechos
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt medición ñ '))
  hechos = JSON.parse(await readFile(join(raiz, 'packages/domain/src/mdm/hechos.json'), 'utf8'))
})
afterAll(() => rm(carpeta, { recursive: true, force: true }))

async function escribir(nombre: string, filas: readonly (readonly (string | number | null)[])[]): Promise<string> {
  const ruta = join(carpeta, nombre)
  await writeFile(ruta, `${filas.map((f) => f.map((c) => c ?? '').join(',')).join('\n')}\n`)
  return ruta
}

const tabla2021 = () => {
  const columnas = Object.keys(hechos.vigencia2021[0]?.valores ?? {})
  return [
    ['codigo', 'municipio', ...columnas],
    ...hechos.vigencia2021.map((m) => [m.codigo, 'un nombre', ...columnas.map((c) => m.valores[c] ?? null)]),
  ]
}

const ENCABEZADO =
  'codigo,grupo,movilizacion,ejecucion,gobierno,ordenamiento,gestion,educacion,salud,servicios,seguridad,resultados,ajuste,mdm,clasificacion,puesto_gestion,puesto_resultados,puesto_grupo,puesto_nacional,motivo'

describe('mdm calcular', () => {
  it('una fila por municipio, en el orden de la tabla, con lo publicado y con el motivo donde no hay cifra', async () => {
    const { codigo, salida } = await kptSinBase(
      'mdm',
      'calcular',
      '--receta',
      '2021',
      await escribir('a.csv', tabla2021()),
    )
    expect(codigo).toBe(0)
    const [encabezado, ...filas] = salida.trimEnd().split('\n')
    expect(encabezado).toBe(ENCABEZADO)
    expect(filas).toHaveLength(hechos.vigencia2021.length)
    filas.forEach((fila, i) => {
      const celdas = fila.split(',')
      const hecho = hechos.vigencia2021[i]
      expect(celdas.slice(0, 2)).toEqual([hecho?.codigo, hecho?.grupo ?? ''])
      if (hecho?.publicado === null) expect([celdas[13], celdas[14], celdas[17]]).toEqual(['', '', ''])
      else expect(Math.abs(Number(celdas[13]) - Number(hecho?.publicado))).toBeLessThan(1e-5)
    })
    expect(salida).toContain('No tiene Resultados publicados del año anterior')
  })

  it('una tabla con errores se rechaza entera, con la celda de cada uno', async () => {
    const [encabezado = [], primera = [], segunda = []] = tabla2021()
    const mala = primera.map((c, i) => (encabezado[i] === 'raw_ing_tnt_pc' ? '1.234.567' : c))
    const ruta = await escribir('b.csv', [encabezado, mala, ['5001', ...segunda.slice(1)], segunda, segunda])
    const { codigo, json } = await kptSinBase('mdm', 'calcular', '--receta', '2021', ruta)
    expect(codigo).toBe(2)
    expect(json.hallazgos).toMatchObject([
      { regla: 'medicion_valor_ilegible', celda: 'C2', valor: '1.234.567' },
      { regla: 'medicion_codigo_ilegible', celda: 'A3', valor: '5001' },
      { regla: 'medicion_codigo_repetido', celda: 'A5' },
    ])
  })

  it('una columna que falta se pide; una receta que no existe no se inventa', async () => {
    const sin = tabla2021().map((fila) => fila.slice(0, -1))
    const falta = await kptSinBase('mdm', 'calcular', '--receta', '2021', await escribir('c.csv', sin))
    expect(falta.codigo).toBe(2)
    expect(falta.json.hallazgos).toMatchObject([{ regla: 'medicion_columna_ausente', celda: 'A1' }])
    expect((await kptSinBase('mdm', 'calcular', '--receta', '2022', join(carpeta, 'a.csv'))).codigo).toBe(1)
    expect((await kptSinBase('mdm', 'calcular', join(carpeta, 'a.csv'))).codigo).toBe(1)
    expect((await kptSinBase('mdm', 'calcular', '--receta', '2021', join(carpeta, 'no está.csv'))).codigo).toBe(1)
  })
})

describe('mdm componer', () => {
  it('empata, salta y cuenta aparte a quien no tiene cifra', async () => {
    const columnas = ['movilizacion', 'ejecucion', 'gobierno', 'ordenamiento']
    const otras = ['educacion', 'salud', 'servicios', 'seguridad', 'resultados_prev']
    const fila = (codigo: string, grupo: string, x: number, previo: number | '') => [
      ...[codigo, grupo, x, x, x, x],
      ...[50, 50, 50, 50, previo],
    ]
    const ruta = await escribir('d.csv', [
      ['codigo', 'grupo', ...columnas, ...otras],
      ...[
        fila('05001', 'G1', 60, 50),
        fila('05002', 'G1', 60, 50),
        fila('05004', 'G1', 40, 50),
        fila('05021', 'G2', 90, ''),
      ],
    ])
    const { codigo, salida } = await kptSinBase('mdm', 'componer', ruta)
    expect(codigo).toBe(0)
    const filas = salida
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((f) => f.split(','))
    expect(filas.map((f) => [f[13], f[14], f[15], f[17], f[18]])).toEqual([
      ['60', 'Alto', '1', '1', '1'],
      ['60', 'Alto', '1', '1', '1'],
      ['40', 'Bajo', '3', '3', '3'],
      ['', '', '1', '', ''],
    ])
  })

  it('el índice integral hasta 2015 y los Resultados departamentales de 2024, por su receta', async () => {
    const integral = await escribir('e.csv', [
      ['codigo', 'eficacia', 'eficiencia', 'requisitos', 'administrativa', 'fiscal'],
      ...[
        ['05001', 80, 60, 100, 50, 70],
        ['05002', 10, 20, 30, 40, 60],
        ['05004', 10, 20, 30, '', 60],
      ],
    ])
    const { codigo, salida } = await kptSinBase('mdm', 'componer', '--receta', 'integral-2015', integral)
    expect(codigo).toBe(0)
    expect(salida.split('\n').slice(0, 4)).toEqual([
      'codigo,grupo,eficacia,eficiencia,requisitos,administrativa,fiscal,gestion,ajuste,mdm,clasificacion,puesto_eficacia,puesto_eficiencia,puesto_requisitos,puesto_gestion,puesto_grupo,puesto_nacional,motivo',
      '05001,,80,60,100,50,70,60,,75,Satisfactorio,,,,,,1,',
      '05002,,10,20,30,40,60,50,,27.5,Crítico,,,,,,2,',
      '05004,,10,20,30,,60,,,,,,,,,,,No hay dato de 1 columna: administrativa.',
    ])
    const siete = Array.from({ length: 7 }, (_, i) => `dimension_${i + 1}`)
    const departamental = await escribir('f.csv', [
      ['codigo', ...siete],
      ['25', 10, 20, 30, 40, 50, 60, 70],
    ])
    const otra = await kptSinBase('mdm', 'componer', '--receta', 'departamental-2024', departamental)
    expect(otra.salida.split('\n')[1]).toMatch(/^25,,10,20,30,40,50,60,70,40,,40,/)
    expect((await kptSinBase('mdm', 'componer', '--receta', 'otra', departamental)).codigo).toBe(1)
  })

  it('un archivo de una sola columna dice qué le falta', async () => {
    const { codigo, json } = await kptSinBase('mdm', 'componer', await escribir('g.csv', [['codigo'], ['05001']]))
    expect(codigo).toBe(2)
    const falta = { regla: 'medicion_columna_ausente', hoja: 'CSV', celda: 'A1' }
    expect(json.hallazgos).toContainEqual(expect.objectContaining(falta))
  })
})
