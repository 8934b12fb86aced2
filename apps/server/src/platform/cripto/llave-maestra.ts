import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const BYTES = 32

/** Reads 32 bytes in base64; says what is wrong otherwise. */
export function parseLlave(texto: string, donde: string): Buffer {
  const llave = Buffer.from(texto.trim(), 'base64')
  if (llave.length === BYTES && /^[A-Za-z0-9+/]{43}=$/.test(texto.trim())) return llave
  throw new Error(`${donde} debe tener ${BYTES} bytes en base64; puede crearla con: openssl rand -base64 ${BYTES}`)
}

/** The master key of the embedded default, in a file that only its owner reads: made whole at the first start, or not at all. */
export async function leerOCrearLlave(ruta: string): Promise<Buffer> {
  const previa = await leer(ruta)
  if (previa) return previa
  await mkdir(dirname(ruta), { recursive: true })
  const parcial = `${ruta}.${process.pid}.${randomBytes(4).toString('hex')}`
  const archivo = await open(parcial, 'wx', 0o600)
  try {
    await archivo.writeFile(`${randomBytes(BYTES).toString('base64')}\n`)
    await archivo.sync()
  } finally {
    await archivo.close()
  }
  // A link, not a rename: whoever comes second keeps the first one's key.
  await link(parcial, ruta).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(parcial)
  return (await leer(ruta)) as Buffer
}

async function leer(ruta: string): Promise<Buffer | null> {
  const texto = await readFile(ruta, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return texto === null ? null : parseLlave(texto, ruta)
}
