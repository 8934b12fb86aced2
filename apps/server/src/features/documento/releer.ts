import { registrar } from '../../platform/audit/index.ts'
import type { Actor } from '../../platform/http/index.ts'
import { pedirOtraLectura } from '../lectura/index.ts'
import { claveDelDocumento } from './documento-del-plan.ts'

/** Asks again for the reading of the plan's document. */
export async function releer(actor: Actor, entidad: string) {
  const { db, ahora, persona } = actor
  const clave = await claveDelDocumento({ lector: actor, entidad, afuera: false })
  await pedirOtraLectura(actor, clave)
  await registrar(db, {
    ...{ cadena: entidad, cuenta: persona.cuenta, accion: 'documento.releer', sujeto: `documento/${clave.sha256}` },
    ...{ hechos: {}, en: ahora },
  })
  return { pedida: true as const }
}
