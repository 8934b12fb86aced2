import { encargo } from '../../platform/jobs/index.ts'

/** Write the consolidated book that somebody asked for. */
export const prepararConsolidado = encargo<{ readonly id: string }>('preparar_consolidado', 3)
