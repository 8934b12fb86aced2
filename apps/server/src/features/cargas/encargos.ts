import type { Db } from '../../platform/db/conexion.ts'
import { encargo, encolar } from '../../platform/jobs/index.ts'
import type { Carga } from './cargas.repo.ts'

export type DeCarga = { readonly entidad: string; readonly carga: string }

/** Read the workbook of a closed upload. The plan's feature does it. */
export const leerPlan = encargo<DeCarga>('leer_plan', 3)

/** Read the filled workbook of a corte. Its feature does it. */
export const leerCorte = encargo<DeCarga>('leer_corte', 3)

/** Drop the chunks of an upload whose act has committed. */
export const soltarCarga = encargo<DeCarga>('soltar_carga', 10)

/** The reading of a workbook that has arrived, or that was cut short. */
export async function encolarLectura(
  db: Db,
  { entidad, id, destino }: Pick<Carga, 'entidad' | 'id' | 'destino'>,
): Promise<void> {
  const [cual, nombre] = destino === 'corte' ? [leerCorte, 'leer_corte'] : [leerPlan, 'leer_plan']
  await encolar(db, cual, { entidad, carga: id }, { clave: `${nombre}/${id}` })
}
