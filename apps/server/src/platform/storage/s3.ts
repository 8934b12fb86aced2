// The few calls of S3 that this program makes, each signed (Signature Version 4), with its limit of time and its tries again.
import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import type { AjustesS3 } from './ajustes-s3.ts'

export type S3 = {
  /** Whole or not at all. `sha256`: of the content, in hexadecimal; the store refuses what arrives otherwise. */
  poner(clave: string, contenido: Blob | Uint8Array, sha256?: string): Promise<void>
  /** The object, or the bytes between these two, both counted; null when there is no such object. */
  traer(clave: string, tramo?: { readonly start: number; readonly end: number }): Promise<Response | null>
  hay(clave: string): Promise<boolean>
  /** Names that begin so, in order. */
  listar(prefijo: string): Promise<string[]>
  quitar(clave: string): Promise<void>
  /** Refuses, in words for the operator, when the bucket cannot be used. */
  comprobar(): Promise<void>
}

type Pedido = {
  readonly metodo: 'GET' | 'PUT' | 'HEAD' | 'DELETE'
  readonly clave: string
  readonly consulta?: Readonly<Record<string, string>>
  readonly cabeceras?: Readonly<Record<string, string>>
  readonly cuerpo?: Blob | Uint8Array
  readonly sha256?: string
}

/** Time for an answer to begin; sending a file has more, by its size, for lines of half a megabit. */
const ESPERA = 30_000
const BYTES_POR_SEGUNDO = 65_536
/** Waits before trying again what the network or a busy store cut: all these calls may be repeated. */
const ESPERAS = [250, 1_000, 3_000]
const VACIO = createHash('sha256').digest('hex')

export function openS3(ajustes: AjustesS3): S3 {
  const pedir = (pedido: Pedido) => conPaciencia(() => enviar(ajustes, pedido))
  return {
    async poner(clave, contenido, sha256) {
      const huella =
        sha256 ??
        createHash('sha256')
          .update(contenido as Uint8Array)
          .digest('hex')
      exigir(await pedir({ metodo: 'PUT', clave, cuerpo: contenido, sha256: huella }), clave)
    },
    async traer(clave, tramo) {
      const cabeceras = tramo ? { range: `bytes=${tramo.start}-${tramo.end}` } : {}
      const respuesta = await pedir({ metodo: 'GET', clave, cabeceras })
      return respuesta.status === 404 ? null : exigir(respuesta, clave)
    },
    async hay(clave) {
      const respuesta = await pedir({ metodo: 'HEAD', clave })
      return respuesta.status === 404 ? false : exigir(respuesta, clave).ok
    },
    listar: (prefijo) => listar(pedir, prefijo),
    async quitar(clave) {
      const respuesta = await pedir({ metodo: 'DELETE', clave })
      if (respuesta.status !== 404) exigir(respuesta, clave)
    },
    async comprobar() {
      const { status } = await pedir({ metodo: 'HEAD', clave: '' })
      if (status === 404)
        throw new Error(`No existe el bucket "${ajustes.bucket}" en ${ajustes.url}: créelo antes de empezar.`)
      if (status >= 300)
        throw new Error(`S3 no dejó usar el bucket "${ajustes.bucket}" en ${ajustes.url} (respondió ${status}).`)
    },
  }
}

async function listar(pedir: (pedido: Pedido) => Promise<Response>, prefijo: string): Promise<string[]> {
  const nombres: string[] = []
  let sigue: string | null = ''
  while (sigue !== null) {
    const consulta: Record<string, string> = {
      'list-type': '2',
      prefix: prefijo,
      ...(sigue ? { 'continuation-token': sigue } : {}),
    }
    const xml: string = await exigir(await pedir({ metodo: 'GET', clave: '', consulta }), prefijo).text()
    // Names are ours: letters, digits and slashes. Nothing of them needs an entity of XML.
    for (const [, nombre = ''] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) nombres.push(nombre)
    sigue = /<IsTruncated>true/.test(xml) ? (/<NextContinuationToken>([^<]*)</.exec(xml)?.[1] ?? null) : null
  }
  return nombres
}

async function enviar(
  ajustes: AjustesS3,
  { metodo, clave, consulta, cabeceras, cuerpo, sha256 }: Pedido,
): Promise<Response> {
  const url = direccionDe(ajustes, clave)
  for (const [nombre, valor] of Object.entries(consulta ?? {})) url.searchParams.set(nombre, valor)
  const firmado = await new AwsV4Signer({
    ...{ method: metodo, url: url.href, service: 's3', region: ajustes.region },
    ...{ accessKeyId: ajustes.llave, secretAccessKey: ajustes.secreto },
    headers: { ...cabeceras, 'x-amz-content-sha256': sha256 ?? VACIO },
  }).sign()
  const control = new AbortController()
  const bytes = cuerpo instanceof Blob ? cuerpo.size : (cuerpo?.length ?? 0)
  const fin = setTimeout(
    () => control.abort(new Error('S3 no respondió a tiempo')),
    ESPERA + (bytes / BYTES_POR_SEGUNDO) * 1000,
  )
  try {
    const body = (cuerpo ?? null) as NonNullable<RequestInit['body']> | null
    return await fetch(firmado.url, { method: metodo, headers: firmado.headers, body, signal: control.signal })
  } finally {
    clearTimeout(fin)
  }
}

function direccionDe({ url, bucket, enRuta }: AjustesS3, clave: string): URL {
  if (enRuta) return new URL(`${url}/${bucket}${clave === '' ? '' : `/${clave}`}`)
  const suya = new URL(`${url}/${clave}`)
  suya.hostname = `${bucket}.${suya.hostname}`
  return suya
}

/** Tries again what the network cut and what the store was too busy to do. */
async function conPaciencia(hacer: () => Promise<Response>): Promise<Response> {
  for (const espera of ESPERAS) {
    const respuesta = await hacer().catch(() => null)
    if (respuesta && respuesta.status < 500 && respuesta.status !== 429) return respuesta
    await respuesta?.body?.cancel()
    await new Promise((seguir) => setTimeout(seguir, espera))
  }
  return hacer()
}

function exigir(respuesta: Response, clave: string): Response {
  if (respuesta.ok) return respuesta
  void respuesta.body?.cancel()
  throw new Error(`S3 answered ${respuesta.status} for ${clave}`)
}
