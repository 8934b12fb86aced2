import {
  type EnVigor,
  type FilaEnVigor,
  type FilaPedida,
  filaDe,
  type Sujeto,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'

/** The cronogramas that some rows name, as in force now for a subject, or for nobody in particular; those that do not exist are missing. */
export async function vigoresDe(
  { db, ahora }: Pick<ContextoPublico, 'db' | 'ahora'>,
  filas: readonly FilaPedida[],
  sujeto: Sujeto | null = null,
): Promise<EnVigor[]> {
  const nombradas = new Map(filas.map((fila) => [`${fila.instrumento}/${fila.vigencia}`, fila]))
  const vigores: EnVigor[] = []
  for (const { instrumento, vigencia } of nombradas.values()) {
    const cronograma = await findCronograma(db, instrumento, vigencia)
    if (cronograma) vigores.push(vigorRegistrado(cronograma, ahora, sujeto))
  }
  return vigores
}

/** The row that a measure touches, as the last circular left it; null when none in force has it. */
export function filaVigente(vigores: readonly EnVigor[], fila: FilaPedida): FilaEnVigor | null {
  const { instrumento, vigencia, actividad } = fila
  const vigor = vigores.find((v) => v.cronograma.instrumento === instrumento && v.cronograma.vigencia === vigencia)
  return vigor ? filaDe(vigor, actividad) : null
}
