import { alcanceDelegado } from '@kpt/domain/acceso'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { EntradaMeta } from '@kpt/domain/seguimiento'
import { type Cerrada, type LibroMirado, mirarLibro } from '@kpt/domain/seguimiento/libro'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import type { PlanVigente } from '../planes/index.ts'
import { armarBorrador, findCorteDeMetas, findReporte, repartoDe } from '../reportes/index.ts'
import type { Leido } from './resultado.ts'

export type Mirado = LibroMirado & { readonly vigente: PlanVigente }

/** A book beside the draft as it is now, for the person who looks: it changes while others write. */
export async function mirarAhora(quien: Actor, clave: ClaveReporte, leido: Leido): Promise<Mirado> {
  const corte = await findCorteDeMetas(quien, clave)
  const reporte = await findReporte(quien.db, quien.alcance, clave)
  const { vigente, entradas } = await armarBorrador(quien, corte)
  if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
  const [reparto, abiertas] = [repartoDe(quien), reporte?.metasAbiertas ?? null]
  const cerrada = (entrada: EntradaMeta): Cerrada | null => {
    if (!alcanceDelegado(reparto, entrada)) return 'reparto'
    return abiertas && !abiertas.includes(entrada.meta) ? 'ajustes' : null
  }
  return { vigente, ...mirarLibro(leido, entradas, vigente.version, cerrada) }
}
