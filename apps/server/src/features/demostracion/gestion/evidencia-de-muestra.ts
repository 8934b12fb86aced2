import { enviarTrozos, type Manos } from '../manos.ts'
import { pdfDePaginas } from '../pdf.ts'

export type EvidenciaDeMuestra = {
  readonly nombre: string
  /** Questions that it supports. */
  readonly preguntas: readonly string[]
  readonly lineas: readonly string[]
}

/** Uploads an invented file to a report, by chunks like any other. */
export async function subirEvidencia(manos: Manos, reporte: string, muestra: EvidenciaDeMuestra): Promise<void> {
  const { nombre, preguntas, lineas } = muestra
  const archivo = pdfDePaginas([[...lineas, '', 'Documento inventado para la demostración, sin valor legal.']])
  const base = `${reporte}/evidencias/cargas`
  const { id } = await manos.post(base, { clase: 'archivo', nombre, bytes: archivo.length })
  await enviarTrozos(manos, `${base}/${id}`, archivo)
  const descripcion = 'Documento inventado para la demostración'
  const dicho = { clase: 'archivo', descripcion, personal: false, metas: preguntas }
  await manos.post(`${base}/${id}/cierre`, dicho)
}
