// Two runs of one measurement: who moved, by how much, and why.
import { type EntradaMedicion, medirEntidad } from './calcular.ts'
import type { MedicionConPuestos } from './corrida.ts'
import { columnasDe, type Receta } from './receta.ts'

/** One run, read: its recipe, and what entered and came out of each entity, in the same order. */
export type CorridaLeida = {
  readonly receta: Receta
  readonly entradas: readonly EntradaMedicion[]
  readonly mediciones: readonly MedicionConPuestos[]
}

export const CAUSAS = ['insumo', 'receta', 'grupo', 'solo_puesto', 'entra', 'sale'] as const
export type Causa = (typeof CAUSAS)[number]

export type CambioMedicion = {
  readonly codigo: string
  readonly de: MedicionConPuestos | null
  readonly a: MedicionConPuestos | null
  /** Difference of the index; null when one of them has none. */
  readonly indice: number | null
  /** How much of it comes from the recipe, with the inputs as they were; the rest comes from the inputs. */
  readonly porReceta: number | null
  /** None: nothing of the entity changed. */
  readonly causas: readonly Causa[]
  /** Columns whose value changed, of those that both recipes read. */
  readonly columnas: readonly string[]
}

/** In the order of the codes. */
export function compararCorridas(de: CorridaLeida, a: CorridaLeida): CambioMedicion[] {
  const antes = porCodigo(de)
  const despues = porCodigo(a)
  const mismaReceta = JSON.stringify(de.receta) === JSON.stringify(a.receta)
  const comunes = columnasDe(a.receta).filter((c) => columnasDe(de.receta).includes(c))
  return [...new Set([...antes.keys(), ...despues.keys()])].sort().map((codigo) => {
    const [uno, otro] = [antes.get(codigo), despues.get(codigo)]
    const vacio = { indice: null, porReceta: null, columnas: [] }
    if (!uno) return { codigo, de: null, a: otro?.medicion ?? null, ...vacio, causas: ['entra'] }
    if (!otro) return { codigo, de: uno.medicion, a: null, ...vacio, causas: ['sale'] }
    return cambioDe(codigo, uno, otro, { comunes, receta: mismaReceta ? null : a.receta })
  })
}

type Suya = { readonly entrada: EntradaMedicion; readonly medicion: MedicionConPuestos }

/** `receta`: the second one, when it is not the first. */
function cambioDe(
  codigo: string,
  de: Suya,
  a: Suya,
  { comunes, receta }: { readonly comunes: readonly string[]; readonly receta: Receta | null },
): CambioMedicion {
  const columnas = comunes.filter((c) => (de.entrada.valores[c] ?? null) !== (a.entrada.valores[c] ?? null))
  const indice = resta(a.medicion.indice, de.medicion.indice)
  const conOtra = receta && medirEntidad(receta, de.entrada).indice
  const porReceta = receta === null ? 0 : resta(conOtra, de.medicion.indice)
  const causas: Causa[] = []
  if (columnas.length > 0) causas.push('insumo')
  if (receta !== null && porReceta !== 0) causas.push('receta')
  if (de.medicion.grupo !== a.medicion.grupo) causas.push('grupo')
  if (causas.length === 0 && puestosDe(de.medicion) !== puestosDe(a.medicion)) causas.push('solo_puesto')
  return { codigo, de: de.medicion, a: a.medicion, indice, porReceta, causas, columnas }
}

const puestosDe = (m: MedicionConPuestos): string => JSON.stringify(m.puestos)

const resta = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

function porCodigo({ entradas, mediciones }: CorridaLeida): ReadonlyMap<string, Suya> {
  return new Map(
    entradas.flatMap((entrada, i) => {
      const medicion = mediciones[i]
      return medicion ? [[entrada.codigo, { entrada, medicion }] as const] : []
    }),
  )
}
