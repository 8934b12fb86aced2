// What part of the report a delegate writes: the leader shares it out by líneas of the plan and by sectors (R6.1). Everybody who works
// for the entity reads all of it; only who submits answers for all of it.

/** Limits of a delegate. A list that is null does not limit; both null is the whole report. */
export type Reparto = { readonly lineas: readonly string[] | null; readonly sectores: readonly string[] | null }

/** Where a meta stands in the plan. */
export type LugarDeMeta = { readonly linea: string; readonly sector: string }

/** Whether whoever has this reparto writes in the meta. With both limits it must be inside both. Null: a role that is not limited. */
export function alcanceDelegado(reparto: Reparto | null, { linea, sector }: LugarDeMeta): boolean {
  if (reparto === null) return true
  return (reparto.lineas?.includes(linea) ?? true) && (reparto.sectores?.includes(sector) ?? true)
}

/** Whether somebody answers for a part of the report and not for all of it. */
export function llevaUnaParte(reparto: Reparto | null): boolean {
  return reparto !== null && (reparto.lineas !== null || reparto.sectores !== null)
}

/** Of some metas, those in charge of whoever has this reparto, in their order. */
export function metasACargo<M extends LugarDeMeta>(reparto: Reparto | null, metas: readonly M[]): readonly M[] {
  return llevaUnaParte(reparto) ? metas.filter((meta) => alcanceDelegado(reparto, meta)) : metas
}
