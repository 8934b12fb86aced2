// Preparations as their body sees and changes them before signing.
import type { escribirLote as defEscribir, sacarDeLote as defSacar, PeticionDe } from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCopias } from './copia.repo.ts'
import { cadenaDe, emisorDe, emisorVisible } from './emisor.ts'
import {
  type Cuentas,
  findCuentas,
  findLote,
  type Lote,
  listLotes,
  updateDescartado,
  updateExcluida,
  updateTexto,
} from './lote.repo.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listarLotes(ctx: ContextoTerritorial, pagina: Pagina) {
  const { filas, total } = await listLotes(ctx.db, emisorDe(ctx.persona), pagina)
  const cuentas = await findCuentas(
    ctx.db,
    filas.map(({ id }) => id),
  )
  return { ...pagina, total, filas: filas.map((lote) => loteVisible(ctx, lote, cuentas)) }
}

export async function verLote(ctx: ContextoTerritorial, id: string) {
  const lote = await exigirLote(ctx, id)
  const copias = await findCopias(ctx.db, fechaEn(ctx.ahora), lote.sobre?.instrumento ?? null)
  return {
    ...loteVisible(ctx, lote, await findCuentas(ctx.db, [id])),
    copia: copias.map(({ direccion }) => direccion),
    puedeFirmar: lote.estado === 'borrador' && territorioDe(ctx.persona, 'oficio.firmar') !== null,
  }
}

function loteVisible(
  { servicios }: ContextoTerritorial,
  { emisor, ...lote }: Lote,
  cuentas: ReadonlyMap<string, Cuentas>,
) {
  return { ...lote, emisor: emisorVisible(servicios, emisor), cuentas: cuentas.get(lote.id) ?? VACIAS }
}

const VACIAS: Cuentas = {
  ...{ lista: 0, excluidas: 0, sinOficio: 0, oficios: 0 },
  ...{ porEnviar: 0, enviados: 0, rebotados: 0, noSalieron: 0 },
}

/** Takes an entity off the list with a reason, or puts it back. */
export async function sacarDeLote(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof defSacar>) {
  const { db, ahora, persona } = ctx
  const { lote: id, codigo: entidad } = params
  const { emisor } = await exigirBorrador(ctx, id)
  const autor = { por: persona.cuenta, en: ahora }
  if (!(await updateExcluida(db, { lote: id, entidad }, cuerpo.motivo, autor)))
    rechazar('oficio.entidad_fuera', { entidad })
  await registrar(db, {
    ...{ cadena: cadenaDe(emisor), cuenta: persona.cuenta, accion: 'oficio.sacar', sujeto: `oficios/lotes/${id}` },
    hechos: { rol: persona.rol, entidad, motivo: cuerpo.motivo },
    en: ahora,
  })
  return { excluidas: (await findCuentas(db, [id])).get(id)?.excluidas ?? 0 }
}

export async function escribirLote(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof defEscribir>) {
  const { clase } = await exigirBorrador(ctx, params.lote)
  if (clase === 'libre' && cuerpo.asunto === '') rechazar('oficio.falta', { falta: 'asunto' })
  if (clase === 'libre' && cuerpo.texto === '') rechazar('oficio.falta', { falta: 'texto' })
  await updateTexto(ctx.db, params.lote, cuerpo)
  return { guardado: true as const }
}

export async function descartarLote(ctx: ContextoTerritorial, id: string) {
  const { db, ahora, persona } = ctx
  const { emisor } = await exigirBorrador(ctx, id)
  await updateDescartado(db, id)
  await registrar(db, {
    ...{ cadena: cadenaDe(emisor), cuenta: persona.cuenta, accion: 'oficio.descartar', sujeto: `oficios/lotes/${id}` },
    ...{ hechos: { rol: persona.rol }, en: ahora },
  })
  return { descartado: true as const }
}

export async function exigirLote({ db, persona }: ContextoTerritorial, id: string, bloqueo = false): Promise<Lote> {
  return (await findLote(db, emisorDe(persona), id, bloqueo)) ?? rechazar('oficio.lote_no_existe', {})
}

/** Held until the end: two people never sign the same one. */
export async function exigirBorrador(ctx: ContextoTerritorial, id: string): Promise<Lote> {
  const lote = await exigirLote(ctx, id, true)
  return lote.estado === 'borrador' ? lote : rechazar('oficio.lote_estado', { estado: lote.estado })
}
