// The state to which an act that goes back returns ("dar conforme", "reabrir"): review of DNP and closing open and shut like brackets, one inside the other.
import type { Acto, EstadoReporte } from './vida.ts'

export type Suceso = { readonly acto: Acto; readonly desde: EstadoReporte; readonly hasta: EstadoReporte }

const ABREN: ReadonlySet<Acto> = new Set<Acto>(['seleccionar', 'cerrar'])
/** A relayed request leaves the review of DNP for good: the report starts a new round. */
const CIERRAN: ReadonlySet<Acto> = new Set<Acto>(['dar_conforme', 'reabrir', 'trasladar'])

/** Whether the act changes what there is to go back to. A request of DNP that needs no relay leaves its review at once. */
export function cambiaLoAnterior({ acto, hasta }: Pick<Suceso, 'acto' | 'hasta'>): boolean {
  return ABREN.has(acto) || cierra({ acto, hasta })
}

function cierra({ acto, hasta }: Pick<Suceso, 'acto' | 'hasta'>): boolean {
  return CIERRAN.has(acto) || (acto === 'pedir_ajustes_dnp' && hasta === 'en_ajustes')
}

/** `sucesos`: the whole history of the report, oldest first. Null when there is nothing to go back to. */
export function anteriorTras(sucesos: readonly Suceso[]): EstadoReporte | null {
  const abiertos: EstadoReporte[] = []
  for (const suceso of sucesos) {
    if (ABREN.has(suceso.acto)) abiertos.push(suceso.desde)
    else if (cierra(suceso)) abiertos.pop()
  }
  return abiertos.at(-1) ?? null
}
