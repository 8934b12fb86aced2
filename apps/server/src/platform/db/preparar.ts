import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { migrar } from './migrar.ts'
import { darPermisos } from './permisos.ts'
import { sembrar } from './semilla/index.ts'

/**
 * Everything a database needs before the application opens it: migrations, the queue's own schema, seed, grants.
 * `urlMigracion` is the owner's; `urlApp` names the role that will run the application.
 */
export async function prepararBase(
  urlMigracion: string,
  urlApp: string,
  avisar: (texto: string) => void = () => {},
): Promise<void> {
  const rolApp = await rolDe(urlApp)
  await runMigrations({ connectionString: urlMigracion })
  await migrar(
    urlMigracion,
    async (cliente) => {
      await sembrar(cliente, avisar)
      await darPermisos(cliente, rolApp)
      await darCola(cliente, rolApp)
    },
    avisar,
  )
}

async function rolDe(url: string): Promise<string> {
  const cliente = new pg.Client({ connectionString: url })
  cliente.on('error', () => {})
  await cliente.connect()
  try {
    const { rows } = await cliente.query<{ rol: string }>('select current_user as rol')
    return rows[0]?.rol ?? 'kpt_app'
  } finally {
    await cliente.end()
  }
}

async function darCola(cliente: pg.Client, rolApp: string): Promise<void> {
  const rol = cliente.escapeIdentifier(rolApp)
  await cliente.query(`grant usage on schema graphile_worker to ${rol}`)
  await cliente.query(`grant all on all tables in schema graphile_worker to ${rol}`)
  await cliente.query(`grant all on all sequences in schema graphile_worker to ${rol}`)
  await cliente.query(`grant execute on all functions in schema graphile_worker to ${rol}`)
  // The queue's tables have row security without policies: only their owner would see a row. Here the grants above decide.
  const { rows } = await cliente.query<{ tabla: string }>(
    `select relname as tabla from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`,
  )
  for (const { tabla } of rows) {
    await cliente.query(`alter table graphile_worker.${cliente.escapeIdentifier(tabla)} disable row level security`)
  }
}
