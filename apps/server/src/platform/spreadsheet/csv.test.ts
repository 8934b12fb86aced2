import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leerCatalogo } from '@kpt/domain/catalogo'
import { catalogoDeSemilla, completar, libroLimpio } from '@kpt/domain/catalogo/pruebas'
import type { Libro } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../raiz.ts'
import { leerLibro } from './index.ts'

describe('leer un CSV en otro proceso', () => {
  let carpeta = ''
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt csv ñ '))
  })
  afterAll(() => rm(carpeta, { recursive: true }))

  const leer = async (contenido: string | Buffer, opciones = {}) => {
    const ruta = join(carpeta, 'catalogo.csv')
    await writeFile(ruta, contenido)
    return leerLibro(ruta, { csv: true, ...opciones })
  }
  const filas = (...valores: (readonly string[])[]) => ({
    tipo: 'libro',
    libro: {
      hojas: [
        {
          nombre: 'CSV',
          filas: valores.map((celdas, i) => ({ numero: i + 1, celdas: celdas.map((v, c) => [c + 1, v]) })),
        },
      ],
    },
  })

  it('con comas o con punto y coma, con textos citados de varias líneas', async () => {
    const esperado = filas(['Sector', 'Nombre'], ['04', 'Base, "datos"\ny más; todo'])
    const citado = '"Base, ""datos""\ny más; todo"'
    expect(await leer(`Sector,Nombre\r\n04,${citado}\r\n`)).toEqual(esperado)
    expect(await leer(`\uFEFFSector;Nombre\n04;${citado}`)).toEqual(esperado)
  })

  it('lo que guardó un Windows viejo (Latin-1) conserva sus tildes', async () => {
    expect(await leer(Buffer.from('Código;Año\n1;Niñez\n', 'latin1'))).toEqual(filas(['Código', 'Año'], ['1', 'Niñez']))
  })

  it('el archivo de 24 columnas del DNP dice lo mismo en CSV que en Excel', async () => {
    const semilla = catalogoDeSemilla((tabla) => readFileSync(join(raiz, `db/seed/catalogo/${tabla}.csv`), 'utf8'))
    const libro = libroLimpio(semilla.slice(0, 200).map(completar))
    const enExcel = leerCatalogo(libro).catalogo
    expect(enExcel).toHaveLength(200)
    for (const separador of [',', ';']) {
      const enCsv = await leer(Buffer.from(comoCsv(libro, separador), 'latin1'))
      expect(enCsv.tipo === 'libro' && leerCatalogo(enCsv.libro).catalogo).toEqual(enExcel)
    }
  })

  it('las líneas y las celdas vacías no corren el lugar de las demás', async () => {
    const { libro } = (await leer('a;b;c\n\n;x;\n')) as unknown as { libro: { hojas: { filas: unknown[] }[] } }
    expect(libro.hojas[0]?.filas[1]).toEqual({ numero: 3, celdas: [[2, 'x']] })
  })

  it('una comilla sin cerrar, o más celdas de las permitidas, se rechaza; sin pedirlo, un CSV no es un libro', async () => {
    expect(await leer('a;b\n"c;d\n')).toMatchObject({ tipo: 'rechazado', codigo: 'libro_danado' })
    expect(await leer('a;b\nc;d\n', { limites: { celdas: 3 } })).toMatchObject({ codigo: 'libro_muy_grande' })
    expect(await leer('a;b\nc;d\n', { csv: false })).toMatchObject({
      ...{ codigo: 'libro_no_es_xlsx', detalles: { parece: 'csv' } },
    })
  })
})

function comoCsv({ hojas: [hoja] }: Libro, separador: string): string {
  const filas = (hoja?.filas ?? []).map(({ celdas }) => {
    const valores = new Map(celdas)
    const ultima = Math.max(...valores.keys())
    return Array.from({ length: ultima }, (_, i) => `"${String(valores.get(i + 1) ?? '').replaceAll('"', '""')}"`)
  })
  return filas.map((fila) => fila.join(separador)).join('\r\n')
}
