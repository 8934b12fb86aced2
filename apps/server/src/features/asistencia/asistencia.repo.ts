import type { ClaseAsistencia } from '@kpt/domain/revision'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

type Autor = { readonly nombre: string; readonly rol: string }

export type Asistencia = {
  readonly id: string
  readonly cuerpo: string
  readonly fecha: string
  readonly clase: ClaseAsistencia
  readonly tema: string
  readonly detalle: string
  readonly brindadaPor: string
  readonly personas: string[]
  readonly entidades: CodigoEntidad[]
  readonly archivos: { id: string; entidad: string; nombre: string; tipo: string; bytes: number }[]
  readonly autor: Autor
  readonly en: string
  readonly anulada: { readonly motivo: string; readonly en: string; readonly autor: Autor } | null
}

export type Quien = { readonly por: string; readonly rol: string; readonly en: Instante }

export type FiltroAsistencias = {
  /** Of one body, or of whoever gave it. */
  readonly cuerpo?: string | undefined
  /** That any of these received; null: whatever entity. */
  readonly entidades: readonly CodigoEntidad[] | null
  readonly clase?: ClaseAsistencia | undefined
  readonly desde?: string | undefined
  readonly hasta?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** One page, newest first, and which entities received those that match and stand. */
export async function findAsistencias(db: Db, alcance: Alcance, filtro: FiltroAsistencias) {
  for (const entidad of filtro.entidades ?? []) assertAlcance(alcance, entidad)
  const { pagina, tamano } = filtro
  const cumple = condicion(filtro)
  const { rows: cuentas } = await sql<{ total: number; atendidas: string[] }>`
    select count(distinct a.id)::int as total,
      coalesce(array_agg(distinct e.entidad) filter (where x.asistencia is null), '{}') as atendidas
    from asistencia a join asistencia_entidad e on e.asistencia = a.id
      left join asistencia_anulacion x on x.asistencia = a.id
    where ${cumple}`.execute(db)
  const { rows } = await sql<Fila>`
    select a.id, a.cuerpo, a.fecha, a.clase, a.tema, a.detalle, a.brindada_por, a.personas, a.rol, a.en, c.nombre,
      x.motivo, x.en as anulada_en, x.rol as anulada_rol, y.nombre as anulada_por,
      array(select entidad from asistencia_entidad where asistencia = a.id order by entidad) as entidades,
      coalesce((select json_agg(json_build_object('id', f.id, 'entidad', f.entidad, 'nombre', f.nombre, 'tipo', f.tipo,
        'bytes', f.bytes) order by f.en, f.id) from asistencia_archivo f where f.asistencia = a.id), '[]') as archivos
    from asistencia a join cuenta c on c.id = a.por
      left join asistencia_anulacion x on x.asistencia = a.id left join cuenta y on y.id = x.por
    where ${cumple}
    order by a.fecha desc, a.en desc, a.id limit ${tamano} offset ${(pagina - 1) * tamano}`.execute(db)
  return { filas: rows.map(toAsistencia), total: cuentas[0]?.total ?? 0, atendidas: cuentas[0]?.atendidas ?? [] }
}

export async function insertAsistencia(
  db: Db,
  alcance: Alcance,
  {
    por,
    rol,
    en,
    ...nueva
  }: Pick<Asistencia, 'id' | 'cuerpo' | 'fecha' | 'clase' | 'tema' | 'detalle' | 'brindadaPor'> &
    Quien & { readonly personas: readonly string[]; readonly entidades: readonly CodigoEntidad[] },
): Promise<boolean> {
  const { entidades, personas, brindadaPor, ...fila } = nueva
  for (const entidad of entidades) assertAlcance(alcance, entidad)
  const puesta = await db
    .insertInto('asistencia')
    .values({ ...fila, brindada_por: brindadaPor, personas: [...personas], por, rol, en: isoBogota(en) })
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!puesta) return false
  await db
    .insertInto('asistencia_entidad')
    .values(entidades.map((entidad) => ({ asistencia: nueva.id, entidad })))
    .execute()
  return true
}

/** One that stands, of this body; `entidad`: that this one received. Null for any other. */
export async function findEnPie(
  db: Db,
  { id, cuerpo, entidad }: { readonly id: string; readonly cuerpo?: string; readonly entidad?: CodigoEntidad },
): Promise<{ readonly entidades: CodigoEntidad[]; readonly archivos: number } | null> {
  const { rows } = await sql<{ entidades: string[]; archivos: number }>`
    select array(select entidad from asistencia_entidad where asistencia = a.id order by entidad) as entidades,
      (select count(*)::int from asistencia_archivo f where f.asistencia = a.id) as archivos
    from asistencia a
    where a.id = ${id}::uuid and not exists (select from asistencia_anulacion x where x.asistencia = a.id)
      and (${cuerpo ?? null}::text is null or a.cuerpo = ${cuerpo ?? null})
      and (${entidad ?? null}::text is null or exists (select from asistencia_entidad e
        where e.asistencia = a.id and e.entidad = ${entidad ?? null}))`.execute(db)
  return rows[0] ?? null
}

export async function insertAnulacion(db: Db, asistencia: string, motivo: string, { en, ...quien }: Quien) {
  const fila = await db
    .insertInto('asistencia_anulacion')
    .values({ asistencia, motivo, ...quien, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .returning('asistencia')
    .executeTakeFirst()
  return fila !== undefined
}

/** When something was last written of those of these days; null when there are none. */
export async function findUltimaAsistencia(
  db: Db,
  alcance: Alcance,
  entidad: CodigoEntidad,
  { desde, hasta }: { readonly desde: string; readonly hasta: string },
): Promise<string | null> {
  assertAlcance(alcance, entidad)
  const { rows } = await sql<{ en: string | null }>`
    select greatest(max(a.en), max(x.en), max(f.en)) as en
    from asistencia a left join asistencia_anulacion x on x.asistencia = a.id
      left join asistencia_archivo f on f.asistencia = a.id
    where ${condicion({ entidades: [entidad], desde, hasta })}`.execute(db)
  return rows[0]?.en ?? null
}

function condicion({ cuerpo, entidades, clase, desde, hasta }: Omit<FiltroAsistencias, 'pagina' | 'tamano'>) {
  return sql`(${cuerpo ?? null}::text is null or a.cuerpo = ${cuerpo ?? null})
    and (${clase ?? null}::text is null or a.clase = ${clase ?? null})
    and (${desde ?? null}::date is null or a.fecha >= ${desde ?? null}::date)
    and (${hasta ?? null}::date is null or a.fecha <= ${hasta ?? null}::date)
    and (${entidades === null ? null : [...entidades]}::text[] is null or exists (select from asistencia_entidad s
      where s.asistencia = a.id and s.entidad = any(${entidades === null ? null : [...entidades]}::text[])))`
}

type Fila = Omit<Asistencia, 'brindadaPor' | 'autor' | 'anulada'> & {
  readonly brindada_por: string
  readonly rol: string
  readonly nombre: string
  readonly motivo: string | null
  readonly anulada_en: string | null
  readonly anulada_rol: string | null
  readonly anulada_por: string | null
}

function toAsistencia({
  brindada_por,
  rol,
  nombre,
  motivo,
  anulada_en,
  anulada_rol,
  anulada_por,
  ...f
}: Fila): Asistencia {
  return {
    ...f,
    brindadaPor: brindada_por,
    autor: { nombre, rol },
    anulada:
      motivo === null || anulada_en === null
        ? null
        : { motivo, en: anulada_en, autor: { nombre: anulada_por ?? '', rol: anulada_rol ?? '' } },
  }
}
