import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const proyecto = import.meta.dirname
const temporal = mkdtempSync('/tmp/kpt órdenes ñ-')
const raiz = join(temporal, 'Año nuevo')
const hijos = new Set<ChildProcess>()

const CLI = `
process.stdout.write(JSON.stringify({ argumentos: process.argv.slice(2), carpeta: process.cwd(), mayor: parseInt(process.versions.node) }))
if (process.argv[2] === 'esperar') { process.on('SIGTERM', () => process.exit(7)); setTimeout(() => {}, 60_000) }
else process.exitCode = 3
`
const SERVIDOR = `
import { createServer } from 'node:http'
const servidor = createServer((_pedido, respuesta) => respuesta.end('hola')).listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => { console.log('cerrado en orden'); process.exit(0) })
`

beforeAll(() => {
  cpSync(proyecto, join(raiz, 'bootstrap'), { recursive: true })
  const escribir = (ruta: string, texto: string) => {
    mkdirSync(join(raiz, ruta, '..'), { recursive: true })
    writeFileSync(join(raiz, ruta), texto)
  }
  const raizNpm = { name: 'casa', version: '1.0.0', workspaces: ['paquetes/*'] }
  const vite = { name: 'vite', version: '1.0.0', type: 'module' }
  escribir(
    'package.json',
    JSON.stringify({ ...raizNpm, scripts: { kpt: 'node bootstrap/kpt.mjs', start: 'node bootstrap/start.mjs' } }),
  )
  escribir('paquetes/vite/package.json', JSON.stringify(vite))
  // The real Vite, under the name that npm links here.
  escribir('paquetes/vite/bin/vite.js', `import ${JSON.stringify(join(proyecto, '../node_modules/vite/bin/vite.js'))}`)
  const packages = {
    '': raizNpm,
    'node_modules/vite': { resolved: 'paquetes/vite', link: true },
    'paquetes/vite': vite,
  }
  escribir(
    'package-lock.json',
    JSON.stringify({ name: 'casa', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  )
  for (const nombre of ['contract', 'domain', 'textos']) escribir(`packages/${nombre}/src/index.ts`, 'export {}\n')
  escribir('apps/web/index.html', '<!doctype html><title>hola</title>\n')
  escribir('apps/server/src/cli/main.ts', CLI)
  escribir('apps/server/src/main.ts', SERVIDOR)
  escribir('apps/server/banderas-node.json', '["--max-semi-space-size=64"]\n')
})

afterAll(() => {
  for (const hijo of hijos) hijo.kill('SIGKILL')
  rmSync(temporal, { recursive: true, force: true })
})

type Orden = { hijo: ChildProcess; salida: string; errores: string; fin: Promise<number | null> }

function ordenar(guion: string, argumentos: string[] = [], entorno: Record<string, string> = {}): Orden {
  const env = { PATH: process.env.PATH ?? '', HOME: temporal, npm_config_cache: join(temporal, 'cache'), ...entorno }
  const hijo = spawn(process.execPath, [join(raiz, 'bootstrap', guion), ...argumentos], { cwd: raiz, env })
  hijos.add(hijo)
  const orden: Orden = { hijo, salida: '', errores: '', fin: once(hijo, 'exit').then(([codigo]) => codigo) }
  hijo.stdout.setEncoding('utf8').on('data', (trozo: string) => {
    orden.salida += trozo
  })
  hijo.stderr.setEncoding('utf8').on('data', (trozo: string) => {
    orden.errores += trozo
  })
  return orden
}

async function puertoLibre(): Promise<number> {
  const servidor = createServer().listen(0, '127.0.0.1')
  await once(servidor, 'listening')
  const { port } = servidor.address() as { port: number }
  servidor.close()
  return port
}

const responde = (puerto: number) =>
  fetch(`http://127.0.0.1:${puerto}/`).then(
    (r) => r.ok,
    () => false,
  )

describe('línea de órdenes', () => {
  it('se prepara sola contándolo por la salida de errores, y deja la salida y el código al programa', async () => {
    const primera = ordenar('kpt.mjs', ['plan', 'leer', 'á é.xlsx'], { INIT_CWD: temporal })
    expect(await primera.fin).toBe(3)
    expect(JSON.parse(primera.salida)).toEqual({
      argumentos: ['plan', 'leer', 'á é.xlsx'],
      carpeta: temporal,
      mayor: 24,
    })
    expect(primera.errores).toContain('Instalando dependencias')
    const segunda = ordenar('kpt.mjs')
    expect(await segunda.fin).toBe(3)
    expect(segunda.errores).toBe('')
  })

  it('pasa las señales al programa y devuelve su código', async () => {
    const orden = ordenar('kpt.mjs', ['esperar'])
    await expect.poll(() => orden.salida, { timeout: 20_000 }).toContain('esperar')
    await pausa(100)
    orden.hijo.kill('SIGTERM')
    expect(await orden.fin).toBe(7)
  })
})

describe('instalación', () => {
  it('se repite si falta algo de node_modules, una sola vez aunque haya dos órdenes a la vez', async () => {
    rmSync(join(raiz, 'node_modules/vite'))
    const [una, otra] = [ordenar('kpt.mjs'), ordenar('kpt.mjs')]
    expect([await una.fin, await otra.fin]).toEqual([3, 3])
    expect(existsSync(join(raiz, 'node_modules/vite/package.json'))).toBe(true)
    expect(`${una.errores}${otra.errores}`.match(/Las instaló la otra orden/g)).toHaveLength(1)
  })

  it('empieza de nuevo después de morir a la mitad', async () => {
    rmSync(join(raiz, 'node_modules/.kpt-instalado'))
    const muerta = ordenar('kpt.mjs')
    await expect.poll(() => existsSync(join(raiz, '.kpt/instalacion.npm')), { interval: 5, timeout: 20_000 }).toBe(true)
    muerta.hijo.kill('SIGKILL')
    const siguiente = ordenar('kpt.mjs')
    expect(await siguiente.fin).toBe(3)
    expect(siguiente.errores).toContain('Instalando dependencias')
    expect(existsSync(join(raiz, '.kpt/instalacion.candado'))).toBe(false)
  })

  it('explica con una frase que el archivo de versiones no cuadra, y no deja señal de haber instalado', async () => {
    const candado = readFileSync(join(raiz, 'package-lock.json'), 'utf8')
    writeFileSync(join(raiz, 'package-lock.json'), candado.replaceAll('paquetes/vite', 'paquetes/otro'))
    const orden = ordenar('kpt.mjs')
    expect(await orden.fin).toBe(1)
    expect(orden.errores).toContain('No se pudieron instalar las dependencias')
    expect(orden.salida).toBe('')
    writeFileSync(join(raiz, 'package-lock.json'), candado)
    expect(await ordenar('kpt.mjs').fin).toBe(3)
  })
})

describe('inicio', () => {
  it('construye las pantallas una vez, sirve, y se detiene en orden', async () => {
    const puerto = await puertoLibre()
    for (const estado of ['Construidas', 'Al día']) {
      const orden = ordenar('start.mjs', [], { PORT: String(puerto) })
      await expect.poll(() => orden.salida, { timeout: 30_000 }).toContain('La página responde')
      expect(orden.salida).toMatch(new RegExp(`Preparando las pantallas…\\n +${estado}`))
      orden.hijo.kill('SIGTERM')
      expect(await orden.fin).toBe(0)
      expect(orden.salida).toContain('cerrado en orden')
    }
  })

  it('construye otra vez las pantallas si cambió una fuente', async () => {
    writeFileSync(join(raiz, 'packages/textos/src/index.ts'), 'export const nuevo = 1\n')
    const orden = ordenar('start.mjs', [], { PORT: String(await puertoLibre()) })
    await expect.poll(() => orden.salida, { timeout: 30_000 }).toContain('Construidas')
    orden.hijo.kill('SIGTERM')
    await orden.fin
  })

  it('si la matan con -9, el servidor se detiene solo y la siguiente puede usar el puerto', async () => {
    const entorno = { PORT: String(await puertoLibre()) }
    const muerta = ordenar('start.mjs', [], entorno)
    await expect.poll(() => muerta.salida, { timeout: 30_000 }).toContain('La página responde')
    muerta.hijo.kill('SIGKILL')
    const siguiente = ordenar('start.mjs', [], entorno)
    await expect.poll(() => siguiente.salida, { timeout: 30_000 }).toContain('La página responde')
    expect(await responde(Number(entorno.PORT))).toBe(true)
    siguiente.hijo.kill('SIGTERM')
    expect(await siguiente.fin).toBe(0)
  })

  it('un puerto ocupado o mal escrito se dice en una frase', async () => {
    const ajeno = createServer().listen(0, '127.0.0.1')
    await once(ajeno, 'listening')
    const { port } = ajeno.address() as { port: number }
    const ocupado = ordenar('start.mjs', [], { PORT: String(port) })
    const errado = ordenar('start.mjs', [], { PORT: 'tres mil' })
    expect([await ocupado.fin, await errado.fin]).toEqual([1, 1])
    expect(ocupado.errores).toContain(`El puerto ${port} está ocupado`)
    expect(errado.errores).toContain('«tres mil»')
    ajeno.close()
  })
})
