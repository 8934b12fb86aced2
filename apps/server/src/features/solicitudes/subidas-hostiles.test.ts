// Disguised uploads through the doors themselves: what is refused, what is kept of a name, and how what was kept is given back.
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { abrirEnvio, enviarSoporte, envioCompleto, formulario, PDF } from '../../testing/solicitudes.ts'

let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo()
})
afterAll(() => mundo.cerrar())

const bomba = Buffer.concat([
  PDF.subarray(0, 9),
  Buffer.from('\n5 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
  deflateSync(Buffer.alloc(60_000_000)),
  Buffer.from('\nendstream\nendobj\n'),
  PDF.subarray(9),
])
const DISFRACES: readonly (readonly [nombre: string, datos: Buffer, porque: string])[] = [
  ['cedula.pdf', Buffer.from('<!doctype html><script>alert(document.cookie)</script>'), 'tipo'],
  ['cedula.pdf', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'tipo'],
  ['foto.png', Buffer.from('GIF89a/*%PDF-1.7*/=1;alert(1)//%%EOF'), 'tipo'],
  ['acta.pdf', Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), PDF]), 'tipo'],
  ['acta.pdf', Buffer.concat([PDF, Buffer.from('PK\u0003\u0004 un libro detrás')]), 'incompleto'],
  ['acta.pdf', Buffer.from('PK\u0003\u0004 un zip con nombre de PDF %PDF-1.7 %%EOF'), 'tipo'],
  ['acta.pdf', bomba, 'desmedido'],
]

describe('Un documento disfrazado', () => {
  it('no entra por su nombre: se rechaza con palabras y no queda para radicar', async () => {
    for (const [nombre, datos, porque] of DISFRACES) {
      const carga = await abrirEnvio(mundo)
      await enviarSoporte(mundo, carga, 1, { clase: 'identidad' })
      const cerrado = await enviarSoporte(mundo, carga, 2, { nombre, datos })
      expect([cerrado.status, cerrado.cuerpo.type, cerrado.cuerpo.detalles?.porque], porque).toEqual([
        415,
        'solicitud.soporte',
        porque,
      ])
      expect(cerrado.cuerpo.title.length).toBeGreaterThan(30)
      mundo.reloj.avanzar(3_600_000)
      const radicada = await mundo.publico.post('/api/solicitudes', formulario(carga, { correo: 'x@cogua.gov.co' }))
      expect(radicada.cuerpo.type).toBe('solicitud.soportes')
    }
  })

  it('más bytes de los que dijo, o de los que caben, no pasan', async () => {
    const carga = await abrirEnvio(mundo)
    const lugar = `/api/solicitudes/cargas/${carga}/soportes/1`
    const grande = { clase: 'acto', nombre: 'a.pdf', bytes: 6_000_000 }
    expect((await mundo.publico.post(lugar, grande)).status).toBe(400)
    await mundo.publico.post(lugar, { ...grande, bytes: 100 })
    expect((await mundo.publico.post(`${lugar}/trozos/0`, Buffer.alloc(101))).cuerpo.type).toBe('carga.trozo')
    expect((await mundo.publico.post(`${lugar}/trozos/1`, Buffer.alloc(100))).cuerpo.type).toBe('carga.trozo')
    expect((await mundo.publico.post(`${lugar}/trozos/..%2F..%2Fx`, Buffer.alloc(100))).status).toBe(400)
  })
})

const NOMBRES: readonly (readonly [escrito: string, queda: string])[] = [
  ['../../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\acta.pdf', 'acta.pdf'],
  ['/etc/cron.d/../acta.pdf', 'acta.pdf'],
  ['...htaccess', 'htaccess'],
  ['acta\u202Efdp.exe', 'acta_fdp.exe'],
  ['a"; filename="b.html', 'a"; filename="b.html'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a__Set-Cookie: x=1.pdf'],
  ['..', 'documento'],
]

describe('El nombre de un archivo', () => {
  it('se muestra y nunca se usa: ni ruta, ni cabecera, ni engaño de dirección', async () => {
    for (const [escrito, queda] of NOMBRES) {
      const carga = await envioCompleto(mundo)
      await enviarSoporte(mundo, carga, 3, { clase: 'otro', nombre: escrito })
      const correo = `n${NOMBRES.findIndex(([e]) => e === escrito)}@tabio.gov.co`
      const { radicado } = (
        await mundo.publico.post('/api/solicitudes', formulario(carga, { entidad: '25785', correo }))
      ).cuerpo
      mundo.reloj.avanzar(86_400_000)
      const lugar = `/api/accesos/solicitudes/${radicado}`
      const otro = (await mundo.as('sara').get(lugar)).cuerpo.soportes.find(
        (s: { clase: string }) => s.clase === 'otro',
      )
      expect(otro.nombre).toBe(queda)
      const bajado = await mundo.as('sara').get(`${lugar}/soportes/${otro.id}`)
      expect(bajado.cuerpo.equals(PDF)).toBe(true)
      expect(bajado.cabeceras['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(queda)}`)
      expect(bajado.cabeceras['set-cookie']).toBeUndefined()
      // On disk it is called by its identifier.
      expect(await mundo.servicios.reservado.partes(otro.id)).toContain('entero')
    }
  })
})
