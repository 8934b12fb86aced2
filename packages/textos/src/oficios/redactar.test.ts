import { describe, expect, it } from 'vitest'
import { type DatosOficio, fraseNoSalio, lineasDestinatario, redactarOficio } from './redactar.ts'

const COPIA = [{ direccion: 'kpt@dnp.gov.co', cita: 'la Circular 0009-4 del 29 de marzo de 2023' }]
const BASE: DatosOficio = {
  ...{ clase: 'vencido', emisor: 'gobernacion', asunto: '', texto: '', copia: COPIA, ajustesHasta: null },
  destinatario: { entidad: { codigo: '25200', nombre: 'Cogua', tipo: 'municipio' }, nombre: null, cargo: 'alcalde' },
  sobre: { instrumento: 'seguimiento', vigencia: 2023, corte: 1 },
  plazo: { limite: '2023-04-15', texto: 'El plazo terminó el 15 de abril de 2023.' },
}

describe('Lo que dice un oficio', () => {
  it('a quien no reportó: la norma, el corte, el límite y sus actos, y la copia', () => {
    const { asunto, parrafos } = redactarOficio(BASE)
    expect(asunto).toBe('Reporte pendiente del corte 1 de 2023')
    expect(parrafos[0]).toBe(
      'En cumplimiento del literal d) del numeral 2 de la Circular 0009-4 del 29 de marzo de 2023, le informo que a la fecha Cogua no ha enviado el reporte del corte 1 de la vigencia 2023 (Seguimiento al Plan de Desarrollo Territorial), cuyo plazo venció el 15 de abril de 2023.',
    )
    expect(parrafos[1]).toBe('Sobre el plazo: El plazo terminó el 15 de abril de 2023.')
    expect(parrafos.at(-1)).toBe(
      'Este oficio se remite con copia a kpt@dnp.gov.co, como lo dispone la Circular 0009-4 del 29 de marzo de 2023.',
    )
  })

  it('el DNP escribe por el numeral 9', () => {
    expect(redactarOficio({ ...BASE, emisor: 'dnp' }).parrafos[0]).toMatch(
      /^En cumplimiento del numeral 9 de la Circular/,
    )
  })

  it('a quien no hizo los ajustes: hasta cuándo los tenía', () => {
    const { asunto, parrafos } = redactarOficio({ ...BASE, clase: 'ajustes', ajustesHasta: '2023-05-02' })
    expect(asunto).toBe('Ajustes sin atender del reporte del corte 1 de 2023')
    expect(parrafos[0]).toContain('cuyo plazo venció el 2 de mayo de 2023.')
  })

  it('lo que alguien agrega va en sus párrafos, antes de la copia; ningún dato que falte deja un hueco', () => {
    const { parrafos } = redactarOficio({ ...BASE, plazo: null, texto: 'Uno.\n\n  Dos.\n\n\n' })
    expect(parrafos.slice(-3, -1)).toEqual(['Uno.', 'Dos.'])
    expect(parrafos.join(' ')).not.toMatch(/undefined|null|\s,|\s\.|\(\)/)
  })

  it('uno de otro asunto dice solo lo escrito y la copia', () => {
    const libre = {
      ...BASE,
      clase: 'libre',
      sobre: null,
      plazo: null,
      asunto: 'Reunión',
      texto: 'Lo esperamos.',
    } as const
    expect(redactarOficio(libre)).toEqual({
      asunto: 'Reunión',
      parrafos: ['Lo esperamos.', expect.stringMatching(/^Este oficio se remite con copia a kpt@dnp\.gov\.co/)],
    })
  })
})

describe('A quién saluda un oficio', () => {
  it('a la persona y su cargo, o al cargo cuando no se sabe quién lo ocupa', () => {
    const { destinatario } = BASE
    expect(lineasDestinatario(destinatario)).toEqual(['Señor(a) Alcalde(sa) de Cogua'])
    expect(lineasDestinatario({ ...destinatario, nombre: 'Tulia\nMoreno' })).toEqual([
      ...['Señor(a)', 'Tulia Moreno', 'Alcalde(sa) de Cogua'],
    ])
    expect(lineasDestinatario({ ...destinatario, cargo: 'gobernador' })).toEqual(['Señor(a) Gobernador(a) de Cogua'])
  })

  it('el que no salió dice por qué y a qué hora', () => {
    const en = Date.parse('2023-04-20T09:00:05-05:00')
    expect(fraseNoSalio('reporto', en)).toMatch(
      /^No salió: la entidad reportó el 20 de abril de 2023, 9:00:05 a\.\sm\.$/,
    )
    expect(fraseNoSalio('ajusto', null)).toBe('No salió: la entidad envió los ajustes')
  })
})
