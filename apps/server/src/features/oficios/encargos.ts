import { encargo } from '../../platform/jobs/index.ts'

/** Put the letters of a signed batch in the outbox. */
export const despacharLote = encargo<{ readonly lote: string }>('despachar_oficios', 10)

/** While the same batch waits it is one job. */
export const claveDeDespacho = (lote: string) => `despachar_oficios/${lote}`
