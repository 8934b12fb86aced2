// Runs in a thread: hundreds of rows as a document or a workbook.
import { escribirDocx } from './docx/escribir-docx.ts'
import type { Informe } from './forma.ts'
import { escribirXlsx } from './xlsx/escribir-xlsx.ts'

export type Encargo = { readonly informe: Informe; readonly formato: 'docx' | 'xlsx' }

export default function escribir({ informe, formato }: Encargo): Promise<Uint8Array> | Uint8Array {
  return formato === 'docx' ? escribirDocx(informe) : escribirXlsx(informe)
}
