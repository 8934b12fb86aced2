import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const [M1, M2, M3] = [1, 2, 3].map((n) => meta('25200', n)) as [string, string, string]

describe('Ajustes hasta el campo (R4.1, numeral 2.c)', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const diego = () => mundo.as('diego')
  const ver = async () => (await ana().get(REPORTE)).cuerpo
  const escrito = async (numero: string, campo: string, base: string | null, valor: string, clave = '') =>
    (await escribir(ana(), REPORTE, { meta: numero, campo, clave, base, valor })).cuerpo.resultados[0]

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', REPORTE)
    expect((await ana().post(`${REPORTE}/envio`)).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('a quien revisa se le propone una fecha en días hábiles, dentro de los ajustes', async () => {
    // Semana Santa: 6 y 7 de abril de 2023 son festivos.
    expect((await diego().get(REPORTE)).cuerpo.plazoAjustes).toEqual({
      limite: '2023-12-31',
      propuesto: '2023-04-12',
      dias: 5,
    })
  })

  it('se pide un campo de una meta y otra entera, con su tipo y su motivo', async () => {
    const pedir = await diego().post(`${REPORTE}/ajustes`, {
      ...{ version: 1, general: false, tipo: 'consistencia', motivo: 'Revisar lo pagado', vence: '2023-04-12' },
      metas: [
        { meta: M1, tipo: 'pesos', motivo: 'Parece estar en miles', campos: ['pagado'] },
        { meta: M2, tipo: 'soporte', motivo: 'No hay soporte de esto', campos: null },
      ],
    })
    expect(pedir.cuerpo).toEqual({ estado: 'en_ajustes', ronda: 1 })
    const reporte = await ver()
    expect(reporte).toMatchObject({ metasAbiertas: [M1, M2] })
    expect(reporte.camposCerrados).toContain(`${M1}/ejecutado`)
    expect(reporte.solicitudes[0]).toMatchObject({
      ...{ tipo: 'consistencia', origen: 'revisor', traslado: null },
      metas: [
        { meta: M1, tipo: 'pesos', campos: ['pagado'] },
        { meta: M2, tipo: 'soporte', campos: null },
      ],
    })
  })

  it('solo se guarda en los campos pedidos; lo demás se rechaza y se dice por qué', async () => {
    expect(await escrito(M1, 'pagado', '500000', '400000', 'recursos_propios')).toMatchObject({ resultado: 'guardado' })
    expect(await escrito(M1, 'ejecutado', '5', '6')).toMatchObject({
      ...{
        resultado: 'rechazado',
        problema: { codigo: 'valor.campo_cerrado', detalles: { meta: M1, campo: 'ejecutado' } },
      },
    })
    expect(await escrito(M2, 'ejecutado', '5', '6')).toMatchObject({ resultado: 'guardado' })
    expect(await escrito(M3, 'ejecutado', '5', '6')).toMatchObject({ problema: { codigo: 'valor.meta_cerrada' } })
    const enlace = {
      id: '01938f00-0000-7000-8000-0000000000a1',
      url: 'https://ejemplo.gov.co/acta',
      nombre: 'Acta',
      descripcion: '',
      personal: false,
      metas: [M1],
    }
    expect((await ana().post(`${REPORTE}/evidencias/enlaces`, enlace)).status).toBeGreaterThanOrEqual(400)
  })

  it('se responde punto por punto: lo cambió o lo explica, con evidencias de la entidad', async () => {
    const responder = (cuerpo: object) => ana().post(`${REPORTE}/ajustes/1/respuestas`, cuerpo)
    const ajena = {
      meta: M1,
      clase: 'cambiado',
      texto: 'Estaba en miles',
      evidencias: ['01938f00-0000-7000-8000-0000000000ff'],
    }
    expect((await responder(ajena)).cuerpo.type).toBe('evidencia.no_existe')
    expect((await responder({ ...ajena, evidencias: [] })).cuerpo).toEqual({ respondidas: 1, pedidas: 2 })
    await responder({ meta: M2, clase: 'explicado', texto: 'El acta está en el corte anterior' })
    expect((await ver()).solicitudes[0].metas).toMatchObject([
      { respuesta: { clase: 'cambiado', texto: 'Estaba en miles' } },
      { respuesta: { clase: 'explicado' } },
    ])
  })

  it('la entidad pide abrir otra meta; quien revisa niega o concede, y todo queda', async () => {
    const pedir = (numero: string) =>
      ana().post(`${REPORTE}/ajustes/1/reaperturas`, { meta: numero, motivo: 'También está en miles' })
    const decidir = (n: number, cuerpo: object) =>
      diego().post(`${REPORTE}/ajustes/1/reaperturas/${n}/decision`, cuerpo)
    expect((await pedir(M2)).cuerpo.type).toBe('ajustes.meta_abierta')
    expect((await pedir(M3)).cuerpo).toEqual({ n: 1 })
    expect((await pedir(M3)).cuerpo.type).toBe('ajustes.reapertura_pedida')
    expect((await decidir(1, { concede: false })).status).toBe(400)
    expect((await decidir(1, { concede: false, motivo: 'Esa cifra está bien' })).cuerpo).toEqual({ concede: false })
    expect((await decidir(1, { concede: true })).cuerpo.type).toBe('ajustes.reapertura_decidida')
    expect(await escrito(M3, 'ejecutado', '5', '6')).toMatchObject({ problema: { codigo: 'valor.meta_cerrada' } })
    expect((await pedir(M3)).cuerpo).toEqual({ n: 2 })
    expect((await pedir(M1)).cuerpo).toEqual({ n: 3 })
    await decidir(2, { concede: true })
    await decidir(3, { concede: true })
    expect(await escrito(M3, 'ejecutado', '5', '6')).toMatchObject({ resultado: 'guardado' })
    expect(await escrito(M1, 'ejecutado', '5', '6')).toMatchObject({ resultado: 'guardado' })
    const reporte = await ver()
    expect(reporte.camposCerrados).toBeNull()
    expect(
      reporte.solicitudes[0].reaperturas.map((r: { decision: { concede: boolean } }) => r.decision.concede),
    ).toEqual([false, true, true])
  })

  it('la diferencia dice qué se pidió y qué no, campo por campo', async () => {
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.version).toBe(2)
    const { filas } = (await diego().get(`${REPORTE}/diferencias?desde=1&hasta=2`)).cuerpo
    const pedidas = filas.filter((d: { pedida: boolean }) => d.pedida)
    expect(pedidas.map((d: { meta: string; campo: string }) => [d.meta, d.campo])).toEqual([
      [M1, 'pagado'],
      [M2, 'ejecutado'],
    ])
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })

  it('la entidad supo por correo qué le pidieron y qué se decidió; quien revisa, qué meta piden abrir', async () => {
    const correos = await mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['clase', 'para'])
      .where('clase', 'like', 'ajustes.%')
      .orderBy('clase')
      .orderBy('para')
      .execute()
    expect(correos.map(({ clase, para }) => `${clase} ${para}`)).toEqual([
      ...Array(3).fill('ajustes.abrir_meta ana@ejemplo.gov.co'),
      ...Array(3).fill('ajustes.abrir_meta diego@ejemplo.gov.co'),
      'ajustes.pedidos ana@ejemplo.gov.co',
    ])
  })
})
