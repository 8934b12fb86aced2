// The PDF of a circular on its way: declared, sent by chunks that may repeat, looked at inside, stored.
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type {
  cerrarDocumento as cerrarDef,
  declararDocumento as declararDef,
  PeticionDe,
  recibirTrozoDeDocumento as trozoDef,
} from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { bytesDeTrozo, trozosDe } from '../cargas/index.ts'
import { nombreLimpio, pasarAntivirus, revisarArchivo } from '../solicitudes/index.ts'
import { findCarga, insertCarga, insertDocumento } from './documento.repo.ts'

const MB = 1_048_576
const MAXIMO = 20 * MB

/** Folder of the store: these documents are of no entity. */
export const CARPETA_DNP = 'dnp'

export async function declararDocumento(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof declararDef>) {
  if (cuerpo.bytes > MAXIMO) rechazar('carga.muy_grande', { maximo: `${MAXIMO / MB} MB` })
  const id = randomUUID()
  const carga = { id, nombre: nombreLimpio(cuerpo.nombre), bytes: cuerpo.bytes }
  await insertCarga(ctx.db, carga, ctx.persona.cuenta, ctx.ahora)
  return { carga: id }
}

export async function recibirTrozo(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof trozoDef>) {
  const { almacen } = ctx.servicios
  const { id, bytes } = (await findCarga(ctx.db, params.carga)) ?? rechazar('carga.no_existe', {})
  const esperado = bytesDeTrozo(bytes, params.trozo)
  if (cuerpo.length !== esperado || esperado === 0)
    rechazar('carga.trozo', { esperado: String(esperado), recibido: String(cuerpo.length) })
  await almacen.guardarTrozo(id, params.trozo, cuerpo)
  const llegados = await almacen.trozosDe(id)
  return { recibidos: llegados.reduce((suma, trozo) => suma + bytesDeTrozo(bytes, trozo), 0) }
}

/** Outside a transaction: a scanner may take its time. Closing again what is closed answers the same. */
export async function cerrarDocumento(ctx: ContextoTerritorial, { params }: PeticionDe<typeof cerrarDef>) {
  const { servicios, db, persona, ahora } = ctx
  const { almacen } = servicios
  const { id, nombre, bytes } = (await findCarga(db, params.carga)) ?? rechazar('carga.no_existe', {})
  const faltan = trozosDe(bytes) - (await almacen.trozosDe(id)).length
  if (faltan > 0) rechazar('carga.incompleta', { faltan: String(faltan) })
  const { ruta } = await almacen.unirTrozos(id, trozosDe(bytes))
  const datos = await readFile(ruta)
  const revisado = revisarArchivo(datos)
  if (!revisado.bien) return rechazar('solicitud.soporte', { porque: revisado.falta })
  if (revisado.tipo !== 'application/pdf') rechazar('documento.tipo', { tipo: revisado.tipo })
  const antivirus = await pasarAntivirus(servicios, datos)
  const sha256 = createHash('sha256').update(datos).digest('hex')
  await almacen.guardarDocumento(CARPETA_DNP, sha256, ruta)
  await insertDocumento(db, { sha256, nombre, bytes, antivirus, por: persona.cuenta }, ahora)
  return { sha256, nombre, bytes }
}
