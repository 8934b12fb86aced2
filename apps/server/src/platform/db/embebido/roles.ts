import { Client } from 'pg'

/** Roles, database and extensions, each only if missing: a creation cut in the middle is completed by the next one. */
export async function asegurarRoles(socket: string): Promise<void> {
  await conCliente(socket, 'postgres', async (cliente) => {
    const { rows } = await cliente.query<{ rol: string }>(
      "select rolname as rol from pg_roles where rolname in ('kpt_dueno', 'kpt_app')",
    )
    for (const rol of ['kpt_dueno', 'kpt_app']) {
      if (!rows.some((fila) => fila.rol === rol)) await cliente.query(`create role ${rol} login`)
    }
    const hay = await cliente.query("select 1 from pg_database where datname = 'kpt'")
    if (hay.rowCount === 0) await cliente.query('create database kpt owner kpt_dueno')
  })
  await conCliente(socket, 'kpt', async (cliente) => {
    await cliente.query(
      'set client_min_messages = warning; create extension if not exists pg_trgm; create extension if not exists unaccent',
    )
  })
}

/** Address of a role on a database of the engine. */
export function urlDe(socket: string, rol: string, base: string): string {
  return `postgres://${rol}@/${base}?host=${encodeURIComponent(socket)}&port=5432`
}

async function conCliente(socket: string, base: string, tarea: (cliente: Client) => Promise<void>): Promise<void> {
  const cliente = new Client({ connectionString: urlDe(socket, 'postgres', base) })
  cliente.on('error', () => {})
  await cliente.connect()
  try {
    await tarea(cliente)
  } finally {
    await cliente.end()
  }
}
