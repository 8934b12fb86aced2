import { open } from 'node:fs/promises'

export type TipoDocumento = { readonly tipo: string; readonly nombre: string }

const PDF: TipoDocumento = { tipo: 'application/pdf', nombre: 'PDF' }
const DESCONOCIDO: TipoDocumento = { tipo: 'application/octet-stream', nombre: 'desconocido' }

const FIRMAS: readonly { readonly firma: string; readonly tipo: TipoDocumento }[] = [
  { firma: '\x89PNG\r\n', tipo: { tipo: 'image/png', nombre: 'imagen PNG' } },
  { firma: '\xff\xd8\xff', tipo: { tipo: 'image/jpeg', nombre: 'imagen JPEG' } },
  { firma: 'PK\x03\x04', tipo: { tipo: 'application/zip', nombre: 'ZIP, Word o Excel' } },
  { firma: '\xd0\xcf\x11\xe0', tipo: { tipo: 'application/x-ole-storage', nombre: 'Word o Excel antiguo' } },
]

/** What a file is by its bytes; its name says nothing. A PDF begins with `%PDF-` within its first kilobyte, as readers accept. */
export async function sniffTipo(ruta: string): Promise<TipoDocumento> {
  const archivo = await open(ruta)
  try {
    const { buffer, bytesRead } = await archivo.read(Buffer.alloc(1024), 0, 1024, 0)
    const comienzo = buffer.toString('latin1', 0, bytesRead)
    const conocida = FIRMAS.find(({ firma }) => comienzo.startsWith(firma))
    if (conocida) return conocida.tipo
    return comienzo.includes('%PDF-') ? PDF : DESCONOCIDO
  } finally {
    await archivo.close()
  }
}

export const TIPO_PDF = PDF.tipo
