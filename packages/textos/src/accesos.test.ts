import { describe, expect, it } from 'vitest'
import { queHaceAceptar, textoFinLiderazgo, textoPlazoRespuesta } from './accesos.ts'

describe('La mesa de soporte', () => {
  it('dice el plazo en días hábiles', () => {
    expect(textoPlazoRespuesta({ clase: 'hoy' })).toBe('Vence hoy')
    expect(textoPlazoRespuesta({ clase: 'faltan', dias: 1 })).toBe('Falta 1 día hábil')
    expect(textoPlazoRespuesta({ clase: 'faltan', dias: 4 })).toBe('Faltan 4 días hábiles')
    expect(textoPlazoRespuesta({ clase: 'vencido', dias: 0 })).toBe('Vencida')
    expect(textoPlazoRespuesta({ clase: 'vencido', dias: 2 })).toBe('Vencida hace 2 días hábiles')
  })

  const base = {
    nombre: 'Nora',
    correo: 'nora@x.gov.co',
    encargo: null,
    lider: 'Ana',
    correoOficial: true,
    gobernacion: 2,
  }

  it('antes de aceptar dice quién deja de ser líder, cuándo y a quién se avisa', () => {
    const [, , cambio, avisos] = queHaceAceptar(base)
    expect(cambio).toBe(
      'Hasta que active, Ana sigue siendo el usuario líder. En ese instante deja de serlo y se cierran sus sesiones.',
    )
    expect(avisos).toBe(
      'Cuando active, se les avisa por correo a Ana, Nora, el correo oficial de la entidad y la gobernación.',
    )
    expect(queHaceAceptar({ ...base, lider: null })[2]).toContain('no tiene usuario líder')
  })

  it('de un encargo dice las fechas y que el cargo vuelve', () => {
    const encargo = { desde: '2026-12-01', hasta: '2026-12-15' }
    expect(queHaceAceptar({ ...base, encargo })[2]).toBe(
      'Nora lidera del 1 de diciembre de 2026 al 15 de diciembre de 2026. Mientras tanto Ana no puede entrar como líder; al terminar vuelve a serlo sin pedirlo.',
    )
    expect(queHaceAceptar({ ...base, encargo, lider: null })[2]).toContain('queda sin usuario líder')
  })

  it('dice por qué terminó un liderazgo, también por un motivo que aún no conoce', () => {
    expect(textoFinLiderazgo({ motivo: 'encargo', por: 'Elsa' })).toBe('Comenzó el encargo de Elsa')
    expect(textoFinLiderazgo({ motivo: 'otro', por: null })).toBe('otro')
  })
})
