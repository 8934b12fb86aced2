// Runs: what each froze, in what state it is, and its results as one text and as rows. Who may see one is asked in `visible.ts`.
import { type ClaseMedicion, type CodigoDelCalculo, ESTADOS_CORRIDA, type EstadoCorrida } from '@kpt/domain/mdm'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type Corrida = {
  readonly corrida: number
  readonly medicion: ClaseMedicion
  readonly vigencia: number
  readonly estado: EstadoCorrida
  readonly progreso: number | null
  readonly receta: { readonly clave: string; readonly version: number; readonly nombre: string }
  readonly motivo: string
  readonly demostracion: boolean
  readonly reemplaza: number | null
  readonly reemplazadaPor: number | null
  readonly entidades: number | null
  readonly conCifra: number | null
  readonly en: string
  readonly publicadaEn: string | null
  /** Account that asked for it. */
  readonly por: string
}

/** Runs of one measurement and vigencia are published one after the other. */
export async function lockMedicion(db: Db, { medicion, vigencia }: Pick<Corrida, 'medicion' | 'vigencia'>) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mdm/${medicion}/${vigencia}`}, 0))`.execute(db)
}

/** `paraCambiar` holds it until the transaction ends. */
export async function findCorrida(db: Db, corrida: number, paraCambiar = false): Promise<Corrida | null> {
  const fila = await consulta(db)
    .where('c.corrida', '=', corrida)
    .$if(paraCambiar, (q) => q.forUpdate('c'))
    .executeTakeFirst()
  return fila ? toCorrida(fila) : null
}

/** The one that is published and not replaced. */
export async function findVigente(
  db: Db,
  { medicion, vigencia }: Pick<Corrida, 'medicion' | 'vigencia'>,
): Promise<Corrida | null> {
  const suyas = consulta(db).where('c.medicion', '=', medicion).where('c.vigencia', '=', vigencia)
  const fila = await suyas.where('c.estado', '=', 'publicada').executeTakeFirst()
  return fila ? toCorrida(fila) : null
}

type Filtro = {
  readonly pagina: number
  readonly tamano: number
  readonly estados: readonly EstadoCorrida[]
  readonly medicion?: ClaseMedicion | undefined
  readonly vigencia?: number | undefined
}

export async function findCorridas(db: Db, { pagina, tamano, estados, medicion, vigencia }: Filtro) {
  const filtradas = consulta(db)
    .where('c.estado', 'in', estados)
    .$if(medicion !== undefined, (q) => q.where('c.medicion', '=', medicion ?? ''))
    .$if(vigencia !== undefined, (q) => q.where('c.vigencia', '=', vigencia ?? 0))
  const { total } = await filtradas
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await filtradas
    .orderBy('c.vigencia', 'desc')
    .orderBy('c.corrida', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toCorrida), total: Number(total), pagina, tamano }
}

type Nueva = Pick<Corrida, 'medicion' | 'vigencia' | 'motivo' | 'demostracion' | 'por'> & {
  readonly receta: Pick<Corrida['receta'], 'clave' | 'version'>
  readonly grupos: string
  readonly gruposSha256: Buffer
  readonly insumos: readonly { readonly fuente: string; readonly vigencia: number; readonly version: number }[]
}

export async function insertCorrida(db: Db, nueva: Nueva, ahora: Instante): Promise<number> {
  const { insumos, receta, gruposSha256, ...resto } = nueva
  const en = isoBogota(ahora)
  const deReceta = { receta: receta.clave, receta_version: receta.version }
  const { corrida } = await db
    .insertInto('mdm_corrida')
    .values({ ...resto, ...deReceta, grupos_sha256: gruposSha256, estado: 'en_cola', en, actualizada_en: en })
    .returning('corrida')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('mdm_corrida_insumo')
    .values(insumos.map(({ fuente, vigencia, version }) => ({ corrida, fuente, vigencia, version })))
    .execute()
  return corrida
}

type Cambio = {
  readonly estado?: EstadoCorrida
  readonly progreso?: number | null
  readonly publicada_en?: string
  readonly reemplaza?: number | null
}

