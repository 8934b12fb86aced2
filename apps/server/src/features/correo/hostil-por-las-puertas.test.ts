// Header injection by whoever writes in our forms: what was typed in them ends in letters, and the raw messages are looked at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conSmtp, despachar } from '../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { abrirSmtp, cabecera, type Smtp } from '../../testing/smtp.ts'
import { envioCompleto, formulario } from '../../testing/solicitudes.ts'

const MALO = 'todos@malo.example'
const SALTOS = [
  `\r\nBcc: ${MALO}`,
  `\nBcc: ${MALO}`,
  `\rBcc: ${MALO}`,
  `\u2028Bcc: ${MALO}`,
  `\u0085Bcc: ${MALO}`,
  `%0d%0aBcc: ${MALO}`,
  ` =?utf-8?B?${Buffer.from(`\r\nBcc: ${MALO}`).toString('base64')}?=`,
  `\r\n.\r\nMAIL FROM:<${MALO}>`,
]

let smtp: Smtp
let mundo: Mundo
beforeAll(async () => {
  smtp = await abrirSmtp()
  mundo = await crearMundo({ entorno: conSmtp(smtp.url) })
})
afterAll(async () => {
  await mundo.cerrar()
  await smtp.cerrar()
})

/** Nobody outside was written to, and no header is there that we did not write. */
async function nadaSeColo(esperados: number): Promise<void> {
  await despachar(mundo)
  expect(smtp.recibidos.length).toBeGreaterThanOrEqual(esperados)
  for (const { crudo, para } of smtp.recibidos) {
    expect(para.join()).not.toContain('malo.example')
    const cabeza = crudo.slice(0, crudo.indexOf('\r\n\r\n'))
    expect(cabeza).not.toMatch(/^bcc:/im)
    expect(cabecera(crudo, 'To')).not.toContain('malo.example')
    expect(cabeza.match(/^to:/gim)).toHaveLength(1)
    expect(cabeza.match(/^subject:/gim)).toHaveLength(1)
  }
}

describe('Lo que se escribe en los formularios', () => {
  it.each(SALTOS)('%j en cada campo de una solicitud no agrega cabeceras ni destinatarios', async (salto) => {
    smtp.recibidos.length = 0
    mundo.reloj.avanzar(86_400_000)
    const carga = await envioCompleto(mundo)
    const correo = `nora${SALTOS.indexOf(salto)}@cogua-cundinamarca.gov.co`
    const enviar = (cambios: object) =>
      mundo.publico.post('/api/solicitudes', formulario(carga, { correo, entidad: '25200', ...cambios }))
    expect((await enviar({ correo: `${correo}${salto}` })).status).toBe(400)
    const campos = { nombre: `Nora${salto}`, cargo: `Secretaria${salto}` }
    const r = await enviar(campos)
    // What would break a line does not pass the door; what only looks like it arrives as text.
    const rompe = /\p{Cc}/u.test(salto)
    expect(r.status).toBe(rompe ? 400 : 200)
    if (rompe) expect((await enviar({})).status).toBe(200)
    await nadaSeColo(2)
  })

  it.each(SALTOS)('%j en una invitación, tampoco', async (salto) => {
    smtp.recibidos.length = 0
    const correo = `ciro${SALTOS.indexOf(salto)}@cogua.gov.co`
    const invitar = (cambios: object) =>
      mundo.as('ana').post('/api/equipo/invitaciones', {
        ...{ nombre: 'Ciro Consulta', correo, rol: 'consulta', direccion: null, reparto: null },
        ...cambios,
      })
    expect((await invitar({ correo: `${correo}${salto}` })).status).toBe(400)
    const r = await invitar({ nombre: `Ciro${salto}` })
    expect([200, 400]).toContain(r.status)
    await nadaSeColo(r.status === 200 ? 1 : 0)
  })

  it.each(SALTOS)('%j al pedir una contraseña no escribe a nadie', async (salto) => {
    smtp.recibidos.length = 0
    await mundo.publico.post('/api/clave/olvido', { correo: `ana@ejemplo.gov.co${salto}` })
    await despachar(mundo)
    expect(smtp.recibidos).toEqual([])
  })
})
