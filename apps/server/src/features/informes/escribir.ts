// An informe as a file. The long work is done elsewhere: Typst in its process, the other two in threads.
import { join } from 'node:path'
import type { FormatoInforme } from '@kpt/domain/seguimiento'
import { enHilos } from '../../platform/hilos.ts'
import { crearTurnos } from '../../platform/turnos.ts'
import type { Encargo } from './escribir-hilo.ts'
import type { Informe } from './forma.ts'
import { escribirPdf } from './pdf/escribir-pdf.ts'

export type ArchivoInforme = { readonly tipo: string; readonly nombre: string; readonly contenido: Uint8Array }

const TIPOS: Record<FormatoInforme, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** One PDF at a time: receipts of submissions are written by the same process, and wait for one informe at most. */
const enTurno = crearTurnos(1)
const enHilo = enHilos<Encargo, Uint8Array>(join(import.meta.dirname, 'escribir-hilo.ts'))

export async function escribirInforme(informe: Informe, formato: FormatoInforme): Promise<ArchivoInforme> {
  const contenido = formato === 'pdf' ? await enTurno(() => escribirPdf(informe)) : await enHilo({ informe, formato })
  return { tipo: TIPOS[formato], nombre: `${informe.archivo}.${formato}`, contenido: Buffer.from(contenido) }
}
