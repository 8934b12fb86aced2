import { describe, expect, it } from 'vitest'
import { abrirSmtp } from '../../testing/smtp.ts'
import { leerAjustes } from './ajustes.ts'
import { abrirCartero } from './smtp.ts'

const DE = 'KPT <no-responder@kpt.ejemplo.gov.co>'
const PARA = 'planeacion@cogua-cundinamarca.gov.co'
const carta = {
  id: '01938f00-0000-7000-8000-00000000000a',
  para: PARA,
  copia: [],
  faltan: [PARA],
  asunto: 'Prueba',
  texto: 'Hola',
  html: '<p>Hola</p>',
  fecha: new Date(0),
}
const senal = new AbortController().signal

function ajustesDe(url: string) {
  const ajustes = leerAjustes({ smtp: url, de: DE })
  if (!ajustes) throw new Error('no settings')
  return ajustes
}

describe('Los ajustes del correo', () => {
  it('leen el servidor, quién envía y el dominio', () => {
    const ajustes = ajustesDe('smtps://usuario%40x:cla%3Ave@correo.entidad.gov.co')
    expect(ajustes).toEqual({
      servidor: {
        host: 'correo.entidad.gov.co',
        puerto: 465,
        tlsDesdeElComienzo: true,
        exigeTls: true,
        usuario: 'usuario@x',
        clave: 'cla:ve',
      },
      de: { nombre: 'KPT', direccion: 'no-responder@kpt.ejemplo.gov.co' },
      dominio: 'kpt.ejemplo.gov.co',
    })
    expect(ajustesDe('smtp://correo.entidad.gov.co').servidor).toMatchObject({
      puerto: 587,
      exigeTls: true,
      usuario: null,
    })
  })

  it('sin servidor no hay nada que leer', () => {
    expect(leerAjustes({})).toBeNull()
    expect(leerAjustes({ smtp: '', de: DE })).toBeNull()
  })

  it('solo este mismo computador puede recibir sin TLS', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(ajustesDe(`smtp://${host}:25`).servidor.exigeTls).toBe(false)
    for (const host of ['127.0.0.1.malo.example', 'localhost.malo.example', '10.0.0.5'])
      expect(ajustesDe(`smtp://${host}:25`).servidor.exigeTls).toBe(true)
  })

  it('un error se dice con una frase, que nunca repite la clave', () => {
    const mal = (smtp: string, de: string | undefined, dominio?: string) => () => leerAjustes({ smtp, de, dominio })
    expect(mal('correo.entidad.gov.co', DE)).toThrow(/KPT_SMTP debe ser/)
    expect(mal('http://u:secreta@x', DE)).toThrow(/^(?!.*secreta)/)
    expect(mal('smtp://x', undefined)).toThrow(/KPT_CORREO_DE debe decir quién envía/)
    expect(mal('smtp://x', 'KPT <a@x.co, b@x.co>')).toThrow(/KPT_CORREO_DE/)
    expect(mal('smtp://x', DE, 'no es dominio')).toThrow(/KPT_CORREO_DOMINIO/)
  })
})

describe('El cartero', () => {
  it('no dice nada en claro a un servidor que no ofrece TLS', async () => {
    const smtp = await abrirSmtp()
    const ajustes = ajustesDe(smtp.url)
    const cartero = abrirCartero({ ...ajustes, servidor: { ...ajustes.servidor, exigeTls: true } })
    const { rechazos } = await cartero.entregar(carta, senal)
    expect(rechazos.get(PARA)).toMatchObject({ definitivo: false })
    expect(smtp.recibidos).toHaveLength(0)
    cartero.cerrar()
    await smtp.cerrar()
  })

  it('no cree en un certificado que nadie firmó', async () => {
    const smtp = await abrirSmtp({ servidor: { disabledCommands: ['AUTH'] } })
    const ajustes = ajustesDe(smtp.url)
    const cartero = abrirCartero({ ...ajustes, servidor: { ...ajustes.servidor, exigeTls: true } })
    const { rechazos } = await cartero.entregar(carta, senal)
    expect(rechazos.get(PARA)?.porque).toMatch(/certificate/i)
    expect(rechazos.get(PARA)?.definitivo).toBe(false)
    expect(smtp.recibidos).toHaveLength(0)
    cartero.cerrar()
    await smtp.cerrar()
  })

  it('una clave equivocada o un remitente no permitido no matan la carta: los arregla quien opera', async () => {
    const smtp = await abrirSmtp({
      servidor: {
        authOptional: false,
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_auth, _sesion, listo) => listo(Object.assign(new Error('no'), { responseCode: 535 })),
      },
    })
    const cartero = abrirCartero(ajustesDe(smtp.url.replace('//', '//usuario:secreta@')))
    const { rechazos } = await cartero.entregar(carta, senal)
    expect(rechazos.get(PARA)).toMatchObject({ definitivo: false })
    expect(rechazos.get(PARA)?.porque).toContain('535')
    expect(rechazos.get(PARA)?.porque).not.toContain('secreta')
    cartero.cerrar()
    await smtp.cerrar()
  })

  it('a un servidor que no termina de contestar se le deja de esperar', async () => {
    const smtp = await abrirSmtp({ demora: 5_000 })
    const cartero = abrirCartero(ajustesDe(smtp.url), 300)
    const antes = performance.now()
    const { rechazos } = await cartero.entregar(carta, senal)
    expect(performance.now() - antes).toBeLessThan(3_000)
    expect(rechazos.get(PARA)).toMatchObject({ definitivo: false })
    cartero.cerrar()
    await smtp.cerrar()
  })

  it('a quien le piden parar no inventa lo que no sabe', async () => {
    const smtp = await abrirSmtp({ demora: 5_000 })
    const cartero = abrirCartero(ajustesDe(smtp.url))
    const parar = new AbortController()
    setTimeout(() => parar.abort(), 200)
    await expect(cartero.entregar(carta, parar.signal)).rejects.toThrow()
    cartero.cerrar()
    await smtp.cerrar()
  })

  it('sin servidor al otro lado, la carta espera', async () => {
    const smtp = await abrirSmtp()
    await smtp.cerrar()
    const cartero = abrirCartero(ajustesDe(smtp.url))
    const { rechazos } = await cartero.entregar(carta, senal)
    expect(rechazos.get(PARA)).toMatchObject({ definitivo: false })
    cartero.cerrar()
  })
})
