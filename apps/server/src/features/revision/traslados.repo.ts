import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** Reports whose relay is overdue, the longest waiting first: for the work that no request asked for. */
export async function findPorTrasladarVencidos(db: Db, alcance: Alcance, hoy: Fecha): Promise<ClaveReporte[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('the country was not granted')
  const filas = await db
    .selectFrom('reporte')
    .select(['entidad', 'instrumento', 'vigencia', 'corte'])
    .where('estado', '=', 'por_trasladar')
    .where('traslado_vence', '<', hoy)
    .orderBy('traslado_vence')
    .orderBy('entidad')
    .execute()
  return filas as ClaveReporte[]
}

export type FiltroTraslados = {
  readonly departamento?: string | undefined
  readonly situacion: 'todos' | 'pendientes' | 'omitidos'
  readonly pagina: number
  readonly tamano: number
}

/** What DNP asked and when it was relayed, without a word of what it asked: it is public. Newest first. */
export async function findTraslados(
  db: Db,
  { departamento, situacion, pagina, tamano }: FiltroTraslados,
  ahora: Fecha,
) {
  const deEllos = db
    .selectFrom('ajuste_dnp as d')
    .innerJoin('entidad as e', 'e.codigo', 'd.entidad')
    .innerJoin('entidad as g', 'g.codigo', 'e.departamento')
    .leftJoin('ajuste_traslado as t', (j) => j.on(mismoReporte('t', 'd')).onRef('t.n', '=', 'd.n'))
    .$if(departamento !== undefined, (q) => q.where('e.departamento', '=', departamento ?? ''))
  const cuentas = await deEllos
    .select(sql<number>`count(*)::int`.as('todos'))
    .select(sql<number>`(count(*) filter (where t.n is null))::int`.as('pendientes'))
    .select(sql<number>`(count(*) filter (where ${omitido(ahora)}))::int`.as('omitidos'))
    .executeTakeFirstOrThrow()
  const filas = await deEllos
    .$if(situacion === 'pendientes', (q) => q.where('t.n', 'is', null))
    .$if(situacion === 'omitidos', (q) => q.where(omitido(ahora)))
    .select(['d.entidad', 'e.nombre', 'e.departamento', 'g.nombre as departamentoNombre'])
    .select(['d.instrumento', 'd.vigencia', 'd.corte', 'd.n', 'd.en as pedidaEn', 'd.traslado_vence as limite'])
    .select(['t.en as trasladadaEn', omitido(ahora).as('omitido')])
    .orderBy('d.en', 'desc')
    .orderBy('d.entidad')
    .orderBy('d.n', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return {
    cuentas,
    total: cuentas[situacion],
    filas: filas.map(({ entidad, nombre, departamento: codigo, departamentoNombre, ...resto }) => ({
      ...resto,
      entidad: { codigo: entidad, nombre },
      departamento: { codigo, nombre: departamentoNombre },
    })),
  }
}

/** Those that have any, by name. */
export async function findDepartamentosConTraslados(db: Db): Promise<{ codigo: string; nombre: string }[]> {
  return db
    .selectFrom('entidad as g')
    .select(['g.codigo', 'g.nombre'])
    .where('g.codigo', 'in', (eb) =>
      eb.selectFrom('ajuste_dnp as d').innerJoin('entidad as e', 'e.codigo', 'd.entidad').select('e.departamento'),
    )
    .orderBy('g.nombre')
    .execute()
}

/** Relayed by DNP, or waiting past its term. */
function omitido(hoy: Fecha) {
  return sql<boolean>`coalesce(t.omitido, d.traslado_vence < ${hoy}::date)`
}
