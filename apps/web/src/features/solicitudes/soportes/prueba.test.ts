import { isPruebaBuena, textoDePrueba } from '@kpt/domain/acceso'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buscarPrueba } from './prueba.ts'
import { comenzarSha256, sha256 } from './sha256.ts'

const deLaPlataforma = async (datos: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', datos))

describe('Prueba de trabajo en el navegador', () => {
  it('su SHA-256 es el de siempre, con cualquier texto y a ambos lados de cada bloque', async () => {
    for (let largo = 0; largo < 200; largo += 1) {
      const datos = new Uint8Array(largo).fill(largo)
      expect(sha256(datos)).toEqual(await deLaPlataforma(datos))
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (datos) => {
        expect(sha256(datos)).toEqual(await deLaPlataforma(new Uint8Array(datos)))
      }),
    )
  })

  it('un comienzo con muchos finales da lo mismo que cada texto entero', async () => {
    for (let largo = 0; largo < 130; largo += 1) {
      const comienzo = 'r'.repeat(largo)
      const digerir = comenzarSha256(new TextEncoder().encode(comienzo))
      for (const final of ['', '0', '65536', '123456789012'])
        expect(digerir(final)).toEqual(await deLaPlataforma(new TextEncoder().encode(comienzo + final)))
    }
  })

  it('encuentra el primer número que el servidor acepta', async () => {
    const reto = '1795000000000.10.AAAAAAAAAAAAAAAAAAAAAA.firma'
    const vale = async (n: number) =>
      isPruebaBuena(await deLaPlataforma(new TextEncoder().encode(textoDePrueba(reto, n))), 10)
    const prueba = buscarPrueba(reto, 10)
    expect(await vale(prueba)).toBe(true)
    const anteriores = await Promise.all(Array.from({ length: prueba }, (_, n) => vale(n)))
    expect(anteriores).not.toContain(true)
  })
})
