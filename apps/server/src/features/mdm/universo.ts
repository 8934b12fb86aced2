// Who is measured in a vigencia.
import { AMBITO, type ClaseMedicion } from '@kpt/domain/mdm'
import type { Referencia } from '../../platform/servicios.ts'

/** Codes of those who existed at the end of the vigencia, in their order. The department of the capital is one with it. */
export function universoDe({ territorio, reglas }: Referencia, medicion: ClaseMedicion, vigencia: number): string[] {
  const fin = `${vigencia}-12-31`
  const estadisticas = new Set(reglas.flatMap((r) => (r.entidad !== null && r.reportaPor !== null ? [r.entidad] : [])))
  const existe = ({ desde, hasta }: { desde: string | null; hasta: string | null }) =>
    (desde === null || desde <= fin) && (hasta === null || hasta >= fin)
  return [...territorio.values()]
    .filter((e) => e.tipo === AMBITO[medicion] && existe(e) && !estadisticas.has(e.codigo))
    .map((e) => e.codigo)
    .sort()
}
