import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { findCorreo, reviveCorreo } from './correo.repo.ts'
import { correoVisible, sePuedeReintentar } from './correo-visible.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'

/** Sends a dead letter again: to the same people, with the same text and the same Message-ID. */
export async function reintentar({ db, ahora, persona }: ContextoTerritorial, id: string) {
  const fila = (await findCorreo(db, id, true)) ?? rechazar('correo.no_existe', {})
  if (!sePuedeReintentar(fila)) rechazar('correo.no_reintentable', { estado: fila.estado })
  await reviveCorreo(db, id, ahora)
  await encolar(db, enviarCorreo, { id }, { clave: claveDeEnvio(id) })
  const acto = { accion: 'correo.reintento', sujeto: `correo/${id}`, hechos: { clase: fila.clase } }
  await registrar(db, { ...acto, cadena: 'nacional', cuenta: persona.cuenta, en: ahora })
  return correoVisible((await findCorreo(db, id)) ?? fila)
}
