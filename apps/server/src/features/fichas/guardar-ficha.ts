import { createHash } from 'node:crypto'
import type { guardarFicha as definicion, PeticionDe } from '@kpt/contract'
import { cambiosFicha, faltasFicha, fichaLimpia } from '@kpt/domain/fichas'
import { canonicalText } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findFicha, insertVersion } from './ficha.repo.ts'

/**
 * Keeps the card as a new version. The link of the audit says which fields changed and the digest of the whole card: names of people
 * stay in the table, and a row that somebody rewrote is seen.
 */
export async function guardarFicha(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, alcance, ahora, persona, servicios } = ctx
  const { entidad } = params
  const { tipo } = servicios.referencia.territorio.get(entidad) ?? rechazar('entidad.desconocida', { entidad })
  const faltas = faltasFicha(fichaLimpia(cuerpo.ficha), tipo)
  if (faltas.length > 0) rechazar('ficha.faltas', { campos: faltas.map(({ campo }) => campo).join(',') }, faltas)
  const ficha = fichaLimpia(cuerpo.ficha)
  const antes = await findFicha(db, entidad)
  if ((antes?.n ?? 0) !== cuerpo.contra) rechazar('ficha.cambio', {})
  const cambios = cambiosFicha(antes?.ficha ?? null, ficha)
  if (cambios.length === 0) rechazar('ficha.igual', {})
  const n = cuerpo.contra + 1
  const nueva = await insertVersion(db, alcance, { entidad, n, ficha }, { por: persona.cuenta, ahora })
  if (!nueva) rechazar('ficha.cambio', {})
  const huella = createHash('sha256').update(canonicalText(ficha)).digest('hex')
  const hechos = { campos: cambios.map(({ campo }) => campo), huella, rol: persona.rol }
  const acto = {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'ficha.guardar',
    sujeto: `ficha/${n}`,
    hechos,
    en: ahora,
  }
  await registrar(db, acto)
  return { n }
}
