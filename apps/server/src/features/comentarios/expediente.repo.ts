// What was said in the file of a report, whole and in order: for its evidence pack.
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Mensaje = {
  readonly lugar: string
  readonly id: string
  readonly en: string
  readonly autor: string
  readonly rol: string
  readonly organismo: string | null
  readonly texto: string
}

/** By place and in the order in which they were said. */
export async function findMensajesDelExpediente(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Mensaje[]> {
  assertAlcance(alcance, clave.entidad)
  return await db
    .selectFrom('comentario as c')
    .innerJoin('cuenta', 'cuenta.id', 'c.por')
    .select(['c.lugar', 'c.id', 'c.en', 'cuenta.nombre as autor', 'c.rol', 'c.organismo', 'c.texto'])
    .where((eb) => eb.and(delExpediente(clave)))
    .orderBy('c.lugar')
    .orderBy('c.en')
    .orderBy('c.id')
    .execute()
}

/** Who said of each matter that it was settled, or open again. */
export async function findActosDelExpediente(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  return await db
    .selectFrom('comentario_suceso as c')
    .innerJoin('cuenta', 'cuenta.id', 'c.por')
    .select(['c.lugar', 'c.acto', 'c.en', 'cuenta.nombre as autor', 'c.rol'])
    .where((eb) => eb.and(delExpediente(clave)))
    .orderBy('c.en')
    .orderBy('c.id')
    .execute()
}

function delExpediente({ entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return { entidad, instrumento, vigencia, corte, ambito: 'expediente' } as const
}
