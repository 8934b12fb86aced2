// The list of acts. Each shape of the question has an index behind it (migration 0055): a page costs the same over a thousand links or over a million.
import { ACCION_VALOR } from '@kpt/domain/auditoria'
import { type Fecha, finDe, inicioDe, isoBogota } from '@kpt/domain/shared'
import { type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcanceDeCadena } from './alcance.ts'

export type Filtro = {
  readonly cadena?: string | undefined
  readonly persona?: string | undefined
  readonly accion?: string | undefined
  readonly sujeto?: string | undefined
  readonly desde?: Fecha | undefined
  readonly hasta?: Fecha | undefined
  /** Also the saving of each field. */
  readonly conValores: boolean
}

/** The last link of the page before. */
export type Lugar = { readonly en: string; readonly cadena: string; readonly n: number }

export type FilaActo = Lugar & {
  readonly accion: string
  readonly sujeto: string
  readonly texto: string
  readonly hash: Buffer
  readonly cuenta: string | null
  readonly nombre: string | null
}

type Pagina = { readonly tras: Lugar | null; readonly tamano: number }

/** Newest first; one more than `tamano` when there are more. */
export async function listActos(db: Db, alcance: Alcance, filtro: Filtro, pagina: Pagina): Promise<FilaActo[]> {
  const condiciones = [...deAlcance(alcance, filtro), ...deFiltro(filtro), ...trasLugar(filtro, pagina.tras)]
  const donde = sql.join(condiciones.length > 0 ? condiciones : [sql`true`], sql` and `)
  const { rows } = await sql<FilaActo>`
    with pagina as (
      select cadena, n, en, cuenta, accion, sujeto, texto, hash
      from auditoria
      where ${donde}
      order by ${ordenDe(filtro)}
      limit ${pagina.tamano + 1}
    )
    select p.*, c.nombre from pagina p left join cuenta c on c.id = p.cuenta order by ${ordenDe(filtro)}`.execute(db)
  return rows
}

/** Inside one chain with every saved field, its own number is the order; elsewhere time is. */
function porNumero({ cadena, sujeto, conValores, persona }: Filtro): boolean {
  return cadena !== undefined && persona === undefined && (conValores || sujeto !== undefined)
}

function ordenDe(filtro: Filtro) {
  // The links of one thing are few and together by their subject: going back through the whole chain to meet them costs more than sorting them.
  if (filtro.sujeto !== undefined && porNumero(filtro)) return sql`n + 0 desc`
  if (porNumero(filtro)) return sql`n desc`
  return filtro.cadena === undefined ? sql`en desc, cadena desc, n desc` : sql`en desc, n desc`
}

type Condicion = ReturnType<typeof sql<SqlBool>>

function deAlcance(alcance: Alcance, { cadena }: Filtro): Condicion[] {
  if (cadena !== undefined) {
    assertAlcanceDeCadena(alcance, cadena)
    return [sql`cadena = ${cadena}`]
  }
  const { territorio } = alcance
  if (territorio.clase === 'nacional') return []
  if (territorio.clase === 'entidad') return [sql`cadena = ${territorio.codigo}`]
  // Its municipalities: a gobernación does not watch over itself.
  return [sql`left(cadena, 2) = ${territorio.codigo}`, sql`cadena <> ${territorio.codigo}`]
}

function deFiltro({ persona, accion, sujeto, desde, hasta, conValores }: Filtro): Condicion[] {
  const condiciones: Condicion[] = []
  if (persona !== undefined) condiciones.push(sql`cuenta = ${persona}::uuid`)
  if (sujeto !== undefined) condiciones.push(bajo(sujeto))
  if (accion !== undefined) condiciones.push(sql`accion = ${accion}`)
  if (!conValores) condiciones.push(sql`accion <> ${sql.lit(ACCION_VALOR)}`)
  if (desde !== undefined) condiciones.push(sql`en >= ${isoBogota(inicioDe(desde))}::timestamptz`)
  if (hasta !== undefined) condiciones.push(sql`en < ${isoBogota(finDe(hasta))}::timestamptz`)
  return condiciones
}

/** The thing itself and what is under it; the range lets the index find it, the prefix is exact whatever the collation. */
function bajo(sujeto: string): Condicion {
  return sql`sujeto >= ${sujeto} and sujeto < ${`${sujeto}0`} and (sujeto = ${sujeto} or starts_with(sujeto, ${`${sujeto}/`}))`
}

function trasLugar(filtro: Filtro, tras: Lugar | null): Condicion[] {
  if (tras === null) return []
  const { en, cadena, n } = tras
  if (porNumero(filtro)) return [sql`n < ${n}`]
  if (filtro.cadena !== undefined) return [sql`(en, n) < (${en}::timestamptz, ${n})`]
  return [sql`(en, cadena, n) < (${en}::timestamptz, ${cadena}, ${n})`]
}

type Personas = { readonly texto: string; readonly cadena: string | undefined; readonly maximo: number }

/** People by name, accents aside: only those who did something in what one may see. */
export async function findPersonas(db: Db, alcance: Alcance, { texto, cadena, maximo }: Personas) {
  const patron = `%${texto.replace(/[\\%_]/g, '\\$&')}%`
  const donde = sql.join([sql`a.cuenta = c.id`, ...deAlcance(alcance, { cadena, conValores: true })], sql` and `)
  const { rows } = await sql<{ id: string; nombre: string }>`
    select c.id, c.nombre
    from cuenta c
    where unaccent(c.nombre) ilike unaccent(${patron}) and exists (select 1 from auditoria a where ${donde})
    order by c.nombre, c.id
    limit ${maximo}`.execute(db)
  return rows
}

export type NombramientoPasado = {
  readonly cuenta: string
  readonly rol: string
  readonly entidad: string | null
  readonly desde: string
  readonly hasta: string | null
}

/** What each of these people was and when: for acts that did not keep the role. */
export async function findNombramientosPasados(db: Db, cuentas: readonly string[]): Promise<NombramientoPasado[]> {
  if (cuentas.length === 0) return []
  return db
    .selectFrom('nombramiento')
    .select(['cuenta', 'rol', 'entidad', 'desde', 'hasta'])
    .where('cuenta', 'in', [...cuentas])
    .where('anulado_en', 'is', null)
    .execute()
}

export async function findNombreDeCuenta(db: Db, id: string): Promise<string | null> {
  const fila = await db.selectFrom('cuenta').select('nombre').where('id', '=', id).executeTakeFirst()
  return fila?.nombre ?? null
}
