import { type EstadoReporte, isEditable } from '@kpt/domain/reportes'
import { parseInstante } from '@kpt/domain/shared'
import type { CodigoEntidad, TipoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A corte of an instrument that this person reviews in an entity. */
export type Revisable = { readonly entidad: CodigoEntidad; readonly instrumento: string; readonly vigencia: number }

export type FiltroCola = {
  /** Empty: every state after the draft. */
  readonly estados: readonly EstadoReporte[]
  readonly texto: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** How many reports of those there are in each state of a review. */
export async function countCola(db: Db, alcance: Alcance, revisables: readonly Revisable[]) {
  const fila = await base(db, alcance, revisables)
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('r.estado', '=', 'enviado').as('porRevisar'),
      eb.fn.countAll<number>().filterWhere('r.estado', 'in', ['en_ajustes', 'borrador']).as('enAjustes'),
      eb.fn.countAll<number>().filterWhere('r.estado', '=', 'validado').as('validados'),
    ])
    .executeTakeFirstOrThrow()
  return fila
}

/** One page of them, longest waiting first. */
export async function findCola(db: Db, alcance: Alcance, revisables: readonly Revisable[], filtro: FiltroCola) {
  let consulta = base(db, alcance, revisables)
    .innerJoin('entidad as e', 'e.codigo', 'r.entidad')
    .innerJoin('entidad as d', 'd.codigo', 'e.departamento')
  if (filtro.estados.length > 0) consulta = consulta.where('r.estado', 'in', [...filtro.estados])
  if (filtro.texto) {
    const patron = `%${filtro.texto.trim().replace(/[\\%_]/g, '\\$&')}%`
    consulta = consulta.where((eb) =>
      eb.or([sql<boolean>`unaccent(e.nombre) ilike unaccent(${patron})`, eb('e.codigo', 'like', patron)]),
    )
  }
  const { total } = await consulta.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await consulta
    .innerJoin('reporte_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'r.entidad')
        .onRef('v.instrumento', '=', 'r.instrumento')
        .onRef('v.vigencia', '=', 'r.vigencia')
        .onRef('v.corte', '=', 'r.corte')
        .onRef('v.version', '=', 'r.version'),
    )
    .innerJoin('corte as c', (j) =>
      j
        .onRef('c.instrumento', '=', 'r.instrumento')
        .onRef('c.vigencia', '=', 'r.vigencia')
        .onRef('c.numero', '=', 'r.corte'),
    )
    .leftJoin('ajuste_solicitud as a', (j) =>
      j
        .onRef('a.entidad', '=', 'r.entidad')
        .onRef('a.instrumento', '=', 'r.instrumento')
        .onRef('a.vigencia', '=', 'r.vigencia')
        .onRef('a.corte', '=', 'r.corte')
        .onRef('a.ronda', '=', 'r.ronda'),
    )
    .leftJoin('cuenta as p', 'p.id', 'r.revision_por')
    .select(['r.entidad', 'r.instrumento', 'r.vigencia', 'r.corte', 'r.estado', 'r.version', 'r.ronda'])
    .select(['e.nombre', 'e.tipo', 'e.departamento', 'd.nombre as departamentoNombre', 'c.fecha_datos as fechaDatos'])
    .select(['v.en as enviadaEn', 'r.primer_envio_en as primerEnvioEn', 'p.nombre as revisor', 'a.vence'])
    .orderBy('v.en')
    .orderBy('r.entidad')
    .orderBy('r.vigencia')
    .orderBy('r.corte')
    .limit(filtro.tamano)
    .offset((filtro.pagina - 1) * filtro.tamano)
    .execute()
  return {
    total,
    filas: filas.map(
      ({ entidad, nombre, tipo, departamento, departamentoNombre, estado, vence, primerEnvioEn, ...resto }) => ({
        ...resto,
        primerEnvioEn: primerEnvioEn === null ? null : parseInstante(primerEnvioEn),
        estado: estado as EstadoReporte,
        entidad: { codigo: entidad, nombre, tipo: tipo as TipoEntidad, departamento, departamentoNombre },
        vence: isEditable(estado as EstadoReporte) ? vence : null,
      }),
    ),
  }
}

/** Reports submitted at least once, among those that this person reviews. A withdrawn answer to a request goes on being in adjustments. */
function base(db: Db, alcance: Alcance, revisables: readonly Revisable[]) {
  for (const { entidad } of revisables) assertAlcance(alcance, entidad)
  const suyos = sql<Revisable>`(select * from unnest(${revisables.map((r) => r.entidad)}::text[],
    ${revisables.map((r) => r.instrumento)}::text[], ${revisables.map((r) => r.vigencia)}::smallint[])
    as t (entidad, instrumento, vigencia))`
  return db
    .selectFrom('reporte as r')
    .innerJoin(suyos.as('s'), (j) =>
      j
        .onRef('s.entidad', '=', 'r.entidad')
        .onRef('s.instrumento', '=', 'r.instrumento')
        .onRef('s.vigencia', '=', 'r.vigencia'),
    )
    .where((eb) => eb.or([eb('r.estado', '<>', 'borrador'), eb('r.ronda', '>', 0)]))
}
