// LibreOffice without a window, as whoever opens one of our books there and saves it: only where it is installed.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const hayOficina = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/** The same book opened, calculated and saved again by LibreOffice. */
export async function guardarEnOficina(libro: Buffer): Promise<Buffer> {
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-oficina-'))
  try {
    const entrada = join(carpeta, 'libro.xlsx')
    await writeFile(entrada, libro)
    const perfil = `-env:UserInstallation=file://${join(carpeta, 'perfil')}`
    const orden = ['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', join(carpeta, 'salida'), entrada]
    await promisify(execFile)('soffice', [perfil, ...orden], { timeout: 100_000 })
    return await readFile(join(carpeta, 'salida', 'libro.xlsx'))
  } finally {
    await rm(carpeta, { recursive: true, force: true })
  }
}
