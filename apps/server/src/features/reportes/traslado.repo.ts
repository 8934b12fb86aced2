import type { ClaveReporte } from '@kpt/domain/reportes'
import type { AjusteMeta, SolicitudAjustes, TipoAjuste } from '@kpt/domain/revision'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { AutorActo } from './ajuste.repo.ts'
import { columnasDe } from './reporte.repo.ts'

/** What DNP asks through the gobernación: it becomes a request, with its due date, when it is relayed. */
export type PedidoDnp = Omit<SolicitudAjustes, 'vence'> & {
  readonly n: number
  readonly version: number
  /** Business days to reply, from the relay. */
  readonly dias: number
  readonly trasladoVence: Fecha
  readonly pedidaEn: string
  readonly por: string
  readonly autor: { readonly nombre: string; readonly rol: string; readonly correo: string }
  readonly traslado: Traslado | null
}

export type Traslado = {
  readonly ronda: number
  readonly omitido: boolean
  readonly nota: string | null
  readonly en: string
  /** Null when the system did it. */
  readonly autor: { readonly nombre: string; readonly rol: string } | null
}

/** Everything DNP asked through the gobernación, newest first. The entity is shown none of it. */
export async function findPedidosDnp(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<PedidoDnp[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('ajuste_dnp as d')
    .innerJoin('cuenta as c', 'c.id', 'd.por')
    .leftJoin('ajuste_traslado as t', (j) => j.on(mismoReporte('t', 'd')).onRef('t.n', '=', 'd.n'))
    .leftJoin('cuenta as p', 'p.id', 't.por')
    .select(['d.n', 'd.version', 'd.general', 'd.tipo', 'd.motivo', 'd.dias', 'd.metas', 'd.por', 'd.rol'])
    .select(['d.traslado_vence as trasladoVence', 'd.en as pedidaEn', 'c.nombre', 'c.correo'])
    .select(['t.ronda', 't.omitido', 't.nota', 't.en as trasladadaEn', 't.rol as rolTraslado', 'p.nombre as traslada'])
    .where('d.entidad', '=', clave.entidad)
    .where('d.instrumento', '=', clave.instrumento)
    .where('d.vigencia', '=', clave.vigencia)
    .where('d.corte', '=', clave.corte)
    .orderBy('d.n', 'desc')
    .execute()
  return filas.map(
    ({ nombre, rol, correo, metas, tipo, ronda, omitido, nota, trasladadaEn, rolTraslado, traslada, ...resto }) => ({
      ...resto,
      tipo: tipo as TipoAjuste,
      metas: JSON.parse(metas) as AjusteMeta[],
      autor: { nombre, rol, correo },
      traslado:
        ronda === null || omitido === null || trasladadaEn === null
          ? null
          : {
              ...{ ronda, omitido, nota, en: trasladadaEn },
              autor: traslada === null ? null : { nombre: traslada, rol: rolTraslado ?? '' },
            },
    }),
  )
}

export type PedidoNuevo = Pick<
  PedidoDnp,
  'n' | 'version' | 'general' | 'tipo' | 'motivo' | 'dias' | 'metas' | 'trasladoVence'
>

export async function insertPedidoDnp(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { metas, trasladoVence, ...pedido }: PedidoNuevo,
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_dnp')
    .values({
      ...{ ...columnasDe(clave), ...pedido, metas: JSON.stringify(metas), traslado_vence: trasladoVence },
      ...{ por: cuenta, rol, en: isoBogota(en) },
    })
    .execute()
}

export async function insertTraslado(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  traslado: Pick<Traslado, 'ronda' | 'omitido' | 'nota'> & { readonly n: number },
  { cuenta, rol, en }: { readonly cuenta: string | null; readonly rol: string; readonly en: Instante },
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_traslado')
    .values({ ...columnasDe(clave), ...traslado, por: cuenta, rol, en: isoBogota(en) })
    .execute()
}
