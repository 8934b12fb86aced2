import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cifrar, descifrar, leerOCrearLlave, openCripto, parseLlave } from './index.ts'

const maestra = randomBytes(32)

describe('El cifrado', () => {
  it('devuelve lo que recibió y no repite el mismo cifrado', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (datos, contexto) => {
        const llave = randomBytes(32)
        const cifrado = cifrar(llave, datos, contexto)
        expect(descifrar(llave, cifrado, contexto).equals(datos)).toBe(true)
        expect(cifrar(llave, datos, contexto).equals(cifrado)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('un solo bit cambiado, en cualquier lugar, no abre', () => {
    const llave = randomBytes(32)
    const cifrado = cifrar(llave, Buffer.from('cédula de ciudadanía'), 'doc/1')
    for (let i = 0; i < cifrado.length * 8; i += 1) {
      const tocado = Buffer.from(cifrado)
      tocado[i >> 3] = (tocado[i >> 3] ?? 0) ^ (1 << (i & 7))
      expect(() => descifrar(llave, tocado, 'doc/1')).toThrow()
    }
    for (const corto of [Buffer.alloc(0), cifrado.subarray(0, 20), cifrado.subarray(0, -1)])
      expect(() => descifrar(llave, corto, 'doc/1')).toThrow()
  })

  it('puesto en el lugar de otro, o con otra llave, no abre', () => {
    const cripto = openCripto(maestra, '')
    const { llave, envuelta } = cripto.crearLlave('doc/1')
    const cifrado = cifrar(llave, Buffer.from('acta'), 'doc/1')
    expect(() => descifrar(llave, cifrado, 'doc/2')).toThrow()
    expect(() => cripto.abrirLlave(envuelta, 'doc/2')).toThrow()
    expect(() => openCripto(randomBytes(32), '').abrirLlave(envuelta, 'doc/1')).toThrow()
    expect(cripto.abrirLlave(envuelta, 'doc/1').equals(llave)).toBe(true)
  })

  it('sin llave maestra no guarda nada personal, pero las huellas sirven', () => {
    const sin = openCripto(null, 'postgres://kpt:secreta@servidor/kpt')
    expect(sin.guarda).toBe(false)
    expect(() => sin.crearLlave('doc/1')).toThrow('KPT_LLAVE_MAESTRA')
    expect(() => sin.cifrarDato('1030', 'x')).toThrow('KPT_LLAVE_MAESTRA')
    expect(sin.huella('freno', 'a')).toEqual(sin.huella('freno', 'a'))
    expect(sin.huella('freno', 'a')).not.toEqual(sin.huella('otro', 'a'))
    expect(sin.huella('freno', 'a')).not.toEqual(openCripto(maestra, '').huella('freno', 'a'))
  })

  it('los datos cifrados vuelven a ser los mismos', () => {
    const cripto = openCripto(maestra, '')
    const cifrado = cripto.cifrarDato('1.030.555.123', 'solicitud/7/documento')
    expect(cifrado.includes('1.030')).toBe(false)
    expect(cripto.descifrarDato(cifrado, 'solicitud/7/documento')).toBe('1.030.555.123')
  })
})

describe('La llave maestra', () => {
  it('se lee en base64 y dice qué le falta', () => {
    expect(parseLlave(` ${maestra.toString('base64')}\n`, 'KPT_LLAVE_MAESTRA').equals(maestra)).toBe(true)
    for (const mala of ['', 'corta', randomBytes(31).toString('base64'), maestra.toString('hex')])
      expect(() => parseLlave(mala, 'KPT_LLAVE_MAESTRA')).toThrow('openssl rand -base64 32')
  })

  it('en la instalación de muestra se crea una vez, solo para su dueño, aunque arranquen varios a la vez', async () => {
    const carpeta = await mkdtemp(join(tmpdir(), 'kpt llave '))
    try {
      const ruta = join(carpeta, 'datos', 'llave')
      const llaves = await Promise.all(Array.from({ length: 8 }, () => leerOCrearLlave(ruta)))
      expect(new Set(llaves.map((l) => l.toString('hex'))).size).toBe(1)
      expect((await stat(ruta)).mode & 0o777).toBe(0o600)
      expect(await readdir(join(carpeta, 'datos'))).toEqual(['llave'])
    } finally {
      await rm(carpeta, { recursive: true })
    }
  })
})
