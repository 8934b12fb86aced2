import { type HechosConstancia, textoConstancia } from '@kpt/domain/reportes'
import { rechazar } from '../../platform/http/index.ts'
import { isPdfDisponible, recordarPdfs } from '../../platform/pdf/index.ts'
import { dibujarConstancia } from './pdf.ts'

/** Of some 25 kB each. */
const recordar = recordarPdfs(200)

export async function pdfDe(hechos: HechosConstancia): Promise<Buffer> {
  if (!isPdfDisponible()) rechazar('pdf.no_disponible', {})
  return recordar(textoConstancia(hechos), () => dibujarConstancia(hechos))
}
