// A bare HTTP/1.1 client over one connection that stays open: it costs so little that the figures are the server's.
import { createConnection } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Respuesta = { readonly status: number; readonly cabeza: string; readonly cuerpo: Buffer }

export type ConexionHttp = {
  /** One request at a time. Rejects when the connection ends before the answer. */
  pedir(peticion: string | Buffer): Promise<Respuesta>
  cerrar(): void
}

export function conectar(puerto: number): Promise<ConexionHttp> {
  return new Promise((resolver, fallar) => {
    const enchufe = createConnection({ port: puerto, host: '127.0.0.1', noDelay: true })
    let espera: { listo(r: Respuesta): void; falla(e: Error): void } | null = null
    let llegado: Buffer = Buffer.alloc(0)
    let fin: Error | null = null
    const terminar = (error: Error) => {
      fin ??= error
      espera?.falla(fin)
      espera = null
      fallar(fin)
    }
    enchufe.on('data', (trozo) => {
      llegado = llegado.length === 0 ? trozo : Buffer.concat([llegado, trozo])
      const respuesta = leerRespuesta(llegado)
      if (respuesta === null) return
      llegado = Buffer.alloc(0)
      const { listo } = espera ?? {}
      espera = null
      listo?.(respuesta)
    })
    enchufe.on('error', terminar)
    enchufe.on('close', () => terminar(new Error('the connection was closed')))
    enchufe.on('connect', () =>
      resolver({
        pedir: (peticion) =>
          new Promise((listo, falla) => {
            if (fin) return falla(fin)
            espera = { listo, falla }
            enchufe.write(peticion)
          }),
        cerrar: () => enchufe.destroy(),
      }),
    )
  })
}

/** As a browser asks; only what the server reads. */
export function peticion(
  metodo: 'GET' | 'POST',
  ruta: string,
  ficha: string,
  cuerpo: string | Buffer = '',
): string | Buffer {
  const comunes = `${metodo} ${ruta} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\naccept-encoding: gzip, deflate, br\r\ncookie: kpt_sesion=${ficha}\r\n`
  if (metodo === 'GET') return `${comunes}\r\n`
  const tipo = typeof cuerpo === 'string' ? 'application/json' : 'application/octet-stream'
  const conCuerpo = cuerpo.length === 0 ? '' : `content-type: ${tipo}\r\n`
  const cabeza = `${comunes}sec-fetch-site: same-origin\r\n${conCuerpo}content-length: ${Buffer.byteLength(cuerpo)}\r\n\r\n`
  return typeof cuerpo === 'string' ? cabeza + cuerpo : Buffer.concat([Buffer.from(cabeza), cuerpo])
}

/** The JSON of an answer, whatever its compression. */
export function leerJson({ cabeza, cuerpo }: Respuesta): unknown {
  const como = /\ncontent-encoding: (\w+)/.exec(cabeza)?.[1]
  const abierto = como === 'br' ? brotliDecompressSync(cuerpo) : como === 'gzip' ? gunzipSync(cuerpo) : cuerpo
  return JSON.parse(abierto.toString('utf8'))
}

const SEPARADOR = Buffer.from('\r\n\r\n')

/** The answer whole, or null while some of it is on its way. */
function leerRespuesta(bytes: Buffer): Respuesta | null {
  const corte = bytes.indexOf(SEPARADOR)
  if (corte < 0) return null
  const cabeza = bytes.toString('latin1', 0, corte).toLowerCase()
  const cuerpo = bytes.subarray(corte + 4)
  const status = Number(cabeza.slice(9, 12))
  const largo = /\ncontent-length: (\d+)/.exec(cabeza)?.[1]
  if (largo !== undefined) return cuerpo.length < Number(largo) ? null : { status, cabeza, cuerpo }
  if (!cabeza.includes('transfer-encoding: chunked')) return { status, cabeza, cuerpo: Buffer.alloc(0) }
  const entero = unirTrozos(cuerpo)
  return entero && { status, cabeza, cuerpo: entero }
}

function unirTrozos(bytes: Buffer): Buffer | null {
  const trozos: Buffer[] = []
  for (let i = 0; ; ) {
    const fin = bytes.indexOf('\r\n', i)
    if (fin < 0) return null
    const largo = Number.parseInt(bytes.toString('latin1', i, fin), 16)
    if (bytes.length < fin + 2 + largo + 2) return null
    if (largo === 0) return Buffer.concat(trozos)
    trozos.push(bytes.subarray(fin + 2, fin + 2 + largo))
    i = fin + 2 + largo + 2
  }
}
