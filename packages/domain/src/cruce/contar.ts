// How a cross went, in counts: what the screen shows first and the run keeps.
import type { Aparte, Cruce } from './forma.ts'

export type CuentasCruce = Readonly<Record<'coinciden' | 'compartidas' | 'soloAqui' | 'soloAlla', number>> & {
  readonly motivos: Readonly<Record<'soloAqui' | 'soloAlla' | 'aparte', Readonly<Record<string, number>>>>
}

export function contarCruce(
  { coinciden, compartidas, soloAqui, soloAlla }: Cruce,
  aparte: readonly Aparte[],
): CuentasCruce {
  return {
    coinciden: coinciden.length,
    compartidas: compartidas.length,
    soloAqui: soloAqui.length,
    soloAlla: soloAlla.length,
    motivos: { soloAqui: porMotivo(soloAqui), soloAlla: porMotivo(soloAlla), aparte: porMotivo(aparte) },
  }
}

function porMotivo(todos: readonly { readonly motivo: string }[]): Record<string, number> {
  const grupos = Map.groupBy(todos, ({ motivo }) => motivo)
  return Object.fromEntries([...grupos].map(([motivo, grupo]) => [motivo, grupo.length]))
}
