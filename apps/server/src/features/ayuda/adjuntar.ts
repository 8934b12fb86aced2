// What shows what a request is about: pictures of a screen, a book, a letter. Sent by chunks and looked at as every file that comes in.
import { ADJUNTOS_AYUDA, MAXIMO_ADJUNTO_AYUDA } from '@kpt/domain/comunicaciones'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { declararCargaNacional, recibirTrozoNacional, unirCargaNacional } from '../circulares/index.ts'
import { revisarArchivo } from '../evidencia/index.ts'
import { actosPosibles } from './actuar.ts'
import { findArchivos, insertArchivo } from './archivo.repo.ts'
import { type Ayuda, findAyuda, findAyudaForUpdate } from './ayuda.repo.ts'
import { type Mirada, miradaDe, parteEn } from './mirada.repo.ts'
import { registrarActo } from './registrar-acto.ts'

/** Folder of the store: these files are of no entity. */
const CARPETA = 'ayuda'

type ClaveCarga = { readonly numero: string; readonly carga: string }

export async function declararAdjunto(
  ctx: ContextoTerritorial,
  numero: string,
  archivo: { nombre: string; bytes: number },
) {
  await exigirAbierta(ctx, numero)
  if ((await findArchivos(ctx.db, ctx.alcance, numero)).length >= ADJUNTOS_AYUDA)
    rechazar('ayuda.adjunto', { porque: 'muchos' })
  return declararCargaNacional(ctx, archivo, MAXIMO_ADJUNTO_AYUDA)
}

export async function recibirAdjunto(
  ctx: ContextoTerritorial,
  { numero, carga }: ClaveCarga,
  trozo: number,
  contenido: Uint8Array,
) {
  await exigirAbierta(ctx, numero)
  return recibirTrozoNacional(ctx, { carga, trozo, contenido })
}

/** It becomes an attachment under the number of its upload, so that closing again changes nothing. It is looked at outside the transaction. */
export async function cerrarAdjunto(ctx: ContextoTerritorial, { numero, carga }: ClaveCarga) {
  const { servicios, alcance, persona, ahora } = ctx
  await exigirAbierta(ctx, numero)
  const { nombre, ruta, sha256, bytes } = await unirCargaNacional(ctx, carga)
  const { tipo, antivirus } = await revisarArchivo(servicios, 'archivo', ruta)
  await servicios.almacen.guardarDocumento(CARPETA, sha256, ruta)
  const nuevo = {
    ...{ id: carga, numero, nombre, tipo, bytes, sha256: Buffer.from(sha256, 'hex'), antivirus },
    ...{ persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) },
  }
  await servicios.conexion.db.transaction().execute(async (db) => {
    const ayuda = await findAyudaForUpdate(db, alcance, miradaDe(persona), numero)
    if (!ayuda) return rechazar('ayuda.no_existe', {})
    if ((await findArchivos(db, alcance, numero)).filter((a) => a.id !== carga).length >= ADJUNTOS_AYUDA)
      rechazar('ayuda.adjunto', { porque: 'muchos' })
    if (await insertArchivo(db, alcance, nuevo)) await registrarActo({ ...ctx, db }, ayuda, 'adjuntar', { sha256 })
  })
  return { id: carga }
}

export async function abrirAdjunto(ctx: ContextoTerritorial, numero: string, archivo: string) {
  const { db, alcance, persona, servicios } = ctx
  if (!(await findAyuda(db, alcance, miradaDe(persona), numero))) rechazar('ayuda.no_existe', {})
  const suyos = await findArchivos(db, alcance, numero)
  const { tipo, nombre, bytes, sha256 } = suyos.find((a) => a.id === archivo) ?? rechazar('ayuda.no_existe', {})
  const etiqueta = sha256.toString('hex')
  const leer = (start: number, end: number) => servicios.almacen.leerDocumento(CARPETA, etiqueta, { start, end })
  return { tipo, nombre, contenido: { etiqueta, bytes, leer } }
}

/** While it is not closed: whoever asked, and of the desk whoever may answer it. */
export function admiteAdjuntos(ctx: Pick<ContextoTerritorial, 'servicios'>, ayuda: Ayuda, mirada: Mirada): boolean {
  if (ayuda.estado === 'cerrada') return false
  return parteEn(mirada, ayuda) === 'persona' || actosPosibles(ctx, ayuda, mirada).includes('cerrar')
}

async function exigirAbierta(ctx: ContextoTerritorial, numero: string): Promise<Ayuda> {
  const mirada = miradaDe(ctx.persona)
  const ayuda = (await findAyuda(ctx.db, ctx.alcance, mirada, numero)) ?? rechazar('ayuda.no_existe', {})
  return admiteAdjuntos(ctx, ayuda, mirada) ? ayuda : rechazar('ayuda.adjunto', { porque: 'cerrada' })
}
