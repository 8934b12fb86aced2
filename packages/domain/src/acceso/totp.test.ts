import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32, codigoDe, pasoDe, pasoDelCodigo, uriDeCodigos } from './totp.ts'

const SECRETO = Buffer.from('12345678901234567890')
const hmac = (mensaje: Uint8Array) => createHmac('sha1', SECRETO).update(mensaje).digest()

describe('Los códigos de la aplicación', () => {
  // RFC 4226, apéndice D: los diez primeros valores.
  it.each([755224, 287082, 359152, 969429, 338314, 254676, 287922, 162583, 399871, 520489].map((c, i) => [i, c]))(
    'el contador %i da %i',
    (paso, codigo) => {
      expect(codigoDe(hmac, paso)).toBe(String(codigo).padStart(6, '0'))
    },
  )

  // RFC 6238, apéndice B (SHA-1), a seis cifras.
  it.each([
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2005-03-18T01:58:31Z', '050471'],
    ['2009-02-13T23:31:30Z', '005924'],
    ['2033-05-18T03:33:20Z', '279037'],
    ['2603-10-11T11:33:20Z', '353130'],
  ])('a las %s el código es %s', (en, codigo) => {
    expect(codigoDe(hmac, pasoDe(Date.parse(en)))).toBe(codigo)
  })

  it('sirve un intervalo antes y uno después, no más, y nunca dos veces', () => {
    const ahora = Date.parse('2026-11-21T15:00:10Z')
    const paso = pasoDe(ahora)
    const de = (n: number) => codigoDe(hmac, paso + n)
    expect([-2, -1, 0, 1, 2].map((n) => pasoDelCodigo(hmac, de(n), ahora, null))).toEqual([
      ...[null, paso - 1, paso, paso + 1, null],
    ])
    expect(pasoDelCodigo(hmac, de(0), ahora, paso)).toBeNull()
    expect(pasoDelCodigo(hmac, de(-1), ahora, paso)).toBeNull()
    expect(pasoDelCodigo(hmac, de(1), ahora, paso)).toBe(paso + 1)
  })

  it('base32 como la RFC 4648, sin relleno', () => {
    const casos = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar']
    expect(casos.map((t) => base32(Buffer.from(t)))).toEqual([
      ...['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'],
    ])
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (b) => base32(b).length === Math.ceil((b.length * 8) / 5)))
  })

  it('la dirección del código QR lleva el correo escapado', () => {
    expect(uriDeCodigos('GEZDGNBV', 'ana+kpt@cogua.gov.co')).toBe(
      'otpauth://totp/KPT:ana%2Bkpt%40cogua.gov.co?secret=GEZDGNBV&issuer=KPT&algorithm=SHA1&digits=6&period=30',
    )
  })
})
