// A receipt as whoever gets it looks at it: by the command that needs no database, and on the page that anybody opens.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'
import { bajar } from './bajar.ts'

const correr = promisify(execFile)
const PROGRAMA = join(raiz, 'apps/server/src/cli/main.ts')

export type Archivos = { readonly buena: string; readonly alterada: string }

/** Downloads the receipt in PDF, and leaves beside it a copy in which one bit is another. */
export async function bajarConstancia(page: Page, info: TestInfo): Promise<Archivos> {
  const bajada = await bajar(page, () => page.getByRole('link', { name: /constancia en PDF/i }).click())
  const [buena, alterada] = [info.outputPath('constancia.pdf'), info.outputPath('alterada.pdf')]
  await bajada.saveAs(buena)
  const bytes = await readFile(buena)
  const donde = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(donde) ^ 1, donde)
  await writeFile(alterada, bytes)
  return { buena, alterada }
}

/** What the command says of a file, and the code with which it ends. */
export async function verificarPorComando(archivo: string) {
  const fin = await correr(process.execPath, [PROGRAMA, 'constancia', 'verificar', archivo]).then(
    ({ stdout }) => ({ codigo: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ codigo: error.code, stdout: error.stdout }),
  )
  return { codigo: fin.codigo, ...(JSON.parse(fin.stdout) as { integra: boolean }) }
}

/** The public page says whether a file is the one that was issued. */
export async function comparar(page: Page, archivo: string, titulo: string): Promise<void> {
  await page.getByLabel('Archivo PDF de la constancia').setInputFiles(archivo)
  await expect(page.getByText(titulo, { exact: true })).toBeVisible()
}
