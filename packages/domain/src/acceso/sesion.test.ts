import { describe, expect, it } from 'vitest'
import { DURACION_SESION, dispositivoDe, finDeSesion, OCIO_SESION } from './sesion.ts'

const HORA = 3_600_000

describe('Una sesión', () => {
  it('termina a las dos horas sin uso, y a las doce de abierta aunque se use', () => {
    expect([OCIO_SESION, DURACION_SESION]).toEqual([2 * HORA, 12 * HORA])
    expect(finDeSesion({ vista: 3 * HORA, expira: 12 * HORA })).toBe(5 * HORA)
    expect(finDeSesion({ vista: 11 * HORA, expira: 12 * HORA })).toBe(12 * HORA)
  })
})

describe('El dispositivo, en palabras', () => {
  const PC = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
  it.each([
    [`${PC} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0`, 'Edge', 'Windows'],
    [`${PC} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36`, 'Chrome', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.6 Mobile/15E Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; SM-A156M) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    ['curl/8.5.0', null, null],
    [null, null, null],
  ])('%s', (agente, navegador, sistema) => {
    expect(dispositivoDe(agente)).toEqual({ navegador, sistema })
  })
})
