import { type ClaveReporte, ESTADOS_EDITABLES } from '@kpt/domain/reportes'
import type { ClaseEvidencia, LugarFoto } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql, type Updateable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A piece of evidence as its row says, with the metas of the corte that is looked at. */
export type Evidencia = {
  readonly id: string
  readonly vigencia: number
  readonly corte: number
  readonly clase: ClaseEvidencia
  readonly nombre: string
  readonly descripcion: string
  readonly direccion: string | null
  readonly sha256: Buffer | null
  readonly tipo: string | null
  readonly bytes: number | null
  readonly publicaSha256: Buffer | null
  readonly publicaBytes: number | null
  readonly antivirus: 'limpio' | 'sin_revisar' | null
  readonly personal: boolean
  readonly tomadaEl: string | null
  readonly latitud: string | null
  readonly longitud: string | null
  readonly lugar: string
  readonly lugarDe: 'foto' | 'persona' | null
  readonly autor: { readonly nombre: string; readonly rol: string }
  readonly en: string
  readonly retirada: {
    readonly autor: { nombre: string; rol: string }
    readonly en: string
    readonly motivo: string
  } | null
  readonly metas: string[]
}

export type EvidenciaNueva = Omit<Evidencia, 'vigencia' | 'corte' | 'autor' | 'en' | 'retirada' | 'metas'>

type Autor = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

/** False when it was already there: the same upload closed twice at once. */
export async function insertEvidencia(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  nueva: EvidenciaNueva,
  { cuenta, rol, en }: Autor,
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const { publicaSha256, publicaBytes, tomadaEl, lugarDe, ...resto } = nueva
  const { entidad, instrumento, vigencia, corte } = clave
  const puesta = await db
    .insertInto('evidencia')
    .values({
      ...resto,
      ...{ entidad, instrumento, vigencia, corte },
      ...{ publica_sha256: publicaSha256, publica_bytes: publicaBytes, tomada_el: tomadaEl, lugar_de: lugarDe },
      ...{ por: cuenta, rol, en: isoBogota(en) },
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return puesta !== undefined
}

export async function findEvidencia(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  id: string,
): Promise<Evidencia | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave).where('e.id', '=', id).executeTakeFirst()
  return fila ? toEvidencia(fila) : null
}

/** The same, held until the transaction ends. */
export async function findEvidenciaForUpdate(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  id: string,
): Promise<Evidencia | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave).where('e.id', '=', id).forUpdate('e').executeTakeFirst()
  return fila ? toEvidencia(fila) : null
}

/** Those that a version cites, by id. */
export async function findEvidenciasDe(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  ids: readonly string[],
): Promise<Evidencia[]> {
  assertAlcance(alcance, clave.entidad)
  if (ids.length === 0) return []
  const filas = await consulta(db, clave).where('e.id', 'in', ids).orderBy('e.en').orderBy('e.id').execute()
  return filas.map(toEvidencia)
}

