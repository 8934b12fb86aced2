// A file of no entity on its way: declared, sent by chunks that may repeat, joined. Only whoever declared it goes on with it.
import { randomUUID } from 'node:crypto'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { exigirTamano, guardarTrozo, unirTrozos } from '../cargas/index.ts'
import { nombreLimpio } from '../solicitudes/index.ts'
import { type CargaNacional, findCarga, insertCarga } from './documento.repo.ts'

export const MB = 1_048_576

type Declarado = { readonly nombre: string; readonly bytes: number }

export async function declararCargaNacional(ctx: ContextoTerritorial, { nombre, bytes }: Declarado, maximo: number) {
  exigirTamano(bytes, maximo)
  const id = randomUUID()
  await insertCarga(ctx.db, { id, nombre: nombreLimpio(nombre), bytes }, ctx.persona.cuenta, ctx.ahora)
  return { carga: id }
}

type Trozo = { readonly carga: string; readonly trozo: number; readonly contenido: Uint8Array }

export async function recibirTrozoNacional(ctx: ContextoTerritorial, { carga, trozo, contenido }: Trozo) {
  return { recibidos: await guardarTrozo(ctx, await exigirCarga(ctx, carga), trozo, contenido) }
}

/** All of it as one file; refuses while some chunk is missing. */
export async function unirCargaNacional(ctx: ContextoTerritorial, carga: string) {
  const declarada = await exigirCarga(ctx, carga)
  return { nombre: declarada.nombre, ...(await unirTrozos(ctx, declarada)) }
}

async function exigirCarga({ db, persona }: ContextoTerritorial, id: string): Promise<CargaNacional> {
  return (await findCarga(db, id, persona.cuenta)) ?? rechazar('carga.no_existe', {})
}
