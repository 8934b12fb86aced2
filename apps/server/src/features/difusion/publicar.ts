import type { publicarDifusion as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { sumarDiasHabiles } from '@kpt/domain/calendario'
import { DIAS_DE_TRASLADO, faltasDifusion } from '@kpt/domain/comunicaciones'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { insertDifusion } from './difusion.repo.ts'
import { avisarDifusion } from './encargos.ts'

/** Publishes for the entities; each gobernación is written to, so that it relays. */
export async function publicarDifusion(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  const [falta] = faltasDifusion(cuerpo)
  if (falta) rechazar('difusion.falta', { falta })
  const hoy = fechaEn(ahora)
  const numero = await takeConsecutivo(db, 'DI', Number(hoy.slice(0, 4)))
  const autor = { por: persona.cuenta, rol: persona.rol, en: ahora }
  const trasladarHasta = sumarDiasHabiles(hoy, DIAS_DE_TRASLADO)
  await insertDifusion(db, { ...cuerpo, numero, trasladarHasta }, autor)
  await encolar(db, avisarDifusion, { numero })
  await registrar(db, {
    ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'difusion.publicar', sujeto: `difusiones/${numero}` },
    ...{ hechos: { rol: persona.rol, titulo: cuerpo.titulo, publica: cuerpo.publica }, en: ahora },
  })
  return { numero }
}
