import { describe, expect, it } from 'vitest'
import type { Campo } from './entrada.ts'
import { problemaCelda } from './index.ts'

const conocidos = { metas: new Set(['25200-M-0001']), fuentes: new Set(['recursos_propios']) }
const codigo = (campo: Campo, clave: string, valor: string | null, meta = '25200-M-0001') =>
  problemaCelda({ meta, campo, clave, base: null, valor }, conocidos)?.codigo ?? null

describe('Qué puede guardarse en un campo del borrador', () => {
  it('las cifras, solo en su forma exacta: ni comas, ni ceros de más, ni exponentes', () => {
    for (const valor of ['0', '12', '-3.5', '20312682.0841']) expect(codigo('ejecutado', '', valor), valor).toBeNull()
    for (const valor of ['', ' 1', '1,5', '1.50', '01', '1e3', '-0', '1.', '9'.repeat(41)])
      expect(codigo('obligado', 'recursos_propios', valor), valor).toBe('valor.no_es_cifra')
  })

  it('vaciar un campo siempre se puede', () => {
    expect(codigo('ejecutado', '', null)).toBeNull()
    expect(codigo('pagado', 'recursos_propios', null)).toBeNull()
    expect(codigo('observacion', '', '')).toBeNull()
  })

  it('el dinero nombra una fuente de la vigencia; la confirmación, un aviso; lo demás, nada', () => {
    expect(codigo('pagado', 'inventada', '1')).toBe('valor.fuente_desconocida')
    expect(codigo('pagado', '', '1')).toBe('valor.fuente_desconocida')
    expect(codigo('confirmacion', 'fisico_sobre_200', 'se duplicó la cobertura')).toBeNull()
    expect(codigo('confirmacion', 'otra', 'x')).toBe('valor.regla_desconocida')
    expect(codigo('ejecutado', 'recursos_propios', '1')).toBe('valor.clave_sobra')
  })

  it('la meta es del plan', () => {
    expect(codigo('ejecutado', '', '1', '25200-M-0002')).toBe('plan.meta_no_existe')
  })

  it('un texto con caracteres partidos o nulos no se guarda; los emojis y las eñes, sí', () => {
    expect(codigo('observacion', '', 'año 😀')).toBeNull()
    expect(codigo('observacion', '', 'a\0b')).toBe('valor.texto_ilegible')
    expect(codigo('sin_avance', '', `roto ${'😀'.slice(0, 1)}`)).toBe('valor.texto_ilegible')
    const visto = { meta: '25200-M-0001', campo: 'observacion', clave: '', base: 'a\0b', valor: 'legible' } as const
    expect(problemaCelda(visto, conocidos)?.codigo).toBe('valor.texto_ilegible')
  })
})
