// One page of the requests that somebody may see.
import type { EstadoExcepcion, Instrumento } from '@kpt/domain/calendario'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { filasDe, toExcepcion } from './excepcion.repo.ts'
import { enTerritorio } from './territorio.repo.ts'

export type FiltroExcepciones = {
  readonly estado?: EstadoExcepcion | 'en_espera' | undefined
  readonly departamento?: string | undefined
  readonly entidad?: string | undefined
  readonly instrumento?: Instrumento | undefined
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** What waits comes first, the one that waits longest before all; then what was decided, the last first. */
export async function searchExcepciones(db: Db, alcance: Alcance, filtro: FiltroExcepciones, pagina: Pagina) {
  const { estado, departamento, entidad, instrumento } = filtro
  const conFiltro = db
    .selectFrom('excepcion as e')
    .where((eb) => enTerritorio(eb, alcance))
    .$if(estado === 'en_espera', (q) => q.where('e.estado', 'in', ['solicitada', 'avalada']))
    .$if(estado !== undefined && estado !== 'en_espera', (q) => q.where('e.estado', '=', estado ?? ''))
    .$if(departamento !== undefined, (q) => q.where(sql<boolean>`left(e.entidad, 2) = ${departamento ?? ''}`))
    .$if(entidad !== undefined, (q) => q.where('e.entidad', '=', entidad ?? ''))
    .$if(instrumento !== undefined, (q) =>
      q.where(sql<boolean>`exists (select true from excepcion_fila f
        where f.numero = e.numero and f.instrumento = ${instrumento ?? ''})`),
    )
  const { total } = await conFiltro.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await conFiltro
    .selectAll('e')
    .select(filasDe)
    .orderBy(sql`e.estado in ('solicitada', 'avalada')`, 'desc')
    .orderBy(sql`case when e.estado in ('solicitada', 'avalada') then e.pedida_en end`)
    .orderBy('e.estado_en', 'desc')
    .orderBy('e.numero', 'desc')
    .limit(pagina.tamano)
    .offset((pagina.pagina - 1) * pagina.tamano)
    .execute()
  return { total: Number(total), excepciones: filas.map(toExcepcion) }
}

/** Codes of the departments of which there is some. */
export async function findDepartamentos(db: Db, alcance: Alcance): Promise<string[]> {
  const filas = await db
    .selectFrom('excepcion as e')
    .select(sql<string>`left(e.entidad, 2)`.as('codigo'))
    .distinct()
    .where((eb) => enTerritorio(eb, alcance))
    .execute()
  return filas.map(({ codigo }) => codigo)
}
