// Drawing a screenful of metas at once would stop the page for a moment: the new ones come a few lines at a time, those in the middle of what is seen first.
import type { Plano } from './plano.ts'

/** Lines of fields drawn anew in one go: some fifteen fields. */
const DE_UNA_VEZ = 5

type Rango = { readonly startIndex: number; readonly endIndex: number } | null

/** Of the metas that should be drawn, those that may be now: what already was, what holds the focus, and the next few. */
export function escalonar(
  indices: readonly number[],
  { tramos }: Pick<Plano, 'tramos'>,
  puestas: ReadonlySet<string>,
  fijas: readonly number[],
  rango: Rango,
  cupo = DE_UNA_VEZ,
): ReadonlySet<number> {
  const meta = (i: number) => tramos[i]?.meta ?? ''
  const ahora = new Set(indices.filter((i) => puestas.has(meta(i)) || fijas.includes(i)))
  const centro = rango ? (rango.startIndex + rango.endIndex) / 2 : 0
  const nuevas = indices.filter((i) => !ahora.has(i)).sort((a, b) => Math.abs(a - centro) - Math.abs(b - centro))
  let lineas = 0
  for (const i of nuevas) {
    if (lineas >= cupo) break
    ahora.add(i)
    lineas += tramos[i]?.cuantos ?? 1
  }
  return ahora
}
