// The commands that turn one workbook into another, or into what its columns are, as an operator runs them: without a database.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conMeta, escribirLibroSispt, planDeMuestra } from '../features/demostracion/index.ts'
import { escribirLibro } from '../platform/spreadsheet/index.ts'
import { hojaPropia } from '../testing/hoja-propia.ts'
import { kptSinBase } from '../testing/kpt.ts'
import { mirarLibro } from '../testing/libro-a-mano.ts'

const PRODUCTOS = 'Plan indicativo - Productos'
const HALLAZGO = ['regla', 'gravedad', 'hoja', 'celda', 'valor', 'mensaje', 'remedio']

let carpeta = ''
let [bueno, conFalta, propia, roto] = ['', '', '', '']
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt libros ñ '))
  const guardar = async (nombre: string, libro: Buffer) => {
    await writeFile(join(carpeta, nombre), libro)
    return join(carpeta, nombre)
  }
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua' })
  bueno = await guardar('bueno.xlsx', await escribirLibroSispt(muestra))
  conFalta = await guardar('con falta.xlsx', await escribirLibroSispt(conMeta(muestra, 0, { acumulacion: '' })))
  propia = await guardar('propia.xlsx', await escribirLibro(hojaPropia()))
  roto = await guardar('roto.xlsx', Buffer.from('esto no es un libro'))
})
afterAll(() => rm(carpeta, { recursive: true, force: true }))

const en = (nombre: string) => join(carpeta, nombre)

/** Name, size and fingerprint are those of the file that was left. */
async function exigirArchivo(json: Record<string, unknown>, archivo: string): Promise<Buffer> {
  const contenido = await readFile(archivo)
  const sha256 = createHash('sha256').update(contenido).digest('hex')
  expect(json).toMatchObject({ archivo, bytes: contenido.length, sha256 })
  return contenido
}

describe('plan escribir', () => {
  it('escribe el mismo plan, byte por byte cada vez, y muestra lo acordado', async () => {
    const [una, otra] = await Promise.all(
      ['una.xlsx', 'otra.xlsx'].map((salida) => kptSinBase('plan', 'escribir', conFalta, en(salida))),
    )
    expect(una).toMatchObject({ codigo: 0, mensajes: '' })
    expect(Object.keys(una?.json ?? {})).toEqual(['entidad', 'metas', 'archivo', 'bytes', 'sha256', 'hallazgos'])
    expect(una?.json).toMatchObject({
      entidad: '25200',
      metas: 12,
      hallazgos: [{ regla: 'acumulacion_ausente', celda: 'T3' }],
    })
    expect(otra?.json.sha256).toBe(una?.json.sha256)
    await exigirArchivo(una?.json ?? {}, en('una.xlsx'))
    const [leido, original] = await Promise.all(
      [en('una.xlsx'), conFalta].map((libro) => kptSinBase('plan', 'leer', libro)),
    )
    expect(leido?.json.metas).toEqual(original?.json.metas)
  })

  it('otro libro se rechaza con 2 y no deja archivo', async () => {
    const { codigo, json, mensajes } = await kptSinBase('plan', 'escribir', propia, en('nada.xlsx'))
    expect(codigo).toBe(2)
    const [hallazgo] = json.hallazgos as { regla: string; mensaje: string }[]
    expect(Object.keys(hallazgo ?? {})).toEqual(HALLAZGO)
    expect(hallazgo?.regla).toBe('libro_no_es_sispt')
    expect(mensajes).toContain(hallazgo?.mensaje)
    await expect(readFile(en('nada.xlsx'))).rejects.toThrow()
  })
})

