import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion } from '../../testing/reporte.ts'

const RUTA = '/api/sin-equivalente'
const TEXTO = 'El Catálogo no tiene un producto que describa esta danza propia del municipio'
const PRIMERA = meta('25200', 1)

describe('Metas sin equivalente', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    const sinLaPrimera = <M extends { indicador: string | null }>(m: M, i: number): M =>
      i === 0 ? { ...m, indicador: null } : m
    const hechaEn = '2023-02-01T09:00:00-05:00'
    const comun = { cambiar: sinLaPrimera, hechaEn, finalizadoEn: hechaEn }
    await insertPlan(mundo, { ...comun, entidad: '25200', lider: 'ana', metas: 4 })
    await insertPlan(mundo, { ...comun, entidad: '05001', lider: 'leo', metas: 2 })
  })
  afterAll(() => mundo.cerrar())
  beforeEach(() => mundo.reloj.fijar('2023-04-10T08:00:00-05:00'))

  const pedir = (quien: Nombre, cual = PRIMERA, cambios: object = {}) =>
    mundo.as(quien).post(`/api/entidades/${cual.slice(0, 5)}/plan/metas/${cual}/sin-equivalente`, {
      ...{ explicacion: TEXTO, considerados: ['1702011', '040110500'] },
      ...cambios,
    })
  const hacer = (quien: Nombre, numero: string, acto: string, cuerpo: object = { texto: TEXTO }) =>
    mundo.as(quien).post(`${RUTA}/${numero}/${acto}`, cuerpo)
  const ver = async (quien: Nombre, numero: string) => (await mundo.as(quien).get(`${RUTA}/${numero}`)).cuerpo
  const codigo = ({ status, cuerpo }: { status: number; cuerpo: { type?: string } }) => [status, cuerpo.type]
  const plan = async () => (await mundo.as('ana').get('/api/entidades/25200/plan')).cuerpo
  /** Metas that stop the submission of the first corte of 2023, if homologation does. */
  const detienen = async () => {
    const { faltas } = (await mundo.as('ana').get(direccion('25200', 2023, 1))).cuerpo
    return faltas.find((f: { codigo: string }) => f.codigo === 'homologacion_incompleta')?.metas ?? []
  }
  const cartas = async (sujeto: string) =>
    mundo.servicios.conexion.db.selectFrom('correo').select(['para', 'asunto']).where('sujeto', '=', sujeto).execute()

  it('la entidad pide con su explicación; una sola vez por meta, y solo por las que no están homologadas', async () => {
    expect(await detienen()).toEqual([PRIMERA])
    expect(codigo(await pedir('ana', PRIMERA, { explicacion: 'No hay' }))).toEqual([400, 'peticion.invalida'])
    expect(codigo(await pedir('beto'))).toEqual([403, 'territorio.ajeno'])
    expect(codigo(await pedir('ana', meta('25200', 2)))).toEqual([409, 'sin_equivalente.homologada'])
    expect(codigo(await pedir('ana', meta('25200', 99)))).toEqual([404, 'plan.meta_no_existe'])
    expect((await pedir('ana')).cuerpo).toEqual({ numero: 'SE-2023-000001' })
    const otra = await pedir('ana')
    expect([...codigo(otra), otra.cuerpo.detalles]).toEqual([
      ...[409, 'sin_equivalente.repetida', { numero: 'SE-2023-000001' }],
    ])
  })

  it('mientras espera al DNP no detiene a la entidad, y tampoco cuenta como resuelta', async () => {
    expect(await detienen()).toEqual([])
    expect(await plan()).toMatchObject({ metas: 4, homologadas: 3, exceptuadas: 0, enEspera: 1 })
    const { total } = (await mundo.as('fabio').get('/api/preparacion')).cuerpo
    expect(total).toMatchObject({ metas: 6, homologadas: 4, enEspera: 1, homologacionCompleta: 0 })
    const lista = async (filtro: string) => {
      const { filas } = (await mundo.as('fabio').get(`/api/preparacion/entidades?${filtro}`)).cuerpo
      return filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)
    }
    expect(await lista('sinEquivalente=espera')).toEqual(['25200'])
    expect(await lista('homologacion=en_espera')).toEqual(['25200'])
    expect(await lista('sinEquivalente=excepcion')).toEqual([])
  })

  it('la ven la entidad, su gobernación y el DNP; las demás no', async () => {
    expect((await ver('fabio', 'SE-2023-000001')).considerados).toEqual([
      { codigo: '1702011', nombre: expect.any(String) },
      { codigo: '040110500', nombre: expect.any(String) },
    ])
    expect((await ver('fabio', 'SE-2023-000001')).actos).toEqual(['preguntar', 'asignar', 'exceptuar'])
    expect((await ver('ana', 'SE-2023-000001')).actos).toEqual(['retirar'])
    expect((await ver('diego', 'SE-2023-000001')).actos).toEqual([])
    for (const ajeno of ['elena', 'leo'] as const)
      expect((await ver(ajeno, 'SE-2023-000001')).type).toBe('sin_equivalente.no_existe')
    expect((await mundo.as('diego').get(RUTA)).cuerpo.total).toBe(1)
    expect((await mundo.as('elena').get(RUTA)).cuerpo.total).toBe(0)
    expect(await cartas('sin_equivalente')).toEqual([
      { para: expect.stringMatching(/^fabio/), asunto: expect.any(String) },
    ])
  })

  it('el DNP pregunta: vuelve a detener hasta que la entidad responde', async () => {
    expect(codigo(await hacer('ana', 'SE-2023-000001', 'pregunta'))).toEqual([403, 'permiso.falta'])
    expect((await hacer('fabio', 'SE-2023-000001', 'pregunta')).cuerpo).toEqual({ estado: 'devuelta' })
    expect(await detienen()).toEqual([PRIMERA])
    expect(codigo(await hacer('leo', 'SE-2023-000001', 'respuesta'))).toEqual([404, 'sin_equivalente.no_existe'])
    expect((await hacer('ana', 'SE-2023-000001', 'respuesta')).cuerpo).toEqual({ estado: 'en_dnp' })
    expect(await detienen()).toEqual([])
    expect(codigo(await hacer('ana', 'SE-2023-000001', 'respuesta'))).toEqual([409, 'sin_equivalente.acto_imposible'])
    const { historia } = await ver('ana', 'SE-2023-000001')
    expect(historia.map((s: { acto: string }) => s.acto)).toEqual(['pedir', 'preguntar', 'responder'])
    const [carta] = await cartas('sin_equivalente/SE-2023-000001')
    expect(carta?.para).toMatch(/^ana/)
  })

  it('una excepción cuenta hasta su último día; la del día siguiente ya no, y es pública', async () => {
    const exceptuar = (hasta: string) => hacer('fabio', 'SE-2023-000001', 'excepcion', { texto: TEXTO, hasta })
    expect(codigo(await exceptuar('2023-04-09'))).toEqual([400, 'sin_equivalente.fecha_pasada'])
    expect((await exceptuar('2023-04-12')).cuerpo).toEqual({ estado: 'exceptuada' })
    expect(codigo(await exceptuar('2023-05-12'))).toEqual([409, 'sin_equivalente.acto_imposible'])
    mundo.reloj.fijar('2023-04-12T23:59:59-05:00')
    expect([await detienen(), await plan()]).toMatchObject([[], { homologadas: 3, exceptuadas: 1, enEspera: 0 }])
    const publicas = async (filtro = '') => (await mundo.publico.get(`/api/homologacion/excepciones${filtro}`)).cuerpo
    expect((await publicas()).filas).toMatchObject([
      { meta: PRIMERA, razon: TEXTO, hasta: '2023-04-12', vigente: true },
    ])
    mundo.reloj.fijar('2023-04-13T00:00:00-05:00')
    expect([await detienen(), await plan()]).toMatchObject([[PRIMERA], { homologadas: 3, exceptuadas: 0, enEspera: 0 }])
    expect((await publicas()).total).toBe(0)
    expect((await publicas('?todas=si')).filas).toMatchObject([{ vigente: false }])
  })

  it('vencida, se puede pedir de nuevo; el código que asigna el DNP debe estar activo, y lo confirma la entidad', async () => {
    mundo.reloj.fijar('2023-04-13T08:00:00-05:00')
    expect((await pedir('ana')).cuerpo).toEqual({ numero: 'SE-2023-000002' })
    const asignar = (indicador: string) =>
      hacer('gloria', 'SE-2023-000002', 'codigo', { texto: TEXTO, codigo: indicador })
    expect(codigo(await asignar('999999900'))).toEqual([409, 'homologacion.codigo_inactivo'])
    expect((await asignar('040110500')).cuerpo).toEqual({ estado: 'con_codigo' })
    expect(await detienen()).toEqual([PRIMERA])
    expect((await plan()).version).toBe(1)
    expect(await ver('ana', 'SE-2023-000002')).toMatchObject({ actos: [], asignado: { codigo: '040110500' } })
  })

  it('el escritorio se filtra por departamento, estado, texto y antigüedad', async () => {
    await pedir('leo', meta('05001', 1))
    mundo.reloj.fijar('2023-05-20T08:00:00-05:00')
    const numeros = async (filtro: string) =>
      (await mundo.as('fabio').get(`${RUTA}?${filtro}`)).cuerpo.filas.map((f: { numero: string }) => f.numero)
    expect(await numeros('')).toEqual(['SE-2023-000003', 'SE-2023-000002', 'SE-2023-000001'])
    expect(await numeros('estado=en_dnp&departamento=05')).toEqual(['SE-2023-000003'])
    expect(await numeros('departamento=25&tamano=1&pagina=2')).toEqual(['SE-2023-000001'])
    expect(await numeros('texto=METÁ de prueba&estado=exceptuada')).toEqual(['SE-2023-000001'])
    expect(await numeros('dias=40')).toEqual(['SE-2023-000003', 'SE-2023-000001'])
    expect(await numeros('dias=41')).toEqual([])
  })

  it('retirada, la meta vuelve a detener; y la historia queda en la auditoría de la entidad', async () => {
    expect((await hacer('leo', 'SE-2023-000003', 'retiro', {})).cuerpo).toEqual({ estado: 'retirada' })
    const filas = await mundo.servicios.conexion.db
      .selectFrom('auditoria')
      .select('accion')
      .where('cadena', '=', '05001')
      .where('accion', 'like', 'sin\\_equivalente.%')
      .orderBy('n')
      .execute()
    expect(filas.map((f) => f.accion)).toEqual(['sin_equivalente.pedir', 'sin_equivalente.retirar'])
  })
})
