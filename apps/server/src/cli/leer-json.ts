import { readFile, stat } from 'node:fs/promises'
import { errorUso } from './comando.ts'

/** What a file says; null for what is not JSON. `grande` is said of one that takes more than it could. */
export async function leerJson(
  archivo: string,
  { tope, grande }: { readonly tope: number; readonly grande: string },
): Promise<unknown> {
  if ((await stat(archivo)).size > tope) throw errorUso(grande)
  try {
    return JSON.parse(await readFile(archivo, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
