import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { CAMPOS_DINERO, claveCompartido, compartidosVigentes } from '@kpt/domain/seguimiento'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import {
  armarBorrador,
  exigirEscritura,
  findCompartidos,
  findCorte,
  findReporteForUpdate,
  insertCompartido,
} from '../reportes/index.ts'
import { findCrucesQueComparten, insertReparto } from './toma.repo.ts'

type Pedido = { readonly fuente: string; readonly metas: readonly string[]; readonly motivo: string }

/**
 * An amount that stood as shared is no longer summed in this corte, whether it was left so in it or came from an earlier one. Every decision
 * before this one stays; in the runs from which it came the amount waits again to be decided.
 */
export async function retirarCompartido(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { fuente, metas, motivo }: Pedido,
) {
  const { db, alcance, ahora, persona } = ctx
  const { cuenta, rol } = persona
  await findReporteForUpdate(db, alcance, clave)
  const { vigente, anterior } = await armarBorrador(ctx, await findCorte(ctx, clave))
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const cual = claveCompartido({ fuente, metas })
  const enPie = compartidosVigentes(anterior.compartidos, await findCompartidos(db, alcance, clave))
  const monto = enPie.find((uno) => claveCompartido(uno) === cual) ?? rechazar('compartido.no_existe', {})
  // A meta that left the plan has nobody to answer for it.
  const delPlan = new Set(vigente.plan.metas.map((meta) => meta.numero))
  await exigirEscritura(
    ctx,
    clave,
    monto.metas.filter((meta) => delPlan.has(meta)),
    CAMPOS_DINERO,
  )
  const retiro = { fuente, metas: monto.metas, dinero: null, cruce: null, motivo }
  await insertCompartido(db, alcance, clave, retiro, { cuenta, rol, en: ahora })
  const deshecho = { propuesta: cual, partes: null, retirado: true, cuenta, rol }
  for (const cruce of await findCrucesQueComparten(db, alcance, clave, cual))
    await insertReparto(db, alcance, { ...clave, cruce }, deshecho, ahora)
  const { comprometido, obligado, pagado } = monto
  const hechos = { fuente, metas: [...monto.metas], comprometido, obligado, pagado, motivo, rol }
  const sujeto = sujetoDelReporte(clave)
  await registrar(db, { cadena: clave.entidad, cuenta, accion: 'compartido.retirar', sujeto, hechos, en: ahora })
  return { retirado: true as const }
}
