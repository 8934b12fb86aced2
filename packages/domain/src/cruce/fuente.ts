// From the funding source of CUIPO to the key of the plan's list, where a table can say it; the rest stays `otros`, shown as such.
import { comparable } from '../shared/index.ts'

/** How the name of a source of CUIPO begins (normalised), and the key it goes to. Rows of a table with its citation. */
export type ReglaFuenteCuipo = { readonly comienza: string; readonly clave: string }

export const CLAVE_OTROS = 'otros'

export type FuenteHallada = { readonly clave: string; readonly conocida: boolean }

/** `R.B.` (balance) and `R.F.` (returns) of a source go with it. The longest rule that fits decides; a key that the entity does not use is no key. */
export function fuenteDe(
  escrita: string,
  reglas: readonly ReglaFuenteCuipo[],
  claves: ReadonlySet<string>,
): FuenteHallada {
  const llana = comparable(escrita).replace(/^r [bf] /, '')
  const suyas = reglas.filter(({ comienza }) => llana === comienza || llana.startsWith(`${comienza} `))
  const regla = suyas.toSorted((a, b) => b.comienza.length - a.comienza.length)[0]
  return regla && claves.has(regla.clave)
    ? { clave: regla.clave, conocida: true }
    : { clave: CLAVE_OTROS, conocida: false }
}
