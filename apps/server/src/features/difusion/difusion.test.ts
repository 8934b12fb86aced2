import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conSmtp, despachar } from '../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { abrirSmtp, type Smtp } from '../../testing/smtp.ts'

const COPIA = 'kpt@dnp.gov.co'
const RUTA = '/api/difusiones/DI-2023-000001'

describe('Lo que el DNP publica llega a los municipios por su gobernación', () => {
  let smtp: Smtp
  let mundo: Mundo
  beforeAll(async () => {
    smtp = await abrirSmtp()
    mundo = await crearMundo({ ahora: '2023-04-20T08:00:00-05:00', entorno: conSmtp(smtp.url) })
  })
  afterAll(async () => {
    await mundo.cerrar()
    await smtp.cerrar()
  })

  it('cada gobernación recibe un correo, con la copia; los municipios todavía no ven nada', async () => {
    const nueva = {
      titulo: 'Resultados de 2021',
      texto: 'Ya se pueden consultar.',
      enlace: 'https://x.gov.co',
      publica: true,
    }
    expect((await mundo.as('fabio').post('/api/difusiones', { ...nueva, enlace: 'http://x' })).cuerpo.type).toBe(
      'difusion.falta',
    )
    expect((await mundo.as('fabio').post('/api/difusiones', nueva)).cuerpo).toEqual({ numero: 'DI-2023-000001' })
    expect(await despachar(mundo)).toEqual([])
    const suyos = smtp.recibidos.filter(({ crudo }) => crudo.includes('DI-2023-000001'))
    expect(suyos.map(({ para }) => [...para].sort())).toEqual([
      ['elena@ejemplo.gov.co', COPIA],
      ['diego@ejemplo.gov.co', 'gabi@ejemplo.gov.co', COPIA],
    ])
    expect((await mundo.as('ana').get('/api/difusiones')).cuerpo.total).toBe(0)
    expect((await mundo.as('ana').get(RUTA)).status).toBe(404)
    // Bogotá answers to DNP: nobody stands between.
    expect((await mundo.as('ines').get(RUTA)).status).toBe(200)
    expect((await mundo.publico.get('/api/publicaciones')).cuerpo.filas[0].titulo).toBe('Resultados de 2021')
  })

  it('el traslado va a todos los municipios, una vez, siempre con la copia y con el comentario', async () => {
    smtp.recibidos.length = 0
    const trasladar = () => mundo.as('diego').post(`${RUTA}/traslado`, { comentario: 'Los acompañamos a leerlos.' })
    expect((await trasladar()).cuerpo).toEqual({ municipios: 116 })
    expect((await trasladar()).cuerpo.type).toBe('difusion.ya_trasladada')
    await despachar(mundo)
    const suyos = smtp.recibidos.filter(({ crudo }) => crudo.includes('DI-2023-000001'))
    expect(suyos.map(({ para }) => para)).toEqual([
      ['ana@ejemplo.gov.co', COPIA],
      ['beto@ejemplo.gov.co', COPIA],
    ])
    const visto = (await mundo.as('ana').get(RUTA)).cuerpo
    expect(visto.traslado).toMatchObject({
      comentario: 'Los acompañamos a leerlos.',
      organismo: 'Gobernación de Cundinamarca',
    })
    expect((await mundo.as('leo').get(RUTA)).status).toBe(404)
  })

  it('se ve quién leyó en los dos niveles y quién no ha trasladado, con demora desde el día siguiente al plazo', async () => {
    await mundo.as('ana').post(`${RUTA}/lectura`)
    await mundo.as('ana').post(`${RUTA}/lectura`)
    await mundo.as('gabi').post(`${RUTA}/lectura`)
    const pais = async () => {
      const { filas } = (await mundo.as('gloria').get(`${RUTA}/entidades?tamano=100`)).cuerpo
      return (codigo: string) => filas.find((f: { entidad: { codigo: string } }) => f.entidad.codigo === codigo)
    }
    const antes = await pais()
    expect(antes('25')).toMatchObject({ lector: 'Gabi Gobernación', municipios: { leyeron: 1, avisados: 116 } })
    expect(antes('05')).toMatchObject({ trasladadaEn: null, demorada: false, municipios: { leyeron: 0, avisados: 0 } })
    expect(antes('11')).toBeUndefined()
    const { trasladarHasta } = (await mundo.as('gloria').get(RUTA)).cuerpo
    mundo.reloj.fijar(`${trasladarHasta}T23:59:59-05:00`)
    expect((await pais())('05').demorada).toBe(false)
    mundo.reloj.avanzar(1000)
    expect((await pais())('05').demorada).toBe(true)
    expect((await mundo.as('elena').get(RUTA)).cuerpo.propia).toMatchObject({ demorada: true, trasladadaEn: null })
    const suyos = (await mundo.as('diego').get(`${RUTA}/entidades?tamano=200`)).cuerpo
    expect([suyos.total, suyos.filas.filter((f: { leidaEn: string | null }) => f.leidaEn).length]).toEqual([116, 1])
  })
})
