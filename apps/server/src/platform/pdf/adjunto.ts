import { getDocument } from 'unpdf/pdfjs'

/** The text of a file that a PDF carries inside; null when it has none of that name, or is no PDF. For files that the person itself chose. */
export async function leerAdjuntoPdf(datos: Buffer, nombre: string): Promise<string | null> {
  try {
    const documento = await getDocument({ data: new Uint8Array(datos), useSystemFonts: false, verbosity: 0 }).promise
    const adjuntos = await documento.getAttachments()
    if (!adjuntos?.has(nombre)) return null
    const contenido = await documento.getAttachmentContent(nombre)
    return contenido ? Buffer.from(contenido).toString('utf8') : null
  } catch {
    return null
  }
}
