import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogoDeSemilla, completar, libroDesordenado, libroLimpio } from '@kpt/domain/catalogo/pruebas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../platform/raiz.ts'
import { escribirLibro } from '../platform/spreadsheet/index.ts'
import { kptSinBase } from '../testing/kpt.ts'

const semilla = catalogoDeSemilla((tabla) => readFileSync(join(raiz, `db/seed/catalogo/${tabla}.csv`), 'utf8')).map(
  completar,
)
const distintos = (campo: 'sector' | 'programa' | 'producto') => new Set(semilla.map((e) => e[campo])).size

let carpeta = ''
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt catalogo ñ '))
})
afterAll(() => rm(carpeta, { recursive: true, force: true }))

describe('catalogo leer', () => {
  it('cuenta lo que trae el archivo del DNP, también con los encabezados revueltos', async () => {
    const leidos = await Promise.all(
      [libroLimpio(semilla), libroDesordenado(semilla)].map(async (libro, i) => {
        const ruta = join(carpeta, `catalogo-${i}.xlsx`)
        await writeFile(ruta, await escribirLibro(libro))
        return kptSinBase('catalogo', 'leer', ruta)
      }),
    )
    for (const { codigo, json } of leidos) {
      expect(codigo).toBe(0)
      expect(Object.keys(json)).toEqual(['sectores', 'programas', 'productos', 'indicadores', 'hallazgos'])
      expect(json).toMatchObject({
        ...{ sectores: distintos('sector'), programas: distintos('programa') },
        ...{ productos: distintos('producto'), indicadores: semilla.length },
      })
    }
    expect(leidos[0]?.json.hallazgos).toEqual([])
  })

  it('otro archivo termina con 2 y sus hallazgos; lo mal pedido, con 1', async () => {
    const [otro, roto] = [join(carpeta, 'otro.xlsx'), join(carpeta, 'roto.xlsx')]
    await writeFile(
      otro,
      await escribirLibro({ hojas: [{ nombre: 'Hoja1', filas: [{ numero: 1, celdas: [[1, 'x']] }] }] }),
    )
    await writeFile(roto, 'esto no es un libro')
    const [ajeno, malo, sinArchivo, ausente] = await Promise.all([
      kptSinBase('catalogo', 'leer', otro),
      kptSinBase('catalogo', 'leer', roto),
      kptSinBase('catalogo', 'leer'),
      kptSinBase('catalogo', 'leer', join(carpeta, 'no-está.xlsx')),
    ])
    expect([ajeno.codigo, malo.codigo, sinArchivo.codigo, ausente.codigo]).toEqual([2, 2, 1, 1])
    expect(ajeno.json.hallazgos).toMatchObject([
      { gravedad: 'error', mensaje: expect.any(String), remedio: expect.any(String) },
    ])
    expect(malo.json.hallazgos).toMatchObject([{ regla: 'libro_no_es_xlsx' }])
    expect([sinArchivo.json, ausente.json]).toEqual([{}, {}])
    expect(ausente.mensajes).toContain('No existe el archivo')
  })
})

describe('catalogo buscar', () => {
  it('encuentra con errores y sin tildes, y dentro de un sector', async () => {
    const [suelta, enSector, porCodigo, nada, vacia] = await Promise.all([
      kptSinBase('catalogo', 'buscar', 'vias terciarias mejoradaz'),
      kptSinBase('catalogo', 'buscar', 'documentos', '--bajo', '17'),
      kptSinBase('catalogo', 'buscar', '170203800'),
      kptSinBase('catalogo', 'buscar', 'xyzzy qwrt'),
      kptSinBase('catalogo', 'buscar'),
    ])
    expect(Object.keys(suelta.json)).toEqual(['total', 'parcial', 'indicadores'])
    const de = ({ json }: typeof suelta) => json.indicadores as { indicador: string; indicadorNombre: string }[]
    expect(de(suelta)[0]?.indicadorNombre).toMatch(/terciaria/i)
    expect(de(suelta).length).toBeLessThanOrEqual(20)
    expect(de(enSector).length).toBeGreaterThan(0)
    for (const { indicador } of de(enSector)) expect(indicador.slice(0, 2)).toBe('17')
    expect(de(porCodigo)[0]?.indicador).toBe('170203800')
    expect(nada).toMatchObject({ codigo: 0, json: { total: 0, indicadores: [] } })
    expect(vacia).toMatchObject({ codigo: 1, json: {} })
    expect(vacia.mensajes).toContain('Falta el texto que se busca.')
  })
})
