import { describe, expect, it } from 'vitest'
import { textoTermino } from './termino.ts'

describe('Cuando termina un nombramiento', () => {
  it('a quien se quedó sin nombramiento le dice qué pasó, desde cuándo y si vuelve', () => {
    const base = { rol: 'usuario_lider', entidad: { nombre: 'Cogua' }, en: '2026-11-20T10:05:00-05:00', vuelve: null }
    const dicho = (porque: 'reemplazo' | 'encargo' | 'fin_encargo' | 'otro', vuelve: string | null = null) => {
      const { titulo, frases } = textoTermino({ ...base, porque, vuelve })
      return `${titulo}. ${frases[0]}`.replaceAll('\u00a0', ' ')
    }
    expect(dicho('reemplazo')).toBe(
      'Usted ya no es usuario líder de Cogua. Otra persona activó su usuario y lo reemplazó (20 de noviembre de 2026, 10:05 a. m.). Le escribimos a su correo.',
    )
    expect(dicho('encargo', '2026-11-25T00:00:00-05:00')).toContain('vuelve a serlo el 25 de noviembre de 2026')
    expect(dicho('fin_encargo')).toContain('Terminó su encargo como usuario líder de Cogua')
    expect(dicho('otro')).toContain('Su nombramiento terminó')
  })
})
