import type { CronogramaRegistrado, Instrumento } from '@kpt/domain/calendario'
import { type CuestionarioLeido, prepararCuestionario } from '@kpt/domain/gestionweb'
import type { Metodologia } from '@kpt/domain/seguimiento'
import type { TipoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { enMemoria } from '../../platform/db/memoria.ts'
import type { Actor } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { findCuestionarioPublicado } from '../cuestionarios/index.ts'
import { findExigencia, findMetodologia } from './metodologia.repo.ts'

/** What governs the reports of a vigencia: the same for all entities until an act changes it. */
export type Regimen = {
  readonly cronograma: CronogramaReportable
  readonly metodologia: Metodologia
  /** Whether a plan must be homologado to be reported on. */
  readonly exigeHomologacion: boolean
  /** Whether what was executed must be supported by evidence, or say why it is not. */
  readonly exigeEvidencia: boolean
  /** What is asked, where a questionnaire asks it; null where the plan does. */
  readonly cuestionario: CuestionarioRegido | null
}

/** `responden`: types of entity that what is asked names; absent where only the rules of who must report decide. */
export type CronogramaReportable = CronogramaRegistrado & { readonly responden?: readonly TipoEntidad[] }

export type CuestionarioRegido = {
  readonly version: number
  readonly sha256: string
  readonly leido: CuestionarioLeido
}

/** What each instrument asks besides its calendar. Null: nothing is published yet that somebody could answer. */
const QUE_SE_PREGUNTA: Readonly<
  Record<Instrumento, (db: Db, vigencia: number) => Promise<Pick<Regimen, 'cuestionario'> | null>>
> = {
  seguimiento: async () => ({ cuestionario: null }),
  gestionweb: async (db, vigencia) => {
    const publicado = await findCuestionarioPublicado(db, vigencia)
    if (!publicado) return null
    const { numero: version, sha256, cuestionario } = publicado
    return { cuestionario: { version, sha256, leido: prepararCuestionario(cuestionario) } }
  },
}

/** Whether there is something to report on: what an entity met or did not can be told only then. */
export async function seReporta(
  db: Db,
  { instrumento, vigencia }: Pick<CronogramaRegistrado, 'instrumento' | 'vigencia'>,
) {
  return (await QUE_SE_PREGUNTA[instrumento](db, vigencia)) !== null
}

/** Null when there is no such cronograma, or nobody has published what it asks. */
export function findRegimen(
  { db, servicios }: Pick<Actor, 'db' | 'servicios'>,
  instrumento: Instrumento,
  vigencia: number,
): Promise<Regimen | null> {
  return enMemoria(servicios.conexion, db, `regimen/${instrumento}/${vigencia}`, async () => {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    const preguntado = cronograma && (await QUE_SE_PREGUNTA[instrumento](db, vigencia))
    if (!cronograma || !preguntado) return null
    const responden = preguntado.cuestionario?.leido.cuestionario.responden
    return {
      ...preguntado,
      cronograma: responden ? { ...cronograma, responden } : cronograma,
      metodologia: await findMetodologia(db, vigencia),
      exigeHomologacion: await findExigencia(db, 'homologacion', instrumento, vigencia),
      exigeEvidencia: await findExigencia(db, 'evidencia', instrumento, vigencia),
    }
  })
}
