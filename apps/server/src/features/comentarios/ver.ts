import { isoBogota, parseInstante } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { type ClaveHilo, findComentados, findComentarios, findResuelto, upsertLectura } from './comentario.repo.ts'

export async function verHilo(
  { db, alcance, persona }: ContextoTerritorial,
  clave: ClaveHilo,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const tramo = { desde: (pagina - 1) * tamano, cuantas: tamano }
  const { filas, total } = await findComentarios(db, alcance, clave, persona.cuenta, tramo)
  return { filas, total, pagina, tamano, resuelto: await findResuelto(db, alcance, clave) }
}

/** Nobody has read what is still to be written. */
export async function leerHilo(
  { db, alcance, persona, ahora }: ContextoTerritorial,
  clave: ClaveHilo,
  hasta: string,
): Promise<{ sinLeer: number }> {
  const tope = Math.min(parseInstante(hasta) ?? ahora, ahora)
  await upsertLectura(db, alcance, clave, persona.cuenta, isoBogota(tope))
  const comentadas = await findComentados(db, alcance, clave, persona.cuenta)
  return { sinLeer: comentadas.find((c) => c.lugar === clave.lugar)?.sinLeer ?? 0 }
}
