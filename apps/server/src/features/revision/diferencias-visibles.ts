// Differences as the contract shows them: with the words of the plan and, of evidence, its name where it may be seen.
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findEvidenciasDe, puedeAbrirReservadas } from '../evidencia/index.ts'
import type { Diferencia } from '../reportes/index.ts'

/** Words of each meta or question. */
type Textos = ReadonlyMap<string, string>

export async function diferenciasVisibles<D extends Diferencia>(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  diferencias: readonly D[],
  textos: Textos,
) {
  const ids = diferencias.flatMap((d) => (d.campo === 'evidencia' ? [d.clave] : []))
  const citadas = await findEvidenciasDe(ctx.db, ctx.alcance, clave, [...new Set(ids)])
  const abre = puedeAbrirReservadas(ctx)
  const nombres = new Map(citadas.map((e) => [e.id, e.personal && !abre ? '' : e.nombre]))
  return diferencias.map(({ entre = [], ...diferencia }) => ({
    ...diferencia,
    entre: [...entre],
    personalizacion: textos.get(diferencia.meta) ?? '',
    nombre: (diferencia.campo === 'evidencia' && nombres.get(diferencia.clave)) || '',
  }))
}

type Paginacion = { readonly pagina: number; readonly tamano: number }

export function cortar<D>(todas: readonly D[], { pagina, tamano }: Paginacion): D[] {
  return todas.slice((pagina - 1) * tamano, pagina * tamano)
}
