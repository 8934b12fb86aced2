import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { filaMeta, libroSispt } from '@kpt/domain/planes/pruebas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOJA_CRUDA, libroCrudo, TEXTOS_CRUDOS } from '../../testing/libros.ts'
import { armarZip, blancosComprimidos } from '../../testing/zip.ts'
import { escribirLibro } from './escribir-libro.ts'
import { leerLibro } from './index.ts'
import type { LimitesLibro } from './limites.ts'

const GIGA = 1 << 30
const MEGA = 1 << 20
/** Generous for a loaded machine; the figures printed are what counts. */
const MARGEN = 15_000

const datos = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`
const parte = (nombre: string, contenido: string | Buffer) => ({ nombre, datos: Buffer.from(contenido as string) })
const ocupada = '<row r="1"><c r="A1"><v>1</v></c></row>'

const BUENO = () => escribirLibro(libroSispt({ metas: Array.from({ length: 500 }, (_, i) => filaMeta(i + 1)) }))

/** Each book and what must come of it: a refusal, or `libro` when it is only strange. */
const CASOS: readonly [nombre: string, resultado: string, hacer: () => Buffer | Promise<Buffer>][] = [
  ['vacío', 'libro_vacio', () => Buffer.alloc(0)],
  ['truncado a la mitad', 'libro_danado', async () => (await BUENO()).subarray(0, 40_000)],
  ['octetos al azar', 'libro_no_es_xlsx', () => randomBytes(200_000)],
  [
    'octetos al azar con firma de zip',
    'libro_danado',
    () => Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(200_000)]),
  ],
  ['un octeto cambiado dentro de una hoja', 'libro_danado', async () => cambiarOcteto(await BUENO())],
  ['CSV', 'libro_no_es_xlsx', () => Buffer.from('codigo,nombre\n25200,Cogua\n')],
  ['PDF', 'libro_no_es_xlsx', () => Buffer.from('%PDF-1.7\n…')],
  ['zip que no es libro', 'libro_no_es_xlsx', () => armarZip([parte('hola.txt', 'hola')])],
  ['.xls antiguo', 'libro_xls_antiguo', () => ole('Workbook')],
  ['libro con contraseña', 'libro_cifrado', () => ole('EncryptedPackage')],
  [
    'zip con contraseña',
    'libro_cifrado',
    () => libroCrudo(datos(ocupada), [{ ...parte('xl/a.bin', 'x'), cifrada: true }]),
  ],
  ['macros', 'libro_con_macros', () => libroCrudo(datos(ocupada), [parte('xl/vbaProject.bin', 'x')])],
  [
    'macros declaradas',
    'libro_con_macros',
    () => libroCrudo('', [parte('[Content_Types].xml', '<Types t="macroEnabled"/>')]),
  ],
  ['1 GB inflado, declarado', 'libro_muy_grande', () => bomba(GIGA, GIGA)],
  ['1 GB inflado, declara 1.000 octetos', 'libro_danado', () => bomba(GIGA, 1000)],
  ['1 GB inflado, declara 60 MB', 'libro_danado', () => bomba(GIGA, 60 * MEGA)],
  ['1 GB en 40 partes de 25 MB', 'libro_muy_grande', () => muchasPartes(40, 25 * MEGA)],
  [
    '50.000 entradas',
    'libro_muy_grande',
    () => armarZip(Array.from({ length: 50_000 }, (_, i) => parte(`xl/${i}`, ''))),
  ],
  ['partes repetidas', 'libro_peligroso', () => armarZip([parte('a', '1'), parte('a', '2')])],
  ['rutas que escapan', 'libro_peligroso', () => libroCrudo(datos(''), [parte(`${'../'.repeat(40)}etc/passwd`, 'x')])],
  [
    'celda en XFD1048576',
    'libro_celda_lejana',
    () => libroCrudo(datos(`${ocupada}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
  ],
  [
    'celda vacía en XFD1048576',
    'libro',
    () => libroCrudo(datos(`${ocupada}<row r="1048576"><c r="XFD1048576" s="1"/></row>`)),
  ],
  [
    'un millón de filas vacías',
    'libro',
    () => libroCrudo(datos(ocupada + repetir(1_000_000, (i) => `<row r="${i + 2}" spans="1:86"/>`))),
  ],
  [
    'cinco millones de celdas vacías',
    'libro_muy_grande',
    () => libroCrudo(datos(repetir(5_000_000, () => '<row><c s="1"/></row>'))),
  ],
  [
    'un millón de celdas con valor',
    'libro_muy_grande',
    () => libroCrudo(datos(repetir(100_000, () => `<row>${'<c><v>1</v></c>'.repeat(10)}</row>`))),
  ],
  ['textos que se multiplican', 'libro_muy_grande', () => textosMultiplicados()],
  [
    'medio millón de textos y más',
    'libro_muy_grande',
    () => libroCrudo(datos(''), [], `<sst>${'<si/>'.repeat(600_000)}</sst>`),
  ],
  ['bomba de entidades', 'libro_peligroso', () => conTextos(ENTIDADES)],
  ['DOCTYPE externo', 'libro_peligroso', () => conTextos('<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>')],
  ['entidad sin declarar', 'libro_peligroso', () => conTextos('<sst><si><t>&lol;</t></si></sst>')],
  ['DOCTYPE en UTF-16', 'libro_danado', () => conTextos(Buffer.from(`\ufeff${ENTIDADES}`, 'utf16le'))],
  ['XML de cien mil niveles', 'libro_danado', () => libroCrudo('<a>'.repeat(100_000))],
  ['XML sin cerrar', 'libro_danado', () => libroCrudo('<sheetData><row>')],
  ['fila imposible', 'libro_danado', () => libroCrudo(datos('<row r="9007199254740993"/>'))],
  ['celda de otra fila', 'libro_danado', () => libroCrudo(datos('<row r="1"><c r="A2"><v>1</v></c></row>'))],
  [
    '200 hojas',
    'libro_muy_grande',
    () =>
      libroCrudo('', [
        parte('xl/workbook.xml', `<workbook><sheets>${'<sheet name="a" id="rId1"/>'.repeat(200)}</sheets></workbook>`),
      ]),
  ],
]

