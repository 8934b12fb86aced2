import type { ClaveReporte } from '@kpt/domain/reportes'
import type { AjusteMeta, CampoPedible, ClaseRespuesta, SolicitudAjustes, TipoAjuste } from '@kpt/domain/revision'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

/** Who asks: whoever reviews the entity, or DNP by its own verification. */
export type OrigenSolicitud = 'revisor' | 'dnp'

type Quien = { readonly nombre: string; readonly rol: string }

/** A request for adjustments with the last reply to each meta. */
export type Solicitud = Omit<SolicitudAjustes, 'metas'> & {
  readonly ronda: number
  readonly version: number
  readonly pedidaEn: string
  readonly autor: Quien
  readonly origen: OrigenSolicitud
  readonly metas: readonly AjusteMeta[]
  readonly respuestas: readonly {
    readonly meta: string
    readonly texto: string
    /** Null in replies older than it. */
    readonly clase: ClaseRespuesta | null
    readonly evidencias: readonly string[]
    readonly en: string
    readonly autor: Quien
  }[]
}

export type AutorActo = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

export type SolicitudNueva = SolicitudAjustes & {
  readonly ronda: number
  readonly version: number
  readonly origen?: OrigenSolicitud
  /** Which of the requests of DNP it relays. */
  readonly traslado?: number | null
}

export async function insertSolicitud(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { ronda, version, metas, general, tipo, motivo, vence, origen = 'revisor', traslado = null }: SolicitudNueva,
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const fila = { ...columnasDe(clave), ronda }
  await db
    .insertInto('ajuste_solicitud')
    .values({
      ...{ ...fila, general, tipo, motivo, vence, version, origen, traslado },
      ...{ por: cuenta, rol, en: isoBogota(en) },
    })
    .execute()
  if (metas.length === 0) return
  await db
    .insertInto('ajuste_meta')
    .values(
      metas.map(({ meta, tipo: suyo, motivo: porque, campos }) => ({
        ...fila,
        meta,
        tipo: suyo,
        motivo: porque,
        campos: campos && [...campos],
      })),
    )
    .execute()
}

export type RespuestaNueva = {
  readonly ronda: number
  readonly meta: string
  readonly texto: string
  readonly clase: ClaseRespuesta
  readonly evidencias: readonly string[]
}

/** Adds a reply; the last one of each meta is the one that counts. */
export async function insertRespuesta(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { ronda, meta, texto, clase, evidencias }: RespuestaNueva,
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_respuesta')
    .values((eb) => ({
      ...columnasDe(clave),
      ...{ ronda, meta, texto, clase, evidencias: [...evidencias], por: cuenta, rol, en: isoBogota(en) },
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
      .select(['ronda', 'meta', 'tipo', 'motivo', 'campos'])
      .where((eb) => eb.and(columnasDe(clave)))
      .orderBy('meta')
      .execute(),
    findRespuestas(db, clave),
  ])
  return filas.map(({ nombre, rol, tipo, origen, ...solicitud }) => {
    const suyas = <F extends { ronda: number }>(otras: F[]) => otras.filter((o) => o.ronda === solicitud.ronda)
    return {
      ...solicitud,
      autor: { nombre, rol },
      tipo: tipo as TipoAjuste,
      origen: origen as OrigenSolicitud,
      metas: suyas(metas).map((m) => ({
        ...{ meta: m.meta, tipo: m.tipo as TipoAjuste, motivo: m.motivo },
        campos: m.campos as CampoPedible[] | null,
      })),
      respuestas: suyas(respuestas),
    }
  })
}

function findFilas(db: Db, clave: ClaveReporte) {
  return db
    .selectFrom('ajuste_solicitud as s')
    .innerJoin('cuenta as c', 'c.id', 's.por')
    .select(['s.ronda', 's.version', 's.general', 's.tipo', 's.motivo', 's.origen', 's.vence', 's.en as pedidaEn'])
    .select(['s.rol', 'c.nombre'])
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
    .select(['a.ronda', 'a.meta', 'a.texto', 'a.clase', 'a.evidencias', 'a.en', 'a.rol', 'c.nombre'])
    .where('a.entidad', '=', clave.entidad)
    .where('a.instrumento', '=', clave.instrumento)
    .where('a.vigencia', '=', clave.vigencia)
    .where('a.corte', '=', clave.corte)
    .orderBy('a.ronda')
    .orderBy('a.meta')
    .orderBy('a.n', 'desc')
    .execute()
  return filas.map(({ nombre, rol, clase, ...resto }) => ({
    ...resto,
    clase: clase as ClaseRespuesta | null,
    autor: { nombre, rol },
  }))
}
