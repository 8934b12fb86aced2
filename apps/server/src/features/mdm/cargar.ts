// A table of inputs comes in chunks, as any other file: declared with its provenance, sent, closed, and read in the queue.
import { randomUUID } from 'node:crypto'
import type {
  cerrarCargaInsumo as cerrarDef,
  crearCargaInsumo as crearDef,
  descartarCargaInsumo as descartarDef,
  PeticionDe,
  recibirTrozoInsumo as trozoDef,
} from '@kpt/contract'
import { fuentesDe } from '@kpt/domain/mdm'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { exigirTamano, guardarTrozo, nombreDeArchivo, unirTrozos } from '../cargas/index.ts'
import {
  type CambioCarga,
  type CargaInsumo,
  type EstadoCargaInsumo,
  findCarga,
  insertCarga,
  updateCarga,
} from './carga.repo.ts'
import { leerInsumo, soltarCargaInsumo } from './encargos.ts'
import { exigirReceta } from './recetas.ts'

const MAXIMO = 10 * 1_048_576

export async function crearCarga(
  ctx: ContextoTerritorial,
  { cuerpo }: PeticionDe<typeof crearDef>,
): Promise<CargaInsumo> {
  const { db, ahora, persona } = ctx
  exigirTamano(cuerpo.bytes, MAXIMO)
  const { receta } = await exigirReceta(db, cuerpo.receta)
  if (!fuentesDe(receta).some((f) => f.fuente === cuerpo.fuente))
    rechazar('mdm.fuente_desconocida', { fuente: cuerpo.fuente })
  const id = randomUUID()
  const { clave, version } = receta
  const nueva = { ...cuerpo, id, receta: { clave, version }, nombre: nombreDeArchivo(cuerpo.nombre) }
  await insertCarga(db, { ...nueva, cuenta: persona.cuenta }, ahora)
  return (await findCarga(db, id)) ?? rechazar('carga.no_existe', {})
}

export async function recibirTrozo(
  ctx: ContextoTerritorial,
  { params, cuerpo }: PeticionDe<typeof trozoDef>,
): Promise<CargaInsumo> {
  const carga = await tomarCarga(ctx, params.carga, ['recibiendo'])
  return cambiar(ctx, carga, { recibidos: await guardarTrozo(ctx, carga, params.trozo, cuerpo) })
}

/** Closing again what is closed changes nothing. */
export async function cerrarCarga(
  ctx: ContextoTerritorial,
  { params }: PeticionDe<typeof cerrarDef>,
): Promise<CargaInsumo> {
  const carga = (await findCarga(ctx.db, params.carga, true)) ?? rechazar('carga.no_existe', {})
  if (carga.estado === 'descartada') rechazar('carga.estado', { estado: carga.estado })
  if (carga.estado !== 'recibiendo' && carga.estado !== 'fallida') return carga
  const { sha256 } = await unirTrozos(ctx, carga)
  await encolar(ctx.db, leerInsumo, { carga: carga.id }, { clave: `${leerInsumo.nombre}/${carga.id}` })
  return cambiar(ctx, carga, { estado: 'en_cola', progreso: 0, sha256: Buffer.from(sha256, 'hex') })
}

const DESCARTABLES = ['recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'fallida'] as const

export async function descartarCarga(
  ctx: ContextoTerritorial,
  { params }: PeticionDe<typeof descartarDef>,
): Promise<CargaInsumo> {
  const carga = await tomarCarga(ctx, params.carga, DESCARTABLES)
  await encolar(ctx.db, soltarCargaInsumo, { carga: carga.id })
  return cambiar(ctx, carga, { estado: 'descartada', progreso: null, resultado: null })
}

/** The upload, held, when it is in one of these states. */
export async function tomarCarga(
  { db }: Pick<ContextoTerritorial, 'db'>,
  id: string,
  estados: readonly EstadoCargaInsumo[],
): Promise<CargaInsumo> {
  const carga = (await findCarga(db, id, true)) ?? rechazar('carga.no_existe', {})
  return estados.includes(carga.estado) ? carga : rechazar('carga.estado', { estado: carga.estado })
}

async function cambiar({ db, ahora }: ContextoTerritorial, carga: CargaInsumo, cambio: CambioCarga) {
  await updateCarga(db, { id: carga.id, desde: [carga.estado] }, cambio, ahora)
  return (await findCarga(db, carga.id)) ?? carga
}
