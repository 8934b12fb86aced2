import { encargo } from '../../platform/jobs/index.ts'

export type DeCarga = { readonly entidad: string; readonly carga: string }

/** Read the workbook of a closed upload. The plan's feature does it. */
export const leerPlan = encargo<DeCarga>('leer_plan', 3)

/** Drop the chunks of an upload whose act has committed. */
export const soltarCarga = encargo<DeCarga>('soltar_carga', 10)
