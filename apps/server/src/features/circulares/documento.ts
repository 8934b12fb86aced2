// The PDF of a circular on its way: declared, sent by chunks that may repeat, looked at inside, stored.
import { readFile } from 'node:fs/promises'
import type {
  cerrarDocumento as cerrarDef,
  declararDocumento as declararDef,
  PeticionDe,
  recibirTrozoDeDocumento as trozoDef,
} from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { pasarAntivirus, revisarArchivo } from '../solicitudes/index.ts'
import { declararCargaNacional, MB, recibirTrozoNacional, unirCargaNacional } from './carga-nacional.ts'
import { insertDocumento } from './documento.repo.ts'

const MAXIMO = 20 * MB

/** Folder of the store: these documents are of no entity. */
export const CARPETA_DNP = 'dnp'

export function declararDocumento(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof declararDef>) {
  return declararCargaNacional(ctx, cuerpo, MAXIMO)
}

export function recibirTrozo(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof trozoDef>) {
  return recibirTrozoNacional(ctx, { ...params, contenido: cuerpo })
}

/** Outside a transaction: a scanner may take its time. Closing again what is closed answers the same. */
export async function cerrarDocumento(ctx: ContextoTerritorial, { params }: PeticionDe<typeof cerrarDef>) {
  const { servicios, db, persona, ahora } = ctx
  const { nombre, bytes, ruta, sha256 } = await unirCargaNacional(ctx, params.carga)
  const datos = await readFile(ruta)
  const revisado = revisarArchivo(datos)
  if (!revisado.bien) return rechazar('solicitud.soporte', { porque: revisado.falta })
  if (revisado.tipo !== 'application/pdf') rechazar('documento.tipo', { tipo: revisado.tipo })
  const antivirus = await pasarAntivirus(servicios, datos)
  await servicios.almacen.guardarDocumento(CARPETA_DNP, sha256, ruta)
  await insertDocumento(db, { sha256, nombre, bytes, antivirus, por: persona.cuenta }, ahora)
  return { sha256, nombre, bytes }
}
