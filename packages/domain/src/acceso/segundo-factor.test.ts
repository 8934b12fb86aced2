import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codigoDeRecuperacion, leerCodigo } from './segundo-factor.ts'

describe('Los códigos de recuperación', () => {
  it('salen del azar, se leen como se muestran y también sin guiones, con espacios o en minúscula', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (azar) => {
        const codigo = codigoDeRecuperacion(azar)
        if (codigo === null) return
        expect(codigo).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/)
        const leido = { clase: 'recuperacion', codigo: codigo.replaceAll('-', '') }
        for (const escrito of [codigo, codigo.toLowerCase(), codigo.replaceAll('-', ' '), ` ${leido.codigo} `])
          expect(leerCodigo(escrito)).toEqual(leido)
      }),
    )
  })

  it('no hay códigos cortos: si el azar no alcanza, no hay código', () => {
    expect(codigoDeRecuperacion(new Uint8Array(11))).toBeNull()
    expect(codigoDeRecuperacion(new Uint8Array(40).fill(255))).toBeNull()
  })

  it('seis cifras son de la aplicación, juntas o separadas; lo demás no es un código', () => {
    expect(leerCodigo('123 456')).toEqual({ clase: 'aplicacion', codigo: '123456' })
    for (const escrito of ['', '12345', '1234567', 'hola', 'AAAA-BBBB-CCC1', 'áéíóúñáéíóúñ'])
      expect(leerCodigo(escrito)).toBeNull()
  })
})
