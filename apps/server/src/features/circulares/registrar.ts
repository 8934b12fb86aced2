// Circulars are registered, corrected while no published calendar cites them, and listed with what they touch.
import type {
  descartarCircular as descartarDef,
  guardarCircular as guardarDef,
  listarCirculares as listarDef,
  PeticionDe,
  verCircular as verDef,
} from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { claveCircular } from '@kpt/domain/calendario'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { lockCalendario } from '../calendario/index.ts'
import {
  type CircularRegistrada,
  deleteCircular,
  findCircular,
  findCirculares,
  findQuienGuardo,
  insertCircular,
  updateCircular,
} from './circular.repo.ts'
import { findDocumento } from './documento.repo.ts'

export async function listarCirculares({ db }: ContextoTerritorial, { consulta }: PeticionDe<typeof listarDef>) {
  const { total, filas } = await findCirculares(db, consulta)
  return { total, ...consulta, filas: filas.map(visible) }
}

export async function verCircular({ db }: ContextoTerritorial, { params }: PeticionDe<typeof verDef>) {
  return visible((await findCircular(db, params.circular)) ?? rechazar('circular.no_existe', {}))
}

/** Its number and its year make its key: correcting them moves the drafts of calendars along. */
export async function guardarCircular(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof guardarDef>) {
  const { db, ahora, persona, servicios } = ctx
  const { antes, ...datos } = cuerpo
  await lockCalendario(db)
  if (datos.documento !== null && !(await findDocumento(db, datos.documento))) rechazar('documento.no_existe', {})
  const clave = claveCircular(datos.numero, datos.fecha)
  if (antes) await exigirBorrador(ctx, antes.clave)
  if (antes?.clave !== clave && (await findCircular(db, clave)))
    rechazar('circular.ya_existe', { circular: datos.numero })
  const circular = { ...datos, clave, demostracion: servicios.demostracion !== null }
  const autor = { por: persona.cuenta, en: ahora }
  if (!antes) await insertCircular(db, circular, autor)
  else if (!(await updateCircular(db, antes, circular, autor)))
    rechazar('cronograma.cambio', { quien: await findQuienGuardo(db, antes.clave) })
  const { fecha, disponible, documento } = datos
  const hechos = { rol: persona.rol, antes: antes?.clave ?? null, fecha, disponible, documento }
  await anotar(ctx, 'circular.guardar', clave, hechos)
  return { clave }
}

export async function descartarCircular(ctx: ContextoTerritorial, { params }: PeticionDe<typeof descartarDef>) {
  await lockCalendario(ctx.db)
  const circular = await exigirBorrador(ctx, params.circular)
  if (circular.cronogramas.length > 0) rechazar('circular.en_uso', {})
  await deleteCircular(ctx.db, circular.clave)
  await anotar(ctx, 'circular.descartar', circular.clave, { rol: ctx.persona.rol })
  return { descartada: true as const }
}

async function exigirBorrador({ db }: ContextoTerritorial, clave: string): Promise<CircularRegistrada> {
  const circular = (await findCircular(db, clave)) ?? rechazar('circular.no_existe', {})
  return circular.publicada ? rechazar('circular.publicada', {}) : circular
}

type Hechos = Parameters<typeof registrar>[1]['hechos']

function anotar({ db, ahora, persona }: ContextoTerritorial, accion: string, clave: string, hechos: Hechos) {
  const sujeto = `circular/${clave}`
  return registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, accion, sujeto, hechos, en: ahora })
}

function visible({ cronogramas, ...circular }: CircularRegistrada) {
  return { ...circular, cronogramas: [...cronogramas] }
}
