import type { PeticionDe, registrarFestivo as registrarDef, verPreviaFestivo as verPreviaDef } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type CambioFestivo, faltaDeCambio, type HechoFestivo, limitesQueMueve } from '@kpt/domain/calendario'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findFestivosSegun, findTodos, insertFestivo, lockCalendario } from '../calendario/index.ts'

/** Which limits a change would move, for whoever is about to make it. */
export async function verPrevia(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof verPreviaDef>) {
  await exigirCambio(ctx, cuerpo)
  return { mueve: await loQueMueve(ctx, { ...cuerpo, motivo: '', cita: '', en: ctx.ahora }) }
}

/** Adds a fact by its act: a day more or less, a rule off or on. What was known before stays as it was. */
export async function registrarFestivo(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof registrarDef>) {
  const { db, ahora, persona } = ctx
  // Two at once over one day: the second is judged by what the first one left.
  await lockCalendario(db)
  await exigirCambio(ctx, cuerpo)
  const hecho: HechoFestivo = { ...cuerpo, en: ahora }
  const mueve = await loQueMueve(ctx, hecho)
  await insertFestivo(db, hecho, persona.cuenta)
  await registrar(db, {
    ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'festivo.registrar' },
    sujeto: `festivo/${cuerpo.clase === 'dia' ? cuerpo.fecha : cuerpo.regla}`,
    hechos: { rol: persona.rol, ...cuerpo, mueve: mueve.length },
    en: ahora,
  })
  return { mueve }
}

async function exigirCambio({ db, ahora }: ContextoTerritorial, cambio: CambioFestivo): Promise<void> {
  const falta = faltaDeCambio(cambio, await findFestivosSegun(db, ahora))
  if (falta) rechazar('festivo.falta', { falta })
}

async function loQueMueve({ db }: ContextoTerritorial, hecho: HechoFestivo) {
  return limitesQueMueve(await findTodos(db), hecho)
}
