// The vigencias that have a questionnaire: published, being built, or among those that come with the system.
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type CuestionarioEnLista = {
  readonly vigencia: number
  readonly titulo: string
  readonly preguntas: number
  readonly borrador: { readonly sobre: number; readonly quien: string; readonly en: string } | null
  readonly publicada: { readonly numero: number; readonly en: string } | null
}

/** The latest first. What is told of each is that of its draft, else what is published, else what comes with the system. */
export async function findEnTrabajo(db: Db): Promise<CuestionarioEnLista[]> {
  const { rows } = await sql<CuestionarioEnLista>`
    with ultima as (
      select distinct on (vigencia) vigencia, numero, texto, en from cuestionario_version order by vigencia, numero desc
    ), todas as (
      select vigencia from ultima union select vigencia from cuestionario_borrador union select vigencia from cuestionario_semilla
    )
    select t.vigencia, x.texto::json ->> 'titulo' as titulo,
      (select coalesce(sum(json_array_length(s -> 'preguntas')), 0)::int
         from json_array_elements(x.texto::json -> 'secciones') as s) as preguntas,
      case when b.id is not null then json_build_object('sobre', b.sobre, 'quien', p.nombre, 'en', b.en) end as borrador,
      case when u.numero is not null then json_build_object('numero', u.numero, 'en', u.en) end as publicada
    from todas t
    left join cuestionario_borrador b using (vigencia)
    left join cuenta p on p.id = b.por
    left join ultima u using (vigencia)
    left join cuestionario_semilla s using (vigencia)
    cross join lateral (select coalesce(b.contenido, u.texto, s.contenido) as texto) x
    order by t.vigencia desc`.execute(db)
  return rows
}
