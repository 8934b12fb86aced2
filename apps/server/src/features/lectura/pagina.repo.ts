import { MARCAS } from '@kpt/domain/planes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveDocumento, llaveDe } from './lectura.repo.ts'

export type PaginaLeida = {
  readonly pagina: number
  readonly texto: string
  /** The text as it is indexed: `paraBuscar`. */
  readonly doblado: string
}

/** Keeps pages as read; a page read again takes the place of what was there. */
export async function upsertPaginas(
  db: Db,
  alcance: Alcance,
  clave: ClaveDocumento,
  paginas: readonly PaginaLeida[],
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  if (paginas.length === 0) return
  await db
    .insertInto('documento_pagina')
    .values(
      paginas.map(({ pagina, texto, doblado }) => ({
        ...{ ...llaveDe(clave), pagina, texto },
        indice: sql<string>`to_tsvector('spanish', ${doblado})`,
      })),
    )
    .onConflict((oc) =>
      oc.columns(['entidad', 'sha256', 'pagina']).doUpdateSet((eb) => ({
        texto: eb.ref('excluded.texto'),
        indice: eb.ref('excluded.indice'),
      })),
    )
    .execute()
}

export async function findPagina(
  db: Db,
  alcance: Alcance,
  clave: ClaveDocumento,
  pagina: number,
): Promise<string | null> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, sha256 } = llaveDe(clave)
  const fila = await db
    .selectFrom('documento_pagina')
    .select('texto')
    .where('entidad', '=', entidad)
    .where('sha256', '=', sha256)
    .where('pagina', '=', pagina)
    .executeTakeFirst()
  return fila?.texto ?? null
}

/** Pages that hold every word of the query, the best first. The query is folded as the pages are: `consultaDe`. */
export async function findPaginas(
  db: Db,
  alcance: Alcance,
  clave: ClaveDocumento,
  { consulta, pagina, tamano }: { readonly consulta: string; readonly pagina: number; readonly tamano: number },
): Promise<{ filas: { pagina: number; texto: string }[]; total: number }> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, sha256 } = llaveDe(clave)
  const buscado = sql`websearch_to_tsquery('spanish', ${consulta})`
  const halladas = db
    .selectFrom('documento_pagina')
    .where('entidad', '=', entidad)
    .where('sha256', '=', sha256)
    .where(sql<boolean>`indice @@ ${buscado}`)
  const { total } = await halladas.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await halladas
    .select(['pagina', 'texto'])
    .orderBy(sql`ts_rank_cd(indice, ${buscado}, 1)`, 'desc')
    .orderBy('pagina')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas, total }
}

/** The same folded texts with the words of the query between marks, whole. */
export async function marcar(db: Db, doblados: readonly string[], consulta: string): Promise<string[]> {
  const opciones = `HighlightAll=true, StartSel=${MARCAS.abre}, StopSel=${MARCAS.cierra}`
  const { rows } = await sql<{ marcado: string }>`
    select ts_headline('spanish', doblado, websearch_to_tsquery('spanish', ${consulta}), ${opciones}) as marcado
    from unnest(${doblados}::text[]) with ordinality as t (doblado, n) order by n`.execute(db)
  return rows.map(({ marcado }) => marcado)
}
