// The last pack of each report, with and without what is reserved; and the mail that was sent about it.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type ClavePaquete = ClaveReporte & { readonly reservada: boolean }

export type FilaPaquete = {
  readonly estado: 'en_cola' | 'preparando' | 'listo' | 'fallido'
  readonly progreso: number | null
  readonly pedidoPor: string
  readonly pedidoEn: string
  readonly listo: Listo | null
}

export type Listo = {
  readonly sha256: string
  readonly bytes: number
  readonly archivos: number
  readonly reservadas: number
  readonly datosHasta: string
}

export async function findPaquete(db: Db, alcance: Alcance, clave: ClavePaquete): Promise<FilaPaquete | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('paquete as p')
    .innerJoin('cuenta as c', 'c.id', 'p.pedido_por')
    .select(['p.estado', 'p.progreso', 'c.nombre as pedidoPor', 'p.pedido_en as pedidoEn', 'p.sha256', 'p.bytes'])
    .select(['p.archivos', 'p.reservadas', 'p.datos_hasta as datosHasta'])
    .where((eb) => eb.and(columnasDe(clave)))
    .executeTakeFirst()
  if (!fila) return null
  const { sha256, bytes, archivos, reservadas, datosHasta, estado, ...resto } = fila
  const hay = sha256 !== null && bytes !== null && archivos !== null && reservadas !== null && datosHasta !== null
  return {
    ...resto,
    estado: estado as FilaPaquete['estado'],
    listo: hay ? { sha256: sha256.toString('hex'), bytes: Number(bytes), archivos, reservadas, datosHasta } : null,
  }
}

/** False when one is on its way: whoever asks joins it. */
export async function pedir(
  db: Db,
  alcance: Alcance,
  clave: ClavePaquete,
  cuenta: string,
  ahora: Instante,
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const pedido = {
    estado: 'en_cola',
    progreso: null,
    pedido_por: cuenta,
    pedido_en: isoBogota(ahora),
    actualizado_en: isoBogota(ahora),
  }
  const fila = await db
    .insertInto('paquete')
    .values({ ...columnasDe(clave), ...pedido })
    .onConflict((oc) =>
      oc
        .columns(['entidad', 'instrumento', 'vigencia', 'corte', 'reservada'])
        .doUpdateSet(pedido)
        .where('paquete.estado', 'not in', ['en_cola', 'preparando']),
    )
    .returning('entidad')
    .executeTakeFirst()
  return fila !== undefined
}

type Cambio =
  | { readonly estado: 'preparando'; readonly progreso: number }
  | { readonly estado: 'en_cola' | 'fallido'; readonly progreso: null }
  | ({ readonly estado: 'listo'; readonly progreso: null } & Listo)

/** Moves what is on its way; false when it is not any more. */
export async function mover(db: Db, clave: ClavePaquete, cambio: Cambio, ahora: Instante): Promise<boolean> {
  const { estado, progreso } = cambio
  const listo = cambio.estado === 'listo' && {
    ...{ sha256: Buffer.from(cambio.sha256, 'hex'), bytes: cambio.bytes, archivos: cambio.archivos },
    ...{ reservadas: cambio.reservadas, datos_hasta: cambio.datosHasta },
  }
  const fila = await db
    .updateTable('paquete')
    .set({ estado, progreso, actualizado_en: isoBogota(ahora), ...(listo || {}) })
    .where((eb) => eb.and(columnasDe(clave)))
    .where('estado', 'in', ['en_cola', 'preparando'])
    .returning('entidad')
    .executeTakeFirst()
  return fila !== undefined
}

/** Those that nothing has touched since an instant: their process is gone. */
export async function findQuietos(db: Db, desde: Instante): Promise<ClavePaquete[]> {
  const filas = await db
    .selectFrom('paquete')
    .select(['entidad', 'instrumento', 'vigencia', 'corte', 'reservada'])
    .where('estado', 'in', ['en_cola', 'preparando'])
    .where('actualizado_en', '<=', isoBogota(desde))
    .execute()
  return filas.map((f) => ({ ...f, instrumento: f.instrumento as ClaveReporte['instrumento'] }))
}

/** Mail about the report: reminders, what its acts write, and the receipts of its versions. Never its text. */
export async function findCorreos(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  return db
    .selectFrom('correo')
    .select(['id', 'clase', 'para', 'copia', 'asunto', 'estado', 'faltan', 'intentos', 'respuesta'])
    .select([
      'ultimo_error as ultimoError',
      'creado_en as creadoEn',
      'enviado_en as enviadoEn',
      'muerto_en as muertoEn',
    ])
    .select(
      sql<
        { direccion: string; codigo: string; motivo: string; en: string }[]
      >`(select coalesce(json_agg(json_build_object(
        'direccion', d.direccion, 'codigo', d.codigo, 'motivo', d.motivo, 'en', d.en) order by d.en, d.direccion), '[]')
        from correo_rebote d where d.correo = correo.id)`.as('rebotes'),
    )
    .where(deSusCorreos(clave))
    .where('estado', '<>', 'pendiente')
    .orderBy('creado_en')
    .orderBy('id')
    .execute()
}

/** When one of them last left, was given up or came back; null when none has. */
export async function findUltimoCorreo(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<string | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('correo')
    .leftJoin('correo_rebote as d', 'd.correo', 'correo.id')
    .select(sql<string | null>`max(greatest(enviado_en, muerto_en, d.en))`.as('en'))
    .where(deSusCorreos(clave))
    .executeTakeFirst()
  return fila?.en ?? null
}

function deSusCorreos({ entidad, instrumento, vigencia, corte }: ClaveReporte) {
  const llave = `${entidad}/${instrumento}/${vigencia}/${corte}`
  return sql<boolean>`sujeto = any(array[${`reporte/${llave}`}, ${`recordatorio/${llave}`}] || array(
    select 'constancia/' || v.recibo from reporte_version v
    where (v.entidad, v.instrumento, v.vigencia, v.corte) = (${entidad}, ${instrumento}, ${vigencia}, ${corte})))`
}

function columnasDe({ entidad, instrumento, vigencia, corte, reservada }: ClavePaquete) {
  return { entidad, instrumento, vigencia, corte, reservada }
}
