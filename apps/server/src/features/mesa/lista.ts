import type { responderLista as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { CUERPO_DNP, cuerpoDe, estadoDeLista, faltaDeRespuesta, listaEnVigor } from '@kpt/domain/revision'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCorte, type Quien } from '../reportes/index.ts'
import { exigirVersion } from './exigir-revision.ts'
import { findItems, findListas, findRespuestas, insertRespuesta, type ListaRevision } from './lista.repo.ts'

/** The checklist of a version as the team that reviews it answered it. Whoever watches reads that of the body that reviews the entity. */
export async function verLista(ctx: ContextoTerritorial, clave: ClaveReporte, version: number) {
  const corte = await findCorte(ctx, clave)
  const cuerpo = ctx.persona.rol === 'control' ? cuerpoQueRevisa(corte.revisor, clave) : cuerpoDe(ctx.persona)
  const escribe = ctx.persona.rol === 'revisor_gobernacion' || ctx.persona.rol === 'analista_dnp'
  return { ...(await findListaRespondida(ctx, clave, version, cuerpo)), escribe }
}

export function cuerpoQueRevisa(revisor: 'gobernacion' | 'dnp', { entidad }: Pick<ClaveReporte, 'entidad'>): string {
  return revisor === 'dnp' ? CUERPO_DNP : entidad.slice(0, 2)
}

/** Every item with its last answer: also for what is printed as evidence of the review (numeral 2.c). */
export async function findListaRespondida(quien: Quien, clave: ClaveReporte, version: number, cuerpo: string) {
  const lista = await listaDe(quien, clave)
  if (!lista) return { lista: null, items: [] }
  const dadas = await findRespuestas(quien.db, quien.alcance, cuerpo, { ...clave, version })
  const porItem = new Map(dadas.map(({ item, ...dada }) => [item, dada]))
  const items = (await findItems(quien.db, lista.version)).map((item) => ({
    ...item,
    respuesta: porItem.get(item.clave) ?? null,
  }))
  const { version: numero, desde, cita, exigida } = lista
  return { lista: { version: numero, desde, cita, exigida }, items }
}

export async function estadoDeLaLista(quien: Quien, clave: ClaveReporte, version: number, cuerpo: string) {
  const { lista, items } = await findListaRespondida(quien, clave, version, cuerpo)
  return lista && estadoDeLista(items.map((i) => i.respuesta?.respuesta ?? null))
}

/** Where the methodology asks for the whole list, nobody validates without having answered it. */
export async function exigirLista(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<void> {
  const { lista, items } = await findListaRespondida(ctx, clave, version, cuerpoDe(ctx.persona))
  if (!lista?.exigida) return
  const { respondidos } = estadoDeLista(items.map((i) => i.respuesta?.respuesta ?? null))
  if (respondidos < items.length) rechazar('lista.incompleta', { faltan: String(items.length - respondidos) })
}

export async function responderLista(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { version, item, respuesta, nota }: PeticionDe<typeof definicion>['cuerpo'],
) {
  const { db, alcance, persona, ahora } = ctx
  await exigirVersion(ctx, clave, version)
  const lista = await listaDe(ctx, clave)
  const items = lista ? await findItems(db, lista.version) : []
  if (!lista || !items.some((i) => i.clave === item)) return rechazar('lista.no_existe', { item })
  const porque = faltaDeRespuesta(respuesta, nota)
  if (porque !== null) rechazar('lista.respuesta', { porque })
  const cuerpo = cuerpoDe(persona)
  const autor = { cuerpo, por: persona.cuenta, rol: persona.rol, en: ahora }
  await insertRespuesta(db, alcance, { ...clave, version }, { lista: lista.version, item, respuesta, nota, ...autor })
  await registrar(db, {
    ...{ cadena: clave.entidad, cuenta: persona.cuenta, accion: 'revision.lista', sujeto: sujetoDelReporte(clave) },
    ...{ hechos: { rol: persona.rol, version, lista: lista.version, item, respuesta }, en: ahora },
  })
  return (await estadoDeLaLista(ctx, clave, version, cuerpo)) ?? rechazar('lista.no_existe', { item })
}

async function listaDe(quien: Quien, clave: ClaveReporte): Promise<ListaRevision | null> {
  const { corte } = await findCorte(quien, clave)
  return listaEnVigor(await findListas(quien.db, clave.instrumento), corte.fechaDatos)
}
