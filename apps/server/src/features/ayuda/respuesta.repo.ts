// Answers that the desk keeps: of each, its last wording rules.
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

type Filtro = {
  readonly texto?: string | undefined
  readonly categoria?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** `soloPublicas`: what anybody reads. In the order of their categories. */
export async function searchRespuestas(db: Db, soloPublicas: boolean, { texto, categoria, pagina, tamano }: Filtro) {
  const busca = `%${(texto ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const vigentes = db
    .selectFrom('ayuda_respuesta as r')
    .innerJoin('ayuda_categoria as k', 'k.codigo', 'r.categoria')
    .where(sql<boolean>`not exists (select from ayuda_respuesta s where s.id = r.id and s.n > r.n)`)
    .where('r.retirada', '=', false)
    .$if(soloPublicas, (q) => q.where('r.publica', '=', true))
    .$if(categoria !== undefined, (q) => q.where('r.categoria', '=', categoria ?? ''))
    .$if(texto !== undefined && texto !== '', (q) =>
      q.where(sql<boolean>`unaccent(r.pregunta || ' ' || r.respuesta) ilike unaccent(${busca})`),
    )
  const { total } = await vigentes.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await vigentes
    .select(['r.id', 'r.categoria', 'r.pregunta', 'r.respuesta', 'r.publica', 'r.persona', 'r.en'])
    .orderBy('k.orden')
    .orderBy('r.pregunta')
    .orderBy('r.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas, total }
}

type Redaccion = {
  readonly id: string
  readonly categoria: string
  readonly pregunta: string
  readonly respuesta: string
  readonly publica: boolean
  readonly retirada: boolean
  readonly persona: string
  readonly por: string
  readonly en: string
}

/** Another wording; whoever writes at the same time writes the next one. */
export async function insertRedaccion(db: Db, redaccion: Redaccion): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${redaccion.id}, 0))`.execute(db)
  const { n } = await db
    .selectFrom('ayuda_respuesta')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), sql<number>`0`).as('n'))
    .where('id', '=', redaccion.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('ayuda_respuesta')
    .values({ ...redaccion, n: n + 1 })
    .execute()
}
