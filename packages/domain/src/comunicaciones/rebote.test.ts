import { describe, expect, it } from 'vitest'
import { leerRebote } from './rebote.ts'

const CARTA = 'df662807-ff01-463c-b10b-cd2582efd746@kpt.ejemplo.gov.co'

function aviso(lineas: readonly string[], fin = [`Message-ID: <${CARTA}>`, 'Subject: Oficio']): string {
  return [
    'Message-ID: <aviso@correo.example>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    ...['', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; correo.example', ''],
    ...lineas,
    ...['', '--b', 'Content-Type: message/rfc822', '', ...fin, '', 'Texto', '--b--'],
  ].join('\n')
}

const FALLA = ['Final-Recipient: RFC822; Alcaldia@Cogua.gov.co', 'Action: failed', 'Status: 5.2.2']

describe('Los avisos de devolución (RFC 3464)', () => {
  it('dicen qué carta volvió, de quién y por qué, aunque el motivo venga en varias líneas', () => {
    const crudo = aviso([...FALLA, 'Diagnostic-Code: smtp; 552 5.2.2', '  Mailbox full'])
    expect(leerRebote(crudo)).toEqual({
      mensaje: CARTA,
      fallas: [{ direccion: 'alcaldia@cogua.gov.co', codigo: '5.2.2', motivo: '552 5.2.2 Mailbox full' }],
    })
    expect(leerRebote(crudo.replaceAll('\n', '\r\n'))?.mensaje).toBe(CARTA)
  })

  it('una demora o una entrega no son devolución; de varios destinatarios, solo los que fallaron', () => {
    expect(leerRebote(aviso(['Final-Recipient: rfc822; a@b.co', 'Action: delayed', 'Status: 4.4.1']))).toBeNull()
    const dos = aviso([...FALLA, '', 'Final-Recipient: rfc822; a@b.co', 'Action: delivered', 'Status: 2.0.0'])
    expect(leerRebote(dos)?.fallas.map((f) => f.direccion)).toEqual(['alcaldia@cogua.gov.co'])
  })

  it('un mensaje cualquiera no lo es, y el que no cita la carta no dice cuál volvió', () => {
    expect(leerRebote('Subject: Re: Oficio\n\nGracias, lo recibimos.')).toBeNull()
    expect(leerRebote('')).toBeNull()
    expect(leerRebote(aviso(FALLA, ['Subject: Oficio']))?.mensaje).toBeNull()
  })
})
