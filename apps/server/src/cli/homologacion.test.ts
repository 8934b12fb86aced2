import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FilaPrueba, filaMeta, libroSispt } from '@kpt/domain/planes/pruebas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../platform/raiz.ts'
import { escribirLibro } from '../testing/libros.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { homologacionEvaluar } from './homologacion-evaluar.ts'
import { readLibros } from './homologacion-libros.ts'
import { homologacionProponer } from './homologacion-proponer.ts'

const REALES = join(raiz, '../shared/data/planes-reales')
const hay = existsSync(REALES)
if (!hay) console.warn(`No está ${REALES}: la puntería del asistente no se comprueba en esta máquina.`)
const real = (entidad: string) => join(REALES, `sispt-${entidad}.xlsx`)

let carpeta = ''
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt-homologacion-'))
})
afterAll(() => rm(carpeta, { recursive: true }))

const TEXTOS = [
  'Construir 3 kilómetros de placa huella',
  'Beneficiar estudiantes con el PAE',
  'Mantener el alumbrado público',
]

async function libro(nombre: string, cambios: FilaPrueba): Promise<string> {
  const metas = TEXTOS.map((texto, i) =>
    filaMeta(i + 1, { 'Personalización de Indicador de Producto': texto, ...cambios }),
  )
  const ruta = join(carpeta, nombre)
  await writeFile(ruta, await escribirLibro(libroSispt({ metas, fuentes: await fuentesMunicipales() })))
  return ruta
}

async function fuentesMunicipales(): Promise<string[]> {
  const fuentes = await readFuentesSemilla()
  return fuentes.filter((f) => f.ambito === 'municipal' && f.desde === 2024).map((f) => f.encabezados[0] ?? '')
}

/** What a command prints, and what it says. */
async function correr(comando: typeof homologacionEvaluar, ...argumentos: string[]) {
  const dicho: string[] = []
  let salida: unknown
  const consola = {
    json: (valor: unknown) => {
      salida = JSON.parse(JSON.stringify(valor))
    },
    texto: () => undefined,
    decir: (mensaje: string) => dicho.push(mensaje),
  }
  const codigo = await comando.correr(argumentos, consola)
  return { codigo, salida: salida as never, dicho: dicho.join('\n') }
}

describe('kpt homologacion', () => {
  it('proponer: por meta, hasta cinco códigos por lo que se conoce, con la forma acordada', async () => {
    const { codigo, salida } = await correr(homologacionProponer, await libro('a.xlsx', {}))
    expect(codigo).toBe(0)
    const { metas } = salida as { metas: Record<string, string[]>[] }
    expect(metas.map((m) => Object.keys(m))).toEqual(TEXTOS.map(() => ['codigoSispt', 'libre', 'sector', 'programa']))
    const [placa] = metas
    expect(placa?.libre).toHaveLength(5)
    for (const c of placa?.libre ?? []) expect(c).toMatch(/^\d{9}$/)
    expect(placa?.libre?.some((c) => c.startsWith('2402'))).toBe(true)
    expect(placa?.sector?.every((c) => c.startsWith('17'))).toBe(true)
    expect(placa?.programa?.every((c) => c.startsWith('1702'))).toBe(true)
  })

  it('lo que no se lee no cambia lo propuesto, y una celda en blanco deja su lista vacía', async () => {
    const ocultas = {
      'Código del producto (MGA)': '1702007',
      'Producto (MGA)': 'Placa huella construida',
      'Código de indicador de producto (MGA)': '170200700',
      'Indicador de Producto(MGA)': 'Placa huella',
      Principal: 'No',
      'Código de ODS': 9,
    }
    const [antes, despues, blanco] = [
      await correr(homologacionProponer, await libro('a.xlsx', {})),
      await correr(homologacionProponer, await libro('b.xlsx', ocultas)),
      await correr(homologacionProponer, await libro('c.xlsx', { 'Código del programa (MGA)': '' })),
    ]
    expect(despues.salida).toEqual(antes.salida)
    expect((blanco.salida as { metas: { programa: string[] }[] }).metas[0]?.programa).toEqual([])
  })

  it('el mismo plan entre los que se aprenden se deja fuera y se dice', async () => {
    const uno = await libro('a.xlsx', {})
    const otro = await libro('copia.xlsx', { 'Código de ODS': 9 })
    const solo = await correr(homologacionEvaluar, uno)
    const repetido = await correr(homologacionEvaluar, uno, '--aprender', otro, uno)
    expect(repetido.salida).toEqual(solo.salida)
    expect(repetido.dicho).toContain('copia.xlsx: es el mismo plan')
  })

  it('un libro que se rechaza termina con 2 y sus hallazgos', async () => {
    const malo = join(carpeta, 'malo.xlsx')
    await writeFile(malo, Buffer.from([1, 2, 3, 0, 255]))
    const { codigo, salida } = await correr(homologacionProponer, await libro('a.xlsx', {}), '--aprender', malo)
    expect(codigo).toBe(2)
    expect(salida).toMatchObject({ hallazgos: [{ regla: 'libro_no_es_xlsx' }] })
  })

  it('los libros se dan de las dos maneras', () => {
    const esperado = { libro: 'L', aprender: ['A', 'B'] }
    expect(readLibros(['L', '--aprender', 'A', 'B'])).toEqual(esperado)
    expect(readLibros(['L', '--aprender', 'A', '--aprender', 'B'])).toEqual(esperado)
    expect(readLibros(['--aprender', 'A', '--aprender', 'B', 'L'])).toEqual(esperado)
    for (const mal of [[], ['--aprender', 'A'], ['L', 'M'], ['L', '--aprender'], ['L', '--otra']])
      expect(() => readLibros(mal), mal.join(' ')).toThrow()
  })

  // Floors: what was measured (docs/decisiones/2026-11-22-homologacion.md) less a margin.
  it.runIf(hay)(
    'acierta en un plan del que no aprendió lo que las decisiones dicen',
    async () => {
      const { salida } = await correr(
        homologacionEvaluar,
        real('25200'),
        ...['--aprender', real('25'), real('25126'), real('25295'), real('25785')],
      )
      const { metas, libre, sector, programa } = salida as Record<string, { entreCinco: number }> & { metas: number }
      expect(metas).toBe(117)
      expect(libre?.entreCinco).toBeGreaterThan(0.27)
      expect(sector?.entreCinco).toBeGreaterThan(0.38)
      expect(programa?.entreCinco).toBeGreaterThan(0.45)
    },
    180_000,
  )
})
