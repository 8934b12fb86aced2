import { alcanceDelegado, type LugarDeMeta, llevaReparto, type Reparto, type Rol } from '@kpt/domain/acceso'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findPlanVigente } from '../planes/index.ts'
import { findCorte } from './corte.ts'

type FueraDeReparto = { readonly codigo: 'valor.fuera_de_reparto'; readonly detalles: { readonly meta: string } }

/** What says of each meta why this person may not write it; null for whoever writes in all of them: nothing is looked up for a leader. */
export async function vigilarReparto(
  actor: Actor,
  clave: ClaveReporte,
): Promise<((meta: string) => FueraDeReparto | null) | null> {
  const reparto = repartoDe(actor)
  if (reparto === null) return null
  const lugares = await findLugares(actor, clave)
  return (meta) => {
    const lugar = lugares.get(meta)
    return lugar && alcanceDelegado(reparto, lugar) ? null : { codigo: 'valor.fuera_de_reparto', detalles: { meta } }
  }
}

/** Refuses when one of the metas is not of this person to write. */
export async function exigirReparto(actor: Actor, clave: ClaveReporte, metas: readonly string[]): Promise<void> {
  const mirar = await vigilarReparto(actor, clave)
  for (const meta of mirar ? metas : []) {
    const fuera = mirar?.(meta)
    if (fuera) rechazar(fuera.codigo, fuera.detalles)
  }
}

/** Null for whoever writes in all of the report. A delegate of whom nothing is known writes nothing. */
export function repartoDe({ persona: { rol, reparto } }: Actor): Reparto | null {
  return llevaReparto(rol as Rol) ? (reparto ?? { lineas: [], sectores: [] }) : null
}

/** Read anew each time: a version of the plan may have moved a meta to another línea. */
async function findLugares(actor: Actor, clave: ClaveReporte): Promise<ReadonlyMap<string, LugarDeMeta>> {
  const { corte } = await findCorte(actor, clave)
  const vigente = await findPlanVigente(actor.db, actor.alcance, clave.entidad, corte.fechaDatos, clave.vigencia)
  return new Map(vigente?.plan.metas.map((meta) => [meta.numero, meta]))
}
