// What a receipt says, out of the rows that a submission left for ever; and how its version stands today.
import type { Rol } from '@kpt/domain/acceso'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type Fila = ClaveReporte & {
  readonly recibo: string
  readonly version: number
  readonly sha256: Buffer
  readonly en: string
  readonly oportuna: boolean | null
  readonly ronda: number
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol | string
  readonly firmaVia: string | null
  readonly firmaEn: string | null
  readonly base: BaseCongelada
}

/** On what it reports and how much of it: figures of its metas, or counts of its questions. */
export type BaseCongelada =
  | {
      readonly clase: 'metas'
      readonly periodoDesde: number
      readonly planVersion: number
      readonly metodologia: string
      readonly metas: number
      readonly reportadas: number
      readonly declaradas: number
      readonly noRequieren: number
      readonly programado: string
      readonly ejecutado: string
    }
  | {
      readonly clase: 'cuestionario'
      readonly version: number
      readonly sha256: string
      readonly preguntas: number
      readonly respondidas: number
      readonly noAplican: number
      readonly sinPreguntar: number
    }

/**
 * By its number, for whoever holds it: a receipt is public by its nature, and nothing else of the version is read here. The territory is
 * the caller's to check where an address names an entity.
 */
export async function findConstancia(db: Db, recibo: string): Promise<Fila | null> {
  const fila = await consulta(db, recibo).executeTakeFirst()
  return fila ? toFila(fila) : null
}

function consulta(db: Db, recibo: string) {
  return db
    .selectFrom('reporte_version as v')
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .leftJoin('reporte_aporte as a', (j) =>
      j
        .on(sql<boolean>`(a.entidad, a.instrumento, a.vigencia, a.corte, a.version)
          = (v.entidad, v.instrumento, v.vigencia, v.corte, v.version)`)
        .on('a.dimension', '=', 'plan'),
    )
    .leftJoin('reporte_seccion as s', (j) =>
      j
        .on(sql<boolean>`(s.entidad, s.instrumento, s.vigencia, s.corte, s.version)
          = (v.entidad, v.instrumento, v.vigencia, v.corte, v.version)`)
        .on('s.seccion', '=', ''),
    )
    .select(['v.recibo', 'v.entidad', 'v.instrumento', 'v.vigencia', 'v.corte', 'v.version', 'v.sha256', 'v.en'])
    .select(['v.oportuna', 'v.ronda', 'c.nombre', 'c.correo', 'v.rol'])
    .select(['v.firma_via as firmaVia', 'v.firma_en as firmaEn'])
    .select(['v.periodo_desde as periodoDesde', 'v.plan_version as planVersion', 'v.metodologia'])
    .select(['a.metas', 'a.metas_reportadas as reportadas', 'a.metas_declaradas as declaradas'])
    .select(['a.metas_no_requieren as noRequieren', 'a.programado', 'a.ejecutado'])
    .select(['v.cuestionario', 'v.cuestionario_sha256 as huellaCuestionario'])
    .select(['s.preguntas', 's.respondidas', 's.no_aplican as noAplican', 's.sin_preguntar as sinPreguntar'])
    .where('v.recibo', '=', recibo)
}

type Leida = NonNullable<Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirst']>>>

function toFila(fila: Leida): Fila {
  return { ...fila, instrumento: fila.instrumento as Fila['instrumento'], base: baseDe(fila) }
}

function baseDe({ cuestionario, huellaCuestionario, ...fila }: Leida): BaseCongelada {
  if (cuestionario === null || huellaCuestionario === null) return { ...fila, clase: 'metas' } as BaseCongelada
  const { preguntas, respondidas, noAplican, sinPreguntar } = fila
  const cuentas = { preguntas, respondidas, noAplican, sinPreguntar }
  return {
    ...cuentas,
    clase: 'cuestionario',
    version: cuestionario,
    sha256: huellaCuestionario.toString('hex'),
  } as BaseCongelada
}

export async function findTextoCongelado(db: Db, recibo: string): Promise<string | null> {
  const fila = await db.selectFrom('reporte_version').select('texto').where('recibo', '=', recibo).executeTakeFirst()
  return fila?.texto ?? null
}

export type HoyDeVersion = {
  readonly vigente: number | null
  readonly ultima: number
  readonly retiradaEn: string | null
}

/** Whether the version counts, which came last, and when it was withdrawn. */
export async function findHoy(db: Db, clave: ClaveReporte, version: number): Promise<HoyDeVersion> {
  const { entidad, instrumento, vigencia, corte } = clave
  return db
    .selectFrom('reporte as r')
    .select(['r.vigente', 'r.version as ultima'])
    .select((eb) =>
      eb
        .selectFrom('reporte_suceso as s')
        .select(sql<string | null>`max(s.en)`.as('en'))
        .where(
          sql<boolean>`(s.entidad, s.instrumento, s.vigencia, s.corte) = (r.entidad, r.instrumento, r.vigencia, r.corte)`,
        )
        .where('s.acto', '=', 'retirar')
        .where('s.version', '=', version)
        .as('retiradaEn'),
    )
    .where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
    .executeTakeFirstOrThrow()
}
