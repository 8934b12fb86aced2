import type { ClaveReporte } from '@kpt/domain/reportes'
import { CAMPOS_DINERO, type Campo, type LugaresConocidos } from '@kpt/domain/seguimiento'
import { findPlanVigente } from '../planes/index.ts'
import { findCorteDeMetas, type Quien } from './corte.ts'
import { fuentesDelReporte } from './fuentes.ts'

const CABEN = 2_000
const conocidos = new WeakMap<object, Map<string, LugaresConocidos>>()

/**
 * Metas and sources that the report of a corte may name, kept between savings. One that is not among them asks for the plan again;
 * one that a newer version of the plan dropped may still be written for a while, and the submission does not look at it.
 */
export async function lugaresConocidos(
  quien: Quien,
  clave: ClaveReporte,
  pedidos: readonly Pedido[],
): Promise<LugaresConocidos> {
  const suyos = mapOf(quien.servicios.conexion)
  const nombre = `${clave.entidad}/${clave.instrumento}/${clave.vigencia}/${clave.corte}`
  const guardados = suyos.get(nombre)
  if (guardados && pedidos.every((p) => isConocido(p, guardados))) return guardados
  const frescos = await readLugares(quien, clave)
  if (suyos.size >= CABEN) suyos.clear()
  suyos.set(nombre, frescos)
  return frescos
}

type Pedido = { readonly meta: string; readonly campo: Campo; readonly clave: string }

function isConocido({ meta, campo, clave }: Pedido, { metas, fuentes }: LugaresConocidos): boolean {
  return metas.has(meta) && (!CAMPOS_DINERO.some((c) => c === campo) || fuentes.has(clave))
}

async function readLugares(quien: Quien, clave: ClaveReporte): Promise<LugaresConocidos> {
  const { db, alcance } = quien
  const { corte } = await findCorteDeMetas(quien, clave)
  const vigente = await findPlanVigente(db, alcance, clave.entidad, corte.fechaDatos, clave.vigencia)
  if (!vigente) return { metas: new Set(), fuentes: new Set() }
  const fuentes = await fuentesDelReporte(db, clave, vigente.plan)
  return { metas: new Set(vigente.plan.metas.map((m) => m.numero)), fuentes: new Set(fuentes.map((f) => f.clave)) }
}

/** By database: the tests open several in one process. */
function mapOf(conexion: object): Map<string, LugaresConocidos> {
  const hay = conocidos.get(conexion)
  if (hay) return hay
  const nuevo = new Map<string, LugaresConocidos>()
  conocidos.set(conexion, nuevo)
  return nuevo
}
