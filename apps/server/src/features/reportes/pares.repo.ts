// Quartiles of the ratios of each indicator among comparable entities, out of published versions only: nobody's draft enters, nobody can be told from them.
import { type CotasDePares, MIN_PARES } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type ClaveCotas = { readonly vigencia: number; readonly corte: number; readonly grupo: string }

/** Bounds of a group at a corte, by indicator. Public data, like the versions they come from. */
export function consultaCotas(db: Db, clave: ClaveCotas) {
  return db
    .selectFrom('cota_par')
    .select(['indicador', 'medida', 'pares', 'q1', 'mediana', 'q3'])
    .where((eb) => eb.and(clave))
}

type FilaCota = Awaited<ReturnType<ReturnType<typeof consultaCotas>['executeTakeFirstOrThrow']>>

export function cotasPorIndicador(filas: readonly FilaCota[]): Readonly<Record<string, CotasDePares>> {
  return Object.fromEntries(
    [...Map.groupBy(filas, (f) => f.indicador)].map(([indicador, suyas]) => [
      indicador,
      Object.fromEntries(suyas.map(({ medida, indicador: _, ...cota }) => [medida, cota])),
    ]),
  )
}

/** Works out again the bounds of a corte: the version that counts and carries a verdict, of this vigencia or else of the one before, of each entity. */
export async function calcularCotas(
  db: Db,
  { vigencia, corte }: Omit<ClaveCotas, 'grupo'>,
  grupos: ReadonlyMap<CodigoEntidad, string>,
  ahora: Instante,
): Promise<void> {
  await db.deleteFrom('cota_par').where('vigencia', '=', vigencia).where('corte', '=', corte).execute()
  await sql`
    with publicadas as (
      select distinct on (r.entidad) r.entidad, r.instrumento, r.vigencia, r.corte, r.vigente as version
        from reporte r
       where r.instrumento = 'seguimiento' and r.corte = ${corte} and r.vigencia in (${vigencia}, ${vigencia - 1})
         and exists (select from veredicto v where (v.entidad, v.instrumento, v.vigencia, v.corte, v.version)
           = (r.entidad, r.instrumento, r.vigencia, r.corte, r.vigente))
       order by r.entidad, r.vigencia desc),
    razones as (
      select g.grupo, z.entidad, u.indicador, m.medida, m.razon
        from publicadas p
        join reporte_razon z using (entidad, instrumento, vigencia, corte, version)
        join unnest(${[...grupos.keys()]}::text[], ${[...grupos.values()]}::text[]) g (entidad, grupo)
          on g.entidad = z.entidad
        cross join lateral unnest(z.indicadores, z.fisico, z.financiero) u (indicador, fisico, financiero)
        cross join lateral (values ('fisico', u.fisico), ('financiero', u.financiero)) m (medida, razon)
       where u.indicador <> '' and m.razon is not null)
    insert into cota_par (vigencia, corte, grupo, indicador, medida, pares, q1, mediana, q3, en)
    select ${vigencia}, ${corte}, grupo, indicador, medida, count(distinct entidad),
      percentile_cont(0.25) within group (order by razon), percentile_cont(0.5) within group (order by razon),
      percentile_cont(0.75) within group (order by razon), ${isoBogota(ahora)}
      from razones group by grupo, indicador, medida having count(distinct entidad) >= ${MIN_PARES}`.execute(db)
}
