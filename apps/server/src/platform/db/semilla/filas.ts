import type pg from 'pg'

/** Rows for one table, by column name; values as JSON carries them. */
export type Filas = { readonly tabla: string; readonly filas: readonly Readonly<Record<string, unknown>>[] }

/** What happens with a row whose natural key is already there. */
export type Repetida = 'actualizar' | 'rechazar'

/** Writes all rows of a table in one statement. All rows have the columns of the first. */
export async function insertFilas(cliente: pg.ClientBase, { tabla, filas }: Filas, repetida: Repetida): Promise<void> {
  const [primera] = filas
  if (!primera) return
  const columnas = Object.keys(primera)
  const lista = columnas.map((c) => cliente.escapeIdentifier(c)).join(', ')
  const nombre = cliente.escapeIdentifier(tabla)
  const conflicto = repetida === 'rechazar' ? '' : await updateClause(cliente, tabla, columnas)
  await cliente.query(
    `insert into ${nombre} (${lista}) select ${lista} from json_populate_recordset(null::${nombre}, $1::json) ${conflicto}`,
    [JSON.stringify(filas)],
  )
}

async function updateClause(cliente: pg.ClientBase, tabla: string, columnas: string[]): Promise<string> {
  const clave = await findClave(cliente, tabla)
  const resto = columnas.filter((c) => !clave.includes(c))
  const escapar = (c: string) => cliente.escapeIdentifier(c)
  const destino = clave.map(escapar).join(', ')
  if (resto.length === 0) return `on conflict (${destino}) do nothing`
  return `on conflict (${destino}) do update set ${resto.map((c) => `${escapar(c)} = excluded.${escapar(c)}`).join(', ')}`
}

/** Columns of the natural key: the primary key or, without one, the first unique constraint. */
async function findClave(cliente: pg.ClientBase, tabla: string): Promise<string[]> {
  const { rows } = await cliente.query<{ columnas: string[] }>(
    `select array(select a.attname::text from unnest(conkey) with ordinality k(n, orden)
       join pg_attribute a on a.attrelid = conrelid and a.attnum = k.n order by k.orden) as columnas
     from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u') order by contype, conname limit 1`,
    [`public.${tabla}`],
  )
  if (!rows[0]) throw new Error(`table ${tabla} has no natural key`)
  return rows[0].columnas
}
