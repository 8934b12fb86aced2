import { randomUUID } from 'node:crypto'
import { type ChoqueDeVersion, cederA, lectorDeBase, ponerAlDia } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, type Lectura, rechazar } from '../../platform/http/index.ts'
import { lockPlanes } from '../planes/index.ts'
import { type BorradorFila, type ClaveBorrador, cerrarBorrador, findAbierto, insertBorrador } from './borrador.repo.ts'
import { findCeldas, saveCambios } from './celda.repo.ts'
import { enCeldas, exigirAbierto, findBase, findPlanDe } from './leer-borrador.ts'
import { exigirIgual } from './volver-borrador.ts'

export type Cedida = { readonly fila: string; readonly celda: string }

/** What bringing the draft onto the version that overtook it would do; nothing is written. */
export async function verPuestaAlDia(lectura: Lectura, clave: ClaveBorrador) {
  const borrador = await exigirAbierto(lectura, clave)
  const { actual, puesta } = await traer(lectura, borrador)
  const { celdas, choques } = puesta
  return {
    ...{ contra: borrador.contra, actual, ultima: borrador.ultima },
    celdas: celdas.length - choques.length,
    choques: choques.map((choque: ChoqueDeVersion) => ({ ...choque })),
  }
}

/** The draft ends, and the next one is born of the present version with what was written in it. */
export async function ponerBorradorAlDia(
  actor: Actor,
  clave: ClaveBorrador,
  pedido: { readonly ultima: number; readonly actual: number; readonly cedidas: readonly Cedida[] },
): Promise<{ celdas: number }> {
  const { db, alcance, ahora, persona } = actor
  const { cuenta, rol } = persona
  await lockPlanes(db, alcance, clave.entidad)
  const borrador = await exigirIgual(actor, clave, pedido.ultima)
  const { actual, nueva, puesta } = await traer(actor, borrador)
  if (actual !== pedido.actual) {
    rechazar('plan.version_cambio', { esperada: String(pedido.actual), actual: String(actual) })
  }
  if (actual === borrador.contra) rechazar('edicion.al_dia', {})
  const quedan = cederA(puesta, pedido.cedidas)
  await cerrarBorrador(db, alcance, borrador, 'al_dia', ahora)
  await insertBorrador(db, alcance, clave, { hasta: borrador.hasta, contra: actual, cuenta, rol }, ahora)
  const siguiente = (await findAbierto(db, alcance, clave, true)) ?? rechazar('edicion.no_existe', {})
  const habia = lectorDeBase(nueva)
  const cambios = quedan.map((c, i) => ({ ...c, antes: habia(c.fila, c.celda), opId: randomUUID(), n: i + 1 }))
  await saveCambios(db, alcance, siguiente, cambios, { cuenta, rol, en: ahora, acto: 'poner_al_dia' })
  await registrar(db, {
    cadena: clave.entidad,
    cuenta,
    accion: 'edicion.poner_al_dia',
    sujeto: `plan/${clave.desde}/borrador/${siguiente.numero}`,
    hechos: {
      ...{ rol, de: borrador.numero, contra: borrador.contra, version: actual, celdas: quedan.length },
      ...{ choques: puesta.choques.length, cedidas: pedido.cedidas.length },
    },
    en: ahora,
  })
  return { celdas: quedan.length }
}

async function traer(lectura: Pick<Lectura, 'db' | 'alcance'>, borrador: BorradorFila) {
  const { fila } = await findPlanDe(lectura, borrador)
  const actual = fila?.version ?? 0
  const vieja = await findBase(lectura, borrador)
  const nueva = await findBase(lectura, { ...borrador, contra: actual })
  const celdas = enCeldas(await findCeldas(lectura.db, lectura.alcance, borrador))
  return { actual, nueva, puesta: ponerAlDia(vieja, nueva, celdas) }
}
