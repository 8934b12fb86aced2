// What a downloaded document says, opened by programs that are not ours where they are installed.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Download } from '@playwright/test'
import { openPartes } from '../../apps/server/src/platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../../apps/server/src/platform/spreadsheet/limites.ts'

const correr = promisify(execFile)

/** Its letters, by poppler; null where that program is not installed. Whoever asks has already seen that it is a PDF. */
export async function textoDePdf(bajada: Download): Promise<string | null> {
  const archivo = await bajada.path()
  const leido = await correr('pdftotext', ['-layout', archivo, '-']).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return leido?.stdout ?? null
}

/** The letters of a Word document. */
export async function textoDeDocx(bajada: Download): Promise<string> {
  const partes = openPartes(await readFile(await bajada.path()), LIMITES_LIBRO)
  return partes
    .read('word/document.xml')
    .toString('utf8')
    .replaceAll(/<[^>]+>/g, ' ')
}
