import { createHash, randomBytes } from 'node:crypto'
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abrirSwift, HAY_SWIFT, type Swift } from '../../testing/swift.ts'
import { type Almacen, leerAjustesS3, openArchivos, type Reservado } from './index.ts'
import { openS3 } from './s3.ts'

if (!HAY_SWIFT)
  process.stderr.write(
    'S3: no está OpenStack Swift (paquetes swift-proxy, swift-account, swift-container y swift-object); no se comprueba contra un servidor real.\n',
  )

const huella = (contenido: Uint8Array) => createHash('sha256').update(contenido).digest('hex')

/** One contract, two stores: what passes in a folder passes in S3. */
describe.each([
  ['una carpeta', false],
  ['S3 (OpenStack Swift)', true],
])('El almacén de archivos en %s', (_, enS3) => {
  let carpeta: string
  let swift: Swift | null = null
  let almacen: Almacen
  let reservado: Reservado
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt almacén '))
    if (enS3 && !HAY_SWIFT) return
    swift = enS3 ? await abrirSwift() : null
    const abiertos = await openArchivos(carpeta, swift?.ajustes ?? null)
    almacen = abiertos.almacen
    reservado = abiertos.reservado
  }, 60_000)
  afterAll(async () => {
    await swift?.cerrar()
    await rm(carpeta, { recursive: true, force: true })
  })
  const caso = it.skipIf(enS3 && !HAY_SWIFT)

  caso('el mismo documento por dos caminos a la vez queda una vez y entero', async () => {
    const origen = join(carpeta, 'acuerdo.pdf')
    const contenido = Buffer.from('%PDF-1.7 '.repeat(200_000))
    await writeFile(origen, contenido)
    const nombre = huella(contenido)
    await Promise.all(Array.from({ length: 8 }, () => almacen.guardarDocumento('25200', nombre, origen)))
    expect(Buffer.compare(await buffer(almacen.leerDocumento('25200', nombre)), contenido)).toBe(0)
    expect(Buffer.compare(await readFile(await almacen.rutaDeDocumento('25200', nombre)), contenido)).toBe(0)
  })

  caso('se lee una parte, y lo de una entidad no es de otra', async () => {
    const contenido = Buffer.from('0123456789')
    await almacen.guardarContenido('25200', huella(contenido), contenido)
    expect(await text(almacen.leerDocumento('25200', huella(contenido), { start: 2, end: 5 }))).toBe('2345')
    await expect(buffer(almacen.leerDocumento('25295', huella(contenido)))).rejects.toThrow()
    await expect(access(await almacen.rutaDeDocumento('25295', huella(contenido)))).rejects.toThrow()
  })

  caso('los trozos se juntan en su orden, lleguen como lleguen, y se repiten sin daño', async () => {
    const trozos = Array.from({ length: 12 }, (_, i) => Buffer.from(`trozo ${i};`.repeat(1000)))
    for (const i of [2, 0, 11, 1, 3, 4, 5, 6, 7, 8, 9, 10, 2])
      await almacen.guardarTrozo('una', i, trozos[i] ?? Buffer.alloc(0))
    expect((await almacen.trozosDe('una')).sort((a, b) => a - b)).toEqual(trozos.map((_, i) => i))
    expect(await almacen.trozosDe('un')).toEqual([])
    const todo = Buffer.concat(trozos)
    const { ruta, ...unido } = await almacen.unirTrozos('una', 12)
    expect(unido).toEqual({ bytes: todo.length, sha256: huella(todo) })
    expect(Buffer.compare(await readFile(ruta), todo)).toBe(0)
    // Another server, or this one after a while, has it too.
    if (enS3) await rm(ruta)
    expect(Buffer.compare(await readFile(await almacen.rutaDeCarga('una')), todo)).toBe(0)
    await almacen.soltarCarga('una')
    expect(await almacen.trozosDe('una')).toEqual([])
    await expect(access(await almacen.rutaDeCarga('una'))).rejects.toThrow()
  })

  caso('un archivo de 20 MB va y vuelve igual', async () => {
    const contenido = randomBytes(20 * 1_048_576)
    const origen = join(carpeta, 'grande')
    await writeFile(origen, contenido)
    await almacen.guardarDocumento('25200', huella(contenido), origen)
    expect(huella(await buffer(almacen.leerDocumento('25200', huella(contenido))))).toBe(huella(contenido))
  })

  caso('lo que se puede hacer otra vez se quita, y quitarlo dos veces no daña', async () => {
    const contenido = Buffer.from('consolidado')
    await almacen.guardarContenido('consolidados', huella(contenido), contenido)
    for (let i = 0; i < 2; i += 1) await almacen.quitarDocumento('consolidados', huella(contenido))
    await expect(buffer(almacen.leerDocumento('consolidados', huella(contenido)))).rejects.toThrow()
  })

  caso('lo reservado se guarda por partes y se borra entero', async () => {
    await reservado.guardar('id', '0', Buffer.from('cifrado'))
    await reservado.guardar('id', 'entero', Buffer.from('todo'))
    expect((await reservado.partes('id')).sort()).toEqual(['0', 'entero'])
    expect((await reservado.leer('id', '0'))?.toString()).toBe('cifrado')
    expect(await reservado.leer('id', '1')).toBeNull()
    await reservado.borrar('id')
    expect(await reservado.partes('id')).toEqual([])
  })

  caso('no deja restos a medias', async () => {
    const nombres = await readdir(carpeta, { recursive: true })
    expect(nombres.filter((nombre) => nombre.endsWith('.parcial'))).toEqual([])
  })

  it.skipIf(!enS3 || !HAY_SWIFT)(
    'sin permiso o sin bucket lo dice al empezar; lo que llega distinto se rechaza',
    async () => {
      if (!swift) throw new Error('Swift is not open')
      const { ajustes } = swift
      await expect(openS3({ ...ajustes, bucket: 'kpt-otro' }).comprobar()).rejects.toThrow('No existe el bucket')
      await expect(openS3({ ...ajustes, secreto: 'otro' }).comprobar()).rejects.toThrow('respondió 403')
      const s3 = openS3(ajustes)
      await expect(s3.poner('documentos/x', Buffer.from('uno'), huella(Buffer.from('otro')))).rejects.toThrow(/40\d/)
      expect(await s3.hay('documentos/x')).toBe(false)
    },
  )
})

