// Files for the control bodies: one row with its state, the folios of each time it was prepared, and the acts that led to it; only the row changes.
import type {
  ActoExpediente,
  ClaseOmision,
  EstadoExpediente,
  FolioExpediente,
  SituacionExpediente,
} from '@kpt/domain/reportes'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import type { Alcance } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { quienVe } from './quien-ve.repo.ts'

export type Expediente = SituacionExpediente & {
  readonly numero: string
  readonly clave: ClaveCorte
  readonly destinatario: string
  readonly motivo: string
  readonly preparacion: number
  readonly juzgadoEn: string
  readonly aprobadoPor: string | null
  /** Fingerprint of its index, in hexadecimal. */
  readonly sha256: string
  readonly sucesos: number
  readonly creadoEn: string
  readonly estadoEn: string
}

export type Suceso = {
  readonly acto: ActoExpediente
  readonly estado: EstadoExpediente
  readonly preparacion: number
  readonly persona: string
  readonly por: string
  readonly texto: string | null
  readonly en: string
}

export type Folio = { readonly folio: FolioExpediente; readonly texto: string; readonly sha256: string }

/** Null also for whoever may not see it. */
export async function findExpediente(db: Db, alcance: Alcance, numero: string, soloEnviados: boolean) {
  const fila = await db
    .selectFrom('expediente as e')
    .selectAll('e')
    .where(quienVe(alcance, soloEnviados))
    .where('e.numero', '=', numero)
    .executeTakeFirst()
  return fila ? toExpediente(fila) : null
}

/** The same, held: of two people who act at once the second one sees what the first did. */
export async function findExpedienteForUpdate(db: Db, alcance: Alcance, numero: string) {
  const fila = await db
    .selectFrom('expediente as e')
    .selectAll('e')
    .where(quienVe(alcance, false))
    .where('e.numero', '=', numero)
    .forUpdate('e')
    .executeTakeFirst()
  return fila ? toExpediente(fila) : null
}

export async function insertExpediente(db: Db, expediente: Expediente, primero: Suceso): Promise<void> {
  const { numero, clave, destinatario, motivo, estado, preparacion, juzgadoEn, preparadoPor, sha256 } = expediente
  await db
    .insertInto('expediente')
    .values({
      ...{ numero, ...clave, destinatario, motivo, estado, preparacion, juzgado_en: juzgadoEn, aprobado_por: null },
      ...{ preparado_por: preparadoPor, sha256: Buffer.from(sha256, 'hex'), sucesos: 1 },
      ...{ creado_en: expediente.creadoEn, estado_en: expediente.estadoEn },
    })
    .execute()
  await insertSuceso(db, numero, 1, primero)
}

type Cambios = Partial<Pick<Expediente, 'preparacion' | 'juzgadoEn' | 'preparadoPor' | 'sha256'>> & {
  readonly aprobadoPor: string | null
}

/** Moves what was held for update. */
export async function moveExpediente(
  db: Db,
  { numero, sucesos }: Pick<Expediente, 'numero' | 'sucesos'>,
  suceso: Suceso,
  { preparacion, juzgadoEn, preparadoPor, sha256, aprobadoPor }: Cambios,
): Promise<void> {
  const n = sucesos + 1
  await insertSuceso(db, numero, n, suceso)
  await db
    .updateTable('expediente')
    .set({
      ...{ estado: suceso.estado, estado_en: suceso.en, sucesos: n, aprobado_por: aprobadoPor },
      ...(preparacion === undefined ? {} : { preparacion }),
      ...(juzgadoEn === undefined ? {} : { juzgado_en: juzgadoEn }),
      ...(preparadoPor === undefined ? {} : { preparado_por: preparadoPor }),
      ...(sha256 === undefined ? {} : { sha256: Buffer.from(sha256, 'hex') }),
    })
    .where('numero', '=', numero)
    .execute()
}

async function insertSuceso(db: Db, numero: string, n: number, suceso: Suceso): Promise<void> {
  await db
    .insertInto('expediente_suceso')
    .values({ numero, n, ...suceso })
    .execute()
}

/** Its history, the first act first. */
export async function findSucesos(db: Db, numero: string): Promise<Suceso[]> {
  const filas = await db
    .selectFrom('expediente_suceso')
    .select(['acto', 'estado', 'preparacion', 'persona', 'por', 'texto', 'en'])
    .where('numero', '=', numero)
    .orderBy('n')
    .execute()
  return filas.map((f) => ({ ...f, acto: f.acto as ActoExpediente, estado: f.estado as EstadoExpediente }))
}

const TANDA = 200

export async function insertFolios(db: Db, numero: string, preparacion: number, folios: readonly Folio[]) {
  for (let desde = 0; desde < folios.length; desde += TANDA) {
    const filas = folios.slice(desde, desde + TANDA).map(({ folio, texto, sha256 }) => ({
      ...{ numero, preparacion, entidad: folio.entidad.codigo, clase: folio.clase, texto },
      sha256: Buffer.from(sha256, 'hex'),
    }))
    await db.insertInto('expediente_folio').values(filas).execute()
  }
}

/** The folios that count: those of the last time it was prepared, silent ones first. */
export async function findFolios(
  db: Db,
  { numero, preparacion }: Pick<Expediente, 'numero' | 'preparacion'>,
  entidad?: string,
): Promise<Folio[]> {
  const filas = await db
    .selectFrom('expediente_folio')
    .select(['texto', 'sha256'])
    .where('numero', '=', numero)
    .where('preparacion', '=', preparacion)
    .$if(entidad !== undefined, (q) => q.where('entidad', '=', entidad ?? ''))
    .orderBy(sql`clase = 'silencio'`, 'desc')
    .orderBy('entidad')
    .execute()
  return filas.map(({ texto, sha256 }) => ({ folio: JSON.parse(texto), texto, sha256: sha256.toString('hex') }))
}

/** How many of each class, by file. */
export async function countFolios(db: Db, numeros: readonly string[]) {
  if (numeros.length === 0) return new Map<string, Record<ClaseOmision, number>>()
  const filas = await db
    .selectFrom('expediente_folio as f')
    .innerJoin('expediente as e', (j) =>
      j.onRef('e.numero', '=', 'f.numero').onRef('e.preparacion', '=', 'f.preparacion'),
    )
    .select(['f.numero', 'f.clase', sql<number>`count(*)::int`.as('cuantos')])
    .where('f.numero', 'in', [...numeros])
    .groupBy(['f.numero', 'f.clase'])
    .execute()
  const cuentas = new Map(numeros.map((n) => [n, { silencio: 0, extemporaneo: 0 }]))
  for (const { numero, clase, cuantos } of filas) {
    const suya = cuentas.get(numero)
    if (suya) suya[clase as ClaseOmision] = cuantos
  }
  return cuentas
}

export function toExpediente(fila: Selectable<Tablas['expediente']>): Expediente {
  const { numero, instrumento, vigencia, corte, destinatario, motivo, preparacion, sucesos } = fila
  return {
    ...{ numero, destinatario, motivo, preparacion, sucesos, estado: fila.estado as EstadoExpediente },
    clave: { instrumento: instrumento as ClaveCorte['instrumento'], vigencia, corte },
    ...{ juzgadoEn: fila.juzgado_en, preparadoPor: fila.preparado_por, aprobadoPor: fila.aprobado_por },
    ...{ sha256: fila.sha256.toString('hex'), creadoEn: fila.creado_en, estadoEn: fila.estado_en },
  }
}
