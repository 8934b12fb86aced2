import type { ClaveReporte } from '@kpt/domain/reportes'
import type { SolicitudAjustes } from '@kpt/domain/revision'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

type Quien = { readonly nombre: string; readonly rol: string }

/** A request for adjustments with the last reply to each meta. */
export type Solicitud = Omit<SolicitudAjustes, 'metas'> & {
  readonly ronda: number
  readonly version: number
  readonly pedidaEn: string
  readonly autor: Quien
  readonly metas: readonly { readonly meta: string; readonly motivo: string }[]
  readonly respuestas: readonly {
    readonly meta: string
    readonly texto: string
    readonly en: string
    readonly autor: Quien
  }[]
}

export type AutorActo = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

export async function insertSolicitud(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { ronda, version, metas, ...solicitud }: SolicitudAjustes & { readonly ronda: number; readonly version: number },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const fila = { ...columnasDe(clave), ronda }
  await db
    .insertInto('ajuste_solicitud')
    .values({ ...fila, ...solicitud, version, por: cuenta, rol, en: isoBogota(en) })
    .execute()
  if (metas.length === 0) return
  await db
    .insertInto('ajuste_meta')
    .values(metas.map(({ meta, motivo }) => ({ ...fila, meta, motivo })))
    .execute()
}

/** Adds a reply; the last one of each meta is the one that counts. */
export async function insertRespuesta(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { ronda, meta, texto }: { readonly ronda: number; readonly meta: string; readonly texto: string },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_respuesta')
    .values((eb) => ({
      ...columnasDe(clave),
      ...{ ronda, meta, texto, por: cuenta, rol, en: isoBogota(en) },
      n: eb
        .selectFrom('ajuste_respuesta')
        .select((sub) => sub(sub.fn.coalesce(sub.fn.max('n'), sub.lit(0)), '+', 1).as('n'))
        .where((sub) => sub.and({ ...columnasDe(clave), ronda, meta })),
    }))
    .execute()
}

/** Requests of a report, newest first. */
export async function findSolicitudes(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Solicitud[]> {
  assertAlcance(alcance, clave.entidad)
  const [filas, metas, respuestas] = await Promise.all([
    findFilas(db, clave),
    db
      .selectFrom('ajuste_meta')
      .select(['ronda', 'meta', 'motivo'])
      .where((eb) => eb.and(columnasDe(clave)))
      .orderBy('meta')
      .execute(),
    findRespuestas(db, clave),
  ])
  return filas.map(({ nombre, rol, ...solicitud }) => {
    const suyas = <F extends { ronda: number }>(otras: F[]) => otras.filter((o) => o.ronda === solicitud.ronda)
    return {
      ...solicitud,
      autor: { nombre, rol },
      metas: suyas(metas).map(({ meta, motivo }) => ({ meta, motivo })),
      respuestas: suyas(respuestas),
    }
  })
}

function findFilas(db: Db, clave: ClaveReporte) {
  return db
    .selectFrom('ajuste_solicitud as s')
    .innerJoin('cuenta as c', 'c.id', 's.por')
    .select(['s.ronda', 's.version', 's.general', 's.motivo', 's.vence', 's.en as pedidaEn', 's.rol', 'c.nombre'])
    .where('s.entidad', '=', clave.entidad)
    .where('s.instrumento', '=', clave.instrumento)
    .where('s.vigencia', '=', clave.vigencia)
    .where('s.corte', '=', clave.corte)
    .orderBy('s.ronda', 'desc')
    .execute()
}

async function findRespuestas(db: Db, clave: ClaveReporte) {
  const filas = await db
    .selectFrom('ajuste_respuesta as a')
    .innerJoin('cuenta as c', 'c.id', 'a.por')
    .distinctOn(['a.ronda', 'a.meta'])
    .select(['a.ronda', 'a.meta', 'a.texto', 'a.en', 'a.rol', 'c.nombre'])
    .where('a.entidad', '=', clave.entidad)
    .where('a.instrumento', '=', clave.instrumento)
    .where('a.vigencia', '=', clave.vigencia)
    .where('a.corte', '=', clave.corte)
    .orderBy('a.ronda')
    .orderBy('a.meta')
    .orderBy('a.n', 'desc')
    .execute()
  return filas.map(({ nombre, rol, ...resto }) => ({ ...resto, autor: { nombre, rol } }))
}
