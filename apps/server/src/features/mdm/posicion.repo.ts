// Results in rows: written once with their run.
import type { ClaseMedicion, CodigoDelCalculo, MedicionConPuestos } from '@kpt/domain/mdm'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

type Resultado = {
  readonly corrida: number
  readonly texto: string
  readonly sha256: string
  readonly codigo: CodigoDelCalculo
  readonly mediciones: readonly MedicionConPuestos[]
  readonly milisegundos: number
}

export async function insertResultado(db: Db, resultado: Resultado, ahora: Instante): Promise<void> {
  const { corrida, texto, sha256, codigo, mediciones, milisegundos } = resultado
  await db
    .insertInto('mdm_resultado')
    .values({
      ...{ corrida, texto, milisegundos, sha256: Buffer.from(sha256, 'hex'), codigo_version: codigo.version },
      ...{ codigo_sha256: Buffer.from(codigo.sha256, 'hex'), codigo_archivos: JSON.stringify(codigo.archivos) },
      ...{ entidades: mediciones.length, con_cifra: mediciones.filter((m) => m.indice !== null).length },
      en: isoBogota(ahora),
    })
    .execute()
  const filas = mediciones.map((m) => ({
    ...{ corrida, entidad: m.codigo, grupo: m.grupo, indice: m.indice, clase: m.clase, ajuste: m.ajuste },
    ...{ componentes: m.componentes.map((c) => c.valor), motivo: m.motivo?.codigo ?? null },
    ...{ puesto_grupo: m.puestos.grupo, puesto_nacional: m.puestos.nacional },
  }))
  await sql`insert into mdm_posicion select * from json_populate_recordset(null::mdm_posicion, ${JSON.stringify(filas)}::json)`.execute(
    db,
  )
}

export type Serie = {
  readonly vigencia: number
  readonly corrida: number
  readonly indice: number | null
  readonly clase: string | null
  readonly grupo: number | null
  readonly nacional: number | null
  readonly demostracion: boolean
}

/** An entity in every published run in force of a measurement, by vigencia. */
export async function findSerie(db: Db, medicion: ClaseMedicion, entidad: string): Promise<Serie[]> {
  return db
    .selectFrom('mdm_posicion as p')
    .innerJoin('mdm_corrida as c', 'c.corrida', 'p.corrida')
    .select(['c.vigencia', 'c.corrida', 'p.indice', 'p.clase', 'p.puesto_grupo as grupo'])
    .select(['p.puesto_nacional as nacional', 'c.demostracion'])
    .where('p.entidad', '=', entidad)
    .where('c.medicion', '=', medicion)
    .where('c.estado', '=', 'publicada')
    .orderBy('c.vigencia')
    .execute()
}

/** Value of each component of a run, by entity. */
export async function findComponentes(
  db: Db,
  corrida: number,
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const filas = await db
    .selectFrom('mdm_posicion')
    .select(['entidad', 'componentes'])
    .where('corrida', '=', corrida)
    .execute()
  return new Map(filas.map(({ entidad, componentes }) => [entidad, componentes]))
}
