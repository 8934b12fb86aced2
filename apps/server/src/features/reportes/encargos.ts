import { encargo } from '../../platform/jobs/index.ts'

/** A version was sent: whoever must be told, is told. */
export const reporteEnviado = encargo<{ readonly recibo: string }>('reporte_enviado', 25)