/** What the proportion would stop at once, with that limit lifted: the walk itself must not be hurt. */
const DESPROPORCIONADOS: typeof CASOS = [
  ['etiqueta de 50 MB', 'libro_danado', () => libroCrudo(`<row ${'a'.repeat(50 * MEGA)}`)],
  ['50 MB de atributos', 'libro_danado', () => libroCrudo(datos(`<row ${' a="1"'.repeat(8_000_000)} r="1"/>`))],
  ['etiquetas con atributos rotos', 'libro', () => libroCrudo(datos(`<row>${'<c a></c>'.repeat(4_000_000)}</row>`))],
  ['comentario de 50 MB sin cerrar', 'libro_danado', () => libroCrudo(`<!--${'-'.repeat(50 * MEGA)}`)],
  ['millones de «<»', 'libro_danado', () => libroCrudo('<'.repeat(5_000_000))],
  [
    'texto de 65 MB',
    'libro_muy_grande',
    () =>
      libroCrudo(
        datos(`<row><c t="inlineStr"><is><t>${'&#65;'.repeat(10_000_000)}${'a'.repeat(15_000_000)}</t></is></c></row>`),
      ),
  ],
  [
    'millones de entidades',
    'libro_peligroso',
    () => libroCrudo(datos(''), [], `<sst>${`<si><t>${'&lt;'.repeat(1000)}</t></si>`.repeat(15_000)}</sst>`),
  ],
  [
    'sesenta megas de filas vacías',
    'libro',
    () => libroCrudo(datos('<row></row>'.repeat(1_048_000) + ' '.repeat(45 * MEGA))),
  ],
]

