// Who is measured, and in which group of initial capacities, in a vigencia.
import { AMBITO, type ClaseMedicion } from '@kpt/domain/mdm'
import type { Db } from '../../platform/db/conexion.ts'
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

export async function findGrupos(db: Db, vigencia: number): Promise<ReadonlyMap<string, string>> {
  const filas = await db
    .selectFrom('grupo_mdm')
    .select(['entidad', 'grupo'])
    .where('desde', '<=', vigencia)
    .where('hasta', '>=', vigencia)
    .orderBy('entidad')
    .execute()
  return new Map(filas.map(({ entidad, grupo }) => [entidad, grupo]))
}
