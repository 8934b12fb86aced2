import { join } from 'node:path'
import type { Instante } from '@kpt/domain/shared'
import { enProceso } from '../hilos.ts'
import type { Encargo } from './escritura/componer-hijo.ts'

/** A file carried inside the PDF, for machines. */
export type AdjuntoPdf = {
  readonly nombre: string
  readonly tipo: string
  readonly contenido: string
  readonly descripcion: string
}

export type DocumentoPdf = {
  /** Typst source, ours: it draws with `datos` and whatever base.typ gives. */
  readonly plantilla: string
  /** As JSON. Text in it is shown letter by letter, whatever it says. */
  readonly datos: unknown
  readonly titulo: string
  readonly autor: string
  /** The date of the document, out of its facts: never the clock's, or two copies would differ. */
  readonly fecha: Instante
  /** Foot of every page, beside its number. */
  readonly pie: string
  readonly apaisado?: boolean
  readonly adjunto?: AdjuntoPdf
  /** By default PDF/A-2a, or PDF/A-3a with an attachment. The compiler declares one norm a file; `ua-1` proves that the same is accessible. */
  readonly norma?: 'a-2a' | 'a-3a' | 'ua-1'
}

const correr = enProceso<Encargo, Uint8Array>(join(import.meta.dirname, 'escritura', 'componer-hijo.ts'), {
  milisegundos: 60_000,
  ocioso: 60_000,
})

/** The PDF: tagged, with title and language; the same bytes for the same data. Throws what the compiler says of a template it cannot draw. */
export async function componerPdf({
  plantilla,
  datos,
  norma,
  adjunto,
  apaisado,
  ...de
}: DocumentoPdf): Promise<Buffer> {
  const { titulo, autor, pie } = de
  const marco = { titulo, autor, pie, fecha: enCifras(de.fecha), apaisado: apaisado ?? false, adjunto: adjunto ?? null }
  return Buffer.from(await correr({ plantilla, datos, marco, norma: norma ?? (adjunto ? 'a-3a' : 'a-2a') }))
}

/** Year, month, day, hour, minute and second, as a PDF without a zone means them: universal time. */
function enCifras(fecha: Instante): number[] {
  return new Date(fecha).toISOString().slice(0, 19).split(/[-T:]/).map(Number)
}
