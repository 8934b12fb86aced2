import { encargo } from '../../platform/jobs/index.ts'
import type { ClaveCruce } from './cruce.repo.ts'

/** Read the book of a closed run and cross it with the plan. */
export const leerCruce = encargo<ClaveCruce>('leer_cruce', 3)

/** Drop the chunks of a run that ended. */
export const soltarCruce = encargo<{ readonly carga: string }>('soltar_cruce', 10)
