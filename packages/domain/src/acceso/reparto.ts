// What part of the report a delegate writes: the leader shares it out by líneas of the plan and by sectors, and GESTIONWEB by its sections (R6.1).
// Everybody who works for the entity reads all of it; only who submits answers for all of it.

/** Limits of a delegate. A list that is null does not limit; all null is everything. Who carries a part of one instrument writes nothing of the other. */
export type Reparto = {
  readonly lineas: readonly string[] | null
  readonly sectores: readonly string[] | null
  /** Sections of the questionnaire of GESTIONWEB. */
  readonly secciones?: readonly string[] | null | undefined
}

/** Where a meta stands in the plan. */
export type LugarDeMeta = { readonly linea: string; readonly sector: string }

/** Whether whoever has this reparto writes in the meta. With both limits it must be inside both. Null: a role that is not limited. */
export function alcanceDelegado(reparto: Reparto | null, { linea, sector }: LugarDeMeta): boolean {
  if (reparto === null) return true
  if (reparto.lineas === null && reparto.sectores === null) return (reparto.secciones ?? null) === null
  return (reparto.lineas?.includes(linea) ?? true) && (reparto.sectores?.includes(sector) ?? true)
}

/** Whether whoever has this reparto answers the questions of a section. Null: a role that is not limited. */
export function alcanceDeSeccion(reparto: Reparto | null, seccion: string): boolean {
  if (reparto === null) return true
  const { lineas, sectores, secciones = null } = reparto
  return secciones === null ? lineas === null && sectores === null : secciones.includes(seccion)
}

/** Whether somebody answers for a part of the report and not for all of it. */
export function llevaUnaParte(reparto: Reparto | null): boolean {
  if (reparto === null) return false
  return [reparto.lineas, reparto.sectores, reparto.secciones ?? null].some((lista) => lista !== null)
}

/** Of some metas, those in charge of whoever has this reparto, in their order. */
export function metasACargo<M extends LugarDeMeta>(reparto: Reparto | null, metas: readonly M[]): readonly M[] {
  return llevaUnaParte(reparto) ? metas.filter((meta) => alcanceDelegado(reparto, meta)) : metas
}