describe('S3 cuando la red falla', () => {
  it('lo repite con paciencia, y una respuesta de rechazo no se repite', async () => {
    let pedidos = 0
    const servidor = createServer((_, respuesta) => {
      pedidos += 1
      if (pedidos === 1) respuesta.destroy()
      else respuesta.writeHead(pedidos === 2 ? 503 : pedidos === 3 ? 200 : 403).end('bien')
    })
    await new Promise<void>((listo) => servidor.listen(0, '127.0.0.1', listo))
    const url = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`
    const s3 = openS3({ url, bucket: 'kpt', region: 'x', llave: 'a', secreto: 'b', enRuta: true })
    expect(await (await s3.traer('algo'))?.text()).toBe('bien')
    await expect(s3.traer('algo')).rejects.toThrow('403')
    expect(pedidos).toBe(4)
    servidor.closeAllConnections()
    await new Promise((listo) => servidor.close(listo))
  })

  it('lee su configuración entera o la rehúsa', () => {
    const nada = {
      url: undefined,
      bucket: undefined,
      region: undefined,
      llave: undefined,
      secreto: undefined,
      enRuta: undefined,
    }
    const bien = { ...nada, url: 'https://s3.us-east-1.amazonaws.com/', bucket: 'kpt-cogua', llave: 'a', secreto: 'b' }
    expect(leerAjustesS3(nada)).toBeNull()
    expect(leerAjustesS3(bien)).toMatchObject({
      url: 'https://s3.us-east-1.amazonaws.com',
      region: 'us-east-1',
      enRuta: true,
    })
    expect(leerAjustesS3({ ...bien, enRuta: 'no' })).toMatchObject({ enRuta: false })
    expect(() => leerAjustesS3({ ...bien, secreto: undefined })).toThrow('KPT_S3_SECRETO')
    expect(() => leerAjustesS3({ ...bien, url: 'ftp://a' })).toThrow('KPT_S3_URL')
    expect(() => leerAjustesS3({ ...bien, bucket: 'Con Espacios' })).toThrow('KPT_S3_BUCKET')
  })
})
