import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libroCrudo } from '../../testing/libros.ts'
import { leerLibro } from './index.ts'

let carpeta = ''
beforeAll(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'kpt libro ñ '))
})
afterAll(() => rm(carpeta, { recursive: true }))

async function filasDe(hoja: string, textos?: string) {
  const ruta = join(carpeta, 'libro de prueba.xlsx')
  await writeFile(ruta, libroCrudo(`<sheetData>${hoja}</sheetData>`, [], textos))
  const lectura = await leerLibro(ruta)
  return lectura.tipo === 'libro' ? lectura.libro.hojas : lectura
}

describe('leer un libro en otro proceso', () => {
  it('entrega cada celda con su fila y columna, sin las vacías', async () => {
    const hojas = await filasDe(
      '<row r="2"><c r="B2"><v>1.5</v></c><c r="C2"/><c><v>-7E-2</v></c></row><row r="7" spans="1:3"/><row r="5"><c r="AB5" t="b"><v>1</v></c></row><row/>',
    )
    expect(hojas).toEqual([
      {
        nombre: 'Hoja & 1',
        filas: [
          {
            numero: 2,
            celdas: [
              [2, 1.5],
              [4, -0.07],
            ],
          },
          { numero: 5, celdas: [[28, true]] },
        ],
      },
    ])
  })

  it('lee textos compartidos, enriquecidos, en línea y con escapes', async () => {
    const textos =
      '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t xml:space="preserve"> Niños &lt;y&gt; niñas&#10;_x000D_</x:t></x:si><x:si><x:r><x:t>dos </x:t></x:r><x:r><x:t><![CDATA[partes & más]]></x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>'
    const hojas = await filasDe(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>en línea</t></is></c><c r="D1" t="str"><f>A1</f><v>fórmula</v></c><c r="E1" t="s"><v>99</v></c></row>',
      textos,
    )
    expect(hojas).toMatchObject([
      {
        filas: [
          {
            celdas: [
              [1, ' Niños <y> niñas\n\r'],
              [2, 'dos partes & más'],
              [3, 'en línea'],
              [4, 'fórmula'],
            ],
          },
        ],
      },
    ])
  })

  it('las fechas salen como texto; los errores y las fórmulas sin calcular, también', async () => {
    const hojas = await filasDe(
      '<row r="1"><c r="A1" s="1"><v>45569</v></c><c r="B1" s="2"><v>45569.5</v></c><c r="C1"><v>45569</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1"><f>SUM(A1:B1)</f></c><c r="F1"><f>1+1</f><v>2</v></c></row>',
    )
    expect(hojas).toMatchObject([
      {
        filas: [
          {
            celdas: [
              [1, '2024-10-04'],
              [2, '2024-10-04T12:00:00'],
              [3, 45569],
              [4, '#REF!'],
              [5, '=SUM(A1:B1)'],
              [6, 2],
            ],
          },
        ],
      },
    ])
  })

  it('cuenta cuánto va, de menos a más', async () => {
    const ruta = join(carpeta, 'avance.xlsx')
    const filas = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    ).join('')
    await writeFile(ruta, libroCrudo(`<sheetData>${filas}</sheetData>`))
    const fracciones: number[] = []
    await leerLibro(ruta, { avance: (fraccion) => fracciones.push(fraccion) })
    expect(fracciones.length).toBeGreaterThan(2)
    expect(fracciones).toEqual([...fracciones].sort((a, b) => a - b))
    expect(fracciones.at(-1)).toBe(1)
  })

  it('atiende muchos libros a la vez, de a dos', async () => {
    const ruta = join(carpeta, 'muchos.xlsx')
    await writeFile(ruta, libroCrudo('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'))
    const lecturas = await Promise.all(Array.from({ length: 6 }, () => leerLibro(ruta)))
    expect(lecturas.every((l) => l.tipo === 'libro')).toBe(true)
  })
})
