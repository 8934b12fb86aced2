// What changes with an act and is read in every request is kept in memory, and asked again only after something changed: in this process, in
// another one or in the command line (db/migrations/0032).
import type { Conexion, Db } from './conexion.ts'

type Guardado = { readonly marca: number; readonly valor: unknown }

/** Vigencias come from addresses: whoever asks for a thousand of them must not fill the memory. */
const CABEN = 100
const memorias = new WeakMap<Conexion, Map<string, Guardado>>()

/**
 * What `leer` answered, while no norm has changed since. The number is read before what it stands for: a change in between is seen the
 * next time, never missed. Nobody may alter what is returned.
 */
export async function enMemoria<T>(conexion: Conexion, db: Db, nombre: string, leer: () => Promise<T>): Promise<T> {
  const { n: marca } = await db.selectFrom('normas_marca').select('n').executeTakeFirstOrThrow()
  const memoria = memoriaDe(conexion)
  const guardado = memoria.get(nombre)
  if (guardado?.marca === marca) return guardado.valor as T
  const valor = await leer()
  if (memoria.size >= CABEN) memoria.clear()
  memoria.set(nombre, { marca, valor })
  return valor
}

/** By database: the tests open several in one process. */
function memoriaDe(conexion: Conexion): Map<string, Guardado> {
  const hay = memorias.get(conexion)
  if (hay) return hay
  const nueva = new Map<string, Guardado>()
  memorias.set(conexion, nueva)
  return nueva
}
