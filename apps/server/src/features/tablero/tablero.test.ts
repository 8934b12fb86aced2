import { aportesDe, aportesDistintos, DIMENSIONES, sumarCuentas } from '@kpt/domain/seguimiento'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otorgar } from '../../platform/http/alcance.ts'
import { type Alcance, alcanceInterno } from '../../platform/http/index.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'
import { entradasDelDocumento, findAportes, findDocumento, findMetodologiaDe } from '../reportes/index.ts'
import { sumAportes } from './sumas.repo.ts'
import { findEnviadas, findSituaciones } from './tablero.repo.ts'

const CORTE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
const LIDERES = { '25200': 'ana', '25295': 'beto', '05001': 'leo', '11001': 'ines', '25': 'carla' } as const
/** 1,103 municipalities and 32 departments (R1.10). Nuevo Belén de Bajirá, created in 2023, elected its first mayor in 2024: it owes no plan yet. */
const OBLIGADAS = 1135
const EXIGIBLES = OBLIGADAS - 1
const CUNDINAMARCA = 116
const ANTIOQUIA = 125

describe('El tablero de un corte (R1.9, R1.10)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) await insertPlan(mundo, { entidad, lider })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (nombre: Nombre = 'fabio', corte = 1) =>
    (await mundo.as(nombre).get(`/api/tablero/seguimiento/2023/${corte}`)).cuerpo
  const deDepartamento = async (codigo: string, nombre: Nombre = 'fabio') =>
    (await ver(nombre)).departamentos.find((d: { codigo: string }) => d.codigo === codigo)
  const enviar = async (entidad: keyof typeof LIDERES, ejecutado = '5') => {
    const cliente = mundo.as(LIDERES[entidad])
    await llenar(cliente, entidad, direccion(entidad), 3, ejecutado)
    return exigir(cliente.post(`${direccion(entidad)}/envio`))
  }

  it('antes de abrir nadie está en mora, y quien aún no debe plan no es exigible', async () => {
    const tablero = await ver('fabio', 2)
    expect(tablero).toMatchObject({ fechaDatos: '2023-06-30', limite: '2023-07-15', demostracion: false })
    expect(tablero.total).toEqual(cuenta({ porAbrir: EXIGIBLES }))
  })

  it('abierto el corte, todos están en plazo y nada hay que promediar', async () => {
    const { total, avance } = await ver()
    expect(total).toEqual(cuenta({ enPlazo: EXIGIBLES }))
    expect(avance).toMatchObject({ metas: 0, fisico: null, fisicoCuatrienio: null, financiero: null, programado: '0' })
  })

  it('quien envía a tiempo es oportuno y sus cifras se suman', async () => {
    for (const entidad of ['25200', '05001', '11001', '25'] as const) await enviar(entidad)
    const { total, avance } = await ver()
    expect(total).toEqual(cuenta({ oportuno: 4, enPlazo: EXIGIBLES - 4 }))
    expect(avance).toMatchObject({
      ...{ metas: 12, metasProgramadas: 12, metasCuatrienio: 12, metasReportadas: 12, metasDeclaradas: 0 },
      ...{ sumaFisico: '6', fisico: 0.5, sumaFisicoCuatrienio: '1.5', fisicoCuatrienio: 0.125 },
      ...{ programado: '18000000', ejecutado: '6000000', financiero: 1 / 3 },
    })
  })

  it('la gobernación ve sus municipios y no su propio reporte; el país lo ven DNP y control', async () => {
    const suyo = await ver('diego')
    expect(suyo.total).toMatchObject({ obligadas: CUNDINAMARCA, oportuno: 1 })
    expect(suyo.departamentos.map((d: { codigo: string }) => d.codigo)).toEqual(['25'])
    expect(suyo.avance).toMatchObject({ metas: 3, ejecutado: '1500000' })
    expect((await ver('elena')).total).toMatchObject({ obligadas: ANTIOQUIA, oportuno: 1 })
    expect((await deDepartamento('25')).cuenta).toMatchObject({ obligadas: CUNDINAMARCA + 1, oportuno: 2 })
    for (const nombre of ['gloria', 'hugo'] as const) expect((await ver(nombre)).total.obligadas).toBe(OBLIGADAS)
    expect((await ver('ana')).type).toBe('permiso.falta')
  })

  it('pasado el límite quien no envió guarda silencio, y quien envía después es extemporáneo para siempre', async () => {
    mundo.reloj.fijar('2023-04-15T23:59:59-05:00')
    expect((await ver()).total).toEqual(cuenta({ oportuno: 4, enPlazo: EXIGIBLES - 4 }))
    mundo.reloj.fijar('2023-04-16T00:00:00-05:00')
    expect((await ver()).total).toEqual(cuenta({ oportuno: 4, silencio: EXIGIBLES - 4 }))
    await enviar('25295', '10')
    expect((await ver()).total).toEqual(cuenta({ oportuno: 4, extemporaneo: 1, silencio: EXIGIBLES - 5 }))
    expect((await deDepartamento('25', 'diego')).avance).toMatchObject({ metas: 6, sumaFisico: '4.5', fisico: 0.75 })
  })

  it('lo retirado deja de contar, en las cuentas y en las cifras', async () => {
    const reporte = direccion('25295')
    await exigir(mundo.as('beto').post(`${reporte}/retiro`, { motivo: 'faltó una cifra' }))
    expect((await ver()).total).toEqual(cuenta({ oportuno: 4, silencio: EXIGIBLES - 4 }))
    expect((await deDepartamento('25', 'diego')).avance).toMatchObject({ metas: 3, fisico: 0.5 })
    await exigir(mundo.as('beto').post(`${reporte}/envio`))
    expect((await ver()).total).toMatchObject({ oportuno: 4, extemporaneo: 1 })
    expect((await deDepartamento('25', 'diego')).avance).toMatchObject({ metas: 6, fisico: 0.75 })
  })

  it('validado es que la versión que cuenta tenga un veredicto; los ajustes no hacen tardío un reporte', async () => {
    await exigir(mundo.as('diego').post(`${direccion('25200')}/validacion`, { version: 1, observaciones: null }))
    await exigir(mundo.as('fabio').post(`${direccion('11001')}/validacion`, { version: 1, observaciones: null }))
    expect((await ver()).total).toMatchObject({ validado: 2 })
    const reporte = direccion('05001')
    const vence = '2023-04-30'
    const solicitud = { version: 1, general: true, motivo: 'Revise las cantidades', vence, metas: [] }
    await exigir(mundo.as('elena').post(`${reporte}/ajustes`, solicitud))
    expect((await deDepartamento('05')).avance).toMatchObject({ sumaFisico: '1.5' })
    const leo = mundo.as('leo')
    const numero = '05001-M-0001'
    await exigir(escribir(leo, reporte, { meta: numero, campo: 'ejecutado', base: '5', valor: '10' }))
    await exigir(leo.post(`${reporte}/ajustes/1/respuestas`, { meta: numero, texto: 'Quedó corregida' }))
    await exigir(leo.post(`${reporte}/envio`))
    // A verdict on a version that no longer counts says nothing of the one that does.
    await mundo.servicios.conexion.db
      .insertInto('veredicto')
      .values({
        ...{ entidad: '05001', ...CORTE, version: 1, nivel: 'departamental', observaciones: null },
        ...{ por: mundo.cuentaDe('elena'), rol: 'revisor_gobernacion', en: '2023-04-16T09:00:00-05:00' },
      })
      .execute()
    expect(await deDepartamento('05')).toMatchObject({
      cuenta: { oportuno: 1, validado: 0 },
      avance: { metas: 3, sumaFisico: '2' },
    })
  })

  it('las consultas respetan por sí mismas el territorio otorgado', async () => {
    const { db } = mundo.servicios.conexion
    const [pais, antioquia, cogua] = [
      otorgar({ clase: 'nacional' }),
      otorgar({ clase: 'departamento', codigo: '05' }),
      otorgar({ clase: 'entidad', codigo: '25200' }),
    ]
    const todas = Object.keys(LIDERES)
    const ve = async (alcance: Alcance) => [
      [...(await findSituaciones(db, alcance, CORTE)).keys()].sort(),
      [...(await findEnviadas(db, alcance, CORTE, todas)).keys()].sort(),
      [...(await sumAportes(db, alcance, CORTE, { excepto: ['11001'] })).keys()].sort(),
    ]
    expect(await ve(pais)).toEqual([todas.toSorted(), todas.toSorted(), ['05', '25']])
    expect(await ve(antioquia)).toEqual([['05001'], ['05001'], ['05']])
    expect(await ve(cogua)).toEqual([['25200'], ['25200'], ['25']])
  })

  it('los departamentos suman el total, y las seis situaciones suman las obligadas', async () => {
    const { total, avance, departamentos } = await ver()
    const cuentas = departamentos.map((d: { cuenta: Record<string, number> }) => d.cuenta)
    for (const [clave, valor] of Object.entries(total)) {
      expect(suma(cuentas.map((c: Record<string, number>) => c[clave] ?? 0)), clave).toBe(valor)
    }
    const { obligadas, validado, ...hechos } = total
    expect([suma(Object.values(hechos)), validado]).toEqual([obligadas, 2])
    expect(avance).toMatchObject(sumarCuentas(departamentos.map((d: { avance: never }) => d.avance)))
    expect(departamentos).toHaveLength(33)
  })

  it('lo que aportó cada versión es lo que se recalcula de los documentos', async () => {
    const { db } = mundo.servicios.conexion
    const alcance = alcanceInterno()
    const recalculados = []
    for (const entidad of Object.keys(LIDERES)) {
      const clave = { entidad, ...CORTE }
      const version = { '25295': 2, '05001': 2 }[entidad] ?? 1
      const documento = await findDocumento(db, alcance, clave, version)
      if (!documento) throw new Error(entidad)
      const { entradas } = await entradasDelDocumento(db, alcance, clave, documento)
      const aportes = aportesDe(entradas, await findMetodologiaDe(db, documento.metodologia))
      const guardados = await findAportes(db, alcance, clave, version, DIMENSIONES)
      expect(aportesDistintos(guardados, aportes), entidad).toEqual([])
      recalculados.push(...aportes.filter((a) => a.dimension === 'plan'))
    }
    expect((await ver()).avance).toMatchObject(sumarCuentas(recalculados))
  })

  it('sin cronograma para el corte lo dice; el otro instrumento cuenta sus propios obligados', async () => {
    expect((await ver('fabio', 9)).type).toBe('calendario.no_disponible')
    expect((await mundo.as('fabio').get('/api/tablero/seguimiento/2019/1')).cuerpo.type).toBe(
      'calendario.no_disponible',
    )
    const { cuerpo } = await mundo.as('fabio').get('/api/tablero/gestionweb/2022/1')
    expect(cuerpo.departamentos).toHaveLength(33)
    expect(cuerpo.total.obligadas).toBeLessThan(OBLIGADAS)
  })
})

async function exigir(peticion: Promise<{ status: number; cuerpo: unknown }>): Promise<void> {
  const { status, cuerpo } = await peticion
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(cuerpo)}`)
}

function cuenta(hechos: Record<string, number>) {
  const ceros = { oportuno: 0, extemporaneo: 0, silencio: 0, sinRegistro: 0, enPlazo: 0, porAbrir: 0, validado: 0 }
  return { obligadas: OBLIGADAS, noExigible: OBLIGADAS - EXIGIBLES, ...ceros, ...hechos }
}

function suma(numeros: number[]): number {
  return numeros.reduce((total, n) => total + n, 0)
}
