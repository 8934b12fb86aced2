import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { AmbitoComentario } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { type ClaveHilo, findResuelto, insertComentario, insertSuceso } from './comentario.repo.ts'

const ACCION = { interno: 'comentario.escribir', expediente: 'hilo.escribir' } as const satisfies Record<
  AmbitoComentario,
  string
>

type Dicho = { readonly id: string; readonly texto: string; readonly organismo: string | null }

/** Something said in a thread. What is said of a settled matter opens it again. False when it had been said already. */
export async function decirEnHilo(
  { db, alcance, persona, ahora }: ContextoTerritorial,
  clave: ClaveHilo,
  dicho: Dicho,
): Promise<boolean> {
  const quien = { por: persona.cuenta, rol: persona.rol, en: ahora }
  if (!(await insertComentario(db, alcance, clave, { ...dicho, ...quien }))) return false
  if (await findResuelto(db, alcance, clave))
    await insertSuceso(db, alcance, clave, { id: dicho.id, acto: 'reabrir', comentario: null, ...quien })
  // Not what was said: the chain is read by more people than the thread.
  const hechos = { meta: clave.lugar, comentario: dicho.id }
  const acto = { cadena: clave.entidad, cuenta: persona.cuenta, hechos, en: ahora }
  await registrar(db, { ...acto, accion: ACCION[clave.ambito], sujeto: sujetoDelReporte(clave) })
  return true
}
