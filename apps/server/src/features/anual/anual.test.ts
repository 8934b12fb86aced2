import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'

const ANUAL = '/api/entidades/25200/plan/anual/2025'
const ACTIVIDAD = { texto: 'Contratar el estudio', desde: '2025-02-01', hasta: '2025-06-30', responsable: 'Obras' }

describe('El POAI y el plan de acción de una vigencia', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2025-01-20T10:00:00-05:00' })
    await insertPlan(mundo, {
      ...{ entidad: '25200', lider: 'ana', desde: 2024, metas: 4 },
      cambiar: (m, i) => (i === 3 ? { ...m, fuentes: {} } : m),
    })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (consulta = '') => (await mundo.as('ana').get(`${ANUAL}${consulta}`)).cuerpo
  const guardar = (numero: string, cuerpo: object) =>
    mundo.as('ana').post(`${ANUAL}/metas/${numero}/actividades`, cuerpo)

  it('el POAI trae las metas con recursos; sus totales son los del documento entero, aunque se mire una página', async () => {
    const poai = await ver('?tamano=2')
    expect(poai).toMatchObject({ total: 3, valor: '4500000', vigencia: '2025', finalizada: true, puedeEditar: true })
    expect(poai.filas).toHaveLength(2)
    expect(poai.filas[0]).toMatchObject({
      ...{ sector: '04', programa: '0401', total: '1500000' },
      fuentes: [
        { clave: 'recursos_propios', nombre: 'Recursos propios', valor: '1000000' },
        { clave: 'sgp_salud', nombre: 'SGP salud', valor: '500000' },
      ],
    })
    expect(poai.filas[0].programaNombre).not.toBe('')
    expect(poai.sectores.map((s: { clave: string; total: string }) => [s.clave, s.total])).toEqual([
      ['04', '1500000'],
      ['17', '1500000'],
      ['19', '1500000'],
    ])
    expect(poai.fuentes.map((f: { valor: string }) => f.valor)).toEqual(['3000000', '1500000'])
  })

  it('el plan de acción trae también las metas sin recursos, y se filtra por dependencia', async () => {
    expect(await ver('?documento=accion')).toMatchObject({ total: 4, dependencias: [{ clave: '', metas: 4 }] })
    expect(await ver('?documento=accion&dependencia=-')).toMatchObject({ total: 4 })
    expect(await ver('?documento=accion&dependencia=obras')).toMatchObject({ total: 0, valor: '4500000' })
  })

  it('las actividades se guardan por meta; lo que otra persona escribió no se tapa', async () => {
    const numero = meta('25200', 1)
    expect((await guardar(numero, { contra: 0, lista: [ACTIVIDAD] })).cuerpo).toEqual({ n: 1, lista: [ACTIVIDAD] })
    expect((await guardar(numero, { contra: 0, lista: [] })).cuerpo.type).toBe('plan.actividades_cambiaron')
    const otra = { ...ACTIVIDAD, texto: 'Ejecutar la obra', desde: null, hasta: null }
    expect((await guardar(numero, { contra: 1, lista: [ACTIVIDAD, otra] })).status).toBe(200)
    const filas = (await ver('?documento=accion')).filas
    const suya = filas.find((f: { numero: string }) => f.numero === numero)
    expect(suya.actividades).toEqual({ n: 2, lista: [ACTIVIDAD, otra] })
    const { db } = mundo.servicios.conexion
    const actos = await db.selectFrom('auditoria').select('sujeto').where('accion', '=', 'plan.actividades').execute()
    expect(actos).toEqual([{ sujeto: `plan/2024/meta/${numero}` }, { sujeto: `plan/2024/meta/${numero}` }])
  })

  it('rechaza fechas de otro año, metas que no son del plan y vigencias que no tiene', async () => {
    const numero = meta('25200', 2)
    const con = (fechas: object) => guardar(numero, { contra: 0, lista: [{ ...ACTIVIDAD, ...fechas }] })
    expect((await con({ hasta: '2026-01-01' })).cuerpo).toMatchObject({
      type: 'plan.actividad_fechas',
      detalles: { cual: '1', falta: 'fuera_de_la_vigencia' },
    })
    expect((await con({ hasta: '2025-01-31' })).cuerpo.detalles.falta).toBe('termina_antes_de_empezar')
    expect((await guardar('25200-M-9999', { contra: 0, lista: [] })).cuerpo.type).toBe('plan.meta_no_existe')
    const ajena = await mundo.as('ana').get('/api/entidades/25200/plan/anual/2028')
    expect(ajena.cuerpo).toMatchObject({ type: 'plan.vigencia_ajena', status: 404 })
  })
})
