import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Almacen, openAlmacen } from './index.ts'

describe('El almacén de archivos', () => {
  let carpeta: string
  let almacen: Almacen
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt almacén '))
    almacen = await openAlmacen(carpeta)
  })
  afterAll(() => rm(carpeta, { recursive: true, force: true }))

  it('el mismo documento por dos caminos a la vez queda una vez, entero y sin restos', async () => {
    const origen = join(carpeta, 'acuerdo.pdf')
    const contenido = '%PDF-1.7 '.repeat(200_000)
    await writeFile(origen, contenido)
    await Promise.all(Array.from({ length: 8 }, () => almacen.guardarDocumento('25200', 'a'.repeat(64), origen)))
    expect(await readdir(join(carpeta, 'documentos/25200'))).toEqual(['a'.repeat(64)])
    expect(await text(almacen.leerDocumento('25200', 'a'.repeat(64)))).toBe(contenido)
  })

  it('los trozos se juntan en su orden, lleguen como lleguen', async () => {
    for (const trozo of [2, 0, 1]) await almacen.guardarTrozo('una', trozo, Buffer.from(`trozo ${trozo};`))
    expect((await almacen.trozosDe('una')).sort()).toEqual([0, 1, 2])
    const { bytes, sha256 } = await almacen.unirTrozos('una', 3)
    expect([bytes, sha256.length]).toEqual([24, 64])
    await almacen.soltarCarga('una')
    expect(await almacen.trozosDe('una')).toEqual([])
  })
})
