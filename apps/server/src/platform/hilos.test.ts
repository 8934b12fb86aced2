import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { enProceso } from './hilos.ts'

const carpeta = mkdtempSync(join(tmpdir(), 'kpt-hilos-'))
afterAll(() => rmSync(carpeta, { recursive: true, force: true }))

it('el proceso auxiliar que muere mientras espera no se lleva al servidor: la tarea siguiente empieza otro', async () => {
  const modulo = join(carpeta, 'quien.mjs')
  writeFileSync(modulo, 'export default () => process.pid')
  const quien = enProceso<null, number>(modulo, { milisegundos: 20_000, ocioso: 60_000 })
  const primero = await quien(null)
  process.kill(primero, 'SIGKILL')
  await expect.poll(() => vive(primero), { timeout: 20_000 }).toBe(false)
  expect(await quien(null)).not.toBe(primero)
})

function vive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
