import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, llenar } from '../../testing/reporte.ts'

const RUTA = '/api/excepciones'
/** The fourth corte of 2023 ended on 31 December, and closes. */
const CORTE_4 = { cogua: direccion('25200', 2023, 4), gachancipa: direccion('25295', 2023, 4) }
const TEXTO = 'La inundación del 28 de diciembre dejó sin servicio la alcaldía'

describe('Solicitudes de excepción', () => {
  let mundo: Mundo
  let actividad = ''
  const pedido = (cambios: object = {}) => ({
    ...{ alcance: { clase: 'entidad', entidad: '25200' }, fecha: '2024-01-20', motivo: TEXTO, documento: null },
    filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad }],
    ...cambios,
  })
  const pedir = (quien: Nombre, cambios?: object) => mundo.as(quien).post(RUTA, pedido(cambios))
  const ver = (quien: Nombre, numero: string) => mundo.as(quien).get(`${RUTA}/${numero}`)
  const hacer = (quien: Nombre, numero: string, acto: string, cuerpo: object = { texto: TEXTO }) =>
    mundo.as(quien).post(`${RUTA}/${numero}/${acto}`, cuerpo)
  const concesion = {
    efecto: 'amplia',
    fecha: '2024-01-20',
    documento: 'Oficio 2024-7 del DNP',
    actoFecha: '2024-01-05',
  }
  const conceder = (quien: Nombre, numero: string, cambios: object = {}) =>
    hacer(quien, numero, 'concesion', { ...concesion, motivo: TEXTO, ...cambios })
  const codigo = ({ status, cuerpo }: { status: number; cuerpo: { type?: string } }) => [status, cuerpo.type]
  const cartas = async (numero: string) =>
    (
      await mundo.servicios.conexion.db
        .selectFrom('correo')
        .select(['para', 'asunto'])
        .where('sujeto', '=', `excepcion/${numero}`)
        .orderBy('clave')
        .execute()
    ).map(({ para, asunto }) => `${para}: ${asunto?.replace(/:.*$/, '')}`)

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2024-01-08T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 2 })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', metas: 2 })
    const { filas } = (await mundo.as('ana').get(`${RUTA}/filas?clase=entidad&codigo=25200`)).cuerpo
    actividad = filas.find((f: { corte: number; vigencia: number }) => f.corte === 4 && f.vigencia === 2023).actividad
  })
  afterAll(() => mundo.cerrar())

  it('la puerta cerrada no recibe; lo que se puede pedir es lo que la entidad debe y ya abrió', async () => {
    expect(codigo(await mundo.as('ana').post(`${CORTE_4.cogua}/envio`))).toEqual([409, 'reporte.actividad_cerrada'])
    const { filas } = (await mundo.as('ana').get(`${RUTA}/filas?clase=entidad&codigo=25200`)).cuerpo
    const suya = filas.find((f: { actividad: string }) => f.actividad === actividad)
    expect(suya).toMatchObject({ limite: '2023-12-31', situacion: 'cerrada', corte: 4 })
  })

  it('nadie pide por otro territorio, ni por lo que no debe, ni sin decir por qué', async () => {
    expect(codigo(await pedir('beto'))).toEqual([403, 'territorio.ajeno'])
    expect(codigo(await pedir('elena'))).toEqual([403, 'territorio.ajeno'])
    const departamento = (clave: string) => ({ alcance: { clase: 'departamento', departamento: clave } })
    expect(codigo(await pedir('ana', departamento('25')))).toEqual([403, 'territorio.ajeno'])
    expect(codigo(await pedir('gabi', departamento('05')))).toEqual([403, 'territorio.ajeno'])
    const deLaGobernacion = { alcance: { clase: 'entidad', entidad: '25' } }
    expect(codigo(await pedir('gabi', deLaGobernacion))).toEqual([403, 'territorio.ajeno'])
    expect(codigo(await pedir('gloria'))).toEqual([403, 'permiso.falta'])
    const falta = async (cambios: object) => (await pedir('ana', cambios)).cuerpo.detalles?.falta
    expect(await falta({ filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'no-existe' }] })).toBe(
      'fila_desconocida',
    )
    expect(await falta({ fecha: '2024-01-07' })).toBe('fecha_pasada')
    expect(codigo(await pedir('ana', { motivo: 'corto' }))).toEqual([400, 'peticion.invalida'])
    expect(codigo(await pedir('ana', { documento: 'a'.repeat(64) }))).toEqual([404, 'documento.no_existe'])
    expect((await mundo.as('gloria').get(RUTA)).cuerpo.total).toBe(0)
  })

  it('la entidad pide una vez, y la ven ella, su gobernación, el DNP y los organismos de control', async () => {
    expect((await pedir('ana')).cuerpo).toEqual({ numero: 'EX-2024-000001' })
    const { status, cuerpo } = await pedir('ana')
    expect([status, cuerpo.type, cuerpo.detalles]).toEqual([
      ...[409, 'excepcion.repetida'],
      { numero: 'EX-2024-000001' },
    ])
    for (const quien of ['ana', 'diego', 'gabi', 'fabio', 'gloria', 'hugo'] as const)
      expect((await ver(quien, 'EX-2024-000001')).cuerpo.estado, quien).toBe('solicitada')
    for (const quien of ['beto', 'carla', 'elena'] as const) {
      expect(codigo(await ver(quien, 'EX-2024-000001')), quien).toEqual([404, 'excepcion.no_existe'])
      expect((await mundo.as(quien).get(RUTA)).cuerpo.total, quien).toBe(0)
    }
    expect((await ver('ana', 'EX-2024-000001')).cuerpo).toMatchObject({
      ...{ actos: ['retirar'], motivo: TEXTO, medida: null },
      historia: [{ acto: 'solicitar', parte: 'entidad', organismo: 'Cogua (Cundinamarca)', persona: 'Ana Cogua' }],
    })
    expect(await cartas('EX-2024-000001')).toEqual(['gabi@ejemplo.gov.co: Piden una excepción para Cogua'])
  })

  it('dos solicitudes iguales al mismo tiempo dejan una', async () => {
    const dos = await Promise.all([1, 2].map(() => pedir('beto', { alcance: { clase: 'entidad', entidad: '25295' } })))
    expect(dos.map((r) => r.status).sort()).toEqual([200, 409])
    expect((await mundo.as('beto').get(RUTA)).cuerpo.total).toBe(1)
  })

  it('avala la gobernación de su territorio y ninguna otra; solo el DNP decide; solo quien pidió retira', async () => {
    const numero = 'EX-2024-000001'
    expect(codigo(await hacer('elena', numero, 'aval'))).toEqual([404, 'excepcion.no_existe'])
    expect(codigo(await hacer('ana', numero, 'aval'))).toEqual([403, 'permiso.falta'])
    expect(codigo(await hacer('diego', numero, 'negacion'))).toEqual([403, 'permiso.falta'])
    expect(codigo(await conceder('fabio', numero))).toEqual([403, 'permiso.falta'])
    expect((await hacer('diego', numero, 'aval')).cuerpo).toEqual({ estado: 'avalada' })
    expect(codigo(await hacer('gabi', numero, 'aval'))).toEqual([409, 'excepcion.acto_imposible'])
    expect(codigo(await hacer('gabi', numero, 'retiro'))).toEqual([409, 'excepcion.acto_imposible'])
    expect((await ver('gloria', numero)).cuerpo.actos).toEqual(['conceder', 'negar'])
    expect(await cartas(numero)).toContain('ana@ejemplo.gov.co: Avalada la excepción para Cogua')
  })

  it('concederla mueve la puerta de esa entidad y de nadie más, con quién la pidió y quién la avaló', async () => {
    const numero = 'EX-2024-000001'
    const mala = await conceder('gloria', numero, { fecha: '2023-12-30' })
    expect([codigo(mala), mala.cuerpo.detalles]).toEqual([[400, 'medida.falta'], { falta: 'no_amplia', actividad }])
    expect((await ver('gloria', numero)).cuerpo).toMatchObject({ estado: 'avalada', medida: null })
    expect((await conceder('gloria', numero)).cuerpo).toEqual({ estado: 'concedida', medida: 'ME-2024-000001' })
    const [medida] = (await mundo.publico.get('/api/calendario/medidas?entidad=25200')).cuerpo.filas
    expect(medida).toMatchObject({
      ...{ numero: 'ME-2024-000001', pide: 'Cogua (Cundinamarca)', avala: 'Gobernación de Cundinamarca' },
      filas: [{ actividad, fecha: '2024-01-20' }],
    })
    await llenar(mundo.as('ana'), '25200', CORTE_4.cogua, 2, '4')
    const envio = await mundo.as('ana').post(`${CORTE_4.cogua}/envio`)
    expect([envio.status, envio.cuerpo.oportuna]).toEqual([200, true])
    expect(codigo(await mundo.as('beto').post(`${CORTE_4.gachancipa}/envio`))).toEqual([
      ...[409, 'reporte.actividad_cerrada'],
    ])
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
    // The leader is told by the letter of the measure, once.
    expect((await cartas(numero)).filter((c) => /Concedida/.test(c))).toEqual([
      'gabi@ejemplo.gov.co: Concedida la excepción para Cogua',
    ])
  })

  it('de dos que deciden a la vez uno llega segundo: queda una decisión y a lo sumo una medida', async () => {
    const numero = 'EX-2024-000002'
    const beto = await ver('beto', numero)
    expect(beto.cuerpo.estado).toBe('solicitada')
    const dos = await Promise.all([conceder('gloria', numero), hacer('gloria', numero, 'negacion')])
    expect(dos.map((r) => r.status).sort()).toEqual([200, 409])
    const { estado, medida, historia } = (await ver('gloria', numero)).cuerpo
    expect(historia.map((h: { acto: string }) => h.acto)).toEqual([
      'solicitar',
      estado === 'concedida' ? 'conceder' : 'negar',
    ])
    const { total } = (await mundo.publico.get('/api/calendario/medidas?entidad=25295')).cuerpo
    expect([total, medida !== null]).toEqual(estado === 'concedida' ? [1, true] : [0, false])
  })

  it('negada deja la puerta cerrada, y se puede volver a pedir; retirada nadie la decide', async () => {
    const { numero } = (await pedir('ines', { alcance: { clase: 'entidad', entidad: '11001' } })).cuerpo
    expect((await hacer('gloria', numero, 'negacion')).cuerpo).toEqual({ estado: 'negada' })
    expect(codigo(await conceder('gloria', numero))).toEqual([409, 'excepcion.acto_imposible'])
    expect((await mundo.publico.get('/api/calendario/medidas?entidad=11001')).cuerpo.total).toBe(0)
    expect(await cartas(numero)).toEqual(['ines@ejemplo.gov.co: Negada la excepción para Bogotá D. C.'])
    const otra = (await pedir('ines', { alcance: { clase: 'entidad', entidad: '11001' } })).cuerpo.numero
    expect((await hacer('ines', otra, 'retiro')).cuerpo).toEqual({ estado: 'retirada' })
    expect(codigo(await hacer('gloria', otra, 'negacion'))).toEqual([409, 'excepcion.acto_imposible'])
  })

  it('lo que la gobernación pide para su departamento nace avalado; concedido, alcanza a todos los suyos', async () => {
    const alcance = { clase: 'departamento', departamento: '25' }
    const { numero } = (await pedir('gabi', { alcance, fecha: '2024-02-10' })).cuerpo
    expect((await ver('ana', numero)).cuerpo).toMatchObject({ estado: 'avalada', actos: [], pide: 'gobernacion' })
    expect((await mundo.as('leo').get(RUTA)).cuerpo.total).toBe(0)
    expect((await conceder('gloria', numero, { fecha: '2024-02-10', efecto: 'recibe' })).status).toBe(200)
    await llenar(mundo.as('beto'), '25295', CORTE_4.gachancipa, 2, '4')
    mundo.reloj.fijar('2024-02-05T08:00:00-05:00')
    const envio = await mundo.as('beto').post(`${CORTE_4.gachancipa}/envio`)
    expect([envio.status, envio.cuerpo.oportuna]).toEqual([200, false])
  })

  it('la cola se filtra por estado, departamento e instrumento, y lo que espera va primero', async () => {
    const lista = async (consulta: string) => (await mundo.as('gloria').get(`${RUTA}?${consulta}`)).cuerpo
    const { numero } = (await pedir('leo', { alcance: { clase: 'entidad', entidad: '05001' }, fecha: '2024-03-01' }))
      .cuerpo
    const todas = await lista('')
    expect([todas.total, todas.filas[0].numero]).toEqual([6, numero])
    expect((await lista('estado=en_espera')).filas.map((f: { numero: string }) => f.numero)).toEqual([numero])
    expect((await lista('departamento=05')).total).toBe(1)
    expect((await lista('estado=retirada')).total).toBe(1)
    expect((await lista('instrumento=gestionweb')).total).toBe(0)
    expect((await lista('tamano=2&pagina=3')).filas).toHaveLength(2)
  })
})
