// A file of no entity on its way: declared, sent by chunks that may repeat, joined. Only whoever declared it goes on with it.
import { randomUUID } from 'node:crypto'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { bytesDeTrozo, trozosDe } from '../cargas/index.ts'
import { nombreLimpio } from '../solicitudes/index.ts'
import { type CargaNacional, findCarga, insertCarga } from './documento.repo.ts'

export const MB = 1_048_576

type Declarado = { readonly nombre: string; readonly bytes: number }

export async function declararCargaNacional(ctx: ContextoTerritorial, { nombre, bytes }: Declarado, maximo: number) {
  if (bytes > maximo) rechazar('carga.muy_grande', { maximo: `${maximo / MB} MB` })
  const id = randomUUID()
  await insertCarga(ctx.db, { id, nombre: nombreLimpio(nombre), bytes }, ctx.persona.cuenta, ctx.ahora)
  return { carga: id }
}

type Trozo = { readonly carga: string; readonly trozo: number; readonly contenido: Uint8Array }

export async function recibirTrozoNacional(ctx: ContextoTerritorial, { carga, trozo, contenido }: Trozo) {
  const { almacen } = ctx.servicios
  const { id, bytes } = await exigirCarga(ctx, carga)
  const esperado = bytesDeTrozo(bytes, trozo)
  if (contenido.length !== esperado || esperado === 0)
    rechazar('carga.trozo', { esperado: String(esperado), recibido: String(contenido.length) })
  await almacen.guardarTrozo(id, trozo, contenido)
  const llegados = await almacen.trozosDe(id)
  return { recibidos: llegados.reduce((suma, n) => suma + bytesDeTrozo(bytes, n), 0) }
}

/** All of it as one file; refuses while some chunk is missing. */
export async function unirCargaNacional(ctx: ContextoTerritorial, carga: string) {
  const { almacen } = ctx.servicios
  const { id, nombre, bytes } = await exigirCarga(ctx, carga)
  const faltan = trozosDe(bytes) - (await almacen.trozosDe(id)).length
  if (faltan > 0) rechazar('carga.incompleta', { faltan: String(faltan) })
  const { ruta, sha256 } = await almacen.unirTrozos(id, trozosDe(bytes))
  return { nombre, bytes, ruta, sha256 }
}

async function exigirCarga({ db, persona }: ContextoTerritorial, id: string): Promise<CargaNacional> {
  return (await findCarga(db, id, persona.cuenta)) ?? rechazar('carga.no_existe', {})
}
