// Attacks on mail: what was tried, and what held. The raw message that reached the server is what is looked at.
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { despachar, escribir, filaDe, montarCorreo, PARA } from '../../testing/correos.ts'
import type { Mundo } from '../../testing/mundo.ts'
import { cabecera, type Smtp } from '../../testing/smtp.ts'

describe('Un correo con datos hostiles', () => {
  let smtp: Smtp
  let mundo: Mundo
  montarCorreo((montado) => {
    smtp = montado.smtp
    mundo = montado.mundo
  })

  it.each([
    `${PARA}\r\nBcc: todos@malo.example`,
    `${PARA}\nTo: todos@malo.example`,
    `${PARA},todos@malo.example`,
    `${PARA} todos@malo.example`,
    `Alcaldía <${PARA}>`,
    `<${PARA}>\r\nDATA\r\nSubject: x`,
    `"todos@malo.example"@cogua.gov.co`,
    `planeacion@соgua.gov.co`,
    `${PARA}\u0000@malo.example`,
    `${PARA}\u202e`,
    '',
  ])('a %j no se le escribe: queda en la lista de los que no salieron, y el acto sigue', async (para) => {
    const clave = `para/${Buffer.from(para).toString('base64url')}`
    await escribir(mundo, clave, { para })
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(0)
    const fila = await filaDe(mundo, clave)
    expect(fila).toMatchObject({ estado: 'muerto', intentos: 0, ultimo_error: 'La dirección no es válida.' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(fila.para).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  it.each([
    'Ana\r\nBcc: todos@malo.example\r\n\r\n<script>alert(1)</script>',
    'Ana\r\n.\r\nMAIL FROM:<x@malo.example>',
    'Ana =?utf-8?B?QmNjOiB0b2Rvcw==?=',
    'Ana\u2028Bcc: todos@malo.example\u202egro.elpmaxe',
    '𝒜'.repeat(400),
  ])('un nombre como %j no agrega cabeceras, ni destinatarios, ni otro mensaje', async (nombre) => {
    const clave = `nombre/${Buffer.from(nombre).toString('base64url').slice(0, 40)}`
    await escribir(mundo, clave, { nombre })
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(1)
    const { crudo = '', para } = smtp.recibidos[0] ?? {}
    expect(para).toEqual([PARA])
    const nombres = crudo
      .slice(0, crudo.indexOf('\r\n\r\n'))
      .split('\r\n')
      .filter((linea) => !/^[ \t]/.test(linea))
      .map((linea) => linea.slice(0, linea.indexOf(':')))
    expect(nombres.sort()).toEqual(CABECERAS)
    expect(cabecera(crudo, 'To')).toBe(PARA)
    expect(crudo).not.toContain('<script>')
  })

  it('un asunto con saltos, si alguno llegara, lo rechaza la base', async () => {
    await escribir(mundo, 'asunto')
    const { pool } = mundo.servicios.conexion
    const poner = (columna: string, valor: string) =>
      pool.query(`update correo set ${columna} = $1 where clave = 'asunto'`, [valor])
    await expect(poner('asunto', 'Hola\r\nBcc: x@malo.example')).rejects.toThrow(/correo_asunto_check/)
    // Written already, it goes to nobody else; and no other is written to such an address.
    await expect(poner('para', 'otra@ejemplo.gov.co')).rejects.toThrow(/A quién va un correo no cambia/)
    const otro = { id: randomUUID(), clave: 'otro', para: `${PARA}\nBcc: x@malo.example` }
    await expect(
      pool.query(
        `insert into correo select (jsonb_populate_record(c, $1::jsonb)).* from correo c where clave = 'asunto'`,
        [JSON.stringify(otro)],
      ),
    ).rejects.toThrow(/correo_para_check/)
  })
})

const CABECERAS = [
  'Auto-Submitted',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
  'X-Auto-Response-Suppress',
]
