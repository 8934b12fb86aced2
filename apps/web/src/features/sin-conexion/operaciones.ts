// Edits not yet acknowledged, kept where the service worker also finds them and where a day of work without connection fits.
import type { Conservada } from '../rejilla/cola/cola.ts'
import { enBodega, rangoDe } from './bodega.ts'

type Guardada = Conservada & { readonly dueno: string; readonly opId: string }

export async function leerOperaciones(dueno: string): Promise<Conservada[]> {
  const guardadas = (await enBodega<Guardada[]>('operaciones', 'readonly', (a) => a.getAll(rangoDe(dueno)))) ?? []
  return guardadas.map(({ op, respondida }) => ({ op, respondida }))
}

export async function anotarOperaciones(
  dueno: string,
  poner: readonly Conservada[],
  quitar: readonly string[],
): Promise<void> {
  if (poner.length + quitar.length === 0) return
  await enBodega('operaciones', 'readwrite', (almacen) => {
    for (const { op, respondida } of poner) almacen.put({ dueno, opId: op.opId, op, respondida } satisfies Guardada)
    for (const opId of quitar) almacen.delete([dueno, opId])
    return null
  })
}

/** Owners with something kept, each with how many. */
export async function contarPorDueno(): Promise<Map<string, number>> {
  const llaves = (await enBodega<IDBValidKey[]>('operaciones', 'readonly', (a) => a.getAllKeys())) ?? []
  const cuantas = new Map<string, number>()
  for (const llave of llaves) {
    const [dueno] = llave as [string, string]
    cuantas.set(dueno, (cuantas.get(dueno) ?? 0) + 1)
  }
  return cuantas
}
