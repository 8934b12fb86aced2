// Which code computes: the fingerprint of each source file of the engine, as it runs here.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CodigoDelCalculo, listaDeCodigo } from '@kpt/domain/mdm'
import { digerir } from '../../platform/audit/index.ts'
import { raiz } from '../../platform/raiz.ts'

const CARPETA = 'packages/domain/src/mdm'

let leido: Promise<CodigoDelCalculo> | undefined

/** Read once: the code does not change while it runs. */
export function codigoDelCalculo(): Promise<CodigoDelCalculo> {
  leido ??= leerCodigo()
  return leido
}

async function leerCodigo(): Promise<CodigoDelCalculo> {
  const nombres = (await readdir(join(raiz, CARPETA)))
    .filter((n) => n.endsWith('.ts') && !/test|ejemplo/.test(n))
    .sort()
  const archivos = await Promise.all(
    nombres.map(async (nombre) => {
      const ruta = `${CARPETA}/${nombre}`
      return {
        ruta,
        sha256: createHash('sha256')
          .update(await readFile(join(raiz, ruta)))
          .digest('hex'),
      }
    }),
  )
  const { version }: { version: string } = JSON.parse(await readFile(join(raiz, 'package.json'), 'utf8'))
  return { version, sha256: digerir(listaDeCodigo(archivos)), archivos }
}
