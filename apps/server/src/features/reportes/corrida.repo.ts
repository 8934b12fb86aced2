import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ResumenCorrida } from '@kpt/domain/seguimiento'
import { type Hallazgo, type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

export type MotivoCorrida = 'envio' | 'envio_rechazado' | 'a_pedido'

export type CorridaNueva = ResumenCorrida & {
  readonly motivo: MotivoCorrida
  readonly version: number | null
  readonly reglas: string
  /** JSON, as it was found. */
  readonly hallazgos: string
}

export type Corrida = Omit<CorridaNueva, 'hallazgos'> & {
  readonly n: number
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
}

/** Keeps a run; its number. */
export async function insertCorrida(...corrida: Parameters<typeof corridaPorGuardar>): Promise<number> {
  const { n } = await corridaPorGuardar(...corrida).executeTakeFirstOrThrow()
  return Number(n)
}

/** The same, to go with other writes in one statement. */
export function corridaPorGuardar(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { sinConfirmar, sinReporte, ...corrida }: CorridaNueva,
  autor: { readonly cuenta: string; readonly rol: string; readonly en: Instante },
) {
  assertAlcance(alcance, clave.entidad)
  return db
    .insertInto('corrida')
    .values({
      ...{ ...columnasDe(clave), ...corrida, sin_confirmar: sinConfirmar, sin_reporte: sinReporte },
      ...{ por: autor.cuenta, rol: autor.rol, en: isoBogota(autor.en) },
    })
    .returning('n')
}

/** Newest first, one page. */
export async function findCorridas(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
): Promise<{ filas: Corrida[]; total: number }> {
  assertAlcance(alcance, clave.entidad)
  const filas = await corridas(db, clave)
    .orderBy('r.n', 'desc')
    .offset((pagina - 1) * tamano)
    .limit(tamano)
    .execute()
  const { total } = await db
    .selectFrom('corrida')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .where((eb) => eb.and(columnasDe(clave)))
    .executeTakeFirstOrThrow()
  return { filas: filas.map(toCorrida), total: Number(total) }
}

/** One run with what it found, by its number; `antesDe`: the last one before it. */
export async function findCorrida(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  cual: { readonly n: number } | { readonly antesDe: number },
): Promise<{ corrida: Corrida; hallazgos: string } | null> {
  assertAlcance(alcance, clave.entidad)
  const consulta = corridas(db, clave).select('r.hallazgos')
  const fila = await ('n' in cual
    ? consulta.where('r.n', '=', cual.n)
    : consulta.where('r.n', '<', cual.antesDe).orderBy('r.n', 'desc').limit(1)
  ).executeTakeFirst()
  if (!fila) return null
  const { hallazgos, ...resto } = fila
  return { corrida: toCorrida(resto), hallazgos }
}

/** The run with which a version was sent: what its reviewer reads, whatever the rules say today. Null where it was not kept. */
export async function findCorridaDelEnvio(
  db: Db,
  alcance: Alcance,
  { version, ...clave }: ClaveReporte & { readonly version: number },
): Promise<{ reglas: string; hallazgos: Hallazgo[] } | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('corrida')
    .select(['reglas', 'hallazgos'])
    .where((eb) => eb.and({ ...columnasDe(clave), version, motivo: 'envio' }))
    .executeTakeFirst()
  return fila ? { reglas: fila.reglas, hallazgos: JSON.parse(fila.hallazgos) as Hallazgo[] } : null
}

function corridas(db: Db, { entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return db
    .selectFrom('corrida as r')
    .innerJoin('cuenta as c', 'c.id', 'r.por')
    .select(['r.n', 'r.motivo', 'r.version', 'r.reglas', 'r.metas', 'r.errores', 'r.avisos', 'r.notas'])
    .select(['r.sin_confirmar', 'r.sin_reporte', 'r.en', 'r.rol', 'c.nombre'])
    .where('r.entidad', '=', entidad)
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
}

type Fila = Awaited<ReturnType<ReturnType<typeof corridas>['executeTakeFirstOrThrow']>>

function toCorrida({ n, motivo, sin_confirmar, sin_reporte, nombre, rol, ...resto }: Fila): Corrida {
  return {
    ...{ ...resto, n: Number(n), motivo: motivo as MotivoCorrida },
    ...{ sinConfirmar: sin_confirmar, sinReporte: sin_reporte, autor: { nombre, rol } },
  }
}
