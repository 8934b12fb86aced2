import { describe, expect, it } from 'vitest'
import {
  admiteAcuse,
  type CopiaObligada,
  copiasEnVigor,
  destinatarioDe,
  ESTADOS_OFICIO,
  faltasDifusion,
  leerRadicado,
  radicadoDe,
  razonSinOficio,
  type Titular,
  titularEn,
  trasSuceso,
} from './index.ts'

describe('A quién va copia (numeral 2 de la Circular 0009-4 de 2023)', () => {
  const COPIAS: CopiaObligada[] = [
    { direccion: 'kpt@dnp.gov.co', instrumento: null, desde: '2021-12-01', hasta: '2023-03-28', cita: 'A' },
    { direccion: 'kpt@dnp.gov.co', instrumento: null, desde: '2023-03-29', hasta: null, cita: 'B' },
    { direccion: 'otra@dnp.gov.co', instrumento: 'gestionweb', desde: '2023-03-29', hasta: null, cita: 'B' },
  ]
  it('la que manda el acto que rige ese día, y solo de su instrumento', () => {
    expect(copiasEnVigor(COPIAS, '2023-03-28', 'seguimiento').map((c) => c.cita)).toEqual(['A'])
    expect(copiasEnVigor(COPIAS, '2023-03-29', 'seguimiento').map((c) => c.direccion)).toEqual(['kpt@dnp.gov.co'])
    expect(copiasEnVigor(COPIAS, '2023-03-29', 'gestionweb')).toHaveLength(2)
    expect(copiasEnVigor(COPIAS, '2021-11-30', null)).toEqual([])
  })
})

describe('A quién se dirige un oficio', () => {
  const titular = (representante: string, desde: string, hasta: string | null): Titular => ({
    ...{ representante, desde, hasta, cargo: 'alcalde' },
  })
  const FICHAS = [titular('Nueva', '2024-01-01', null), titular('Anterior', '2020-01-01', '2023-12-31')]
  it('a quien ocupa el cargo ese día', () => {
    expect(titularEn(FICHAS, '2023-12-31')?.representante).toBe('Anterior')
    expect(titularEn(FICHAS, '2024-01-01')?.representante).toBe('Nueva')
    expect(titularEn(FICHAS, '2019-12-31')).toBeNull()
  })
  it('al cargo, cuando no se sabe quién lo ocupa', () => {
    const cogua = { codigo: '25200', nombre: 'Cogua', tipo: 'municipio' } as const
    expect(destinatarioDe(cogua, null)).toMatchObject({ nombre: null, cargo: 'alcalde' })
    const boyaca = { codigo: '15', nombre: 'Boyacá', tipo: 'departamento' } as const
    expect(destinatarioDe(boyaca, null).cargo).toBe('gobernador')
  })
})

describe('A quién le corresponde', () => {
  const vencido = (hecho: Parameters<typeof razonSinOficio>[1]['hecho']) =>
    razonSinOficio('vencido', { hecho, ajustesHasta: null }, '2023-04-20')
  it('solo a quien calla: nunca a quien reportó, ni a quien no se le podía exigir', () => {
    expect(vencido('silencio')).toBeNull()
    expect(vencido('oportuno')).toBe('reporto')
    expect(vencido('extemporaneo')).toBe('reporto')
    expect(vencido('no_exigible')).toBe('no_exigible')
    expect(vencido('en_plazo')).toBe('en_plazo')
    expect(vencido('sin_registro')).toBe('en_plazo')
  })
  it('por ajustes, desde el día siguiente al último', () => {
    const ajustes = (ajustesHasta: string | null) =>
      razonSinOficio('ajustes', { hecho: 'oportuno', ajustesHasta }, '2023-04-20')
    expect(ajustes('2023-04-19')).toBeNull()
    expect(ajustes('2023-04-20')).toBe('ajustes_en_plazo')
    expect(ajustes(null)).toBe('ajusto')
  })
})

describe('La vida de un oficio', () => {
  it('lo leído queda leído, diga después lo que diga un servidor', () => {
    for (const suceso of ['rebotado', 'aceptado', 'rechazado', 'no_salio', 'despachado'] as const)
      expect(trasSuceso('leido', suceso)).toBe('leido')
  })
  it('lo que no salió no sale después, y de ello no se acusa recibo', () => {
    for (const suceso of ['aceptado', 'despachado', 'acuse', 'rebotado'] as const)
      expect(trasSuceso('no_salio', suceso)).toBe('no_salio')
    expect(ESTADOS_OFICIO.filter((e) => !admiteAcuse(e))).toEqual(['leido', 'no_salio'])
  })
  it('lo devuelto se puede despachar por correo certificado, o volver a enviar', () => {
    expect(trasSuceso('rebotado', 'despachado')).toBe('enviado')
    expect(trasSuceso('rebotado', 'aceptado')).toBe('aceptado')
    expect(trasSuceso('aceptado', 'rebotado')).toBe('rebotado')
  })
})

describe('El radicado', () => {
  it('dice quién lo expide, de qué año y cuál es', () => {
    expect(radicadoDe({ emisor: '25', anio: 2026, n: 12 })).toBe('OF-25-2026-000012')
    expect(leerRadicado(' of-dnp-2026-000001 ')).toEqual({ emisor: 'DNP', anio: 2026, n: 1 })
    for (const malo of ['OF-25-2026-12', 'OF-25-2026-0000012', 'OF-2-2026-000012', 'UL-2026-000001', ''])
      expect(leerRadicado(malo)).toBeNull()
  })
})

describe('Lo que el DNP publica', () => {
  it('dice qué le falta', () => {
    expect(faltasDifusion({ titulo: 'Guía', texto: 'Ya está.', enlace: 'https://dnp.gov.co/guia.pdf' })).toEqual([])
    expect(faltasDifusion({ titulo: ' ', texto: '', enlace: 'http://dnp.gov.co' })).toEqual([
      'titulo',
      'texto',
      'enlace',
    ])
    expect(faltasDifusion({ titulo: 'x'.repeat(161), texto: 'x', enlace: 'javascript:alert(1)' })).toEqual([
      'titulo',
      'enlace',
    ])
  })
})
