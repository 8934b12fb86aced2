// The evidence pack of a report opened and checked by programs that are not ours: what anyone who receives it has at hand.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const correr = promisify(execFile)

/** Unpacks the file and recomputes each of its hashes; answers how many agree. Fails as `sha256sum` does, naming the file, where one does not. */
export async function comprobarSumas(zip: string, carpeta: string): Promise<number> {
  await correr('unzip', ['-q', '-o', zip, '-d', carpeta])
  const { stdout } = await correr('sha256sum', ['--check', '--strict', 'SUMAS.txt'], {
    cwd: carpeta,
    env: { ...process.env, LC_ALL: 'C' },
  })
  return stdout.split('\n').filter((linea) => linea.endsWith(': OK')).length
}
