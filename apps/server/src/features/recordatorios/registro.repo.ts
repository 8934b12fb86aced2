// The log of reminders and digests, with what became of their letters.
import type { Entrega } from '@kpt/contract'
import type { ClaseRecordatorio, DestinoRecordatorio, Instrumento } from '@kpt/domain/calendario'
import type { EstadoCorreo } from '@kpt/domain/correo'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

export type FiltroRegistro = {
  readonly entidad?: string | undefined
  readonly instrumento?: Instrumento | undefined
  readonly vigencia?: number | undefined
  readonly clase?: ClaseRecordatorio | undefined
  readonly entrega?: Entrega | undefined
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** A page of reminders, the newest first, of the territory granted. */
export async function listRecordatorios(db: Db, alcance: Alcance, filtro: FiltroRegistro, { pagina, tamano }: Pagina) {
  const { entidad, instrumento, vigencia, clase, entrega } = filtro
  const base = db
    .selectFrom('recordatorio as r')
    .leftJoin('correo as c', 'c.clave', 'r.correo')
    .where(dentroDe(alcance))
    .$if(entidad !== undefined, (q) => q.where('r.entidad', '=', entidad ?? ''))
    .$if(instrumento !== undefined, (q) => q.where('r.instrumento', '=', instrumento ?? ''))
    .$if(vigencia !== undefined, (q) => q.where('r.vigencia', '=', vigencia ?? 0))
    .$if(clase !== undefined, (q) => q.where('r.clase', '=', clase ?? ''))
    .$if(entrega === 'sin_destino', (q) => q.where('r.correo', 'is', null))
    .$if(entrega !== undefined && entrega !== 'sin_destino', (q) => q.where('c.estado', '=', entrega ?? ''))
  const { total } = await base.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .select(['r.entidad', 'r.instrumento', 'r.vigencia', 'r.corte', 'r.actividad', 'r.ronda', 'r.clave', 'r.clase'])
    .select(['r.destino', 'r.limite', 'r.en', 'c.para', 'c.estado', 'c.enviado_en as enviadoEn'])
    .orderBy('r.en', 'desc')
    .orderBy('r.entidad')
    .orderBy('r.vigencia', 'desc')
    .orderBy('r.corte', 'desc')
    .orderBy('r.clave')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas.map(toFila) }
}

export async function listResumenes(db: Db, { territorio }: Alcance, { pagina, tamano }: Pagina) {
  const base = db
    .selectFrom('resumen_gobernacion as r')
    .innerJoin('correo as c', 'c.clave', 'r.correo')
    .$if(territorio.clase === 'departamento', (q) =>
      q.where('r.departamento', '=', territorio.clase === 'departamento' ? territorio.codigo : ''),
    )
    // What a gobernación is told of others is not for one entity to read.
    .$if(territorio.clase === 'entidad', (q) => q.where(sql<boolean>`false`))
  const { total } = await base.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .select(['r.departamento', 'r.dia', 'r.en', 'c.para', 'c.copia', 'c.estado', 'c.enviado_en as enviadoEn'])
    .orderBy('r.en', 'desc')
    .orderBy('r.departamento')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas.map((fila) => ({ ...fila, estado: fila.estado as EstadoCorreo })) }
}

type Cruda = { instrumento: string; clase: string; destino: string; estado: string | null }

function toFila<F extends Cruda>(fila: F) {
  return {
    ...fila,
    instrumento: fila.instrumento as Instrumento,
    clase: fila.clase as ClaseRecordatorio,
    destino: fila.destino as DestinoRecordatorio,
    estado: fila.estado as EstadoCorreo | null,
  }
}

export type FilaDelRegistro = Awaited<ReturnType<typeof listRecordatorios>>['filas'][number]

/** The entity itself, the municipalities of a department, or the country. */
function dentroDe({ territorio }: Alcance): RawBuilder<boolean> {
  if (territorio.clase === 'nacional') return sql`true`
  if (territorio.clase === 'entidad') return sql`r.entidad = ${territorio.codigo}`
  return sql`(left(r.entidad, 2) = ${territorio.codigo} and length(r.entidad) = 5)`
}
