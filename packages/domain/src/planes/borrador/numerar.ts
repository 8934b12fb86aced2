// A draft made a version: its metas keep the number they had, also when another version had retired them; the new ones get theirs in the order of the plan.
import { numeroMeta } from '../numerar.ts'
import type { Meta, Plan } from '../plan.ts'

/** `siguiente`: first consecutive never used by the entity. */
export function numerarBorrador(plan: Plan, base: Plan, siguiente: number): { plan: Plan; siguiente: number } {
  const conocidos = new Set(base.metas.map((meta) => meta.numero))
  let proximo = siguiente
  const metas = plan.metas.map((meta): Meta => {
    if (conocidos.has(meta.numero) || fueUsado(meta.numero, plan.entidad, siguiente)) return meta
    const numero = numeroMeta(plan.entidad, proximo)
    proximo += 1
    return { ...meta, numero }
  })
  return { plan: { ...plan, metas }, siguiente: proximo }
}

/** A number that the entity gave once to a meta, and to no other. */
function fueUsado(numero: string, entidad: string, siguiente: number): boolean {
  const consecutivo = /^(\d+)-M-(\d{4,})$/.exec(numero)
  return consecutivo?.[1] === entidad && Number(consecutivo[2]) > 0 && Number(consecutivo[2]) < siguiente
}
