// A run: every entity under one recipe, with its positions among those given.
import { type EntradaMedicion, type Medicion, medirEntidad } from './calcular.ts'
import { puestos, puestosPorGrupo } from './puestos.ts'
import type { Receta } from './receta.ts'

export type Puestos = {
  /** By component: inside the group, and in the whole country. */
  readonly componentes: Readonly<Record<string, number | null>>
  readonly componentesNacional: Readonly<Record<string, number | null>>
  /** Of the index: inside the group and in the whole country. */
  readonly grupo: number | null
  readonly nacional: number | null
}
export type MedicionConPuestos = Medicion & { readonly puestos: Puestos }

/** In the order given. Changing that order changes no figure and no position. */
export function medirTodas(receta: Receta, entradas: readonly EntradaMedicion[]): MedicionConPuestos[] {
  const medidas = entradas.map((e) => medirEntidad(receta, e))
  const grupos = medidas.map((m) => m.grupo)
  const indices = medidas.map((m) => m.indice)
  const enGrupo = puestosPorGrupo(grupos, indices)
  const nacional = puestos(indices)
  const porComponente = receta.componentes.map(({ clave }, k) => {
    const valores = medidas.map((m) => m.componentes[k]?.valor ?? null)
    return { clave, enGrupo: puestosPorGrupo(grupos, valores), nacional: puestos(valores) }
  })
  return medidas.map((m, i) => ({
    ...m,
    puestos: {
      componentes: Object.fromEntries(porComponente.map((c) => [c.clave, c.enGrupo[i] ?? null])),
      componentesNacional: Object.fromEntries(porComponente.map((c) => [c.clave, c.nacional[i] ?? null])),
      grupo: enGrupo[i] ?? null,
      nacional: nacional[i] ?? null,
    },
  }))
}
