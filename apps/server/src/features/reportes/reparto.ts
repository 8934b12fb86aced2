import { llevaReparto, type Reparto, type Rol } from '@kpt/domain/acceso'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { formaDe } from './instrumentos/index.ts'

type FueraDeReparto = { readonly codigo: 'valor.fuera_de_reparto'; readonly detalles: { readonly meta: string } }

/** What says of each meta why this person may not write it; null for whoever writes in all of them: nothing is looked up for a leader. */
export async function vigilarReparto(
  actor: Actor,
  clave: ClaveReporte,
): Promise<((meta: string) => FueraDeReparto | null) | null> {
  const reparto = repartoDe(actor)
  if (reparto === null) return null
  const alcanza = await formaDe(clave).alcance(actor, clave, reparto)
  return (meta) => (alcanza(meta) ? null : { codigo: 'valor.fuera_de_reparto', detalles: { meta } })
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
  return llevaReparto(rol as Rol) ? (reparto ?? { lineas: [], sectores: [], secciones: [] }) : null
}
