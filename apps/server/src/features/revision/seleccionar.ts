import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Json } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { asentarActo } from '../reportes/index.ts'
import { decidir } from './decidir.ts'

type Seleccion = {
  /** Null: the last one, whichever it is. */
  readonly version: number | null
  /** Why this report: by hand, by risk, or the sample that drew it. */
  readonly motivo: string
  /** Facts for the chain besides the reason. */
  readonly hechos?: Readonly<Record<string, Json>>
}

/** DNP takes a report for its own verification, whatever the gobernación did with it. It goes back there when DNP agrees (R4.2, R4.3). */
export async function seleccionar(ctx: ContextoTerritorial, clave: ClaveReporte, seleccion: Seleccion) {
  const { reporte, hasta } = await decidir(ctx, clave, 'seleccionar', seleccion.version)
  const { motivo, hechos = {} } = seleccion
  await asentarActo(ctx, reporte, { acto: 'seleccionar', hasta, version: reporte.version, motivo, hechos })
  return { estado: hasta }
}
