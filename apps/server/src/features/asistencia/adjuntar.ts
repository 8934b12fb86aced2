import { ADJUNTOS_ASISTENCIA, cuerpoDe, MAXIMO_ASISTENCIA } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import {
  type Carga,
  crearCarga,
  exigirEstado,
  findCarga,
  findCargaForUpdate,
  recibirTrozo,
  soltarCarga,
  unirTrozos,
  updateCarga,
} from '../cargas/index.ts'
import { revisarArchivo } from '../evidencia/index.ts'
import { findAdjunto, insertAdjunto } from './archivo.repo.ts'
import { findEnPie } from './asistencia.repo.ts'
import { quienDe } from './registrar.ts'

type Clave = { readonly entidad: string; readonly asistencia: string }
type ClaveCarga = Clave & { readonly carga: string }

export async function declararAdjunto(
  ctx: ContextoTerritorial,
  clave: Clave,
  archivo: { nombre: string; bytes: number },
) {
  const { archivos } = await exigirSuya(ctx, clave)
  if (archivos >= ADJUNTOS_ASISTENCIA) rechazar('asistencia.adjunto', { porque: 'muchos' })
  return crearCarga(ctx, clave.entidad, { destino: 'asistencia', ...archivo }, { maximo: MAXIMO_ASISTENCIA })
}

export async function recibirAdjunto(
  ctx: ContextoTerritorial,
  clave: ClaveCarga,
  trozo: number,
  contenido: Uint8Array,
) {
  await exigirSuya(ctx, clave)
  await exigirCarga(ctx, clave)
  return recibirTrozo(ctx, clave.entidad, { carga: clave.carga, trozo, contenido })
}

/** It becomes an attachment under the number of its upload, so that closing again changes nothing. It is looked at outside the transaction. */
export async function cerrarAdjunto(ctx: ContextoTerritorial, clave: ClaveCarga) {
  const { servicios, alcance } = ctx
  const { entidad, asistencia, carga: id } = clave
  await exigirSuya(ctx, clave)
  const carga = await exigirCarga(ctx, clave)
  if (await findAdjunto(ctx.db, alcance, { entidad, asistencia, archivo: id })) return { id }
  exigirEstado(carga, 'cierre')
  const { ruta, sha256, bytes } = await unirTrozos(ctx, carga)
  const { tipo, antivirus } = await revisarArchivo(servicios, 'archivo', ruta)
  await servicios.almacen.guardarDocumento(entidad, sha256, ruta)
  const nuevo = { asistencia, id, entidad, nombre: carga.nombre, tipo, bytes, antivirus, ...quienDe(ctx) }
  await servicios.conexion.db.transaction().execute(async (db) => {
    const suya = (await findCargaForUpdate(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
    if (suya.estado === 'confirmada') return
    await insertAdjunto(db, alcance, { ...nuevo, sha256: Buffer.from(sha256, 'hex') })
    const cambio = { estado: 'confirmada' as const, sha256: Buffer.from(sha256, 'hex') }
    await updateCarga(db, alcance, { entidad, id, desde: [suya.estado] }, cambio, ctx.ahora)
    await encolar(db, soltarCarga, { entidad, carga: id })
  })
  return { id }
}

export async function abrirAdjunto(
  { db, alcance, servicios }: ContextoTerritorial,
  clave: Clave & { archivo: string },
) {
  const adjunto = (await findAdjunto(db, alcance, clave)) ?? rechazar('asistencia.no_existe', {})
  const { tipo, nombre, bytes, entidad, sha256 } = adjunto
  const etiqueta = sha256.toString('hex')
  const leer = (start: number, end: number) => servicios.almacen.leerDocumento(entidad, etiqueta, { start, end })
  return { tipo, nombre, contenido: { etiqueta, bytes, leer } }
}

/** Of this body, and received by the entity of the address. */
async function exigirSuya({ db, persona }: ContextoTerritorial, { entidad, asistencia: id }: Clave) {
  return (await findEnPie(db, { id, entidad, cuerpo: cuerpoDe(persona) })) ?? rechazar('asistencia.no_existe', {})
}

async function exigirCarga({ db, alcance }: ContextoTerritorial, { entidad, carga: id }: ClaveCarga): Promise<Carga> {
  const carga = await findCarga(db, alcance, entidad, id)
  return carga?.destino === 'asistencia' ? carga : rechazar('carga.no_existe', {})
}
