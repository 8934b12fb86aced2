// Products of DNP's own rows: rows are only added.
import type { Instrumento, Producto } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'

type ProductoRegistrado = Producto & { readonly motivo: string | null }

/** By key of the row, each in the order in which they were registered. */
export async function findProductos(
  db: Db,
  instrumento: Instrumento,
  vigencia: number,
): Promise<Map<string, ProductoRegistrado[]>> {
  const filas = await consulta(db).where('instrumento', '=', instrumento).where('vigencia', '=', vigencia).execute()
  return agrupar(filas, (fila) => fila.actividad)
}

/** The same of every cronograma, each row under `claveDeFila`. */
export async function findTodosLosProductos(db: Db): Promise<Map<string, ProductoRegistrado[]>> {
  return agrupar(await consulta(db).execute(), claveDeFila)
}

export function claveDeFila(fila: {
  readonly instrumento: string
  readonly vigencia: number
  readonly actividad: string
}): string {
  return `${fila.instrumento}/${fila.vigencia}/${fila.actividad}`
}

type Fila = { actividad: string; instrumento: string; vigencia: number; en: string } & Omit<ProductoRegistrado, 'en'>

function consulta(db: Db) {
  return db
    .selectFrom('producto_propio')
    .select(['instrumento', 'vigencia', 'actividad', 'nombre', 'direccion', 'motivo', 'en'])
    .orderBy('en')
    .orderBy('n')
}

function agrupar(filas: readonly Fila[], nombrar: (fila: Fila) => string): Map<string, ProductoRegistrado[]> {
  const grupos = Map.groupBy(filas, nombrar)
  const leer = ({ nombre, direccion, motivo, en }: Fila) => ({
    ...{ nombre, direccion, motivo, en: instanteDe(en) },
  })
  return new Map([...grupos].map(([clave, suyas]) => [clave, suyas.map(leer)]))
}

/** Cronogramas that have some product, newest vigencia first. */
export async function findConProductos(db: Db): Promise<{ instrumento: Instrumento; vigencia: number }[]> {
  const filas = await db
    .selectFrom('producto_propio')
    .select(['instrumento', 'vigencia'])
    .distinct()
    .orderBy('vigencia', 'desc')
    .orderBy('instrumento', 'desc')
    .execute()
  return filas.map((f) => ({ instrumento: f.instrumento as Instrumento, vigencia: f.vigencia }))
}

type Nuevo = ProductoRegistrado & {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly actividad: string
}

export async function insertProducto(db: Db, { en, ...producto }: Nuevo, por: string): Promise<void> {
  await db
    .insertInto('producto_propio')
    .values({ ...producto, por, en: isoBogota(en) })
    .execute()
}
