// The book comes in chunks, as any other: declared, sent, closed, and read in the queue.
import { randomUUID } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { exigirTamano, guardarTrozo, nombreDeArchivo, unirTrozos } from '../cargas/index.ts'
import { type CambioCruce, type ClaveCruce, type CruceFila, findCruce, insertCruce, updateCruce } from './cruce.repo.ts'
import { cruceVisible } from './cruce-visible.ts'
import { leerCruce } from './encargos.ts'
import { findMundoCruce } from './mundo-cruce.ts'

const MAXIMO = 20 * 1_048_576

export async function crearCruce(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  archivo: { nombre: string; bytes: number },
) {
  exigirTamano(archivo.bytes, MAXIMO)
  // A report or a plan that are not there refuse now, not after the file was sent.
  await findMundoCruce(ctx, clave)
  const { cuenta, rol } = ctx.persona
  const nombre = nombreDeArchivo(archivo.nombre)
  const nuevo = { carga: randomUUID(), nombre, bytes: archivo.bytes, cuenta, rol }
  const cruce = await insertCruce(ctx.db, ctx.alcance, clave, nuevo, ctx.ahora)
  return cruceVisible(await exigirCruce(ctx, { ...clave, cruce }))
}

export async function recibirTrozo(ctx: ContextoTerritorial, clave: ClaveCruce, trozo: number, contenido: Uint8Array) {
  const fila = await exigirCruce(ctx, clave, true)
  if (fila.estado !== 'recibiendo') rechazar('carga.estado', { estado: fila.estado })
  return cambiar(ctx, clave, fila, { recibidos: await guardarTrozo(ctx, archivoDe(fila), trozo, contenido) })
}

/** Closing again what is closed changes nothing. */
export async function cerrarCruce(ctx: ContextoTerritorial, clave: ClaveCruce) {
  const fila = await exigirCruce(ctx, clave, true)
  if (fila.estado === 'descartada') rechazar('carga.estado', { estado: fila.estado })
  if (fila.estado !== 'recibiendo' && fila.estado !== 'fallida') return cruceVisible(fila)
  const { sha256 } = await unirTrozos(ctx, archivoDe(fila))
  await encolar(ctx.db, leerCruce, clave, { clave: `leer_cruce/${fila.carga}` })
  return cambiar(ctx, clave, fila, { estado: 'en_cola', progreso: 0, sha256: Buffer.from(sha256, 'hex') })
}

const archivoDe = ({ carga, bytes }: CruceFila) => ({ id: carga, bytes })

export async function exigirCruce(
  { db, alcance }: Pick<ContextoTerritorial, 'db' | 'alcance'>,
  clave: ClaveCruce,
  paraCambiar = false,
): Promise<CruceFila> {
  return (await findCruce(db, alcance, clave, paraCambiar)) ?? rechazar('cruce.no_existe', {})
}

async function cambiar(ctx: ContextoTerritorial, clave: ClaveCruce, fila: CruceFila, cambio: CambioCruce) {
  await updateCruce(ctx.db, ctx.alcance, { ...clave, desde: [fila.estado] }, cambio, ctx.ahora)
  return cruceVisible(await exigirCruce(ctx, clave))
}
