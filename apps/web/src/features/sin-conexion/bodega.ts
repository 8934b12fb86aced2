// What this browser keeps to work without connection, in IndexedDB: copies of what was read, and what was typed and not yet sent. Pages and
// the service worker open the same one.

/** - `copias`: answers of the server, by person and address. - `valores`: what the server has in each meta of a report, newer than its copy.
 *  - `operaciones`: edits not yet acknowledged, by report and person. - `persona`: whose copies they are. */
export type Almacen = 'copias' | 'valores' | 'operaciones' | 'persona'

const NOMBRE = 'kpt'
const VERSION = 1
/** Path of the key of each store; `persona` is one entry under a name. */
const LLAVES: Record<Almacen, string[] | null> = {
  copias: ['persona', 'direccion'],
  valores: ['dueno', 'meta'],
  operaciones: ['dueno', 'opId'],
  persona: null,
}

let abierta: Promise<IDBDatabase> | null = null

function abrir(): Promise<IDBDatabase> {
  abierta ??= new Promise<IDBDatabase>((listo, falla) => {
    const peticion = indexedDB.open(NOMBRE, VERSION)
    peticion.onupgradeneeded = () => {
      for (const [nombre, keyPath] of Object.entries(LLAVES))
        peticion.result.createObjectStore(nombre, keyPath ? { keyPath } : {})
    }
    peticion.onsuccess = () => {
      // A newer page changes the shape: this one lets go, and opens again when it needs to.
      peticion.result.onversionchange = () => {
        peticion.result.close()
        abierta = null
      }
      listo(peticion.result)
    }
    peticion.onerror = () => falla(peticion.error)
  }).catch((error: unknown) => {
    abierta = null
    throw error
  })
  return abierta
}

/** Runs in one transaction over one store; resolves once it is written to disk. */
export async function enBodega<R>(
  almacen: Almacen,
  modo: IDBTransactionMode,
  hacer: (almacen: IDBObjectStore) => IDBRequest<R> | null,
): Promise<R | undefined> {
  const base = await abrir()
  return new Promise((listo, falla) => {
    const transaccion = base.transaction(almacen, modo, { durability: 'strict' })
    const peticion = hacer(transaccion.objectStore(almacen))
    transaccion.oncomplete = () => listo(peticion?.result)
    transaccion.onabort = () => falla(transaccion.error)
  })
}

/** All entries whose key begins with a text. */
export function rangoDe(primera: string): IDBKeyRange {
  return IDBKeyRange.bound([primera], [primera, []])
}
