import { type ClaveReporte, type EstadoReporte, isEditable } from '@kpt/domain/reportes'
import type { CuentasRiesgo } from '@kpt/domain/revision'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { Revisable } from './revisables.ts'

/** A report of the desk, with what its place in the queue depends on. */
export type EnCola = ClaveReporte & {
  readonly estado: EstadoReporte
  readonly version: number
  readonly ronda: number
  readonly fechaDatos: string
  readonly enviadaEn: string
  readonly primerEnvioEn: Instante | null
  /** Who took it in hand, and whom the team gave it. */
  readonly revisor: string | null
  readonly revisorCuenta: string | null
  readonly asignado: { readonly cuenta: string; readonly nombre: string } | null
  readonly vence: string | null
  /** Until when the gobernación has to relay what DNP asked; null unless that is waited for. */
  readonly trasladoVence: string | null
  readonly cuentasRiesgo: (CuentasRiesgo & { readonly primeraDelAutor: boolean }) | null
}

/** Reports submitted at least once, among those that the team reviews. A withdrawn answer to a request goes on being in adjustments. */
export async function findCola(
  db: Db,
  alcance: Alcance,
  { revisables, cuerpo }: { readonly revisables: readonly Revisable[]; readonly cuerpo: string },
): Promise<EnCola[]> {
  for (const { entidad } of revisables) assertAlcance(alcance, entidad)
  const { rows } = await sql<Fila>`
    select r.entidad, r.instrumento, r.vigencia, r.corte, r.estado, r.version, r.ronda, r.primer_envio_en, c.fecha_datos,
      v.en, r.traslado_vence, r.revision_por, p.nombre as revisor, s.cuenta as asignado, q.nombre as asignado_nombre, a.vence,
      z.metas, z.programadas, z.con_avance, z.confirmados, z.motivos_flojos, z.atipicas, z.saltos, z.sin_evidencia,
      z.sin_avance, z.primera_del_autor
    from unnest(${revisables.map((r) => r.entidad)}::text[], ${revisables.map((r) => r.instrumento)}::text[],
        ${revisables.map((r) => r.vigencia)}::smallint[], ${revisables.map((r) => r.corte)}::smallint[])
        as t (entidad, instrumento, vigencia, corte)
      join reporte r on (r.entidad, r.instrumento, r.vigencia) = (t.entidad, t.instrumento, t.vigencia)
        and (t.corte is null or r.corte = t.corte)
      join reporte_version v on (v.entidad, v.instrumento, v.vigencia, v.corte, v.version)
        = (r.entidad, r.instrumento, r.vigencia, r.corte, r.version)
      join corte c on c.instrumento = r.instrumento and c.vigencia = r.vigencia and c.numero = r.corte
      left join ajuste_solicitud a on (a.entidad, a.instrumento, a.vigencia, a.corte, a.ronda)
        = (r.entidad, r.instrumento, r.vigencia, r.corte, r.ronda)
      left join riesgo_version z on (z.entidad, z.instrumento, z.vigencia, z.corte, z.version)
        = (r.entidad, r.instrumento, r.vigencia, r.corte, r.version)
      left join asignacion s on s.cuerpo = ${cuerpo} and (s.entidad, s.instrumento, s.vigencia, s.corte)
        = (r.entidad, r.instrumento, r.vigencia, r.corte)
      left join cuenta p on p.id = r.revision_por
      left join cuenta q on q.id = s.cuenta
    where r.estado <> 'borrador' or r.ronda > 0`.execute(db)
  return rows.map(toEnCola)
}

/** How many metas of each of these versions the team marked. */
export async function countMiradas(
  db: Db,
  alcance: Alcance,
  cuerpo: string,
  versiones: readonly (ClaveReporte & { readonly version: number })[],
): Promise<number[]> {
  for (const { entidad } of versiones) assertAlcance(alcance, entidad)
  const { rows } = await sql<{ i: string; miradas: number }>`
    select t.i, (select count(*)::int from meta_mirada m where m.cuerpo = ${cuerpo}
      and (m.entidad, m.instrumento, m.vigencia, m.corte, m.version) = (t.entidad, t.instrumento, t.vigencia, t.corte, t.version)
      ) as miradas
    from unnest(${versiones.map((v) => v.entidad)}::text[], ${versiones.map((v) => v.instrumento)}::text[],
      ${versiones.map((v) => v.vigencia)}::smallint[], ${versiones.map((v) => v.corte)}::smallint[],
      ${versiones.map((v) => v.version)}::int[]) with ordinality as t (entidad, instrumento, vigencia, corte, version, i)
    order by t.i`.execute(db)
  return rows.map((r) => r.miradas)
}

type Fila = {
  readonly entidad: string
  readonly instrumento: ClaveReporte['instrumento']
  readonly vigencia: number
  readonly corte: number
  readonly estado: EstadoReporte
  readonly version: number
  readonly ronda: number
  readonly primer_envio_en: string | null
  readonly fecha_datos: string
  readonly en: string
  readonly traslado_vence: string | null
  readonly revision_por: string | null
  readonly revisor: string | null
  readonly asignado: string | null
  readonly asignado_nombre: string | null
  readonly vence: string | null
  readonly metas: number | null
  readonly programadas: number
  readonly con_avance: number
  readonly confirmados: number
  readonly motivos_flojos: number
  readonly atipicas: number
  readonly saltos: number
  readonly sin_evidencia: number
  readonly sin_avance: number
  readonly primera_del_autor: boolean
}

function toEnCola(f: Fila): EnCola {
  const { entidad, instrumento, vigencia, corte, estado, version, ronda, revisor } = f
  return {
    ...{ entidad, instrumento, vigencia, corte, estado, version, ronda, revisor },
    fechaDatos: f.fecha_datos,
    enviadaEn: f.en,
    primerEnvioEn: f.primer_envio_en === null ? null : parseInstante(f.primer_envio_en),
    revisorCuenta: f.revision_por,
    asignado: f.asignado === null ? null : { cuenta: f.asignado, nombre: f.asignado_nombre ?? '' },
    vence: isEditable(estado) ? f.vence : null,
    trasladoVence: estado === 'por_trasladar' ? f.traslado_vence : null,
    cuentasRiesgo: f.metas === null ? null : cuentasDe({ ...f, metas: f.metas }),
  }
}

export function cuentasDe(f: Pick<Fila, 'programadas' | 'confirmados' | 'atipicas' | 'saltos'> & FilaRiesgo) {
  const { metas, programadas, confirmados, atipicas, saltos } = f
  return {
    ...{ metas, programadas, confirmados, atipicas, saltos },
    ...{ conAvance: f.con_avance, motivosFlojos: f.motivos_flojos, sinEvidencia: f.sin_evidencia },
    ...{ sinAvance: f.sin_avance, primeraDelAutor: f.primera_del_autor },
  }
}

type FilaRiesgo = { readonly metas: number } & Pick<
  Fila,
  'con_avance' | 'motivos_flojos' | 'sin_evidencia' | 'sin_avance' | 'primera_del_autor'
>
