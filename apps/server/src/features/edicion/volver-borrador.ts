import { randomUUID } from 'node:crypto'
import { cambiosParaVolver, lectorDeBase } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type BorradorFila, type ClaveBorrador, cerrarBorrador } from './borrador.repo.ts'
import { findCeldas, findHechos, saveCambios } from './celda.repo.ts'
import { enCeldas, exigirAbierto, findBase, lector } from './leer-borrador.ts'

/** Leaves every cell as it was after change `n`. It is written like any other change, so going back can be gone back from. */
export async function volverBorrador(
  actor: Actor,
  clave: ClaveBorrador,
  { n, ultima }: { readonly n: number; readonly ultima: number },
): Promise<{ celdas: number }> {
  const { db, alcance, ahora, persona } = actor
  const borrador = await exigirIgual(actor, clave, ultima)
  const celdas = enCeldas(await findCeldas(db, alcance, borrador))
  const hay = lector(celdas, lectorDeBase(await findBase(actor, borrador)))
  const cambios = cambiosParaVolver(await findHechos(db, alcance, borrador, n), hay).map((c, i) => ({
    ...{ fila: c.fila, celda: c.celda, antes: c.base, valor: c.valor },
    ...{ opId: randomUUID(), n: borrador.ultima + i + 1 },
  }))
  await saveCambios(db, alcance, borrador, cambios, {
    ...{ cuenta: persona.cuenta, rol: persona.rol },
    en: ahora,
    acto: 'volver',
  })
  await anotar(actor, borrador, 'edicion.volver', { n, celdas: cambios.length })
  return { celdas: cambios.length }
}

/** Gives the draft up: the plan stays as it was, and what was written stays in the history. */
export async function descartarBorrador(
  actor: Actor,
  clave: ClaveBorrador,
  ultima: number,
): Promise<Record<string, never>> {
  const borrador = await exigirIgual(actor, clave, ultima)
  await cerrarBorrador(actor.db, actor.alcance, borrador, 'descarte', actor.ahora)
  await anotar(actor, borrador, 'edicion.descartar', { cambios: borrador.ultima })
  return {}
}

/** The open draft, held, if nobody wrote in it since the person looked. */
export async function exigirIgual(actor: Actor, clave: ClaveBorrador, ultima: number): Promise<BorradorFila> {
  const borrador = await exigirAbierto(actor, clave, true)
  return borrador.ultima === ultima ? borrador : rechazar('edicion.cambio', {})
}

async function anotar(
  { db, ahora, persona }: Actor,
  { entidad, desde, numero }: BorradorFila,
  accion: 'edicion.volver' | 'edicion.descartar',
  hechos: Record<string, number>,
): Promise<void> {
  const sujeto = `plan/${desde}/borrador/${numero}`
  await registrar(db, { cadena: entidad, cuenta: persona.cuenta, accion, sujeto, hechos, en: ahora })
}
