import { admiteAcuse } from '@kpt/domain/comunicaciones'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findOficio, insertSuceso } from './oficio.repo.ts'
import { sujetoDelOficio } from './sujeto.ts'

/** Somebody of the entity says that it got the letter: once, and for good. */
export async function acusarOficio(ctx: ContextoTerritorial, radicado: string) {
  const { db, alcance, ahora, persona } = ctx
  const oficio = (await findOficio(db, alcance, radicado, true)) ?? rechazar('oficio.no_existe', {})
  if (!admiteAcuse(oficio.estado)) rechazar('oficio.sin_acuse', { estado: oficio.estado })
  const autor = { en: ahora, por: persona.cuenta, rol: persona.rol }
  const estado = await insertSuceso(db, oficio, { clase: 'acuse' }, autor)
  await registrar(db, {
    ...{ cadena: oficio.entidad, cuenta: persona.cuenta, accion: 'oficio.acusar', sujeto: sujetoDelOficio(radicado) },
    ...{ hechos: { rol: persona.rol, radicado }, en: ahora },
  })
  return { estado }
}
