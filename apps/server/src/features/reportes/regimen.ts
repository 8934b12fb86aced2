import type { CronogramaRegistrado, Instrumento } from '@kpt/domain/calendario'
import type { Metodologia } from '@kpt/domain/seguimiento'
import { enMemoria } from '../../platform/db/memoria.ts'
import type { Actor } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { findExigencia, findMetodologia } from './metodologia.repo.ts'

/** What governs the reports of a vigencia: the same for all entities until an act changes it. */
export type Regimen = {
  readonly cronograma: CronogramaRegistrado
  readonly metodologia: Metodologia
  /** Whether a plan must be homologado to be reported on. */
  readonly exigeHomologacion: boolean
  /** Whether what was executed must be supported by evidence, or say why it is not. */
  readonly exigeEvidencia: boolean
}

/** Null when there is no such cronograma. */
export function findRegimen(
  { db, servicios }: Pick<Actor, 'db' | 'servicios'>,
  instrumento: Instrumento,
  vigencia: number,
): Promise<Regimen | null> {
  return enMemoria(servicios.conexion, db, `regimen/${instrumento}/${vigencia}`, async () => {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    if (!cronograma) return null
    const metodologia = await findMetodologia(db, vigencia)
    return {
      cronograma,
      metodologia,
      exigeHomologacion: await findExigencia(db, 'homologacion', instrumento, vigencia),
      exigeEvidencia: await findExigencia(db, 'evidencia', instrumento, vigencia),
    }
  })
}
