import {
  type CronogramaRegistrado,
  type EnVigor,
  type FilaEnVigor,
  type FilaPedida,
  filaDe,
  type Sujeto,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import type { Db } from '../../platform/db/conexion.ts'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'

/** The cronogramas that some rows name, once each; those that do not exist are missing. */
export async function cronogramasDe(db: Db, filas: readonly FilaPedida[]): Promise<CronogramaRegistrado[]> {
  const nombradas = new Map(filas.map((fila) => [`${fila.instrumento}/${fila.vigencia}`, fila]))
  const cronogramas: CronogramaRegistrado[] = []
  for (const { instrumento, vigencia } of nombradas.values()) {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    if (cronograma) cronogramas.push(cronograma)
  }
  return cronogramas
}

/** The same, as in force now for a subject, or for nobody in particular. */
export async function vigoresDe(
  { db, ahora }: Pick<ContextoPublico, 'db' | 'ahora'>,
  filas: readonly FilaPedida[],
  sujeto: Sujeto | null = null,
): Promise<EnVigor[]> {
  return (await cronogramasDe(db, filas)).map((cronograma) => vigorRegistrado(cronograma, ahora, sujeto))
}

/** The row that a measure touches, as the last circular left it; null when none in force has it. */
export function filaVigente(vigores: readonly EnVigor[], fila: FilaPedida): FilaEnVigor | null {
  const { instrumento, vigencia, actividad } = fila
  const vigor = vigores.find((v) => v.cronograma.instrumento === instrumento && v.cronograma.vigencia === vigencia)
  return vigor ? filaDe(vigor, actividad) : null
}
