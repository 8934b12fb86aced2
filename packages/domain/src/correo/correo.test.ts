import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caduco,
  enRenglon,
  INTENTOS_CORREO,
  isDireccion,
  juzgarIntento,
  type Negativa,
  nombreEnRenglon,
} from './index.ts'

const PARA = 'planeacion@cogua-cundinamarca.gov.co'
const COPIA = 'contactenos@cogua-cundinamarca.gov.co'
const porAhora: Negativa = { definitivo: false, porque: '451 vuelva luego' }
const nunca: Negativa = { definitivo: true, porque: '550 no existe' }
const letra = (intentos: number) => ({ para: PARA, intentos, error: null })
const intento = (rechazos: [string, Negativa][], faltaban = [PARA, COPIA]) => ({
  faltaban,
  rechazos: new Map(rechazos),
})

describe('Qué pasa con un correo después de un intento', () => {
  it('aceptado por todos: enviado', () => {
    expect(juzgarIntento(letra(1), intento([]))).toEqual({ estado: 'enviado', faltan: [], espera: null, error: null })
  })

  it('un rechazo pasajero espera y vuelve, solo para quien falta', () => {
    const fallo = juzgarIntento(letra(1), intento([[PARA, porAhora]]))
    expect(fallo).toEqual({ estado: 'pendiente', faltan: [PARA], espera: 30_000, error: porAhora.porque })
  })

  it('un rechazo definitivo del destinatario es definitivo en el primer intento', () => {
    const fallo = juzgarIntento(letra(1), intento([[PARA, nunca]]))
    expect(fallo).toEqual({ estado: 'muerto', faltan: [PARA], espera: null, error: nunca.porque })
  })

  it('una copia que no existe no detiene el correo, y queda dicha', () => {
    const fallo = juzgarIntento(letra(1), intento([[COPIA, nunca]]))
    expect(fallo).toMatchObject({ estado: 'enviado', faltan: [], error: nunca.porque })
  })

  it('son doce intentos en un día, cada espera mayor o igual que la anterior; después muere', () => {
    const esperas = Array.from({ length: INTENTOS_CORREO }, (_, i) =>
      juzgarIntento(letra(i + 1), intento([[PARA, porAhora]])),
    )
    expect(INTENTOS_CORREO).toBe(12)
    const dichas = esperas.slice(0, -1).map((f) => f.espera ?? 0)
    expect(dichas).toEqual([...dichas].sort((a, b) => a - b))
    const total = dichas.reduce((suma, ms) => suma + ms, 0) / 3_600_000
    expect(total).toBeGreaterThan(22)
    expect(total).toBeLessThan(25)
    expect(esperas.at(-1)).toMatchObject({ estado: 'muerto', faltan: [PARA], espera: null })
  })

  it('a quien ya lo recibió no se le escribe otra vez, digan lo que digan los demás', () => {
    const negativa = fc.constantFrom(null, porAhora, nunca)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.tuple(negativa, negativa), (intentos, [p, c]) => {
        const rechazos = [[PARA, p] as const, [COPIA, c] as const].flatMap(([d, n]) =>
          n ? [[d, n] as [string, Negativa]] : [],
        )
        const fallo = juzgarIntento(letra(intentos), intento(rechazos))
        for (const direccion of fallo.faltan) expect(rechazos.map(([d]) => d)).toContain(direccion)
        expect(fallo.estado === 'pendiente').toBe(fallo.espera !== null)
        if (fallo.estado === 'enviado') expect(p).toBeNull()
      }),
    )
  })

  it('no se envía lo que ya no abre', () => {
    expect(caduco(null, 5)).toBe(false)
    expect(caduco(10, 9)).toBe(false)
    expect(caduco(10, 10)).toBe(true)
  })
})

describe('A qué direcciones se escribe', () => {
  it.each([PARA, 'a.b+kpt@dnp.gov.co', "o'neill@x.co", 'A@B.GOV.CO', 'alcaldia@xn--caoncristales-jkb.co'])(
    '%s sí',
    (direccion) => {
      expect(isDireccion(direccion)).toBe(true)
    },
  )

  it.each([
    '',
    'sin-arroba',
    'a@b',
    'dos@x.co,otro@y.co',
    'dos@x.co otro@y.co',
    'Nombre <a@x.co>',
    '"a b"@x.co',
    'a@x.co\r\nBcc: otro@y.co',
    'a@x.co\n',
    'a..b@x.co',
    '.a@x.co',
    'a@-x.co',
    'a@x..co',
    'a@[127.0.0.1]',
    'aperez@ѕoacha.gov.co',
    'pérez@x.co',
    'a\u202e@x.co',
    'a@x.co\0',
    `${'a'.repeat(65)}@x.co`,
    `a@${'b.'.repeat(130)}co`,
  ])('%j no', (direccion) => {
    expect(isDireccion(direccion)).toBe(false)
  })
})

describe('Lo que alguien escribió, en un renglón', () => {
  it('queda sin saltos, sin caracteres invisibles y sin cambios de dirección', () => {
    expect(enRenglon('  Ana\r\nBcc: x@y.co\u202e Ñoño\u200b\u2028fin ')).toBe('Ana Bcc: x@y.co Ñoño fin')
  })

  it('se corta sin partir una letra', () => {
    expect(enRenglon('𝒜'.repeat(300), 10)).toBe(`${'𝒜'.repeat(9)}…`)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texto) => {
        const renglon = enRenglon(texto, 20)
        expect([...renglon].length).toBeLessThanOrEqual(20)
        expect(renglon.isWellFormed()).toBe(true)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
        expect(renglon).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      }),
    )
  })

  it('un nombre no puede volverse un enlace', () => {
    expect(nombreEnRenglon('Ana Pérez')).toBe('Ana Pérez')
    expect(nombreEnRenglon('Gane ya en https://malo.example/x?a=b')).toBe('Gane ya en malo. example x?a=b')
    expect(nombreEnRenglon('www.malo.co y escriba a x@malo.co')).toBe('www. malo. co y escriba a x malo. co')
  })
})
