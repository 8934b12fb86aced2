// LibreOffice without a window, as whoever opens one of our books there and saves it: only where it is installed.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const hayOficina = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/** The same book opened, calculated and saved again by LibreOffice. */
export async function guardarEnOficina(libro: Buffer): Promise<Buffer> {
  const [guardado = Buffer.alloc(0)] = await guardarVarios([libro])
  return guardado
}

/** Several in one go: it takes longer to begin than to save a book. */
export async function guardarVarios(libros: readonly Buffer[]): Promise<Buffer[]> {
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-oficina-'))
  try {
    const nombres = libros.map((_, i) => `libro-${i}.xlsx`)
    await Promise.all(libros.map((libro, i) => writeFile(join(carpeta, nombres[i] ?? ''), libro)))
    const perfil = `-env:UserInstallation=file://${join(carpeta, 'perfil')}`
    const orden = ['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', join(carpeta, 'salida')]
    const entradas = nombres.map((nombre) => join(carpeta, nombre))
    await promisify(execFile)('soffice', [perfil, ...orden, ...entradas], { timeout: 300_000 })
    return await Promise.all(nombres.map((nombre) => readFile(join(carpeta, 'salida', nombre))))
  } finally {
    await rm(carpeta, { recursive: true, force: true })
  }
}
