// The whole life of a report over two rounds of adjustments, as the people of an entity and of its gobernación live it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'

const [M1, M2, M3] = [meta('25200', 1), meta('25200', 2), meta('25200', 3)]
const REPORTE = direccion('25200')

describe('La vida de un reporte', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const diego = () => mundo.as('diego')
  const ver = async () => (await ana().get(REPORTE)).cuerpo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  it('antes de empezar dice todo lo que falta, con sus metas, y no deja enviar', async () => {
    const reporte = await ver()
    expect(reporte).toMatchObject({
      ...{
        estado: 'borrador',
        situacion: 'abierta',
        hecho: 'en_plazo',
        exigible: true,
        version: 0,
        limite: '2023-04-15',
      },
      ...{ completas: 0, requeridas: 3, puedeEditar: true, actos: ['enviar'], planVersion: 1, circulares: ['0009-4'] },
      faltas: [{ codigo: 'metas_sin_reporte', cuantas: 3, metas: [M1, M2, M3], detalles: {} }],
    })
    const envio = await ana().post(`${REPORTE}/envio`)
    expect(envio.status).toBe(409)
    expect(envio.cuerpo).toMatchObject({ type: 'reporte.envio_incompleto', faltas: reporte.faltas })
  })

  it('un error detiene el envío y un aviso pide su motivo', async () => {
    await llenar(ana(), '25200', REPORTE)
    await escribir(
      ana(),
      REPORTE,
      { meta: M1, campo: 'pagado', clave: 'recursos_propios', base: '500000', valor: '900000' },
      { meta: M2, campo: 'ejecutado', base: '5', valor: '25' },
    )
    const { cuerpo } = await ana().post(`${REPORTE}/envio`)
    expect(cuerpo.faltas.map((f: { codigo: string; metas: string[] }) => [f.codigo, f.metas])).toEqual([
      ['hallazgos_bloqueantes', [M1]],
      ['avisos_sin_confirmar', [M2]],
    ])
    await escribir(
      ana(),
      REPORTE,
      { meta: M1, campo: 'pagado', clave: 'recursos_propios', base: '900000', valor: '400000' },
      { meta: M2, campo: 'confirmacion', clave: 'fisico_sobre_200', valor: 'Se sumaron dos convenios' },
    )
    expect((await ver()).faltas).toEqual([])
  })

  it('el envío congela una versión con su huella y su recibo', async () => {
    const { status, cuerpo } = await ana().post(`${REPORTE}/envio`)
    expect(status).toBe(200)
    expect(cuerpo).toMatchObject({
      ...{ version: 1, recibo: 'KPT-S-25200-2023-1-V1', oportuna: true, ronda: 0, planVersion: 1 },
      ...{ enviadaEn: '2023-04-03T08:00:00-05:00', autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' } },
    })
    expect(cuerpo.sha256).toMatch(/^[0-9a-f]{64}$/)
    const escrito = await escribir(ana(), REPORTE, { meta: M1, campo: 'ejecutado', base: '5', valor: '6' })
    expect(escrito.cuerpo).toMatchObject({ type: 'reporte.no_editable', detalles: { estado: 'enviado' } })
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.type).toBe('reporte.acto_imposible')
  })

  it('se retira mientras nadie ha empezado a revisar, y vuelve a contar como no enviado', async () => {
    const { cuerpo } = await ana().post(`${REPORTE}/retiro`, { motivo: 'Faltó una cifra' })
    expect(cuerpo).toEqual({ estado: 'borrador' })
    expect(await ver()).toMatchObject({ hecho: 'en_plazo', version: 1, puedeEditar: true })
    await escribir(ana(), REPORTE, { meta: M1, campo: 'ejecutado', base: '5', valor: '6' })
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo).toMatchObject({ version: 2, recibo: 'KPT-S-25200-2023-1-V2' })
  })

  it('la cola de la gobernación lo muestra; la de otro departamento y la del DNP, no', async () => {
    const { cuerpo } = await diego().get('/api/revision/cola')
    expect(cuerpo.cuentas).toMatchObject({ porRevisar: 1, enAjustes: 0, validados: 0 })
    expect(cuerpo.filas).toMatchObject([
      {
        entidad: { codigo: '25200', nombre: 'Cogua' },
        estado: 'enviado',
        version: 2,
        oportuna: true,
        fechaDatos: '2023-03-31',
      },
    ])
    for (const quien of ['elena', 'fabio'] as const)
      expect((await mundo.as(quien).get('/api/revision/cola?estado=todos')).cuerpo.filas).toEqual([])
    expect((await diego().get('/api/revision/cola?texto=cóGUA')).cuerpo.total).toBe(1)
    expect((await diego().get('/api/revision/cola?texto=tabio')).cuerpo.total).toBe(0)
  })

  it('revisa quien debe: ni otro departamento, ni el DNP en un municipio, ni la entidad misma', async () => {
    const tomar = (quien: 'elena' | 'fabio' | 'ana' | 'diego', version = 2) =>
      mundo.as(quien).post(`${REPORTE}/revision`, { version })
    expect((await tomar('elena')).cuerpo.type).toBe('territorio.ajeno')
    expect((await tomar('fabio')).cuerpo.type).toBe('reporte.acto_ajeno')
    expect((await tomar('ana')).cuerpo.type).toBe('permiso.falta')
    expect((await tomar('diego', 1)).cuerpo).toMatchObject({
      ...{ type: 'reporte.version_vieja', detalles: { pedida: '1', actual: '2' } },
    })
    expect((await tomar('diego')).cuerpo).toEqual({ estado: 'enviado' })
  })

  it('tomado en revisión ya no se retira', async () => {
    expect((await ana().post(`${REPORTE}/retiro`, { motivo: 'Otra cifra más' })).cuerpo.type).toBe(
      'reporte.acto_imposible',
    )
    expect((await ver()).revision).toMatchObject({ autor: { nombre: 'Diego Gobernación', rol: 'revisor_gobernacion' } })
  })

  it('los ajustes se piden sobre metas del reporte, con fecha dentro de la actividad de ajustes', async () => {
    const pedir = (cambios: object) =>
      diego().post(`${REPORTE}/ajustes`, {
        ...{ version: 2, general: false, motivo: 'Revisar estas cifras', vence: '2023-04-20' },
        ...{ metas: [{ meta: M2, motivo: 'No coincide con el soporte' }], ...cambios },
      })
    expect((await pedir({ metas: [] })).cuerpo.type).toBe('ajustes.sin_metas')
    expect((await pedir({ metas: [{ meta: meta('25200', 77), motivo: 'No existe esta' }] })).cuerpo.type).toBe(
      'ajustes.meta_desconocida',
    )
    expect((await pedir({ vence: '2023-04-02' })).cuerpo).toMatchObject({
      type: 'ajustes.vencimiento',
      detalles: { limite: '2023-12-31' },
    })
    expect((await pedir({ vence: '2024-01-01' })).cuerpo.type).toBe('ajustes.vencimiento')
    expect((await pedir({})).cuerpo).toEqual({ estado: 'en_ajustes', ronda: 1 })
  })

  it('en ajustes solo se abre lo pedido, y se responde antes de enviar', async () => {
    expect(await ver()).toMatchObject({
      ...{ estado: 'en_ajustes', metasAbiertas: [M2], ajustesPendientes: 1, hecho: 'oportuno' },
      faltas: [{ codigo: 'sin_respuesta', cuantas: 1, metas: [M2], detalles: { general: 'false' } }],
    })
    const { cuerpo } = await escribir(
      ana(),
      REPORTE,
      { meta: M1, campo: 'ejecutado', base: '6', valor: '7' },
      { meta: M2, campo: 'ejecutado', base: '25', valor: '8' },
    )
    expect(cuerpo.resultados).toMatchObject([
      { resultado: 'rechazado', problema: { codigo: 'valor.meta_cerrada' } },
      { resultado: 'guardado' },
    ])
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.type).toBe('reporte.envio_incompleto')
    const responder = (numero: string, ronda = 1) =>
      ana().post(`${REPORTE}/ajustes/${ronda}/respuestas`, { meta: numero, texto: 'Se corrigió con el acta' })
    expect((await responder(M1)).cuerpo.type).toBe('ajustes.meta_desconocida')
    expect((await responder(M2, 2)).cuerpo.type).toBe('ajustes.ronda_no_existe')
    expect((await responder(M2)).cuerpo).toEqual({ respondidas: 1, pedidas: 1 })
    const envio = (await ana().post(`${REPORTE}/envio`)).cuerpo
    expect(envio).toMatchObject({ version: 3, ronda: 1, oportuna: null })
  })

  it('quien revisa ve qué cambió, y pide una segunda ronda sobre todo el reporte', async () => {
    const { cuerpo } = await diego().get(`${REPORTE}/diferencias?desde=2&hasta=3`)
    expect(cuerpo.filas).toEqual([
      {
        meta: M2,
        personalizacion: 'Meta de prueba 2',
        campo: 'ejecutado',
        clave: '',
        entre: [],
        nombre: '',
        antes: '25',
        despues: '8',
        pedida: true,
      },
    ])
    expect((await diego().get(`${REPORTE}/diferencias?desde=3&hasta=9`)).cuerpo.type).toBe('reporte.version_no_existe')
    const general = { version: 3, general: true, motivo: 'Revisar las unidades', vence: '2023-05-02', metas: [] }
    expect((await diego().post(`${REPORTE}/ajustes`, general)).cuerpo).toEqual({ estado: 'en_ajustes', ronda: 2 })
    expect(await ver()).toMatchObject({ metasAbiertas: null, ajustesPendientes: 1 })
  })

  it('retirar la respuesta a una solicitud no la borra: sigue en pie lo pedido y la versión revisada', async () => {
    await escribir(ana(), REPORTE, { meta: M3, campo: 'ejecutado', base: '5', valor: '4' })
    await ana().post(`${REPORTE}/ajustes/2/respuestas`, { meta: M3, texto: 'Se ajustó la unidad' })
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.version).toBe(4)
    expect((await ana().post(`${REPORTE}/retiro`, { motivo: 'Quedó mal la unidad' })).status).toBe(200)
    const fila = await mundo.servicios.conexion.db
      .selectFrom('reporte')
      .select(['vigente', 'version', 'ronda', 'primer_envio_oportuno'])
      .executeTakeFirstOrThrow()
    expect(fila).toEqual({ vigente: 3, version: 4, ronda: 2, primer_envio_oportuno: true })
    expect((await diego().get('/api/revision/cola?estado=en_ajustes')).cuerpo.total).toBe(1)
    expect((await ana().post(`${REPORTE}/envio`)).cuerpo.version).toBe(5)
  })

  it('se valida la última versión, y queda el veredicto con su persona', async () => {
    const validar = (version: number) => diego().post(`${REPORTE}/validacion`, { version, observaciones: 'Conforme' })
    expect((await validar(4)).cuerpo.type).toBe('reporte.version_vieja')
    expect((await validar(5)).cuerpo).toEqual({ estado: 'validado' })
    expect((await validar(5)).cuerpo.type).toBe('reporte.acto_imposible')
    const reporte = await ver()
    expect(reporte).toMatchObject({
      ...{ estado: 'validado', hecho: 'oportuno', actos: [], puedeEditar: false, faltas: [] },
      veredictos: [
        { nivel: 'departamental', version: 5, observaciones: 'Conforme', autor: { nombre: 'Diego Gobernación' } },
      ],
    })
    expect(reporte.historia.map((s: { acto: string }) => s.acto)).toEqual([
      ...['enviar', 'retirar', 'enviar', 'tomar_en_revision', 'solicitar_ajustes', 'enviar', 'solicitar_ajustes'],
      ...['enviar', 'retirar', 'enviar', 'validar'],
    ])
    expect(reporte.versiones.map((v: { version: number }) => v.version)).toEqual([5, 4, 3, 2, 1])
    expect(reporte.solicitudes).toMatchObject([
      { ronda: 2, general: true, abierta: false, metas: [{ meta: M3, respuesta: { texto: 'Se ajustó la unidad' } }] },
      {
        ronda: 1,
        general: false,
        version: 2,
        vence: '2023-04-20',
        metas: [{ meta: M2, motivo: 'No coincide con el soporte' }],
      },
    ])
  })

  it('cada valor cuenta su historia y lo que decía en cada versión', async () => {
    const { cuerpo } = await diego().get(`${REPORTE}/metas/${M2}/historia?campo=ejecutado`)
    expect(cuerpo.cambios.map((c: { antes: string; despues: string }) => [c.antes, c.despues])).toEqual([
      ['25', '8'],
      ['5', '25'],
      [null, '5'],
    ])
    expect(cuerpo.enviados.map((e: { version: number; valor: string }) => [e.version, e.valor])).toEqual([
      [5, '8'],
      [4, '8'],
      [3, '8'],
      [2, '25'],
      [1, '25'],
    ])
    const v2 = (await diego().get(`${REPORTE}/metas?version=2`)).cuerpo
    expect(v2.filas[1]).toMatchObject({ meta: M2, programado: '10', valores: { ejecutado: '25' } })
    expect((await diego().get(`${REPORTE}/metas?version=6`)).cuerpo.type).toBe('reporte.version_no_existe')
  })

  it('la cadena de auditoría queda íntegra', async () => {
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })
})
