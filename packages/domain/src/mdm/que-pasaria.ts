// What would happen to one entity if some of its values were others, with all the rest as it was measured: the same engine, fast enough to
// answer while somebody moves a value (N7). It says nothing of what the others would do.
import { type EntradaMedicion, type Medicion, medirEntidad } from './calcular.ts'
import type { Receta } from './receta.ts'

/** What of everybody else decides a position. */
export type Otra = { readonly codigo: string; readonly grupo: string | null; readonly indice: number | null }

export type Supuesto = {
  readonly medicion: Medicion
  /** Position that it would have, with the others where they are. */
  readonly puestos: { readonly grupo: number | null; readonly nacional: number | null }
}

/** `cambios`: by column; null takes the value away, what is not named stays. `todas`: everybody measured, itself or not. */
export function quePasaria(
  receta: Receta,
  entrada: EntradaMedicion,
  cambios: EntradaMedicion['valores'],
  todas: readonly Otra[],
): Supuesto {
  const medicion = medirEntidad(receta, { ...entrada, valores: { ...entrada.valores, ...cambios } })
  const { indice, grupo, codigo } = medicion
  if (indice === null) return { medicion, puestos: { grupo: null, nacional: null } }
  let [arriba, arribaEnGrupo] = [0, 0]
  for (const otra of todas) {
    if (otra.codigo === codigo || otra.indice === null || otra.indice <= indice) continue
    arriba += 1
    if (otra.grupo === grupo) arribaEnGrupo += 1
  }
  return { medicion, puestos: { grupo: grupo === null ? null : arribaEnGrupo + 1, nacional: arriba + 1 } }
}
