import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { conCandado } from './candado.ts'

const carpeta = mkdtempSync('/tmp/kpt-candado-')
const ruta = join(carpeta, 'candado')
afterAll(() => rmSync(carpeta, { recursive: true, force: true }))

// Reads, waits and writes: without the lock the sum is lost.
const SUMAR = `
const [modulo, ruta, veces, muere] = process.argv.slice(1)
const { conCandado } = await import(modulo)
const { readFileSync, writeFileSync } = await import('node:fs')
for (let i = 0; i < Number(veces); i++) await conCandado(ruta, () => {}, async () => {
  const antes = Number(readFileSync(ruta + '.suma', 'utf8'))
  await new Promise((listo) => setTimeout(listo, 3))
  writeFileSync(ruta + '.suma', String(antes + 1))
  if (muere === 'muere' && i === 2) process.kill(process.pid, 'SIGKILL')
})`

async function sumar(veces: number, muere = ''): Promise<void> {
  const modulo = new URL('./candado.ts', import.meta.url).href
  await once(spawn(process.execPath, ['--input-type=module', '-e', SUMAR, modulo, ruta, String(veces), muere]), 'exit')
}

it('entra un proceso a la vez, aunque algunos mueran con el candado puesto', async () => {
  writeFileSync(`${ruta}.suma`, '0')
  await Promise.all([sumar(20), sumar(20), sumar(20, 'muere'), sumar(20, 'muere'), sumar(20, 'muere')])
  expect(readFileSync(`${ruta}.suma`, 'utf8')).toBe(String(20 + 20 + 3 * 3))
  expect(
    await conCandado(
      ruta,
      () => {},
      async () => 'libre',
    ),
  ).toBe('libre')
})

it('dice de quién es el turno mientras espera, y suelta el candado si la tarea falla', async () => {
  const esperados: number[] = []
  let segunda: Promise<string> | undefined
  const lenta = conCandado(
    ruta,
    () => {},
    async () => {
      segunda = conCandado(
        ruta,
        (pid) => esperados.push(pid),
        async () => 'entró',
      )
      await pausa(150)
      throw new Error('adrede')
    },
  )
  await expect(lenta).rejects.toThrow('adrede')
  expect(await segunda).toBe('entró')
  expect(esperados).toContain(process.pid)
})
