// Measures as they were granted: rows are only added.
import { codigoDelAlcance, type Firmante, type Instrumento, type Medida } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { instanteDe } from '../../platform/db/instante.ts'

/** Those that touch rows of a cronograma, whomever they reach; in the order in which they were granted. */
export async function findMedidas(db: Db, instrumento: Instrumento, vigencia: number): Promise<Medida[]> {
  const filas = await consulta(db)
    .where(sql<boolean>`exists (select true from medida_fila f
      where f.numero = m.numero and f.instrumento = ${instrumento} and f.vigencia = ${vigencia})`)
    .orderBy('m.en')
    .orderBy('m.numero')
    .execute()
  return filas.map(toMedida)
}

export type FiltroMedidas = {
  readonly entidad?: string | undefined
  readonly instrumento?: string | undefined
  readonly vigencia?: number | undefined
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** The register, newest first. That of an entity also has what its department and the country were given. */
export async function searchMedidas(db: Db, filtro: FiltroMedidas, { pagina, tamano }: Pagina) {
  const { entidad, instrumento, vigencia } = filtro
  const conFiltro = db
    .selectFrom('medida as m')
    .$if(entidad !== undefined, (q) =>
      q.where(sql<boolean>`(m.alcance = 'pais' or m.entidad = ${entidad ?? ''}
        or (m.alcance = 'departamento' and m.entidad = left(${entidad ?? ''}, 2)))`),
    )
    .$if(instrumento !== undefined || vigencia !== undefined, (q) =>
      q.where(sql<boolean>`exists (select true from medida_fila f where f.numero = m.numero
        and f.instrumento = coalesce(${instrumento ?? null}::text, f.instrumento)
        and f.vigencia = coalesce(${vigencia ?? null}::int, f.vigencia))`),
    )
  const { total } = await conFiltro.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const numeros = await conFiltro
    .select('m.numero')
    .orderBy('m.en', 'desc')
    .orderBy('m.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  if (numeros.length === 0) return { total: Number(total), medidas: [] }
  const filas = await consulta(db)
    .where(
      'm.numero',
      'in',
      numeros.map((f) => f.numero),
    )
    .orderBy('m.en', 'desc')
    .orderBy('m.numero', 'desc')
    .execute()
  return { total: Number(total), medidas: filas.map(toMedida) }
}

export async function insertMedida(db: Db, medida: Medida, por: string): Promise<void> {
  const { numero, clase, efecto, alcance, filas, acto, motivo, pide, avala, concede, en } = medida
  await db
    .insertInto('medida')
    .values({
      ...{ numero, clase, efecto, motivo, por, entidad: codigoDelAlcance(alcance), alcance: alcance.clase },
      ...{ documento: acto.documento, acto_fecha: acto.fecha, en: isoBogota(en) },
      ...{ pide_organismo: pide?.organismo ?? null, pide_persona: pide?.persona ?? null },
      ...{ avala_organismo: avala?.organismo ?? null, avala_persona: avala?.persona ?? null },
      ...{ concede_organismo: concede.organismo, concede_persona: concede.persona },
    })
    .execute()
  await db
    .insertInto('medida_fila')
    .values(filas.map((fila) => ({ numero, ...fila })))
    .execute()
}

type FilaDeMedida = { instrumento: Instrumento; vigencia: number; actividad: string; fecha: string }

function consulta(db: Db) {
  return db
    .selectFrom('medida as m')
    .selectAll('m')
    .select(
      sql<FilaDeMedida[]>`(select json_agg(json_build_object('instrumento', f.instrumento, 'vigencia', f.vigencia,
        'actividad', f.actividad, 'fecha', f.fecha) order by f.instrumento, f.vigencia, f.actividad)
        from medida_fila f where f.numero = m.numero)`.as('filas'),
    )
}

function toMedida(fila: Selectable<Tablas['medida']> & { filas: FilaDeMedida[] }): Medida {
  const { numero, clase, efecto, motivo, filas } = fila
  return {
    ...{ numero, motivo, filas },
    clase: clase as Medida['clase'],
    efecto: efecto as Medida['efecto'],
    alcance: alcanceDe(fila.alcance, fila.entidad ?? ''),
    acto: { documento: fila.documento, fecha: fila.acto_fecha },
    pide: firmante(fila.pide_organismo, fila.pide_persona),
    avala: firmante(fila.avala_organismo, fila.avala_persona),
    concede: { organismo: fila.concede_organismo, persona: fila.concede_persona },
    en: instanteDe(fila.en),
  }
}

function alcanceDe(clase: string, codigo: string): Medida['alcance'] {
  if (clase === 'entidad') return { clase, entidad: codigo }
  return clase === 'departamento' ? { clase, departamento: codigo } : { clase: 'pais' }
}

function firmante(organismo: string | null, persona: string | null): Firmante | null {
  return organismo === null || persona === null ? null : { organismo, persona }
}
