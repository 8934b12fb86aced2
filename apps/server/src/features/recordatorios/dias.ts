import type { fijarDiasDeAviso as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { diasDeAviso, INSTRUMENTOS } from '@kpt/domain/calendario'
import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findDiasEscritos, insertDias } from './dias.repo.ts'
import { recordarYa } from './tareas.ts'

/** On which days reminders go out, and every change of them. */
export async function verDias({ db }: Pick<ContextoTerritorial, 'db'>) {
  const escritos = await findDiasEscritos(db)
  return {
    vigentes: INSTRUMENTOS.map((instrumento) => ({ instrumento, dias: [...diasDeAviso(escritos, instrumento)] })),
    cambios: escritos.toReversed().map(({ dias, ...resto }) => ({ ...resto, dias: dias && [...dias] })),
  }
}

export async function fijarDias(
  { db, ahora, persona }: ContextoTerritorial,
  { instrumento, dias }: PeticionDe<typeof definicion>['cuerpo'],
) {
  await insertDias(db, { instrumento, dias }, { por: persona.cuenta, en: ahora })
  await registrar(db, {
    ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'recordatorio.fijar_dias', sujeto: 'recordatorios/dias' },
    hechos: { rol: persona.rol, instrumento, dias },
    en: ahora,
  })
  await recordarYa(db)
  return { guardado: true as const }
}