export type FiltroEvidencias = {
  readonly filtro: 'todas' | 'sin_metas' | 'personales' | 'retiradas' | 'anteriores'
  readonly clase?: ClaseEvidencia | undefined
  readonly meta?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** Evidence of the draft of a corte: what was added in it or supports one of its metas. `anteriores`: what came in other cortes and supports none. */
export async function findEvidencias(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { filtro, clase, meta, pagina, tamano }: FiltroEvidencias,
): Promise<{ filas: Evidencia[]; total: number }> {
  assertAlcance(alcance, clave.entidad)
  const suyas = consulta(db, clave)
    .where(({ eb, not }) => {
      const asociada = eb.exists(asociaciones(db, clave).select(sql`true`.as('si')))
      const deAqui = eb.and([eb('e.vigencia', '=', clave.vigencia), eb('e.corte', '=', clave.corte)])
      const viva = eb('e.retirada_en', 'is', null)
      switch (filtro) {
        case 'todas':
          return eb.or([asociada, eb.and([deAqui, viva])])
        case 'sin_metas':
          return eb.and([deAqui, viva, not(asociada)])
        case 'personales':
          return eb.and([eb('e.personal', '=', true), eb.or([asociada, eb.and([deAqui, viva])])])
        case 'retiradas':
          return eb.and([deAqui, not(viva)])
        case 'anteriores':
          return eb.and([not(deAqui), viva, not(asociada)])
      }
    })
    .$if(clase !== undefined, (q) => q.where('e.clase', '=', clase ?? ''))
    .$if(meta !== undefined, (q) =>
      q.where(({ exists }) =>
        exists(
          asociaciones(db, clave)
            .select(sql`true`.as('si'))
            .where('r.meta', '=', meta ?? ''),
        ),
      ),
    )
  const { total } = await db
    .selectFrom(suyas.as('s'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await suyas
    .orderBy('e.en', 'desc')
    .orderBy('e.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toEvidencia), total }
}

export type CambioEvidencia = Pick<Evidencia, 'nombre' | 'descripcion' | 'personal' | 'lugarDe'> & LugarFoto

export function updateEvidencia(
  db: Db,
  alcance: Alcance,
  clave: Pick<ClaveReporte, 'entidad'>,
  id: string,
  { tomadaEl, lugarDe, ...resto }: CambioEvidencia,
): Promise<void> {
  return cambiar(db, alcance, clave, id, { ...resto, tomada_el: tomadaEl, lugar_de: lugarDe })
}

/** It stays, with who withdrew it, when and why. */
export function markRetirada(
  db: Db,
  alcance: Alcance,
  clave: Pick<ClaveReporte, 'entidad'>,
  id: string,
  { cuenta, rol, en, motivo }: Autor & { readonly motivo: string },
): Promise<void> {
  const cambio = { retirada_por: cuenta, retirada_rol: rol, retirada_en: isoBogota(en), retirada_motivo: motivo }
  return cambiar(db, alcance, clave, id, cambio)
}

async function cambiar(
  db: Db,
  alcance: Alcance,
  { entidad }: Pick<ClaveReporte, 'entidad'>,
  id: string,
  cambio: Updateable<Tablas['evidencia']>,
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db.updateTable('evidencia').set(cambio).where('entidad', '=', entidad).where('id', '=', id).execute()
}

/** Another corte, still open, with metas that it supports; null when there is none. */
export async function findOtroAbierto(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  id: string,
): Promise<{ vigencia: number; corte: number } | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('reporte_evidencia as r')
    .innerJoin('reporte as p', (j) => j.on(mismoReporte('p', 'r')))
    .select(['r.vigencia', 'r.corte'])
    .where('r.evidencia', '=', id)
    .where('r.entidad', '=', clave.entidad)
    .where(({ not, and }) =>
      not(and({ 'r.instrumento': clave.instrumento, 'r.vigencia': clave.vigencia, 'r.corte': clave.corte })),
    )
    .where('p.estado', 'in', ESTADOS_EDITABLES)
    .executeTakeFirst()
  return fila ?? null
}

/** Links of a piece of evidence in this corte. */
function asociaciones(db: Db, clave: ClaveReporte) {
  return db
    .selectFrom('reporte_evidencia as r')
    .where('r.entidad', '=', clave.entidad)
    .where('r.instrumento', '=', clave.instrumento)
    .where('r.vigencia', '=', clave.vigencia)
    .where('r.corte', '=', clave.corte)
    .where(sql<boolean>`r.evidencia = e.id`)
}

function consulta(db: Db, clave: ClaveReporte) {
  return db
    .selectFrom('evidencia as e')
    .innerJoin('cuenta as c', 'c.id', 'e.por')
    .leftJoin('cuenta as q', 'q.id', 'e.retirada_por')
    .select(['e.id', 'e.vigencia', 'e.corte', 'e.clase', 'e.nombre', 'e.descripcion', 'e.direccion'])
    .select(['e.sha256', 'e.tipo', 'e.bytes', 'e.publica_sha256', 'e.publica_bytes', 'e.antivirus', 'e.personal'])
    .select(['e.tomada_el', 'e.latitud', 'e.longitud', 'e.lugar', 'e.lugar_de', 'e.rol', 'e.en', 'c.nombre as autor'])
    .select(['e.retirada_en', 'e.retirada_rol', 'e.retirada_motivo', 'q.nombre as retirada_por'])
    .select(
      sql<
        string[]
      >`coalesce((select array_agg(r.meta order by r.meta) from ${asociaciones(db, clave).select('r.meta').as('r')}), '{}')`.as(
        'metas',
      ),
    )
    .where('e.entidad', '=', clave.entidad)
    .where('e.instrumento', '=', clave.instrumento)
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirstOrThrow']>>

function toEvidencia(fila: Fila): Evidencia {
  const { publica_sha256, publica_bytes, tomada_el, lugar_de, autor, rol, clase, antivirus, ...f } = fila
  const { retirada_en, retirada_rol, retirada_motivo, retirada_por, ...resto } = f
  return {
    ...resto,
    clase: clase as ClaseEvidencia,
    antivirus: antivirus as Evidencia['antivirus'],
    ...{ publicaSha256: publica_sha256, publicaBytes: publica_bytes, tomadaEl: tomada_el },
    lugarDe: lugar_de as Evidencia['lugarDe'],
    autor: { nombre: autor, rol },
    retirada:
      retirada_en === null
        ? null
        : {
            autor: { nombre: retirada_por ?? '', rol: retirada_rol ?? '' },
            en: retirada_en,
            motivo: retirada_motivo ?? '',
          },
  }
}
