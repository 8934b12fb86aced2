import { createHash } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import {
  type Carga,
  exigirEstado,
  findCargaForUpdate,
  soltarCarga,
  type Unida,
  unirTrozos,
  updateCarga,
} from '../cargas/index.ts'
import { agregar } from './agregar.ts'
import { exigirCarga } from './cargar.ts'
import { type EvidenciaNueva, findEvidencia } from './evidencia.repo.ts'
import { type ArchivoRevisado, revisarArchivo } from './revisar-archivo.ts'
import { evidenciaVisible } from './visible.ts'

export type Dicho = {
  readonly clase: 'archivo' | 'foto'
  readonly descripcion: string
  readonly personal: boolean
  readonly metas: readonly string[]
}

/**
 * The file has arrived whole: it is looked at, stored and becomes a piece of evidence under the number of its upload, so that closing again
 * changes nothing. Looking and storing happen outside the transaction: a scanner or a store far away may take its time.
 */
export async function guardarArchivo(ctx: ContextoTerritorial, clave: ClaveReporte, id: string, dicho: Dicho) {
  const { servicios, alcance } = ctx
  const carga = await exigirCarga(ctx, clave.entidad, id)
  const hecha = await findEvidencia(ctx.db, alcance, clave, id)
  if (hecha) return evidenciaVisible(hecha, true)
  exigirEstado(carga, 'cierre')
  const unida = await unirTrozos(ctx, carga)
  const revisado = await revisarArchivo(servicios, dicho.clase, unida.ruta)
  await servicios.almacen.guardarDocumento(clave.entidad, unida.sha256, unida.ruta)
  const publica = await guardarPublica(ctx, clave.entidad, revisado)
  const nueva = { ...evidenciaDe(carga, unida, revisado, dicho), ...publica }
  await servicios.conexion.db.transaction().execute(async (db) => {
    const actor = { ...ctx, db }
    const suya = (await findCargaForUpdate(db, alcance, clave.entidad, id)) ?? rechazar('carga.no_existe', {})
    if (suya.estado === 'confirmada') return
    await agregar(actor, clave, nueva, dicho.metas)
    const cambio = { estado: 'confirmada' as const, sha256: Buffer.from(unida.sha256, 'hex') }
    await updateCarga(db, alcance, { entidad: clave.entidad, id, desde: [suya.estado] }, cambio, ctx.ahora)
    await encolar(db, soltarCarga, { entidad: clave.entidad, carga: id })
  })
  const guardada = await findEvidencia(ctx.db, alcance, clave, id)
  return evidenciaVisible(guardada ?? rechazar('evidencia.no_existe', {}), true)
}

async function guardarPublica({ servicios }: ContextoTerritorial, entidad: string, { publica }: ArchivoRevisado) {
  if (publica === null) return { publicaSha256: null, publicaBytes: null }
  const publicaSha256 = createHash('sha256').update(publica).digest()
  await servicios.almacen.guardarContenido(entidad, publicaSha256.toString('hex'), publica)
  return { publicaSha256, publicaBytes: publica.length }
}

function evidenciaDe(
  { id, nombre }: Carga,
  { sha256, bytes }: Unida,
  { tipo, antivirus, tomada }: ArchivoRevisado,
  { clase, descripcion, personal }: Dicho,
): Omit<EvidenciaNueva, 'publicaSha256' | 'publicaBytes'> {
  const { dia = null, latitud = null, longitud = null } = tomada ?? {}
  return {
    ...{ id, clase, nombre, descripcion, personal, direccion: null, tipo, bytes, antivirus },
    sha256: Buffer.from(sha256, 'hex'),
    ...{ tomadaEl: dia, latitud, longitud, lugar: '' },
    lugarDe: dia !== null || latitud !== null ? 'foto' : null,
  }
}
