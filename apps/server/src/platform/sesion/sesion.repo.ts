import { hash, randomBytes } from 'node:crypto'
import { DURACION_SESION, llevaReparto, OCIO_SESION, type ViaFirma } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type pg from 'pg'
import type { Conexion, Db } from '../db/conexion.ts'
import type { Persona } from '../http/contexto.ts'

/** How the person came in and from where: what they see later among their own sessions. */
export type Procedencia = {
  readonly via: 'clave' | 'llave' | 'oidc'
  readonly segundo_factor: boolean
  readonly agente: string | null
  readonly red: string
}

/** A proof of the person being there, made within the session: also what puts a session in place as if it had just been made. */
export type Firmada = { readonly firma_en: string; readonly firma_via: ViaFirma; readonly firma_hasta: string }

/** Opens a session and returns the opaque token for the browser; the database keeps only its SHA-256. */
export async function insertSesion(
  db: Db,
  cuenta: string,
  nombramiento: string,
  ahora: Instante,
  procedencia: Partial<Procedencia & Firmada> = {},
) {
  const ficha = randomBytes(32).toString('base64url')
  const expira = ahora + DURACION_SESION
  await db
    .insertInto('sesion')
    .values({
      token_sha256: huellaDe(ficha),
      cuenta,
      nombramiento,
      creada_en: isoBogota(ahora),
      vista_en: isoBogota(ahora),
      expira_en: isoBogota(expira),
      cerrada_en: null,
      ...procedencia,
    })
    .execute()
  return { ficha, expira }
}

/** The person proved the second factor within an open session: it counts from now on. */
export async function markSegundoFactor(db: Db, sesion: string): Promise<void> {
  await db.updateTable('sesion').set({ segundo_factor: true }).where('id', '=', sesion).execute()
}

/** Who holds this token now: the session open, not idle, its appointment in force. Null otherwise. Every request asks: it is prepared. */
export async function findPersona({ db, pool }: Conexion, ficha: string, ahora: Instante): Promise<Persona | null> {
  const { rows } = await pool.query<FilaPersona>({
    name: 'persona-de-sesion',
    text: `select c.id as cuenta, c.nombre, c.correo, n.id as nombramiento, n.rol, n.entidad, n.direccion, n.lineas, n.sectores, n.secciones,
        s.id as sesion, s.segundo_factor as "segundoFactor", s.expira_en as expira, s.vista_en
      from sesion s join cuenta c on c.id = s.cuenta join nombramiento n on n.id = s.nombramiento
      where ${abierta('$1', '$2::timestamptz')}`,
    values: [huellaDe(ficha), isoBogota(ahora)],
  })
  const [fila] = rows
  if (!fila) return null
  const { vista_en, lineas, sectores, secciones, ...persona } = fila
  // The visit is written at most once in five minutes: reading must not cost a write each time.
  if (Date.parse(vista_en) < ahora - 300_000) await touchSesion(db, ficha, ahora)
  return { ...persona, reparto: llevaReparto(persona.rol) ? { lineas, sectores, secciones } : null }
}

type FilaPersona = Omit<Persona, 'reparto'> & {
  readonly vista_en: string
  readonly lineas: string[] | null
  readonly sectores: string[] | null
  readonly secciones: string[] | null
}

/** SQL over a session `s` and its appointment `n`: the one place that says when a session holds. */
function abierta(huella: string, en: string): string {
  return `s.token_sha256 = ${huella} and s.cerrada_en is null and s.expira_en > ${en}
    and s.vista_en > ${en} - interval '${OCIO_SESION / 1000} seconds'
    and n.desde <= ${en} and (n.hasta is null or n.hasta > ${en}) and n.anulado_en is null`
}

/** A session whose person is remembered from a moment ago: whether it still holds is for the statement that does the work to see. */
export type SesionPorComprobar = Pick<Persona, 'rol' | 'entidad'> & { readonly huella: Buffer }

/** SQL: the session holds, and role and body are still the ones remembered. Takes names of columns. */
export function sqlSesionViva(columna: Readonly<Record<'huella' | 'en' | 'rol' | 'entidad', string>>): string {
  const { huella, en, rol, entidad } = columna
  return `exists (
    select from sesion s join nombramiento n on n.id = s.nombramiento
    where ${abierta(huella, en)} and n.rol = ${rol} and n.entidad is not distinct from ${entidad})`
}

export async function isSesionViva(pool: pg.Pool, sesion: SesionPorComprobar, ahora: Instante): Promise<boolean> {
  const { huella, rol, entidad } = sesion
  const { rows } = await pool.query<{ viva: boolean }>({
    name: 'sesion-viva',
    text: `select ${sqlSesionViva({ huella: '$1::bytea', en: '$2::timestamptz', rol: '$3::text', entidad: '$4::text' })} as viva`,
    values: [huella, isoBogota(ahora), rol, entidad],
  })
  return rows[0]?.viva ?? false
}

export async function closeSesion(db: Db, ficha: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('sesion')
    .set({ cerrada_en: isoBogota(ahora) })
    .where('token_sha256', '=', huellaDe(ficha))
    .where('cerrada_en', 'is', null)
    .execute()
}

/** The open session of this token acts under another appointment: whose it is, is for the caller to have seen. */
export async function changeNombramiento(db: Db, ficha: string, nombramiento: string): Promise<void> {
  await db
    .updateTable('sesion')
    .set({ nombramiento })
    .where('token_sha256', '=', huellaDe(ficha))
    .where('cerrada_en', 'is', null)
    .execute()
}

/** Ends every open session of a person, but the one kept; how many. Whoever knows the former password is out at that instant. */
export async function closeSesionesDePersona(
  db: Db,
  cuenta: string,
  ahora: Instante,
  { menos }: { readonly menos?: string } = {},
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('sesion')
    .set({ cerrada_en: isoBogota(ahora) })
    .where('cuenta', '=', cuenta)
    .where('cerrada_en', 'is', null)
    .$if(menos !== undefined, (q) => q.where('id', '!=', menos ?? ''))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Ends every open session held under these appointments: whoever is relieved is out at that instant. */
export async function closeSesionesDe(db: Db, nombramientos: readonly string[], ahora: Instante): Promise<void> {
  if (nombramientos.length === 0) return
  await db
    .updateTable('sesion')
    .set({ cerrada_en: isoBogota(ahora) })
    .where('nombramiento', 'in', nombramientos)
    .where('cerrada_en', 'is', null)
    .execute()
}

async function touchSesion(db: Db, ficha: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('sesion')
    .set({ vista_en: isoBogota(ahora) })
    .where('token_sha256', '=', huellaDe(ficha))
    .execute()
}

export function huellaDe(ficha: string): Buffer {
  return hash('sha256', ficha, 'buffer')
}
