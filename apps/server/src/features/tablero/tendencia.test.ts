import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otorgar } from '../../platform/http/alcance.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { findEnvios, sumTendencia } from './tendencia.repo.ts'

const LIDERES = { '25200': 'ana', '25295': 'beto', '05001': 'leo', '25': 'carla' } as const
const TABLERO = '/api/tablero/seguimiento/2023'
const CUNDINAMARCA = 116

type Corte = {
  vigencia: number
  corte: number
  mudo: boolean
  cuenta: Record<string, number>
  avance: object
  sinActualizar: number
}
type Grupo = { codigo: string; nombre: string; puntos: Record<string, number | null>[] }
type Tendencia = { desde: number; hasta: number; por: string; cortes: Corte[]; grupos: Grupo[] }

describe('La tendencia de los cortes de un gobierno (R7.2)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2021-12-10T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) await insertPlan(mundo, { entidad, lider })
    await enviar('25200', direccion('25200', 2020, 2), '4')
    mundo.reloj.fijar('2023-04-03T10:00:00-05:00')
    for (const entidad of ['25200', '05001', '25'] as const) await enviar(entidad, direccion(entidad))
    mundo.reloj.fijar('2023-04-20T10:00:00-05:00')
    await enviar('25295', direccion('25295'), '10')
  })
  afterAll(() => mundo.cerrar())

  const enviar = async (entidad: keyof typeof LIDERES, donde: string, ejecutado = '5') => {
    const cliente = mundo.as(LIDERES[entidad])
    await llenar(cliente, entidad, donde, 3, ejecutado)
    const { status, cuerpo } = await cliente.post(`${donde}/envio`)
    if (status !== 200) throw new Error(JSON.stringify(cuerpo))
  }
  const ver = async (nombre: Nombre, direccionVista: string) => (await mundo.as(nombre).get(direccionVista)).cuerpo
  const tendencia = (nombre: Nombre = 'fabio', filtro = ''): Promise<Tendencia> =>
    ver(nombre, `${TABLERO}/tendencia${filtro}`)

  it('trae los cortes del periodo de gobierno en orden, con los que aún no abren', async () => {
    const { desde, hasta, cortes, por } = await tendencia()
    expect([desde, hasta, por]).toEqual([2020, 2023, 'departamento'])
    const nombres = cortes.map((c) => c.vigencia * 100 + c.corte)
    expect(nombres).toEqual(nombres.toSorted((a, b) => a - b))
    expect(cortes.find((c) => c.vigencia === 2023 && c.corte === 1)).toMatchObject({ mudo: false })
    expect(cortes.find((c) => c.vigencia === 2023 && c.corte === 3)).toMatchObject({ mudo: true })
  })

  it('cada corte dice lo mismo que su tablero, en el país y en cada departamento', async () => {
    const { cortes, grupos } = await tendencia()
    for (const [i, { vigencia, corte, cuenta, avance, sinActualizar }] of cortes.entries()) {
      const { total, ...tablero } = await ver('fabio', `/api/tablero/seguimiento/${vigencia}/${corte}`)
      const { validado: _, ...hechos } = total
      expect([cuenta, avance, sinActualizar], `${vigencia}/${corte}`).toEqual([
        ...[hechos, tablero.avance, tablero.suman.sinActualizar],
      ])
      for (const d of tablero.departamentos) {
        const { obligadas, oportuno, extemporaneo, silencio } = d.cuenta
        const { metas, fisico, fisicoCuatrienio, financiero } = d.avance
        expect(grupos.find((g) => g.codigo === d.codigo)?.puntos[i]).toEqual({
          ...{ obligadas, oportuno, extemporaneo, silencio, metas, fisico, fisicoCuatrienio, financiero },
          sinActualizar: d.suman.sinActualizar,
        })
      }
    }
  })

  it('la gobernación ve sus municipios, uno a uno; DNP igual cuando pide un departamento, con su gobernación', async () => {
    const suya = await tendencia('diego')
    expect([suya.por, suya.grupos.length]).toEqual(['entidad', CUNDINAMARCA])
    const i = suya.cortes.findIndex((c) => c.vigencia === 2023 && c.corte === 1)
    const cogua = suya.grupos.find((g) => g.codigo === '25200')
    expect(cogua?.puntos[i]).toMatchObject({ obligadas: 1, oportuno: 1, extemporaneo: 0, silencio: 0, fisico: 0.5 })
    expect(suya.cortes[i]).toMatchObject({ cuenta: { obligadas: CUNDINAMARCA, oportuno: 1, extemporaneo: 1 } })
    const pedida = await tendencia('fabio', '?departamento=25')
    expect([pedida.por, pedida.grupos.length, pedida.grupos[0]?.codigo]).toEqual(['entidad', CUNDINAMARCA + 1, '25'])
    expect((await tendencia('diego', '?departamento=05')).grupos).toEqual([])
    expect((await ver('ana', `${TABLERO}/tendencia`)).type).toBe('permiso.falta')
    expect((await ver('fabio', '/api/tablero/seguimiento/2031/tendencia')).type).toBe('calendario.no_disponible')
  })

  it('el filtro escoge las mismas entidades en el tablero, la lista, los grupos y la tendencia', async () => {
    for (const filtro of [
      '?clase=gobernacion',
      '?categoria=6',
      '?grupo=G2&departamento=25',
      '?poblacion=hasta_10',
      '?pdet=si',
    ]) {
      const tablero = await ver('fabio', `${TABLERO}/1${filtro}`)
      const lista = await ver('fabio', `${TABLERO}/1/entidades${filtro}&tamano=1`)
      const { cortes } = await tendencia('fabio', filtro)
      const corte = cortes.find((c) => c.vigencia === 2023 && c.corte === 1)
      expect(lista.total, filtro).toBe(tablero.total.obligadas)
      expect(corte?.cuenta.obligadas, filtro).toBe(tablero.total.obligadas)
      expect(corte?.avance, filtro).toEqual(tablero.avance)
      expect(tablero.total.obligadas, filtro).toBeGreaterThan(0)
      expect(tablero.territorio, filtro).toHaveLength(33)
    }
    expect((await ver('fabio', `${TABLERO}/1?clase=gobernacion`)).total).toMatchObject({ obligadas: 32, oportuno: 1 })
    expect((await ver('fabio', `${TABLERO}/1?categoria=9`)).type).toBe('peticion.invalida')
  })

  it('por sector y por ODS se suma lo mismo que en el plan, y cada grupo se abre en sus entidades', async () => {
    for (const dimension of ['sector', 'ods'] as const) {
      const { grupos } = await ver('fabio', `${TABLERO}/1/grupos?dimension=${dimension}`)
      const { avance } = await ver('fabio', `${TABLERO}/1`)
      const suma = (de: string) => grupos.reduce((s: number, g: Record<string, string>) => s + Number(g[de]), 0)
      for (const campo of ['metas', 'metasProgramadas', 'sumaFisico', 'programado', 'ejecutado'])
        expect(suma(campo), `${dimension} ${campo}`).toBeCloseTo(Number(avance[campo]), 6)
      const [grupo] = grupos
      const lista = await ver('fabio', `${TABLERO}/1/entidades?${dimension}=${grupo.clave}`)
      expect([lista.total, lista.filas[0].avance.metas > 0]).toEqual([grupo.entidades, true])
      expect((await ver('diego', `${TABLERO}/1/grupos?dimension=${dimension}`)).grupos[0].entidades).toBe(2)
    }
  })

  it('la lista dice quién envió y a quién llamar', async () => {
    const { filas } = await ver('fabio', `${TABLERO}/1/entidades?texto=cogua`)
    expect(filas[0]).toMatchObject({
      enviadaPor: { nombre: 'Ana Cogua', rol: 'usuario_lider' },
      lider: { nombre: 'Ana Cogua', correo: expect.stringContaining('@') },
    })
  })

  it('quien no reporta un corte que ya tiene datos sigue sumando lo último de la vigencia, marcado, como en su tablero', async () => {
    mundo.reloj.fijar('2023-07-20T10:00:00-05:00')
    await enviar('25200', direccion('25200', 2023, 2), '8')
    const { cortes, grupos } = await tendencia()
    const i = cortes.findIndex((c) => c.vigencia === 2023 && c.corte === 2)
    expect(cortes.map((c) => c.sinActualizar)).toEqual(cortes.map((_, n) => (n === i ? 3 : 0)))
    const tablero = await ver('fabio', `${TABLERO}/2`)
    expect(tablero.suman).toEqual({ entidades: 4, sinActualizar: 3 })
    expect(cortes[i]?.avance).toEqual(tablero.avance)
    const punto = (codigo: string) => grupos.find((g) => g.codigo === codigo)?.puntos[i]
    expect(punto('05')).toMatchObject({ oportuno: 0, fisico: 0.5, sinActualizar: 1 })
    expect(punto('25')).toMatchObject({ sinActualizar: 2 })
    const gachancipa = (await tendencia('diego')).grupos.find((g) => g.codigo === '25295')
    expect(gachancipa?.puntos.slice(i - 1, i + 2)).toMatchObject([
      { extemporaneo: 1, fisico: 1, sinActualizar: 0 },
      { extemporaneo: 0, fisico: 1, sinActualizar: 1 },
      { fisico: null, sinActualizar: 0 },
    ])
  })

  it('las consultas respetan por sí mismas el territorio otorgado', async () => {
    const { db } = mundo.servicios.conexion
    const tramo = { instrumento: 'seguimiento', desde: 2020, hasta: 2023 }
    const antioquia = otorgar({ clase: 'departamento', codigo: '05' })
    const que = {
      por: 'entidad',
      quienes: { excepto: [] },
      ajenas: [],
      arrastran: [{ vigencia: 2023, corte: 2 }],
    } as const
    const sumas = await sumTendencia(db, antioquia, tramo, que)
    expect([...sumas].map(([corte, m]) => [corte, [...m.keys()]])).toEqual([
      ['2023/1', ['05001']],
      ['2023/2', ['05001']],
    ])
    const envios = await findEnvios(db, antioquia, tramo)
    expect([...envios].map(([corte, m]) => [corte, [...m.keys()]])).toEqual([['2023/1', ['05001']]])
    const ajenas = [{ entidad: '05001', vigencia: 2023 }]
    expect((await sumTendencia(db, antioquia, tramo, { ...que, ajenas })).size).toBe(0)
  })
})
