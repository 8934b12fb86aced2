// What a report is marked with when the definitive limit closes it (R4.2; "Life of a report" of the follow-up rules).
import type { EstadoReporte } from '../reportes/index.ts'
import type { Revisor } from '../territorio/index.ts'

export const MARCAS_CIERRE = [
  'sin_validacion_departamental',
  'sin_validacion_dnp',
  'ajustes_sin_atender',
  'ajustes_sin_trasladar',
] as const
export type MarcaCierre = (typeof MARCAS_CIERRE)[number]

export type AlCerrar = {
  readonly estado: EstadoReporte
  readonly revisor: Revisor
  /** Version that stands: the last one sent. */
  readonly version: number
  readonly veredictos: readonly { readonly nivel: 'departamental' | 'dnp'; readonly version: number }[]
}

/** Only what is true of the version that stands. A request that nobody relayed is not held against the municipality. */
export function marcasDeCierre({ estado, revisor, version, veredictos }: AlCerrar): MarcaCierre[] {
  const nivel = revisor === 'dnp' ? 'dnp' : 'departamental'
  const validada = veredictos.some((v) => v.nivel === nivel && v.version === version)
  const marcas: MarcaCierre[] = validada ? [] : [`sin_validacion_${nivel}`]
  if (estado === 'en_ajustes') marcas.push('ajustes_sin_atender')
  if (estado === 'por_trasladar') marcas.push('ajustes_sin_trasladar')
  return marcas
}
