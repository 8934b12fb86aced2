import type { ClaveReporte } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'

type Que = { readonly version?: number; readonly forma?: 'metas' | 'paquete' }

/**
 * A row for each time that a control body looks at a report, written in the same request that answers it (R5.3). It is not of the report itself:
 * to look at it changes nothing of it.
 */
export async function anotarConsulta(
  { db, ahora, persona }: ContextoTerritorial,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  que: Que = {},
): Promise<void> {
  if (persona.rol !== 'control') return
  await registrar(db, {
    ...{ cadena: entidad, cuenta: persona.cuenta, accion: 'reporte.consultar', en: ahora },
    sujeto: `consulta/${instrumento}/${vigencia}/${corte}`,
    hechos: { rol: persona.rol, instrumento, vigencia, corte, ...que },
  })
}
