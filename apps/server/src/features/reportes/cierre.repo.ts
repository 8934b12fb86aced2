import type { ClaveReporte } from '@kpt/domain/reportes'
import type { MarcaCierre } from '@kpt/domain/revision'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { AutorActo } from './ajuste.repo.ts'
import { columnasDe } from './reporte.repo.ts'

export type ActoReapertura = {
  readonly clase: 'circular' | 'medida'
  readonly acto: string
  readonly motivo: string
  /** Metas to which it is limited; null: the whole report. */
  readonly metas: readonly string[] | null
}

export type Cierre = {
  readonly n: number
  /** The version that stands. */
  readonly version: number
  readonly marcas: readonly MarcaCierre[]
  readonly limite: Fecha
  readonly en: string
  readonly reapertura:
    | (ActoReapertura & { readonly en: string; readonly autor: { readonly nombre: string; readonly rol: string } })
    | null
}

/** Every closing of a report, newest first, with the act that reopened it. */
export async function findCierres(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Cierre[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_cierre as c')
    .leftJoin('reporte_reapertura as a', (j) => j.on(mismoReporte('a', 'c')).onRef('a.n', '=', 'c.n'))
    .leftJoin('cuenta as p', 'p.id', 'a.por')
    .select(['c.n', 'c.version', 'c.marcas', 'c.limite', 'c.en'])
    .select(['a.clase', 'a.acto', 'a.motivo', 'a.metas', 'a.en as reabiertaEn', 'a.rol', 'p.nombre'])
    .where('c.entidad', '=', clave.entidad)
    .where('c.instrumento', '=', clave.instrumento)
    .where('c.vigencia', '=', clave.vigencia)
    .where('c.corte', '=', clave.corte)
    .orderBy('c.n', 'desc')
    .execute()
  return filas.map(({ n, version, marcas, limite, en, clase, acto, motivo, metas, reabiertaEn, rol, nombre }) => ({
    ...{ n, version, limite, en, marcas: marcas as MarcaCierre[] },
    reapertura:
      clase === null || acto === null || motivo === null || reabiertaEn === null
        ? null
        : {
            ...{ clase: clase as ActoReapertura['clase'], acto, motivo, metas, en: reabiertaEn },
            autor: { nombre: nombre ?? '', rol: rol ?? '' },
          },
  }))
}

export async function insertCierre(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  cierre: Pick<Cierre, 'n' | 'version' | 'marcas' | 'limite'>,
  en: Instante,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('reporte_cierre')
    .values({ ...columnasDe(clave), ...cierre, marcas: [...cierre.marcas], en: isoBogota(en) })
    .execute()
}

/** The act that reopens a closing. */
export async function insertReapertura(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { metas, ...acto }: ActoReapertura & { readonly n: number },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('reporte_reapertura')
    .values({ ...columnasDe(clave), ...acto, metas: metas && [...metas], por: cuenta, rol, en: isoBogota(en) })
    .execute()
}
