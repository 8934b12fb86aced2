import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cadenaDe } from '../../testing/reporte.ts'
import { leerPais } from './pais.ts'
import { recordarPlazos } from './recordar.ts'
import { resumirPlazos } from './resumir.ts'

const RUTA = '/api/recordatorios'

describe('El registro de los recordatorios', () => {
  let mundo: Mundo
  const correr = async (cuando: string) => {
    mundo.reloj.fijar(cuando)
    const pais = await leerPais(mundo.servicios)
    await recordarPlazos(pais)
    await resumirPlazos(pais)
  }
  const resumenes = async () =>
    mundo.servicios.conexion.db
      .selectFrom('correo')
      .select(['para', 'copia', 'texto', 'asunto'])
      .where('clase', '=', 'recordatorio.resumen')
      .orderBy('creado_en')
      .orderBy('para')
      .execute()
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    await correr('2023-04-10T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())

  it('cada uno ve lo suyo: la entidad lo propio, la gobernación sus municipios, el DNP y control el país', async () => {
    const ver = async (quien: 'ana' | 'diego' | 'fabio' | 'hugo') =>
      (await mundo.as(quien).get(`${RUTA}?tamano=500`)).cuerpo
    const deAna = await ver('ana')
    expect(deAna.total).toBe(1)
    expect(deAna.filas[0]).toMatchObject({
      ...{
        instrumento: 'seguimiento',
        vigencia: 2023,
        corte: 1,
        ajustes: false,
        clase: 'faltan',
        limite: '2023-04-15',
      },
      ...{ destino: 'lider', para: 'a•••a@ejemplo.gov.co', entrega: 'pendiente', enviadoEn: null, sinEfecto: null },
      entidad: { codigo: '25200', nombre: 'Cogua' },
    })
    const deDiego = await ver('diego')
    expect(deDiego.total).toBe(116)
    expect(deDiego.filas.every((f: { entidad: { codigo: string } }) => /^25\d{3}$/.test(f.entidad.codigo))).toBe(true)
    expect([(await ver('fabio')).total, (await ver('hugo')).total]).toEqual([1134, 1134])
  })

  it('se filtra por entidad, clase y entrega, y se lee por páginas', async () => {
    const total = async (consulta: string) => (await mundo.as('fabio').get(`${RUTA}?${consulta}`)).cuerpo.total
    expect(await total('entrega=pendiente')).toBe(5)
    expect(await total('entrega=sin_destino')).toBe(1129)
    expect(await total('entidad=25200')).toBe(1)
    expect(await total('clase=vencido')).toBe(0)
    const segunda = (await mundo.as('fabio').get(`${RUTA}?pagina=2&tamano=10`)).cuerpo
    expect(segunda.filas).toHaveLength(10)
    expect((await mundo.as('fabio').get(`${RUTA}?entidad=99999`)).cuerpo.type).toBe('entidad.desconocida')
    // Somebody else's is not there for whoever asks by its code.
    expect((await mundo.as('ana').get(`${RUTA}?entidad=25295`)).cuerpo.total).toBe(0)
  })

  it('la gobernación recibe un resumen y no otro el mismo día; al siguiente, solo si algo cambió', async () => {
    const [deAntioquia, deCundinamarca] = (await resumenes()).sort((a, b) => (a.para < b.para ? 1 : -1))
    expect(deAntioquia).toMatchObject({ para: 'elena@ejemplo.gov.co', copia: [] })
    expect(deCundinamarca).toMatchObject({
      ...{ para: 'diego@ejemplo.gov.co', copia: ['gabi@ejemplo.gov.co'] },
      asunto: 'Plazos de los municipios de Cundinamarca',
    })
    expect(deCundinamarca?.texto).toMatch(/Por vencer \(116\): Agua de Dios, Albán, .* y 76 más/)
    expect(deCundinamarca?.texto).toContain('/tablero/seguimiento/2023/1')
    await correr('2023-04-10T15:00:00-05:00')
    await correr('2023-04-11T08:00:00-05:00')
    expect(await resumenes()).toHaveLength(2)
    await correr('2023-04-16T08:00:00-05:00')
    const todos = await resumenes()
    expect(todos).toHaveLength(4)
    const suyos = todos.filter(({ para }) => para === 'diego@ejemplo.gov.co')
    expect(suyos.at(-1)?.texto).toContain('Sin reporte y con el plazo vencido (116)')
    const deDiego = (await mundo.as('diego').get(`${RUTA}/resumenes`)).cuerpo
    expect(deDiego.filas.map((f: { dia: string; para: string[] }) => [f.dia, f.para])).toEqual([
      ['2023-04-16', ['d•••o@ejemplo.gov.co', 'g•••i@ejemplo.gov.co']],
      ['2023-04-10', ['d•••o@ejemplo.gov.co', 'g•••i@ejemplo.gov.co']],
    ])
    expect((await mundo.as('ana').get(`${RUTA}/resumenes`)).cuerpo.total).toBe(0)
    expect((await mundo.as('fabio').get(`${RUTA}/resumenes`)).cuerpo.total).toBe(4)
  })

  it('lo que dijo un recordatorio de vencimiento queda sin efecto por el acto que después lo sanó', async () => {
    const vencido = async (quien: 'ana' | 'beto') =>
      (await mundo.as(quien).get(`${RUTA}?clase=vencido`)).cuerpo.filas[0]?.sinEfecto
    expect(await vencido('beto')).toBeNull()
    const { actividades } = (await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo
    const actividad = actividades.find(
      (a: { corte: number; clases: string[] }) => a.corte === 1 && a.clases.includes('reporte'),
    ).clave
    mundo.reloj.fijar('2023-04-18T08:00:00-05:00')
    await mundo.as('gloria').post('/api/calendario/medidas', {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25295' } },
      ...{ documento: 'Oficio 2023-100 del DNP', actoFecha: '2023-04-17', pide: null, avala: null },
      motivo: 'La inundación del 12 de abril dejó sin servicio la alcaldía',
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad, fecha: '2023-05-10' }],
    })
    expect(await vencido('beto')).toEqual({
      ...{ clase: 'medida', medida: 'excepcion', numero: 'ME-2023-000001' },
      acto: { documento: 'Oficio 2023-100 del DNP', fecha: '2023-04-17' },
    })
    expect(await vencido('ana')).toBeNull()
  })

  it('quien administra fija los días: rigen desde entonces, quedan en la cadena nacional y nadie más puede', async () => {
    const fijar = (dias: number[] | null, quien: 'gloria' | 'fabio' = 'gloria') =>
      mundo.as(quien).post(`${RUTA}/dias`, { instrumento: 'seguimiento', dias })
    const rigen = async () => (await mundo.as('ana').get(`${RUTA}/dias`)).cuerpo.vigentes[0].dias
    expect(await rigen()).toEqual([10, 5, 1])
    expect((await fijar([3], 'fabio')).status).toBe(403)
    for (const malos of [[], [1, 5], [0], [61], [5, 5]]) expect((await fijar(malos)).status).toBe(400)
    expect((await fijar([30, 7])).status).toBe(200)
    expect(await rigen()).toEqual([30, 7])
    // Fifty business days are left until 15 July; the corte of that day is told with the days that rule.
    await correr('2023-06-01T08:00:00-05:00')
    const { filas } = (await mundo.as('ana').get(`${RUTA}?clase=faltan`)).cuerpo
    expect(filas[0]).toMatchObject({ corte: 2, clave: 'faltan-30/2023-07-15' })
    expect((await fijar(null)).status).toBe(200)
    const { cambios } = (await mundo.as('gloria').get(`${RUTA}/dias`)).cuerpo
    expect(cambios.map((c: { dias: number[] | null }) => c.dias)).toEqual([null, [30, 7]])
    expect(cambios[0]).toMatchObject({ instrumento: 'seguimiento', autor: 'Gloria Administradora' })
    expect(await cadenaDe(mundo, 'nacional')).toMatchObject({ integra: true })
  })
})
