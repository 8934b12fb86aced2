import { encargo } from '../../platform/jobs/index.ts'

/** Write to the gobernaciones that there is something to relay. */
export const avisarDifusion = encargo<{ readonly numero: string }>('avisar_difusion', 5)
