// A questionnaire while it is built: begun from something, changed piece by piece by whoever saw the piece as it is, left and found again.
import { randomUUID } from 'node:crypto'
import type {
  adjuntarActaCuestionario as actaDef,
  cambiarCuestionario as cambiarDef,
  descartarCuestionario as descartarDef,
  empezarCuestionario as empezarDef,
  PeticionDe,
  verBorradorCuestionario as verDef,
} from '@kpt/contract'
import {
  aplicarActo,
  type Cuestionario,
  copiarCuestionario,
  cuestionarioEnBlanco,
  type OrigenCuestionario,
  piezaDe,
} from '@kpt/domain/gestionweb'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { documentoNacional } from '../circulares/index.ts'
import { delCuestionario } from './anotar.ts'
import {
  type BorradorCuestionario,
  deleteBorrador,
  findBorrador,
  findQuienCambio,
  findSemilla,
  insertActo,
  insertBorrador,
  updateBorrador,
} from './borrador.repo.ts'
import { findCuestionarioPublicado } from './publicado.repo.ts'

export async function empezarCuestionario(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof empezarDef>) {
  const { db, ahora, persona } = ctx
  const { vigencia, origen, de } = cuerpo
  const publicado = await findCuestionarioPublicado(db, vigencia)
  // Where there is something published, the way on is to correct it: another beginning would hide what entities already read.
  if ((publicado !== null) !== (origen === 'correccion')) rechazar('cuestionario.origen', {})
  const cuestionario = publicado?.cuestionario ?? (await comienzo(ctx, vigencia, origen, de))
  const sobre = publicado?.numero ?? 0
  const nuevo = { id: randomUUID(), sobre, cuestionario, documento: publicado?.documento ?? null }
  if (!(await insertBorrador(db, nuevo, { por: persona.cuenta, en: ahora }))) rechazar('cuestionario.con_borrador', {})
  await registrar(ctx.db, { accion: 'cuestionario.empezar', ...delCuestionario(ctx, vigencia, { origen, de, sobre }) })
  return { vigencia, version: 1 }
}

async function comienzo(
  { db }: ContextoTerritorial,
  vigencia: number,
  origen: OrigenCuestionario,
  de: number | null,
): Promise<Cuestionario> {
  if (origen === 'blanco') return cuestionarioEnBlanco(vigencia)
  if (origen === 'semilla') return (await findSemilla(db, vigencia)) ?? rechazar('cuestionario.origen', {})
  if (de === null || de === vigencia) return rechazar('cuestionario.origen', {})
  const fuente = (await findCuestionarioPublicado(db, de))?.cuestionario ?? (await findSemilla(db, de))
  return fuente ? copiarCuestionario(fuente, vigencia) : rechazar('cuestionario.origen', {})
}

export async function verBorrador(ctx: ContextoTerritorial, { params }: PeticionDe<typeof verDef>) {
  return visible(ctx, (await findBorrador(ctx.db, params.vigencia)) ?? rechazar('cuestionario.sin_borrador', {}))
}

export async function cambiarCuestionario(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof cambiarDef>) {
  const { acto } = cuerpo
  const borrador = await tomarBorrador(ctx, params.vigencia)
  const pieza = piezaDe(acto)
  const { cuestionario, falta } = aplicarActo(borrador.cuestionario, acto)
  if (falta === 'cambio') return rechazarCambio(ctx, borrador, pieza)
  if (falta !== null) return rechazar('cuestionario.acto', { falta })
  const despues = { ...borrador, cuestionario, version: borrador.version + 1 }
  await guardar(ctx, despues, pieza, acto)
  await registrar(ctx.db, {
    accion: 'cuestionario.cambiar',
    ...delCuestionario(ctx, params.vigencia, { pieza, clase: acto.clase, ...sentidoDe(acto) }),
  })
  return verBorrador(ctx, { params, consulta: {}, cuerpo: undefined })
}

export async function adjuntarActa(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof actaDef>) {
  const borrador = await tomarBorrador(ctx, params.vigencia)
  const { antes, documento } = cuerpo
  if (borrador.documento !== antes) return rechazarCambio(ctx, borrador, 'acta')
  if (documento !== null && !(await documentoNacional(ctx.db, documento))) rechazar('documento.no_existe', {})
  const despues = { ...borrador, documento, version: borrador.version + 1 }
  await guardar(ctx, despues, 'acta', { clase: 'acta', despues: documento })
  await registrar(ctx.db, { accion: 'cuestionario.acta', ...delCuestionario(ctx, params.vigencia, { documento }) })
  return verBorrador(ctx, { params, consulta: {}, cuerpo: undefined })
}

export async function descartarCuestionario(
  ctx: ContextoTerritorial,
  { params, cuerpo }: PeticionDe<typeof descartarDef>,
) {
  const borrador = await tomarBorrador(ctx, params.vigencia)
  if (borrador.version !== cuerpo.version) rechazar('cuestionario.cambio', { quien: borrador.quien })
  await deleteBorrador(ctx.db, borrador.id)
  await registrar(ctx.db, { accion: 'cuestionario.descartar', ...delCuestionario(ctx, params.vigencia, {}) })
  return { descartado: true as const }
}

/** Held until the transaction ends. */
export async function tomarBorrador({ db }: ContextoTerritorial, vigencia: number): Promise<BorradorCuestionario> {
  return (await findBorrador(db, vigencia, true)) ?? rechazar('cuestionario.sin_borrador', {})
}

async function guardar(
  { db, ahora, persona }: ContextoTerritorial,
  borrador: BorradorCuestionario,
  pieza: string,
  acto: Parameters<typeof insertActo>[2],
): Promise<void> {
  const autor = { por: persona.cuenta, en: ahora }
  await updateBorrador(db, borrador, autor)
  await insertActo(db, { borrador: borrador.id, version: borrador.version, pieza }, acto, autor)
}

async function rechazarCambio({ db }: ContextoTerritorial, { id }: BorradorCuestionario, pieza: string) {
  return rechazar('cuestionario.cambio', { quien: (await findQuienCambio(db, id, pieza)) ?? '' })
}

function sentidoDe(acto: PeticionDe<typeof cambiarDef>['cuerpo']['acto']): { sentido: string } {
  if (!('antes' in acto)) return { sentido: 'mueve' }
  return { sentido: acto.antes === null ? 'agrega' : acto.despues === null ? 'quita' : 'cambia' }
}

async function visible({ db }: ContextoTerritorial, borrador: BorradorCuestionario) {
  const { id: _, documento, ...resto } = borrador
  const acta = documento === null ? null : await documentoNacional(db, documento)
  const publicado = await findCuestionarioPublicado(db, borrador.cuestionario.vigencia)
  return { ...resto, acta, publicada: publicado?.numero ?? 0 }
}