/** Writes the change while the run is in one of these states; tells whether it was. */
export async function updateCorrida(
  db: Db,
  { corrida, desde }: { readonly corrida: number; readonly desde: readonly EstadoCorrida[] },
  cambio: Cambio,
  ahora: Instante,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mdm_corrida')
    .set({ ...cambio, actualizada_en: isoBogota(ahora) })
    .where('corrida', '=', corrida)
    .where('estado', 'in', desde)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Runs that wait or whose computing was cut short. */
export async function findPorCalcular(db: Db, hasta: Instante): Promise<number[]> {
  const quietas = db.selectFrom('mdm_corrida').select('corrida').where('estado', 'in', ['en_cola', 'calculando'])
  const filas = await quietas.where('actualizada_en', '<=', isoBogota(hasta)).limit(100).execute()
  return filas.map(({ corrida }) => corrida)
}

export type Suceso = { readonly acto: string; readonly nota: string | null; readonly rol: string; readonly en: string }

export async function insertSuceso(
  db: Db,
  corrida: number,
  { acto, nota, por, rol }: Pick<Suceso, 'acto' | 'nota' | 'rol'> & { readonly por: string },
  ahora: Instante,
): Promise<void> {
  await sql`
    insert into mdm_corrida_suceso (corrida, n, acto, nota, por, rol, en)
    select ${corrida}::int, coalesce(max(n), 0) + 1, ${acto}, ${nota}, ${por}::uuid, ${rol}, ${isoBogota(ahora)}::timestamptz
    from mdm_corrida_suceso where corrida = ${corrida}`.execute(db)
}

export async function findSucesos(db: Db, corrida: number): Promise<(Suceso & { readonly por: string })[]> {
  return db
    .selectFrom('mdm_corrida_suceso as s')
    .innerJoin('cuenta as p', 'p.id', 's.por')
    .select(['s.acto', 's.nota', 'p.nombre as por', 's.rol', 's.en'])
    .where('s.corrida', '=', corrida)
    .orderBy('s.n')
    .execute()
}

export type ResultadoGuardado = {
  readonly texto: string
  readonly sha256: string
  readonly codigo: CodigoDelCalculo
  readonly milisegundos: number
  readonly en: string
}

export async function findResultado(db: Db, corrida: number): Promise<ResultadoGuardado | null> {
  const fila = await db.selectFrom('mdm_resultado').selectAll().where('corrida', '=', corrida).executeTakeFirst()
  if (!fila) return null
  const { texto, milisegundos, en, codigo_version: version } = fila
  const codigo = { version, sha256: fila.codigo_sha256.toString('hex'), archivos: JSON.parse(fila.codigo_archivos) }
  return { texto, milisegundos, en, codigo, sha256: fila.sha256.toString('hex') }
}

/** Groups as they were frozen. */
export async function findGruposDeCorrida(db: Db, corrida: number): Promise<{ texto: string; sha256: string }> {
  const { grupos, grupos_sha256: huella } = await db
    .selectFrom('mdm_corrida')
    .select(['grupos', 'grupos_sha256'])
    .where('corrida', '=', corrida)
    .executeTakeFirstOrThrow()
  return { texto: grupos, sha256: huella.toString('hex') }
}

function consulta(db: Db) {
  return db
    .selectFrom('mdm_corrida as c')
    .innerJoin('mdm_receta as r', (j) =>
      j.onRef('r.clave', '=', 'c.receta').onRef('r.version', '=', 'c.receta_version'),
    )
    .leftJoin('mdm_resultado as s', 's.corrida', 'c.corrida')
    .select(['c.corrida', 'c.medicion', 'c.vigencia', 'c.estado', 'c.progreso', 'c.receta', 'c.receta_version'])
    .select(['r.nombre', 'c.motivo', 'c.demostracion', 'c.reemplaza', 's.entidades', 's.con_cifra', 'c.en'])
    .select(['c.publicada_en', 'c.por'])
    .select((eb) =>
      eb
        .selectFrom('mdm_corrida as d')
        .select('d.corrida')
        .whereRef('d.reemplaza', '=', 'c.corrida')
        .where('d.publicada_en', 'is not', null)
        .limit(1)
        .as('reemplazada_por'),
    )
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['execute']>>[number]

function toCorrida(fila: Fila): Corrida {
  const { corrida, vigencia, progreso, motivo, demostracion, reemplaza, entidades, en, por } = fila
  return {
    ...{ corrida, vigencia, progreso, motivo, demostracion, reemplaza, entidades, en, por },
    medicion: fila.medicion as ClaseMedicion,
    estado: ESTADOS_CORRIDA.find((e) => e === fila.estado) ?? 'fallida',
    receta: { clave: fila.receta, version: fila.receta_version, nombre: fila.nombre },
    reemplazadaPor: fila.reemplazada_por,
    conCifra: fila.con_cifra,
    publicadaEn: fila.publicada_en,
  }
}
