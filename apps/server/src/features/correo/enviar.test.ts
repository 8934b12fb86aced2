// Letters in a real SMTP conversation.
import { INTENTOS_CORREO } from '@kpt/domain/correo'
import { describe, expect, it } from 'vitest'
import { despachar, escribir, escribirEn, filaDe, montarCorreo, PARA, SECRETO } from '../../testing/correos.ts'
import type { Mundo } from '../../testing/mundo.ts'
import { cabecera, type Smtp } from '../../testing/smtp.ts'

const COPIA = 'contactenos@cogua-cundinamarca.gov.co'

describe('Un correo y el servidor de correo', () => {
  let smtp: Smtp
  let mundo: Mundo
  montarCorreo((montado) => {
    smtp = montado.smtp
    mundo = montado.mundo
  })

  it('aceptado: queda enviado, con lo que contestó el servidor y sin su texto', async () => {
    await escribir(mundo, 'aceptado')
    const escrita = await filaDe(mundo, 'aceptado')
    expect(escrita).toMatchObject({ estado: 'pendiente', intentos: 0 })
    expect(escrita.texto).toContain(SECRETO)
    await despachar(mundo)
    const [llegado] = smtp.recibidos
    expect(llegado).toMatchObject({ de: 'no-responder@kpt.ejemplo.gov.co', para: [PARA] })
    expect(llegado?.mensaje).toBe(`<${escrita.id}@kpt.ejemplo.gov.co>`)
    const crudo = llegado?.crudo ?? ''
    expect(cabecera(crudo, 'From')).toBe('KPT <no-responder@kpt.ejemplo.gov.co>')
    expect(cabecera(crudo, 'To')).toBe(PARA)
    expect(cabecera(crudo, 'Auto-Submitted')).toBe('auto-generated')
    expect(cabecera(crudo, 'Content-Type')).toMatch(/^multipart\/alternative/)
    expect(crudo).toMatch(/Content-Type: text\/plain; charset=utf-8/)
    expect(crudo).toMatch(/Content-Type: text\/html; charset=utf-8/)
    const fila = await filaDe(mundo, 'aceptado')
    expect(fila).toMatchObject({
      estado: 'enviado',
      intentos: 1,
      faltan: [],
      texto: null,
      html: null,
      ultimo_error: null,
    })
    expect(fila.respuesta).toMatch(/^250 /)
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(1)
  })

  it('la misma carta no se escribe dos veces, ni a la vez ni después de salir', async () => {
    await Promise.all(Array.from({ length: 8 }, () => escribir(mundo, 'una-sola')))
    await despachar(mundo)
    await escribir(mundo, 'una-sola')
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(1)
    const { rows } = await mundo.servicios.conexion.pool.query(`select 1 from correo where clave = 'una-sola'`)
    expect(rows).toHaveLength(1)
  })

  it('lo que se deshace no sale', async () => {
    const { db } = mundo.servicios.conexion
    const deshecha = db.transaction().execute(async (tx) => {
      await escribirEn(tx, mundo, 'deshecha')
      throw new Error('se deshace')
    })
    await expect(deshecha).rejects.toThrow('se deshace')
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(0)
    await expect(filaDe(mundo, 'deshecha')).rejects.toThrow()
  })

  it('rechazado por ahora (451) y luego aceptado: sale una vez, con el mismo Message-ID', async () => {
    smtp.conducta = { mensaje: (_recibido, cuantos) => (cuantos === 1 ? 451 : null) }
    await escribir(mundo, 'luego')
    await despachar(mundo)
    const espera = await filaDe(mundo, 'luego')
    expect(espera).toMatchObject({ estado: 'pendiente', intentos: 1, faltan: [PARA] })
    expect(espera.ultimo_error).toContain('451')
    expect(Date.parse(espera.proximo_en ?? '') - mundo.reloj.ahora()).toBe(30_000)
    expect(espera.texto).toContain(SECRETO)
    await despachar(mundo)
    expect(await filaDe(mundo, 'luego')).toMatchObject({ estado: 'enviado', intentos: 2, texto: null })
    expect(new Set(smtp.recibidos.map((r) => r.mensaje)).size).toBe(1)
  })

  it('rechazado para siempre (550) al destinatario: muere en el primer intento y conserva su texto', async () => {
    smtp.conducta = { destinatario: () => 550 }
    await escribir(mundo, 'no-existe')
    await despachar(mundo)
    await despachar(mundo)
    const fila = await filaDe(mundo, 'no-existe')
    expect(fila).toMatchObject({ estado: 'muerto', intentos: 1, faltan: [PARA], proximo_en: null, enviado_en: null })
    expect(fila.ultimo_error).toContain('550')
    expect(fila.texto).toContain(SECRETO)
    expect(smtp.recibidos).toHaveLength(0)
  })

  it('rechazado siempre por ahora: muere después del último intento', async () => {
    smtp.conducta = { mensaje: () => 421 }
    await escribir(mundo, 'cansado')
    for (let i = 1; i <= INTENTOS_CORREO + 3; i += 1) await despachar(mundo)
    expect(await filaDe(mundo, 'cansado')).toMatchObject({ estado: 'muerto', intentos: INTENTOS_CORREO })
    expect(smtp.recibidos).toHaveLength(INTENTOS_CORREO)
  })

  it('el servidor cuelga después de recibirlo y antes de contestar: se repite con el mismo Message-ID', async () => {
    smtp.conducta = { mensaje: (_recibido, cuantos) => (cuantos === 1 ? 'cuelga' : null) }
    await escribir(mundo, 'colgado')
    await despachar(mundo)
    expect(await filaDe(mundo, 'colgado')).toMatchObject({ estado: 'pendiente', intentos: 1 })
    // Not even the library behind our back: one arrival per attempt.
    expect(smtp.recibidos).toHaveLength(1)
    await despachar(mundo)
    expect(await filaDe(mundo, 'colgado')).toMatchObject({ estado: 'enviado', intentos: 2 })
    expect(smtp.recibidos).toHaveLength(2)
    expect(smtp.recibidos[0]?.mensaje).toBe(smtp.recibidos[1]?.mensaje)
  })

  it('una copia que espera no hace repetir a quien ya lo recibió', async () => {
    smtp.conducta = { destinatario: (direccion) => (direccion === COPIA ? 450 : null) }
    await escribir(mundo, 'con-copia', { copia: [COPIA, PARA, 'no sirve'] })
    await despachar(mundo)
    expect(await filaDe(mundo, 'con-copia')).toMatchObject({ estado: 'pendiente', faltan: [COPIA], copia: [COPIA] })
    smtp.conducta = {}
    await despachar(mundo)
    expect(await filaDe(mundo, 'con-copia')).toMatchObject({ estado: 'enviado', faltan: [] })
    expect(smtp.recibidos.map((r) => r.para)).toEqual([[PARA], [COPIA]])
    for (const { crudo } of smtp.recibidos) {
      expect(cabecera(crudo, 'To')).toBe(PARA)
      expect(cabecera(crudo, 'Cc')).toBe(COPIA)
    }
  })

  it('no se envía un enlace que ya venció, y su texto se borra', async () => {
    await escribir(mundo, 'vencido', { caduca: mundo.reloj.ahora() - 1 })
    await despachar(mundo)
    expect(await filaDe(mundo, 'vencido')).toMatchObject({ estado: 'muerto', texto: null, intentos: 0 })
    expect(smtp.recibidos).toHaveLength(0)
  })

  it('varios mensajes van por una conexión', async () => {
    const antes = smtp.conexiones
    for (let i = 0; i < 20; i += 1) await escribir(mundo, `tanda/${i}`)
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(20)
    expect(smtp.conexiones - antes).toBeLessThanOrEqual(1)
  })

  it('dos que envían a la vez no envían la misma', async () => {
    smtp.conducta = { demora: 20 }
    for (let i = 0; i < 10; i += 1) await escribir(mundo, `juntos/${i}`)
    const { pool } = mundo.servicios.conexion
    // Ten jobs more, as a sweep that found them late would leave: nothing holds one letter in one job.
    await pool.query(
      `select graphile_worker.add_job('enviar_correo', json_build_object('id', id)) from correo where clave like 'juntos/%'`,
    )
    await Promise.all([despachar(mundo), despachar(mundo), despachar(mundo)])
    await despachar(mundo)
    expect(smtp.recibidos).toHaveLength(10)
    expect(new Set(smtp.recibidos.map((r) => r.mensaje)).size).toBe(10)
  })
})
