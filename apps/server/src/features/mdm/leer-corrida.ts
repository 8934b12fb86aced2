// A run read whole: what entered and what came out of each entity. Its inputs and its results never change, so it is read once.
import {
  type CorridaLeida,
  escribirResultados,
  leerGrupos,
  leerInsumo,
  medirTodas,
  reunirEntradas,
} from '@kpt/domain/mdm'
import { digerir } from '../../platform/audit/index.ts'
import type { Conexion } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { leerCongelado } from './congelado.ts'
import { type Corrida, findResultado } from './corrida.repo.ts'
import { type Procedencia, procedenciaDe } from './procedencia.ts'

export type Leida = CorridaLeida & {
  /** Place of each entity in the lists. */
  readonly lugar: ReadonlyMap<string, number>
  readonly procedencia: ReadonlyMap<string, Procedencia>
}

/** Runs are of a thousand entities: those of a few years fit at once. */
const CABEN = 16
const leidas = new WeakMap<Conexion, Map<number, Promise<Leida>>>()

export function leerCorrida(
  { db, servicios }: Pick<ContextoPublico, 'db' | 'servicios'>,
  corrida: Corrida,
): Promise<Leida> {
  const suyas = leidas.get(servicios.conexion) ?? new Map<number, Promise<Leida>>()
  leidas.set(servicios.conexion, suyas)
  const hay = suyas.get(corrida.corrida)
  if (hay) return hay
  if (suyas.size >= CABEN) suyas.delete([...suyas.keys()][0] ?? -1)
  const leyendo = leer(db, corrida)
  suyas.set(corrida.corrida, leyendo)
  leyendo.catch(() => suyas.delete(corrida.corrida))
  return leyendo
}

/** Computed again from what was frozen and checked against the fingerprint of its results: nothing is shown that would not be repeated. */
async function leer(db: ContextoPublico['db'], corrida: Corrida): Promise<Leida> {
  const resultado =
    (await findResultado(db, corrida.corrida)) ?? rechazar('mdm.corrida_sin_calcular', { estado: corrida.estado })
  const congelado = await leerCongelado(db, corrida)
  const { leida: receta } = congelado
  const insumos = congelado.insumos.map((i) => ({ ...i, leido: leerInsumo(i.texto) }))
  const entradas = reunirEntradas(
    insumos.map((i) => i.leido),
    leerGrupos(congelado.grupos.texto),
  )
  const mediciones = medirTodas(receta, entradas)
  if (digerir(escribirResultados(receta, mediciones)) !== resultado.sha256)
    throw new Error(`the results of run ${corrida.corrida} do not come out of what it froze`)
  const procedencia = await procedenciaDe(db, receta, insumos, congelado.toma)
  const lugar = new Map(entradas.map((e, i) => [e.codigo, i]))
  return { receta, entradas, mediciones, lugar, procedencia }
}