const ENTIDADES = `<!DOCTYPE lolz [<!ENTITY lol "lol">${repetir(9, (i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`)}]><sst><si><t>&lol9;</t></si></sst>`

let carpeta = ''
let bueno = 0
const medidas: { libro: string; resultado: string; ms: number; 'sobre el bueno': number; 'pausa máx.': number }[] = []

beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt-hostiles-'))
  const ruta = join(carpeta, 'bueno.xlsx')
  await writeFile(ruta, await BUENO())
  const veces = [await medir(ruta), await medir(ruta), await medir(ruta)]
  expect(veces.every((v) => v.resultado === 'libro')).toBe(true)
  bueno = Math.min(...veces.map((v) => v.ms))
})
afterAll(async () => {
  console.log(`Libro bueno de 500 metas: ${bueno} ms`)
  console.table(medidas)
  await rm(carpeta, { recursive: true })
})

describe('los libros hostiles se rechazan pronto, con su razón, y el servidor sigue atendiendo', () => {
  const probar = async (libro: string, esperado: string, hacer: () => Buffer | Promise<Buffer>, proporcion = 300) => {
    const ruta = join(carpeta, 'hostil.xlsx')
    await writeFile(ruta, await hacer())
    const { resultado, ms, pausa } = await medir(ruta, { proporcion })
    medidas.push({ libro, resultado, ms, 'sobre el bueno': ms - bueno, 'pausa máx.': pausa })
    expect(resultado).toBe(esperado)
    expect(ms).toBeLessThan(bueno + MARGEN)
    expect(pausa).toBeLessThan(2_000)
  }

  it.each(CASOS)('%s → %s', (...caso) => probar(...caso))
  it.each(DESPROPORCIONADOS)('%s → %s', (...caso) => probar(...caso, Number.MAX_SAFE_INTEGER))

  it('uno que no termina se detiene a tiempo', async () => {
    const ruta = join(carpeta, 'bueno.xlsx')
    const lectura = await leerLibro(ruta, { limites: { milisegundos: 1 } })
    expect(lectura).toMatchObject({ tipo: 'rechazado', codigo: 'libro_tardo' })
  })

  it('uno que agota la memoria de su proceso solo acaba con él', async () => {
    const ruta = join(carpeta, 'memoria.xlsx')
    await writeFile(ruta, libroCrudo(datos(''), [], `<sst>${'<si><t>á</t></si>'.repeat(3_000_000)}</sst>`))
    const lectura = await leerLibro(ruta, {
      limites: { memoriaMb: 24, textosCompartidos: 10_000_000, proporcion: 1e9 },
    })
    expect(lectura).toMatchObject({ tipo: 'rechazado', codigo: 'libro_muy_grande', detalles: { motivo: 'memoria' } })
  })

  it('un archivo más grande de lo permitido ni siquiera se abre', async () => {
    const lectura = await leerLibro(join(carpeta, 'bueno.xlsx'), { limites: { bytesArchivo: 1000 } })
    expect(lectura).toMatchObject({ tipo: 'rechazado', codigo: 'libro_muy_grande', detalles: { motivo: 'archivo' } })
  })
})

/** Reads while a clock ticks every 5 ms: the longest silence is what another request would have waited. */
async function medir(ruta: string, limites: Partial<LimitesLibro> = {}) {
  let ultimo = performance.now()
  let pausa = 0
  const reloj = setInterval(() => {
    const ahora = performance.now()
    pausa = Math.max(pausa, ahora - ultimo)
    ultimo = ahora
  }, 5)
  const inicio = performance.now()
  const lectura = await leerLibro(ruta, { limites })
  const ms = Math.round(performance.now() - inicio)
  clearInterval(reloj)
  return { resultado: lectura.tipo === 'libro' ? 'libro' : lectura.codigo, ms, pausa: Math.round(pausa) }
}

function repetir(veces: number, uno: (i: number) => string): string {
  return Array.from({ length: veces }, (_, i) => uno(i)).join('')
}

function cambiarOcteto(libro: Buffer): Buffer {
  const medio = Math.floor(libro.length / 2)
  libro.writeUInt8(libro.readUInt8(medio) ^ 0xff, medio)
  return libro
}

function ole(flujo: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2000),
    Buffer.from(flujo, 'utf16le'),
    Buffer.alloc(2000),
  ])
}

async function bomba(bytes: number, declara: number): Promise<Buffer> {
  const comprimida = await blancosComprimidos('<worksheet>', bytes)
  return libroCrudo('', [{ nombre: HOJA_CRUDA, datos: Buffer.alloc(0), comprimida, declara }])
}

async function muchasPartes(cuantas: number, bytes: number): Promise<Buffer> {
  const comprimida = await blancosComprimidos('<worksheet>', bytes)
  const parteDe = (i: number) => ({
    nombre: `xl/worksheets/s${i}.xml`,
    datos: Buffer.alloc(0),
    comprimida,
    declara: bytes,
  })
  return libroCrudo(
    '',
    Array.from({ length: cuantas }, (_, i) => parteDe(i)),
  )
}

function textosMultiplicados(): Buffer {
  const filas = repetir(20_000, () => '<row><c t="s"><v>0</v></c></row>')
  return libroCrudo(datos(filas), [], `<sst><si><t>${'a'.repeat(32_000)}</t></si></sst>`)
}

function conTextos(xml: string | Buffer): Buffer {
  return libroCrudo(datos('<row><c t="s"><v>0</v></c></row>'), [parte(TEXTOS_CRUDOS, xml)])
}
