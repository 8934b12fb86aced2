// Ana of Cogua asks for help; Sara answers at DNP's desk; Diego of Cundinamarca gets what is his gobernación's; Beto, of another municipality, has no part.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion } from '../../testing/reporte.ts'

const DEL_CORTE = { entidad: '25200', reporte: { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } }
const DIA = 86_400_000

describe('Solicitudes de ayuda a la mesa del DNP', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const pedido = (cambio: object = {}) => ({
    ...{ id: randomUUID(), categoria: 'reporte', asunto: 'No deja enviar', texto: 'Dice que faltan metas.' },
    ...{ ruta: '/entidades/25200/reportes', problema: null, entidad: null, reporte: null, ...cambio },
  })
  const pedir = async (quien: Nombre, cambio: object = {}) => {
    mundo.reloj.avanzar(60_000)
    return mundo.as(quien).post('/api/ayudas', pedido(cambio))
  }
  const numeroDe = async (quien: Nombre, cambio: object = {}) => (await pedir(quien, cambio)).cuerpo.numero as string
  const ver = async (quien: Nombre, numero: string) => (await mundo.as(quien).get(`/api/ayudas/${numero}`)).cuerpo
  const actuar = (quien: Nombre, numero: string, acto: string, texto = '', mas: object = {}) => {
    mundo.reloj.avanzar(60_000)
    const cuerpo = { id: randomUUID(), acto, texto, calificacion: null, ...mas }
    return mundo.as(quien).post(`/api/ayudas/${numero}/actos`, cuerpo)
  }
  const atender = (quien: Nombre, numero: string, acto: string, texto = '', id: string = randomUUID()) => {
    mundo.reloj.avanzar(60_000)
    return mundo.as(quien).post(`/api/ayudas/mesa/${numero}/actos`, { id, acto, texto })
  }
  const mesa = async (quien: Nombre, filtro = '') => (await mundo.as(quien).get(`/api/ayudas/mesa${filtro}`)).cuerpo
  const numerosDe = async (quien: Nombre, filtro = '') =>
    (await mesa(quien, filtro)).filas.map((f: { numero: string }) => f.numero)
  const correosDe = (numero: string) =>
    mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'asunto', 'texto'])
      .where('sujeto', '=', `ayuda/${numero}`)
      .orderBy('creado_en')
      .orderBy('para')
      .execute()

  it('quien tenga sesión pide ayuda, con un número sin huecos; mandada dos veces es una', async () => {
    const cuerpo = pedido()
    const numeros = await Promise.all([1, 2, 3].map(() => mundo.as('ana').post('/api/ayudas', cuerpo)))
    expect(new Set(numeros.map((r) => r.cuerpo.numero))).toEqual(new Set(['AY-2023-000001']))
    for (const [i, quien] of (['hugo', 'dina', 'fabio'] as const).entries())
      expect(await numeroDe(quien)).toBe(`AY-2023-00000${i + 2}`)
    expect((await ver('hugo', 'AY-2023-000002')).organismo).toBe('Organismo de control')
    const [recibo] = await correosDe('AY-2023-000001')
    expect(recibo).toMatchObject({ para: 'ana@ejemplo.gov.co' })
    expect(recibo?.asunto).toContain('Recibimos su solicitud de ayuda')
  })

  it('trata de su organismo o de una entidad que ve, y de un corte que existe', async () => {
    const tipo = async (quien: Nombre, cambio: object) => (await pedir(quien, cambio)).cuerpo.type
    expect(await tipo('ana', { entidad: '25295' })).toBe('territorio.ajeno')
    expect(await tipo('ana', { ...DEL_CORTE, reporte: { ...DEL_CORTE.reporte, corte: 9 } })).toBe(
      'calendario.no_disponible',
    )
    expect(await tipo('ana', { categoria: 'invento' })).toBe('ayuda.falta')
    expect(await tipo('ana', { entidad: '99999' })).toBe('entidad.desconocida')
    expect((await pedir('diego', { entidad: '25200' })).status).toBe(200)
  })

  it('la mesa la toma, pide un dato y responde; a cada vuelta sale un correo, y lo dicho no se cambia', async () => {
    const numero = await numeroDe('ana')
    expect((await atender('sara', numero, 'tomar')).cuerpo).toEqual({ estado: 'en_atencion' })
    expect((await atender('gloria', numero, 'responder', 'Yo también')).cuerpo.type).toBe('ayuda.acto_imposible')
    expect((await atender('sara', numero, 'pedir_datos')).cuerpo.type).toBe('ayuda.falta')
    await atender('sara', numero, 'pedir_datos', '¿Qué metas dice que faltan?')
    expect((await actuar('ana', numero, 'agregar', 'La 0004 y la 0007')).cuerpo).toEqual({ estado: 'en_atencion' })
    const id = randomUUID()
    for (const _ of [1, 2]) await atender('sara', numero, 'responder', 'Declare «sin avance» en esas dos.', id)
    const vista = await ver('ana', numero)
    expect(vista.historia.map((s: { acto: string }) => s.acto)).toEqual([
      ...['pedir', 'tomar', 'pedir_datos', 'agregar', 'responder'],
    ])
    expect(vista).toMatchObject({ estado: 'respondida', mia: true, enMesa: false, actos: ['reabrir', 'calificar'] })
    const correos = await correosDe(numero)
    expect(correos.map((c) => c.para.split('@')[0])).toEqual(['ana', 'ana', 'ana', 'sara', 'ana'])
    expect(correos.at(-1)?.texto).toContain('Declare «sin avance» en esas dos.')
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('ayuda_suceso').set({ texto: 'otro' }).execute()).rejects.toThrow()
    await expect(db.deleteFrom('ayuda_suceso').execute()).rejects.toThrow()
  })

  it('quien pidió reabre lo que no le sirvió y califica una vez cada respuesta; cerrada, solo quince días hábiles', async () => {
    const numero = await numeroDe('ana')
    await atender('sara', numero, 'responder', 'Vea la guía.')
    expect((await actuar('ana', numero, 'reabrir', 'La guía no dice eso')).cuerpo.estado).toBe('en_atencion')
    await atender('sara', numero, 'responder', 'Perdón: es en la pantalla de envío.')
    expect((await actuar('ana', numero, 'calificar')).cuerpo.type).toBe('ayuda.falta')
    expect((await actuar('ana', numero, 'calificar', '', { calificacion: 'si' })).cuerpo.estado).toBe('cerrada')
    expect((await actuar('ana', numero, 'calificar', '', { calificacion: 'no' })).cuerpo.type).toBe(
      'ayuda.acto_imposible',
    )
    expect((await mesa('sara')).cuentas.sirvieron).toEqual({ si: 1, enParte: 0, no: 0 })
    mundo.reloj.avanzar(40 * DIA)
    expect((await actuar('ana', numero, 'reabrir', 'Otra vez')).cuerpo.detalles).toEqual({ falta: 'plazo' })
    mundo.reloj.avanzar(-40 * DIA)
    expect((await actuar('ana', numero, 'reabrir', 'Otra vez')).cuerpo).toEqual({ estado: 'abierta' })
    await actuar('ana', numero, 'desistir')
  })

  it('el DNP la traslada a la gobernación, que la atiende o la devuelve; la que no es de un municipio no se traslada', async () => {
    const numero = await numeroDe('ana', { entidad: '25200', categoria: 'revision' })
    expect((await ver('sara', numero)).actos).toContain('trasladar')
    expect(await numerosDe('diego', '?estado=todas')).toEqual([])
    await atender('sara', numero, 'trasladar', 'Es de quien les pidió los ajustes')
    expect((await ver('sara', numero)).actos).toEqual([])
    expect(await numerosDe('diego')).toEqual([numero])
    expect(await numerosDe('elena', '?estado=todas')).toEqual([])
    expect((await mundo.as('elena').get(`/api/ayudas/${numero}`)).status).toBe(404)
    expect((await correosDe(numero)).map((c) => c.para.split('@')[0])).toContain('gabi')
    expect((await atender('diego', numero, 'devolver', 'No es nuestra')).cuerpo.estado).toBe('abierta')
    expect(await numerosDe('sara')).toContain(numero)
    const deBogota = await numeroDe('ines', { entidad: '11001' })
    expect((await ver('sara', deBogota)).actos).not.toContain('trasladar')
  })

  it('primero lo que vence, después lo que lleva más tiempo esperando', async () => {
    const espera = await numerosDe('sara')
    mundo.reloj.fijar('2023-04-14T08:00:00-05:00')
    const ultima = await numeroDe('ana', DEL_CORTE)
    const cola = await mesa('sara')
    expect(cola.filas[0]).toMatchObject({
      ...{ numero: ultima, limite: '2023-04-15', prioridad: 'cerca', espera: 0, asignada: null },
    })
    expect(cola.filas.slice(1).map((f: { numero: string }) => f.numero)).toEqual(espera)
    expect(cola.filas[1].espera).toBe(7)
    mundo.reloj.fijar('2023-04-15T08:00:00-05:00')
    expect((await mesa('sara')).cuentas).toMatchObject({ ultimoDia: 1, mias: 0 })
    mundo.reloj.fijar('2023-04-16T08:00:00-05:00')
    expect((await mesa('sara')).filas.at(-1)).toMatchObject({ numero: ultima, prioridad: 'ordinaria' })
  })

  it('se busca por lo dicho, sin tildes, y por páginas', async () => {
    const numero = await numeroDe('beto', { asunto: 'Contraseña de un delegado' })
    await atender('sara', numero, 'responder', 'Que siga «¿Ha olvidado su contraseña?»')
    expect(await numerosDe('sara', '?estado=respondida&texto=contrasena')).toEqual([numero])
    const una = await mesa('sara', '?tamano=1&pagina=2&estado=todas')
    expect([una.filas.length, una.total > 5]).toEqual([1, true])
    expect(await numerosDe('sara', '?estado=todas&texto=%25')).toEqual([])
  })

  it('la que trata de un reporte está en su expediente; las demás, solo entre quien pide y la mesa', async () => {
    const enElExpediente = async (quien: Nombre) =>
      (await mundo.as(quien).get(`${direccion('25200')}/ayudas`)).cuerpo.filas
    const [suya, ...mas] = await enElExpediente('dina')
    expect(mas).toEqual([])
    for (const quien of ['diego', 'fabio', 'dina'] as const)
      expect((await ver(quien, suya.numero)).actos, quien).toEqual([])
    const privada = await numeroDe('ana', { entidad: '25200' })
    for (const quien of ['diego', 'fabio', 'dina', 'beto', 'hugo'] as const)
      expect((await mundo.as(quien).get(`/api/ayudas/${privada}`)).status, quien).toBe(404)
    const actos = (await mundo.as('gloria').get('/api/auditoria?cadena=25200&accion=ayuda.pedir')).cuerpo.filas
    expect(actos.map((a: { sujeto: string }) => a.sujeto)).toEqual([`ayuda/${suya.numero}`])
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('las notas son de su mesa: ni quien pidió ni la otra mesa las leen', async () => {
    const numero = await numeroDe('ana', { entidad: '25200' })
    const notas = (quien: Nombre) => mundo.as(quien).get(`/api/ayudas/mesa/${numero}/notas`)
    const id = randomUUID()
    for (const _ of [1, 2])
      await mundo.as('sara').post(`/api/ayudas/mesa/${numero}/notas`, { id, texto: 'Es la tercera de Cogua' })
    expect((await notas('gloria')).cuerpo).toMatchObject({ total: 1, filas: [{ texto: 'Es la tercera de Cogua' }] })
    expect((await notas('diego')).status).toBe(404)
    await atender('sara', numero, 'trasladar', 'Es de la gobernación')
    expect((await notas('diego')).cuerpo.total).toBe(0)
    expect((await notas('ana')).status).toBe(403)
    expect(JSON.stringify(await ver('ana', numero))).not.toContain('tercera de Cogua')
  })

  it('nadie atiende la suya, aunque sea de la mesa', async () => {
    const numero = await numeroDe('sara')
    expect((await ver('sara', numero)).actos).toEqual(['agregar', 'desistir'])
    expect((await atender('sara', numero, 'tomar')).cuerpo.type).toBe('ayuda.acto_imposible')
    expect((await atender('gloria', numero, 'tomar')).status).toBe(200)
  })

  it('quien pide veinte veces en un día espera a mañana', async () => {
    for (let i = 0; i < 20; i++) await pedir('leo')
    expect((await pedir('leo')).cuerpo.type).toBe('ayuda.muchas')
    mundo.reloj.avanzar(DIA)
    expect((await pedir('leo')).status).toBe(200)
  })
})
