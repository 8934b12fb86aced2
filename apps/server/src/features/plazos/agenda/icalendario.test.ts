import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Evento, escribirICalendario } from './icalendario.ts'

const EVENTO: Evento = {
  ...{ uid: 'seguimiento-2026-reporte-corte-1-25200@plazos.kpt', secuencia: 2, en: Date.parse('2026-04-01T05:00:00Z') },
  ...{
    dia: '2026-04-15',
    cancelado: false,
    titulo: 'Último día',
    descripcion: 'Uno',
    url: 'https://kpt.gov.co/plazos',
  },
  avisos: [],
}

function leer(texto: string) {
  return new ICAL.Component(ICAL.parse(texto))
}

describe('El texto iCalendar', () => {
  it('cualquier texto vuelve igual: comas, puntos y comas, barras, saltos de línea, eñes y emojis', () => {
    const tramo = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(';', ',', '\\', '\n', 'ñandú', '\\n'),
    )
    fc.assert(
      fc.property(fc.array(tramo, { maxLength: 8 }), (tramos) => {
        // Control characters have no place in an iCalendar text.
        const dicho = tramos.join('').replace(/(?!\n)\p{Cc}/gu, '')
        const texto = escribirICalendario({ nombre: 'x', eventos: [{ ...EVENTO, descripcion: dicho, titulo: dicho }] })
        const calendario = leer(texto)
        const evento = new ICAL.Event(calendario.getFirstSubcomponent('vevent') ?? undefined)
        expect([evento.description, evento.summary]).toEqual([dicho, dicho])
        for (const linea of texto.split('\r\n')) expect(Buffer.byteLength(linea)).toBeLessThanOrEqual(75)
        expect(texto.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(texto.endsWith('END:VCALENDAR\r\n')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('el último día es un día entero, y su fin es el siguiente', () => {
    const evento = new ICAL.Event(
      leer(escribirICalendario({ nombre: 'x', eventos: [EVENTO] })).getFirstSubcomponent('vevent') ?? undefined,
    )
    expect([evento.startDate.isDate, evento.startDate.toString(), evento.endDate.toString()]).toEqual([
      true,
      '2026-04-15',
      '2026-04-16',
    ])
    expect(evento.sequence).toBe(2)
  })

  it.each([
    ['2026-04-15', 'PT8H', '2026-04-15T08:00:00'],
    ['2026-04-14', '-PT16H', '2026-04-14T08:00:00'],
    ['2026-04-01', '-P13DT16H', '2026-04-01T08:00:00'],
  ])('el aviso del %s suena a las ocho de la mañana de ese día', (dia, disparo, suena) => {
    const texto = escribirICalendario({ nombre: 'x', eventos: [{ ...EVENTO, avisos: [{ dia, texto: 'Falta poco' }] }] })
    expect(texto).toContain(`\r\nTRIGGER:${disparo}\r\n`)
    const vevent = leer(texto).getFirstSubcomponent('vevent')
    const duracion = vevent?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger') as ICAL.Duration
    const cuando = new ICAL.Event(vevent ?? undefined).startDate.clone()
    cuando.isDate = false
    cuando.addDuration(duracion)
    expect(cuando.toString()).toBe(suena)
  })
})
