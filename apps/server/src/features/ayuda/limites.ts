// Last day to report the corte that each request is about: read once for a cronograma, and again only for those to whom something was granted.
import { type CronogramaRegistrado, leerParaCada } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { plazoDe } from '../reportes/index.ts'
import type { CorteDeAyuda } from './ayuda.repo.ts'

export type DeCorte = { readonly entidad: string; readonly reporte: CorteDeAyuda }
type Quien = Pick<ContextoTerritorial, 'db' | 'ahora' | 'servicios'>

/** In the order given; null where no act on file sets one. */
export async function limitesDe(ctx: Quien, de: readonly DeCorte[]): Promise<(Fecha | null)[]> {
  const lectores = new Map<string, ReturnType<typeof lectorDe>>()
  const limites: (Fecha | null)[] = []
  for (const { entidad, reporte } of de) {
    const { instrumento, vigencia, corte } = reporte
    const clave = `${instrumento}/${vigencia}/${corte}`
    if (!lectores.has(clave))
      lectores.set(clave, lectorDe(ctx, await findCronograma(ctx.db, instrumento, vigencia), corte))
    limites.push(lectores.get(clave)?.(entidad) ?? null)
  }
  return limites
}

function lectorDe({ ahora, servicios }: Quien, cronograma: CronogramaRegistrado | null, corte: number) {
  if (!cronograma) return () => null
  const limitePara = leerParaCada(cronograma, ahora, (vigor) => plazoDe(vigor, corte)?.limite ?? null)
  return (entidad: string) =>
    limitePara({ entidad, departamento: servicios.referencia.territorio.get(entidad)?.departamento ?? entidad })
}
