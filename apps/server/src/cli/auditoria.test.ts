// A real exported file, spoiled in every way: each is found, and at its place.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verificarArchivo } from '../platform/audit/index.ts'
import { anotar } from '../testing/auditoria.ts'
import { kpt } from '../testing/linea.ts'
import { crearMundo, type Mundo } from '../testing/mundo.ts'

let mundo: Mundo
let carpeta: string
let archivo: string
let lineas: string[]

beforeAll(async () => {
  mundo = await crearMundo()
  await anotar(mundo, '25200', 8, mundo.cuentaDe('ana'))
  carpeta = await mkdtemp(join(tmpdir(), 'kpt auditoría '))
  archivo = join(carpeta, 'cogua.jsonl')
  const { codigo } = await kpt(['auditoria', 'exportar', '--entidad', '25200', '--salida', archivo], mundo)
  expect(codigo).toBe(0)
  lineas = (await readFile(archivo, 'utf8')).trimEnd().split('\n')
})
afterAll(async () => {
  await mundo.cerrar()
  await rm(carpeta, { recursive: true, force: true })
})

/** Where the file with these lines stops being the chain; null when it does not. */
async function primerFallo(nuevas: readonly string[], final = '\n'): Promise<number | null> {
  const ruta = join(carpeta, 'tocado.jsonl')
  await writeFile(ruta, `${nuevas.join('\n')}${final}`)
  return (await verificarArchivo(ruta)).falla?.n ?? null
}

const cambiar = (i: number, cambio: (linea: string) => string) => lineas.map((l, j) => (i === j ? cambio(l) : l))
const [PRIMERA, TERCERA] = [1, 3]

describe('auditoria exportar y verificar', () => {
  it('el archivo dice de qué es, sin nombres ni correos, y se verifica sin base de datos', async () => {
    const encabezado = JSON.parse(lineas[0] ?? '')
    expect(encabezado).toMatchObject({
      formato: 'kpt-auditoria-1',
      cadena: '25200',
      entidad: 'Cogua',
      cabeza: { n: 8 },
    })
    expect(encabezado.datosPersonales).toContain('no hay nombres, correos ni documentos')
    expect(Object.keys(JSON.parse(lineas[PRIMERA] ?? ''))).toEqual([
      'accion',
      'cuenta',
      'en',
      'hash',
      'n',
      'sujeto',
      'texto',
    ])
    expect(lineas.join('\n')).not.toMatch(/Ana Cogua|ejemplo\.gov/)
    const { codigo, salida } = await kpt(['auditoria', 'verificar', archivo])
    expect([codigo, JSON.parse(salida)]).toEqual([0, { integra: true, eslabones: 8, primerFallo: null }])
  })

  it('sin --salida sale por la salida estándar, y la cadena nacional también', async () => {
    const { codigo, salida } = await kpt(['auditoria', 'exportar', '--cadena', 'nacional'], mundo)
    expect(codigo).toBe(0)
    expect(JSON.parse(salida)).toMatchObject({ cadena: 'nacional', entidad: null, cabeza: null })
    expect(await primerFallo(salida.trimEnd().split('\n'))).toBeNull()
    expect((await kpt(['auditoria', 'exportar', '--entidad', '99999'], mundo)).codigo).toBe(1)
    expect((await kpt(['auditoria', 'exportar'])).codigo).toBe(1)
  })

  it('una línea cambiada termina con 3 y dice dónde', async () => {
    const ruta = join(carpeta, 'cambiado.jsonl')
    await writeFile(ruta, `${cambiar(TERCERA, (l) => l.replace('usuario_lider', 'control')).join('\n')}\n`)
    const { codigo, salida, mensajes } = await kpt(['auditoria', 'verificar', ruta])
    expect([codigo, JSON.parse(salida)]).toEqual([3, { integra: false, eslabones: 8, primerFallo: 3 }])
    expect(mensajes).toContain('el texto del eslabón 3 no es el que se registró')
  })

  it('halla cada manera de tocarlo, y en su lugar', async () => {
    const [encabezado = '', uno = '', dos = '', tres = '', ...demas] = lineas
    expect(await primerFallo(lineas)).toBeNull()
    expect(await primerFallo(lineas, ''), 'sin el último salto de línea').toBeNull()
    expect(await primerFallo(lineas.slice(0, 6)), 'cortado').toBe(6)
    expect(await primerFallo([...lineas.slice(0, -1), lineas.at(-1)?.slice(0, 90) ?? ''], ''), 'a media línea').toBe(8)
    expect(await primerFallo([encabezado, uno, tres, ...demas]), 'borrada').toBe(2)
    expect(await primerFallo([encabezado, uno, tres, dos, ...demas]), 'trocadas').toBe(2)
    expect(await primerFallo([encabezado, uno, dos, dos, tres, ...demas]), 'añadida').toBe(3)
    expect(await primerFallo([...lineas, lineas.at(-1) ?? '']), 'añadida al final').toBe(9)
    expect(await primerFallo([encabezado, uno, '', dos, tres, ...demas]), 'en blanco').toBe(2)
    expect(await primerFallo(cambiar(TERCERA, (l) => l.replace('"n":3', '"n":7'))), 'renumerada').toBe(3)
    expect(
      await primerFallo(
        cambiar(TERCERA, (l) => l.replace('"accion":"reporte.abrir","cuenta"', '"accion":"reporte.enviar","cuenta"')),
      ),
      'acción',
    ).toBe(3)
    expect(await primerFallo(cambiar(TERCERA, (l) => l.replace('"cuenta"', ' "cuenta"'))), 'reescrita').toBe(3)
    expect(await primerFallo(cambiar(TERCERA, (l) => l.replace('{', '{"accion":"otra",'))), 'clave repetida').toBe(3)
    expect(await primerFallo(cambiar(0, (l) => l.replace('Cogua', 'Tabio'))), 'encabezado').toBe(0)
    expect(await primerFallo(cambiar(0, (l) => l.replace('"n":8', '"n":7'))), 'cabeza').toBe(0)
    expect(await primerFallo(lineas.slice(1)), 'sin encabezado').toBe(0)
    expect(await primerFallo([]), 'vacío').toBe(0)
  })

  it('--base dice la cadena, y sellar muestra la huella que se guarda fuera', async () => {
    const sello = await kpt(['auditoria', 'sellar'], mundo)
    expect(JSON.parse(sello.salida)).toMatchObject({
      sello: 1,
      cadenas: 1,
      huella: expect.stringMatching(/^[\da-f]{64}$/),
    })
    const { codigo, salida } = await kpt(['auditoria', 'verificar', '--base'], mundo)
    expect(codigo).toBe(0)
    expect(JSON.parse(salida)).toMatchObject({
      ...{ integra: true, eslabones: 9, primerFallo: null, cadena: null, cadenas: 2, sellos: 1, fallas: [] },
    })
  })
})
