import type {
  Actividad,
  ActoCronograma,
  ArchivoCronogramas,
  Circular,
  Corte,
  Cronograma,
  CronogramaRegistrado,
  Instrumento,
} from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { filasCalendario } from '../../platform/db/semilla/index.ts'
import { findFestivos } from './festivo.repo.ts'
import { findMedidas } from './medida.repo.ts'

/** Instruments and vigencias that have a cronograma, newest first, with the numbers of their circulars. */
export async function findCronogramas(db: Db) {
  const filas = await db
    .selectFrom('cronograma as c')
    .innerJoin('cronograma_acto as a', (j) =>
      j.onRef('a.instrumento', '=', 'c.instrumento').onRef('a.vigencia', '=', 'c.vigencia'),
    )
    .innerJoin('circular as k', 'k.clave', 'a.circular')
    .select(['c.instrumento', 'c.vigencia', 'c.demostracion', 'k.numero', 'k.fecha'])
    .orderBy('c.vigencia', 'desc')
    .orderBy('c.instrumento', 'desc')
    .orderBy('k.fecha')
    .execute()
  const grupos = Map.groupBy(filas, (f) => `${f.instrumento}/${f.vigencia}`)
  return [...grupos.values()].map(([primera, ...resto]) => {
    if (!primera) throw new Error('a group has at least one row')
    return {
      instrumento: primera.instrumento as Instrumento,
      vigencia: primera.vigencia,
      demostracion: primera.demostracion,
      circulares: [primera, ...resto].map((f) => f.numero),
    }
  })
}

/** A cronograma whole, as the domain reasons about it; null when there is none. */
export async function findCronograma(
  db: Db,
  instrumento: Instrumento,
  vigencia: number,
): Promise<CronogramaRegistrado | null> {
  const fila = await db
    .selectFrom('cronograma')
    .select(['politica', 'demostracion', 'recibe_desde as recibeDesde'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .executeTakeFirst()
  if (!fila) return null
  // One after the other: inside a transaction they share one connection.
  const cortes = await findCortes(db, instrumento, vigencia)
  const actos = await findActos(db, instrumento, vigencia)
  const actividades = await findActividades(db, instrumento, vigencia)
  return {
    instrumento,
    vigencia,
    politica: fila.politica as Cronograma['politica'],
    demostracion: fila.demostracion,
    recibeDesde: fila.recibeDesde,
    medidas: await findMedidas(db, instrumento, vigencia),
    festivos: await findFestivos(db),
    cortes,
    actos: actos.map((a) => ({ ...a, actividades: actividades.get(a.circular.clave) ?? [] })),
  }
}

/** Every cronograma, whole: there are a few each year. */
export async function findTodos(db: Db): Promise<CronogramaRegistrado[]> {
  const todos: CronogramaRegistrado[] = []
  for (const { instrumento, vigencia } of await findCronogramas(db)) {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    if (cronograma) todos.push(cronograma)
  }
  return todos
}

/** Every registered circular, oldest first. */
export function findCirculares(db: Db): Promise<Circular[]> {
  return db
    .selectFrom('circular')
    .select(['clave', 'numero', 'fecha', 'asunto', 'expide', 'firma', 'disponible', 'demostracion'])
    .orderBy('fecha')
    .orderBy('clave')
    .execute()
}

/** Keys of the circulars whose PDF anybody downloads. */
export async function findConDocumento(db: Db): Promise<ReadonlySet<string>> {
  const filas = await db.selectFrom('circular_documento').select('circular').execute()
  return new Set(filas.map(({ circular }) => circular))
}

/** One loader of calendars at a time, until the transaction ends. */
export async function lockCalendario(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendario'))`.execute(db)
}

/** Adds what is new, received from this day on; a cronograma that was there keeps its own row, cortes and keys. */
export async function insertCalendario(db: Db, archivo: ArchivoCronogramas, recibeDesde: Fecha): Promise<void> {
  for (const { tabla, filas: propias } of filasCalendario(archivo)) {
    const filas = tabla === 'cronograma' ? propias.map((fila) => ({ ...fila, recibe_desde: recibeDesde })) : propias
    const [primera] = filas
    if (!primera) continue
    const columnas = sql.join(Object.keys(primera).map((c) => sql.ref(c)))
    const destino = sql.table(tabla)
    await sql`insert into ${destino} (${columnas}) select ${columnas}
      from json_populate_recordset(null::${destino}, ${JSON.stringify(filas)}::json) on conflict do nothing`.execute(db)
  }
}

async function findCortes(db: Db, instrumento: Instrumento, vigencia: number): Promise<Corte[]> {
  const filas = await db
    .selectFrom('corte')
    .select(['numero', 'clase', 'fecha_datos as fechaDatos'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .orderBy('numero')
    .execute()
  return filas.map((f) => ({ ...f, clase: f.clase as Corte['clase'] }))
}

async function findActos(
  db: Db,
  instrumento: Instrumento,
  vigencia: number,
): Promise<Omit<ActoCronograma, 'actividades'>[]> {
  const filas = await db
    .selectFrom('cronograma_acto as a')
    .innerJoin('circular as k', 'k.clave', 'a.circular')
    .select(['a.numeral', 'a.efecto', 'a.retira'])
    .select(['k.clave', 'k.numero', 'k.fecha', 'k.asunto', 'k.expide', 'k.firma', 'k.disponible', 'k.demostracion'])
    .where('a.instrumento', '=', instrumento)
    .where('a.vigencia', '=', vigencia)
    .orderBy('k.fecha')
    .orderBy('k.clave')
    .execute()
  return filas.map(({ numeral, efecto, retira, ...circular }) => ({
    circular: circular satisfies Circular,
    numeral,
    efecto: efecto as ActoCronograma['efecto'],
    retira,
  }))
}

async function findActividades(db: Db, instrumento: Instrumento, vigencia: number): Promise<Map<string, Actividad[]>> {
  const filas = await db
    .selectFrom('actividad_version')
    .selectAll()
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .orderBy('orden')
    .execute()
  const porCircular = Map.groupBy(filas, (f) => f.circular)
  return new Map([...porCircular].map(([circular, suyas]) => [circular, suyas.map(toActividad)]))
}

type FilaActividad = {
  clave: string
  orden: number
  item: string | null
  texto: string
  responsable: string
  medio: string
  texto_limite: string
  clases: string[]
  obligados: string[]
  corte: number | null
  apertura: string | null
  limite: string
  tras_limite: string
}

function toActividad(f: FilaActividad): Actividad {
  return {
    clave: f.clave,
    orden: f.orden,
    item: f.item,
    texto: f.texto,
    responsable: f.responsable,
    medio: f.medio,
    textoLimite: f.texto_limite,
    clases: f.clases as Actividad['clases'][number][],
    obligados: f.obligados as Actividad['obligados'][number][],
    corte: f.corte,
    apertura: f.apertura,
    limite: f.limite,
    trasLimite: f.tras_limite as Actividad['trasLimite'],
  }
}
