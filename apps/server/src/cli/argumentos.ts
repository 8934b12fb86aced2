import { stat } from 'node:fs/promises'
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
