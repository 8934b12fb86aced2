import type { Medicion, Receta } from '@kpt/domain/mdm'

/** How many of each class, in the order of the recipe. */
export function contarClases({ clases }: Receta, mediciones: readonly Pick<Medicion, 'clase'>[]) {
  return clases.map(({ clave, nombre }) => ({
    ...{ clave, nombre },
    cuantas: mediciones.filter((m) => m.clase === clave).length,
  }))
}

export function contarGrupos(mediciones: readonly Pick<Medicion, 'grupo'>[]) {
  return gruposDe(mediciones).map((grupo) => ({ grupo, cuantas: mediciones.filter((m) => m.grupo === grupo).length }))
}

/** Those that some entity has; whoever has none goes at the end. */
export const gruposDe = (mediciones: readonly Pick<Medicion, 'grupo'>[]): (string | null)[] =>
  [...new Set(mediciones.map((m) => m.grupo))].sort((a, b) => ((a ?? 'Z') < (b ?? 'Z') ? -1 : 1))
