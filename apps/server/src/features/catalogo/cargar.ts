// DNP's file comes in chunks, as any other: declared, sent, closed, and read in the queue (R2.3).
import { randomUUID } from 'node:crypto'
import type {
  cerrarCargaCatalogo as cerrarDef,
  crearCargaCatalogo as crearDef,
  descartarCargaCatalogo as descartarDef,
  PeticionDe,
  recibirTrozoCatalogo as trozoDef,
} from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { exigirTamano, guardarTrozo, nombreDeArchivo, unirTrozos } from '../cargas/index.ts'
import {
  type CambioCarga,
  type CargaCatalogo,
  type EstadoCargaCatalogo,
  findCarga,
  insertCarga,
  updateCarga,
} from './cargas.repo.ts'
import { leerCatalogo, soltarCargaCatalogo } from './encargos.ts'

const MAXIMO = 20 * 1_048_576

export async function crearCarga(
  ctx: ContextoTerritorial,
  { cuerpo }: PeticionDe<typeof crearDef>,
): Promise<CargaCatalogo> {
  exigirTamano(cuerpo.bytes, MAXIMO)
  const nombre = nombreDeArchivo(cuerpo.nombre)
  const id = randomUUID()
  await insertCarga(ctx.db, { id, nombre, bytes: cuerpo.bytes, cuenta: ctx.persona.cuenta }, ctx.ahora)
  return (await findCarga(ctx.db, id)) ?? rechazar('carga.no_existe', {})
}

export async function recibirTrozo(
  ctx: ContextoTerritorial,
  { params, cuerpo }: PeticionDe<typeof trozoDef>,
): Promise<CargaCatalogo> {
  const carga = await tomarCarga(ctx, params.carga, ['recibiendo'])
  return cambiar(ctx, carga, { recibidos: await guardarTrozo(ctx, carga, params.trozo, cuerpo) })
}

/** Closing again what is closed changes nothing. */
export async function cerrarCarga(
  ctx: ContextoTerritorial,
  { params }: PeticionDe<typeof cerrarDef>,
): Promise<CargaCatalogo> {
  const carga = (await findCarga(ctx.db, params.carga, true)) ?? rechazar('carga.no_existe', {})
  if (!(['recibiendo', 'fallida', 'descartada'] as readonly string[]).includes(carga.estado)) return carga
  if (carga.estado === 'descartada') rechazar('carga.estado', { estado: carga.estado })
  const { sha256 } = await unirTrozos(ctx, carga)
  await encolar(ctx.db, leerCatalogo, { carga: carga.id }, { clave: `leer_catalogo/${carga.id}` })
  return cambiar(ctx, carga, { estado: 'en_cola', progreso: 0, sha256: Buffer.from(sha256, 'hex') })
}

const DESCARTABLES = ['recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'fallida'] as const

export async function descartarCarga(
  ctx: ContextoTerritorial,
  { params }: PeticionDe<typeof descartarDef>,
): Promise<CargaCatalogo> {
  const carga = await tomarCarga(ctx, params.carga, DESCARTABLES)
  await encolar(ctx.db, soltarCargaCatalogo, { carga: carga.id })
  return cambiar(ctx, carga, { estado: 'descartada', progreso: null, resultado: null })
}

/** The upload, held, when it is in one of these states. */
export async function tomarCarga(
  { db }: Pick<ContextoTerritorial, 'db'>,
  id: string,
  estados: readonly EstadoCargaCatalogo[],
): Promise<CargaCatalogo> {
  const carga = (await findCarga(db, id, true)) ?? rechazar('carga.no_existe', {})
  return estados.includes(carga.estado) ? carga : rechazar('carga.estado', { estado: carga.estado })
}

async function cambiar(
  { db, ahora }: ContextoTerritorial,
  carga: CargaCatalogo,
  cambio: CambioCarga,
): Promise<CargaCatalogo> {
  await updateCarga(db, { id: carga.id, desde: [carga.estado] }, cambio, ahora)
  return (await findCarga(db, carga.id)) ?? carga
}
