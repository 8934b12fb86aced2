import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libroCuipoEjemplo } from '@kpt/domain/cruce'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../platform/raiz.ts'
import { escribirLibro } from '../platform/spreadsheet/index.ts'
import { cruceLeer } from './cruce-leer.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const hayReales = existsSync(join(REALES, 'chip-cuipo-ejecucion-gastos-05091.xlsx'))
if (!hayReales) console.warn(`No está ${REALES}: el libro real del CHIP no se prueba en esta máquina.`)

const CABEZA = { chip: '210025200', nombre: 'Cogua', periodo: '01-01-2023 al 31-03-2023' }
let carpeta = ''
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt-cruce-leer-'))
})
afterAll(() => rm(carpeta, { recursive: true }))

async function leer(archivo: string) {
  const dichos: string[] = []
  let json: unknown = null
  const consola = {
    json: (valor: unknown) => {
      json = JSON.parse(JSON.stringify(valor))
    },
    texto: () => {},
    decir: (mensaje: string) => void dichos.push(mensaje),
  }
  const codigo = await cruceLeer.correr([archivo], consola)
  return { codigo, json: json as Record<string, object>, dichos }
}

async function guardar(nombre: string, libro: Parameters<typeof escribirLibro>[0]): Promise<string> {
  const ruta = join(carpeta, nombre)
  await writeFile(ruta, await escribirLibro(libro))
  return ruta
}

describe('kpt cruce leer', () => {
  it('muestra de quién es el libro, sus renglones, lo que suman y los hallazgos', async () => {
    const renglones = [
      {
        vigenciaGasto: 'VIGENCIA ACTUAL',
        producto: 'Producto 0401105',
        bpin: '2023252000001',
        pesos: ['100.50', '90', '80'],
      },
      { producto: 'No aplica', bpin: '0', pesos: ['7', '7.00', '7'] },
      { producto: 'No aplica', bpin: '0', pesos: ['siete', '7', '7'] },
    ] as const
    const { codigo, json } = await leer(await guardar('cuipo.xlsx', libroCuipoEjemplo(CABEZA, renglones)))
    expect(codigo).toBe(0)
    expect(json).toMatchObject({
      ...{ forma: 'ejecucion', hoja: 'reporte pag 1', encabezado: 12 },
      cabeza: { chip: '210025200', nombre: 'Cogua', desde: '2023-01-01', hasta: '2023-03-31' },
      cuentas: { renglones: 2, aparte: { cifra_ilegible: 1 } },
      totales: { comprometido: '107.5', obligado: '97', pagado: '87' },
      bloques: [{ vigenciaGasto: 'VIGENCIA ACTUAL', renglones: 2, obligado: '97' }],
      hallazgos: [{ regla: 'cifra_ilegible', gravedad: 'aviso', hoja: 'reporte pag 1', celda: 'A15', valor: 'siete' }],
    })
    expect(json.renglones).toMatchObject([
      { fila: 13, bpin: '2023252000001', producto: 'Producto 0401105', comprometido: '100.5' },
      { fila: 14, bpin: null, vigenciaGasto: 'VIGENCIA ACTUAL' },
    ])
  })

  it('un libro que no es de CUIPO se rechaza con 2 y dice qué se esperaba; sin archivo es un error de uso', async () => {
    const otro = {
      hojas: [{ nombre: 'Hoja1', filas: [{ numero: 1, celdas: [[1, 'Otra cosa']] as [number, string][] }] }],
    }
    const { codigo, json, dichos } = await leer(await guardar('otro.xlsx', otro))
    expect(codigo).toBe(2)
    expect(json).toMatchObject({
      hallazgos: [{ regla: 'sin_encabezado', gravedad: 'error', hoja: 'Hoja1', celda: 'A1' }],
    })
    expect(dichos.join()).toContain('fila de títulos')
    await expect(leer(join(carpeta, 'no-esta.xlsx'))).rejects.toThrow('No existe el archivo')
  })

  it.skipIf(!hayReales)('el libro real del CHIP se lee sin perder filas y suma lo que dicen sus totales', async () => {
    const { codigo, json } = await leer(join(REALES, 'chip-cuipo-ejecucion-gastos-05091.xlsx'))
    expect(codigo).toBe(0)
    expect(json).toMatchObject({
      cuentas: { renglones: 391, aparte: { total: 233 } },
      totales: { comprometido: '30896512650', obligado: '24071472402', pagado: '23619742138' },
      hallazgos: [],
    })
    const programacion = await leer(join(REALES, 'chip-cuipo-programacion-gastos-05091.xlsx'))
    expect(programacion.json).toMatchObject({
      forma: 'programacion',
      cuentas: { renglones: 171, aparte: { total: 201 } },
    })
    expect(Object.keys(programacion.json.totales ?? {})).toEqual(['apropiacionInicial', 'apropiacionDefinitiva'])
  })
})
