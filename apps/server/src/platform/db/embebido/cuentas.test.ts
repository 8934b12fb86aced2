import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { borrarCarpeta, crearCarpeta } from '../../../testing/carpeta.ts'
import { openAparte } from '../../../testing/motor-aparte.ts'
import { cuentaSinPrivilegios, esRoot, puede } from './cuenta.ts'
import { openEmbebido } from './index.ts'

const raiz = await crearCarpeta('cuentas')
const avisos: string[] = []
const avisar = (mensaje: string) => avisos.push(mensaje)

afterAll(() => borrarCarpeta(raiz))

/** The other account can only be tried if it reaches Node and this checkout. */
const otra = esRoot() ? cuentaSinPrivilegios() : undefined
const alcanza =
  otra !== undefined && puede(otra, 'ejecutar', process.execPath) && puede(otra, 'leer', import.meta.filename)

describe.runIf(esRoot())('como root (estas pruebas solo caben si se corren como root)', () => {
  it('el motor corre con una cuenta sin privilegios, dueña de los datos', async () => {
    await chmod(raiz, 0o755)
    const motor = await openEmbebido({ carpeta: join(raiz, 'uno'), efimero: true, avisar })
    expect((await stat(join(raiz, 'uno/datos'))).uid).toBe(otra?.uid)
    await motor.cerrar()
  })

  it('si esa cuenta no alcanza la carpeta, los datos van aparte, siempre al mismo sitio', async () => {
    await mkdir(join(raiz, 'cerrada'), { mode: 0o700 })
    const carpeta = join(raiz, 'cerrada/datos')
    const mascara = process.umask(0o077)
    const primero = await openEmbebido({ carpeta, efimero: true, avisar }).finally(() => process.umask(mascara))
    try {
      expect(primero.base).toMatch(/^\/var\/lib\/kpt\/[0-9a-f]{16}$/)
      expect(avisos.at(-2) ?? '').toContain(primero.base)
      await primero.cerrar()
      const segundo = await openEmbebido({ carpeta, efimero: true, avisar })
      expect(segundo.base).toBe(primero.base)
      await segundo.cerrar()
    } finally {
      await primero.cerrar()
      await rm(primero.base, { recursive: true, force: true })
    }
  })

  it('un usuario sin nombre en la máquina se dice así', async () => {
    const carpeta = join(raiz, 'sin nombre')
    await chmod(raiz, 0o755)
    await mkdir(carpeta)
    await chown(carpeta, 54_321, 54_321)
    const { respuesta } = await openAparte(carpeta, 'efimero', { uid: 54_321, gid: 54_321 })
    expect(respuesta).toEqual({ codigo: 'cuenta-sin-nombre', detalles: { uid: 54_321 } })
  })

  it('un disco lleno se dice así, antes de empezar', async ({ skip }) => {
    const disco = join(raiz, 'disco')
    await mkdir(disco)
    const montado = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disco])
    skip(montado.status !== 0, 'esta máquina no permite montar un disco pequeño')
    try {
      await expect(openEmbebido({ carpeta: join(disco, 'datos'), avisar })).rejects.toMatchObject({
        codigo: 'disco-lleno',
      })
    } finally {
      spawnSync('umount', [disco])
    }
  })

  it('un disco que se llena mientras se crea la base se dice así, y no deja nada a medias', async ({ skip }) => {
    const disco = join(raiz, 'disco2')
    await mkdir(disco)
    const montado = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', disco])
    skip(montado.status !== 0, 'esta máquina no permite montar un disco pequeño')
    try {
      spawnSync('sh', ['-c', `sleep 0.15; head -c 235000000 /dev/zero > '${disco}/relleno' &`])
      await expect(openEmbebido({ carpeta: join(disco, 'datos'), avisar })).rejects.toMatchObject({
        codigo: 'disco-lleno',
      })
      expect(existsSync(join(disco, 'datos/datos'))).toBe(false)
    } finally {
      spawnSync('umount', ['-l', disco])
    }
  })
})

describe.runIf(alcanza)('como usuario corriente, probado desde root con la cuenta sin privilegios', () => {
  it('abre sus datos, y después root los abre sin cambiarles el dueño', async () => {
    if (otra === undefined) return
    await chmod(raiz, 0o755)
    const carpeta = join(raiz, 'suya')
    await mkdir(carpeta)
    await chown(carpeta, otra.uid, otra.gid)
    const suyo = await openAparte(carpeta, 'efimero', { uid: otra.uid, gid: otra.gid })
    expect(suyo.respuesta).toHaveProperty('urlApp')
    await suyo.cerrar()
    await (await openEmbebido({ carpeta, efimero: true, avisar })).cerrar()
    expect(statSync(join(carpeta, 'datos')).uid).toBe(otra.uid)
    const otraVez = await openAparte(carpeta, 'efimero', { uid: otra.uid, gid: otra.gid })
    expect(otraVez.respuesta).toHaveProperty('urlApp')
    await otraVez.cerrar()
  })

  it('una carpeta donde no puede escribir se dice así', async () => {
    if (otra === undefined) return
    const carpeta = join(raiz, 'ajena')
    await mkdir(carpeta, { mode: 0o755 })
    const { respuesta } = await openAparte(carpeta, 'efimero', { uid: otra.uid, gid: otra.gid })
    expect(respuesta).toMatchObject({ codigo: 'sin-permiso', detalles: { cuenta: otra.nombre } })
  })
})
