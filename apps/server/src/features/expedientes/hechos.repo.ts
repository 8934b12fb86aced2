// What is on record of each entity of a corte, read once for all of them: what it sent, reminders, contacts, messages, and who held the office.
import type { ClaseRecordatorio, MedioLlamada, ResultadoLlamada } from '@kpt/domain/calendario'
import type { CargoRepresentante } from '@kpt/domain/fichas'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'

type Entidades = readonly string[]

/** The rows of a table, by its name in the query, that speak of these entities in the corte; none of them may be out of reach. */
function enElCorte(tabla: string, alcance: Alcance, { instrumento, vigencia, corte }: ClaveCorte, de: Entidades) {
  for (const entidad of de) assertAlcance(alcance, entidad)
  const columna = (nombre: string) => sql.ref(`${tabla}.${nombre}`)
  return sql<boolean>`${columna('instrumento')} = ${instrumento} and ${columna('vigencia')} = ${vigencia}
    and ${columna('corte')} = ${corte} and ${columna('entidad')} = any(${de})`
}

export async function findEnviosDe(db: Db, alcance: Alcance, corte: ClaveCorte, de: Entidades) {
  return db
    .selectFrom('reporte_suceso as s')
    .leftJoin('reporte_version as v', (j) => j.on(mismoReporte('v', 's')).onRef('v.version', '=', 's.version'))
    .select(['s.entidad', 's.acto', 's.version', 's.en', 's.motivo', 'v.recibo'])
    .where(enElCorte('s', alcance, corte, de))
    .where('s.acto', 'in', ['enviar', 'retirar'])
    .execute()
}

export async function findRecordatoriosDe(db: Db, alcance: Alcance, corte: ClaveCorte, de: Entidades) {
  const filas = await db
    .selectFrom('recordatorio as r')
    .leftJoin('correo as c', 'c.clave', 'r.correo')
    .select(['r.entidad', 'r.clase', 'r.limite', 'r.en', 'c.para', 'c.estado', 'c.enviado_en as enviadoEn'])
    .where(enElCorte('r', alcance, corte, de))
    .execute()
  return filas.map((f) => ({ ...f, clase: f.clase as ClaseRecordatorio }))
}

export async function findContactosDe(db: Db, alcance: Alcance, corte: ClaveCorte, de: Entidades) {
  const filas = await db
    .selectFrom('radar_llamada as r')
    .innerJoin('cuenta as c', 'c.id', 'r.por')
    .select(['r.entidad', 'r.medio', 'r.con', 'r.resultado', 'r.nota', 'r.el', 'r.en', 'r.rol', 'c.nombre'])
    .where(enElCorte('r', alcance, corte, de))
    .execute()
  return filas.map((f) => ({ ...f, medio: f.medio as MedioLlamada, resultado: f.resultado as ResultadoLlamada }))
}

/** What was said in the file of each report: internal comments are no part of it. */
export async function findMensajesDe(db: Db, alcance: Alcance, corte: ClaveCorte, de: Entidades) {
  return db
    .selectFrom('comentario as m')
    .innerJoin('cuenta as c', 'c.id', 'm.por')
    .select(['m.entidad', 'm.texto', 'm.en', 'm.organismo', 'm.lugar', 'c.nombre'])
    .where(enElCorte('m', alcance, corte, de))
    .where('m.ambito', '=', 'expediente')
    .execute()
}

/** Of each entity, the last card that says who held the office on a day. */
export async function findTitularesEn(db: Db, alcance: Alcance, dia: Fecha, de: Entidades) {
  for (const entidad of de) assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('ficha_entidad')
    .distinctOn('entidad')
    .select(['entidad', 'representante', 'cargo', 'representante_desde as desde', 'representante_acto as acto'])
    .where('representante_desde', '<=', dia)
    .where((eb) => eb.or([eb('representante_hasta', 'is', null), eb('representante_hasta', '>=', dia)]))
    .where(sql<boolean>`entidad = any(${de})`)
    .orderBy('entidad')
    .orderBy('n', 'desc')
    .execute()
  return new Map(filas.map(({ entidad, ...f }) => [entidad, { ...f, cargo: f.cargo as CargoRepresentante }]))
}
