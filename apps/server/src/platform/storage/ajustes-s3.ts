// Where the files are kept when it is not a folder: an object store that speaks S3 (AWS, Ceph, MinIO, OpenStack Swift…).

export type AjustesS3 = {
  /** Address of the service, without the bucket. */
  readonly url: string
  readonly bucket: string
  readonly region: string
  readonly llave: string
  readonly secreto: string
  /** True: the bucket is the first step of the path. False: it is part of the name of the host, as AWS prefers. */
  readonly enRuta: boolean
}

type Textos = {
  readonly [C in 'url' | 'bucket' | 'region' | 'llave' | 'secreto' | 'enRuta']: string | undefined
}

/** Null when nothing is said of S3; refuses when what is said is not whole. */
export function leerAjustesS3({ url, bucket, region, llave, secreto, enRuta }: Textos): AjustesS3 | null {
  if ([url, bucket, llave, secreto].every((texto) => !texto)) return null
  if (!url || !bucket || !llave || !secreto)
    throw new Error('Para guardar los archivos en S3 defina KPT_S3_URL, KPT_S3_BUCKET, KPT_S3_LLAVE y KPT_S3_SECRETO.')
  const leida = URL.parse(url)
  if (!leida || !['http:', 'https:'].includes(leida.protocol) || leida.search !== '' || leida.username !== '')
    throw new Error(
      `KPT_S3_URL debe ser la dirección del servicio, como https://s3.us-east-1.amazonaws.com: se leyó "${url}".`,
    )
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new Error(`KPT_S3_BUCKET no puede llamarse "${bucket}": minúsculas, números, puntos y guiones, de 3 a 63.`)
  return {
    url: leida.href.replace(/\/$/, ''),
    ...{ bucket, llave, secreto, region: region || 'us-east-1', enRuta: enRuta !== 'no' },
  }
}
