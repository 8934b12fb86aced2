import { createHash } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { errorUso } from './comando.ts'

/** The only argument of a command that takes one file. Throws the usage error that fits. */
export async function archivoUnico(argumentos: readonly string[]): Promise<string> {
  const opcion = argumentos.find((a) => a.startsWith('-'))
  if (opcion !== undefined) throw errorUso(`Este comando no tiene la opción ${opcion}.`)
  const [archivo, ...sobran] = argumentos
  if (archivo === undefined) throw errorUso('Falta el nombre del archivo.')
  if (sobran.length > 0) throw errorUso(`Se esperaba un solo archivo y llegaron ${argumentos.length}.`)
  await exigirArchivo(archivo)
  return archivo
}

export async function exigirArchivo(archivo: string): Promise<void> {
  const estado = await stat(archivo).catch(() => null)
  if (estado === null) throw errorUso(`No existe el archivo ${archivo}.`)
  if (!estado.isFile()) throw errorUso(`${archivo} no es un archivo.`)
}

/** Options and names as `parseArgs` gives them. Throws the usage error that says which one is not of the command. */
export function opcionesDe<O extends NonNullable<ParseArgsConfig['options']>>(
  argumentos: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...argumentos], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw errorUso(enPalabras(error))
  }
}

/** What `parseArgs` found wrong: it says so in English. */
function enPalabras(error: unknown): string {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string }
  const opcion = /'(-[^\s']*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Este comando no tiene la opción ${opcion}.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `La opción ${opcion} no se escribe así.`
  throw error
}

/** The two files of a command that reads one and writes the other. Never the same: what a person sent is not written over. */
export async function entradaYSalida(argumentos: readonly string[]): Promise<{ entrada: string; salida: string }> {
  const opcion = argumentos.find((a) => a.startsWith('-'))
  if (opcion !== undefined) throw errorUso(`Este comando no tiene la opción ${opcion}.`)
  const [entrada, salida, ...sobran] = argumentos
  if (entrada === undefined || salida === undefined) throw errorUso('Faltan los nombres de los dos archivos.')
  if (sobran.length > 0) throw errorUso(`Se esperaban dos archivos y llegaron ${argumentos.length}.`)
  if (resolve(entrada) === resolve(salida)) throw errorUso('El archivo que se escribe no puede ser el que se lee.')
  await exigirArchivo(entrada)
  return { entrada, salida }
}

/** Writes the file and answers how it is told: name, size and fingerprint. A folder that is not there is an error of usage. */
export async function guardar(archivo: string, contenido: Uint8Array) {
  await writeFile(archivo, contenido).catch((error: NodeJS.ErrnoException) => {
    throw errorUso(`No se puede escribir ${archivo}: ${error.code ?? error.message}.`)
  })
  return { archivo, bytes: contenido.length, sha256: createHash('sha256').update(contenido).digest('hex') }
}