describe('plan anotar', () => {
  it('deja el libro con su nota, su color y su lista, y muestra lo acordado', async () => {
    const { codigo, json } = await kptSinBase('plan', 'anotar', conFalta, en('anotado.xlsx'))
    expect(codigo).toBe(0)
    expect(Object.keys(json)).toEqual(['archivo', 'bytes', 'sha256', 'hallazgos'])
    const hojas = mirarLibro(await exigirArchivo(json, en('anotado.xlsx')))
    expect([...hojas.keys()].at(-1)).toBe('Hallazgos')
    expect(hojas.get(PRODUCTOS)?.notas.get('T3')).toContain('Qué hacer: ')
    expect(hojas.get(PRODUCTOS)?.fondos.get('T3')).toBe('FFE8A3')
    const [hallazgo] = json.hallazgos as object[]
    expect(Object.keys(hallazgo ?? {})).toEqual(HALLAZGO)
  })

  it('un libro que no se puede cargar también se anota; lo que no es un libro se rechaza con 2', async () => {
    const [ajeno, malo] = await Promise.all(
      [propia, roto].map((libro, i) => kptSinBase('plan', 'anotar', libro, en(`ajeno-${i}.xlsx`))),
    )
    expect(ajeno).toMatchObject({
      codigo: 0,
      json: { hallazgos: [{ regla: 'libro_no_es_sispt', hoja: null, celda: null }] },
    })
    expect([...mirarLibro(await readFile(en('ajeno-0.xlsx'))).keys()].at(-1)).toBe('Hallazgos')
    expect(malo).toMatchObject({ codigo: 2, json: { hallazgos: [{ regla: 'libro_no_es_xlsx' }] } })
    expect(malo?.mensajes).toContain('no es un libro de Excel')
  })
})

describe('plan mapear', () => {
  it('propone un mapeo que «plan leer» recibe, y dice por los mensajes qué revisar', async () => {
    const { codigo, json } = await kptSinBase('plan', 'mapear', propia)
    expect(codigo).toBe(0)
    expect(json.entidad).toBeNull()
    const mapeo = en('mapeo.json')
    await writeFile(mapeo, JSON.stringify(json))
    const [leido, sinEntidad] = await Promise.all([
      kptSinBase('plan', 'leer', propia, '--mapeo', mapeo, '--entidad', '25200'),
      kptSinBase('plan', 'leer', propia, '--mapeo', mapeo),
    ])
    expect(leido).toMatchObject({ codigo: 0, json: { entidad: '25200' } })
    expect((leido.json.metas as unknown[]).length).toBeGreaterThan(0)
    expect(sinEntidad.codigo).toBe(1)
    expect(sinEntidad.mensajes).toContain('Falta el código DANE de la entidad')
  })

  it('un libro de SisPT no se mapea: dice qué comando lo lee y termina con 1; un archivo roto, con 2', async () => {
    const [sispt, malo] = await Promise.all([bueno, roto].map((libro) => kptSinBase('plan', 'mapear', libro)))
    expect(sispt).toMatchObject({ codigo: 1, json: {} })
    expect(sispt?.mensajes).toContain('use «plan leer»')
    expect(malo).toMatchObject({ codigo: 2, json: { hallazgos: [{ regla: 'libro_no_es_xlsx' }] } })
  })
})

describe('lo mal pedido', () => {
  it('termina con 1, sin nada en la salida, y dice qué falta y cómo se usa', async () => {
    const pedidos = [
      { argumentos: ['escribir', bueno], dice: 'Faltan los nombres de los dos archivos.' },
      { argumentos: ['anotar', bueno, bueno], dice: 'El archivo que se escribe no puede ser el que se lee.' },
      { argumentos: ['anotar', en('no-está.xlsx'), en('x.xlsx')], dice: 'No existe el archivo' },
      { argumentos: ['escribir', bueno, join(carpeta, 'sin', 'carpeta.xlsx')], dice: 'No se puede escribir' },
      { argumentos: ['mapear', '--rapido'], dice: 'Este comando no tiene la opción --rapido.' },
    ]
    const salidas = await Promise.all(pedidos.map(({ argumentos }) => kptSinBase('plan', ...argumentos)))
    salidas.forEach(({ codigo, json, mensajes }, i) => {
      expect([codigo, json]).toEqual([1, {}])
      expect(mensajes).toContain(pedidos[i]?.dice)
      expect(mensajes).toContain('Uso: npm run --silent kpt -- plan ')
    })
  })
})
