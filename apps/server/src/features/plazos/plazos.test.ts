import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cargarDePrueba, filaDePrueba } from '../../testing/cronograma-cargado.ts'
import { publicarCuestionario } from '../../testing/cuestionarios.ts'
import { gestionDe, responderTodo } from '../../testing/gestionweb.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

type Fila = { instrumento: string; vigencia: number; actividad: string; estado: string }

describe('Mis plazos', () => {
  let mundo: Mundo
  const ver = async (quien: Parameters<Mundo['as']>[0], consulta = '') =>
    (await mundo.as(quien).get(`/api/plazos${consulta}`)).cuerpo
  const breve = ({ filas }: { filas: Fila[] }) => filas.map((f) => [f.instrumento, f.vigencia, f.actividad, f.estado])
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-07-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  it('una alcaldía: lo que puede hacer todavía, por instrumento y por fecha, y lo que ya pasó', async () => {
    const pendientes = await ver('ana')
    expect(breve(pendientes)).toEqual([
      ['seguimiento', 2023, 'reporte-corte-1', 'recibe_tarde'],
      ['seguimiento', 2023, 'reporte-corte-2', 'abierto'],
      ['seguimiento', 2023, 'reporte-corte-3', 'por_abrir'],
      ['seguimiento', 2023, 'reporte-definitivo', 'por_abrir'],
      ['gestionweb', 2022, 'ajustes', 'abierto'],
    ])
    expect(pendientes).toMatchObject({
      entidad: { codigo: '25200', nombre: 'Cogua' },
      cuantos: { pendientes: 5, pasados: 3 },
      proximo: { actividad: 'reporte-corte-2' },
    })
    const corte2 = pendientes.filas[1]
    expect(corte2.plazo).toMatchObject({
      ...{ limite: '2023-07-15', cierra: '2023-07-16T00:00:00-05:00', abierta: true },
      escrito: { literal: '2023-07-15', habil: '2023-07-17', politica: 'literal' },
      actos: [{ circular: '0009-4', fecha: '2023-03-29', efecto: 'fija' }],
      explicacion: { codigo: 'abierta', limite: '2023-07-15', abre: '2023-04-16T00:00:00-05:00' },
    })
    // Its questionnaire is not published: nobody can answer it here, so nobody is accused.
    expect(breve(await ver('ana', '?grupo=pasados'))).toEqual([
      ['seguimiento', 2020, 'reporte-definitivo', 'vencido'],
      ['seguimiento', 2020, 'reporte-primer-corte', 'vencido'],
      ['gestionweb', 2022, 'reporte', 'pasado'],
    ])
  })

  it('la hora es la del servidor al llegar la petición: de ahí se cuenta lo que falta', async () => {
    mundo.reloj.fijar('2023-07-15T23:59:58-05:00')
    expect(await ver('ana')).toMatchObject({
      ahora: '2023-07-15T23:59:58-05:00',
      proximo: { actividad: 'reporte-corte-2' },
    })
    mundo.reloj.avanzar(2000)
    const despues = await ver('ana')
    expect(despues).toMatchObject({ ahora: '2023-07-16T00:00:00-05:00', proximo: { actividad: 'ajustes' } })
    expect(breve(despues)[1]).toEqual(['seguimiento', 2023, 'reporte-corte-2', 'recibe_tarde'])
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
  })

  it('se pasan por páginas', async () => {
    const [una, dos] = [await ver('ana', '?tamano=3'), await ver('ana', '?tamano=3&pagina=2')]
    expect([una.filas.length, dos.filas.length, una.total]).toEqual([3, 2, 5])
    expect(breve(dos)[0]?.[2]).toBe('reporte-definitivo')
  })

  it('lo enviado tarde queda tarde hasta que un acto lo sana, y dice cuál', async () => {
    const reporte = direccion('25200', 2023, 1)
    await llenar(mundo.as('ana'), '25200', reporte)
    expect((await mundo.as('ana').post(`${reporte}/envio`)).cuerpo.oportuna).toBe(false)
    const pasado = async () =>
      (await ver('ana', '?grupo=pasados')).filas.find((f: Fila) => f.actividad === 'reporte-corte-1')
    expect(await pasado()).toMatchObject({
      estado: 'cumplido_tarde',
      envio: { en: '2023-07-03T08:00:00-05:00', juicio: { oportuno: false, sanado: false } },
    })
    mundo.reloj.avanzar(86_400_000)
    const filas = [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'reporte-corte-1', fecha: '2023-07-10' }]
    const medida = {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25200' }, filas },
      ...{ documento: 'Oficio 7', actoFecha: '2023-07-04', motivo: 'Una creciente del río', pide: null, avala: null },
    }
    expect((await mundo.as('gloria').post('/api/calendario/medidas', medida)).status).toBe(200)
    expect(await pasado()).toMatchObject({
      estado: 'sanado',
      plazo: { limite: '2023-07-10', medidas: [{ numero: 'ME-2023-000001' }] },
      envio: { juicio: { oportuno: true, sanado: true, sanadoPor: { numero: 'ME-2023-000001' } } },
    })
    expect((await ver('beto')).filas[0]).toMatchObject({
      actividad: 'reporte-corte-1',
      plazo: { limite: '2023-04-15' },
    })
  })

  it('la gobernación ve los suyos y no los de sus municipios; el DNP, sus actividades; control no debe ninguno', async () => {
    const deDiego = await ver('diego')
    expect(deDiego.entidad).toEqual({ codigo: '25', nombre: 'Cundinamarca' })
    expect(breve(deDiego).map(([, , actividad]) => actividad)).toContain('ajustes')
    expect(breve(await ver('diego', '?grupo=pasados')).map(([i, , a]) => `${i}/${a}`)).not.toContain(
      'gestionweb/reporte',
    )
    const deGloria = await ver('gloria', '?grupo=pasados')
    expect(deGloria.entidad).toBeNull()
    expect(breve(deGloria)).toEqual([
      ['seguimiento', 2020, 'verificacion', 'vencido'],
      ['seguimiento', 2020, 'apertura', 'vencido'],
      ['gestionweb', 2022, 'verificacion', 'vencido'],
      ['gestionweb', 2022, 'apertura', 'vencido'],
      ['gestionweb', 2022, 'guia', 'vencido'],
    ])
    const producto = { nombre: 'Guía de GESTIONWEB', direccion: 'https://ejemplo.gov.co/guia.pdf', motivo: null }
    await mundo.as('gloria').post('/api/calendario/gestionweb/2022/propias', { actividad: 'guia', ...producto })
    const despues = breve(await ver('gloria', '?grupo=pasados'))
    expect(despues.filter(([, , , estado]) => estado === 'cumplido_tarde')).toEqual([
      ['gestionweb', 2022, 'guia', 'cumplido_tarde'],
    ])
    expect((await mundo.as('hugo').get('/api/plazos')).cuerpo.type).toBe('permiso.falta')
  })

  it('publicado el cuestionario, GESTIONWEB dice quién respondió, y el silencio es silencio', async () => {
    mundo.reloj.fijar('2023-06-20T08:00:00-05:00')
    await publicarCuestionario(mundo, 2022)
    await responderTodo(mundo.as('ana'), gestionDe('25200'))
    expect((await mundo.as('ana').post(`${gestionDe('25200')}/envio`)).status).toBe(200)
    mundo.reloj.fijar('2023-07-25T08:00:00-05:00')
    const deGestion = async (quien: 'ana' | 'beto') =>
      breve(await ver(quien, '?grupo=pasados')).find(
        ([cual, , actividad]) => cual === 'gestionweb' && actividad === 'reporte',
      )
    expect((await deGestion('ana'))?.at(-1)).toBe('cumplido')
    expect((await deGestion('beto'))?.at(-1)).toBe('vencido')
  })

  it('lo que no es exigible no acusa a nadie, ni antes de su límite ni después', async () => {
    mundo.reloj.fijar('2024-04-02T08:00:00-05:00')
    const actividades = [filaDePrueba('reporte', 1, '2024-04-15', ['reporte', 'ajustes', 'cierre'])]
    await cargarDePrueba(mundo, 2024, '2024-03-31', [
      { numero: 'P-3', fecha: '2024-02-01', efecto: 'fija', actividades },
    ])
    const antes = await ver('beto')
    expect(antes).toMatchObject({
      filas: [
        { vigencia: 2024, estado: 'no_exigible', exigibilidad: { porque: 'plan_no_vencido', planDesde: '2024-05-31' } },
      ],
      proximo: null,
    })
    mundo.reloj.fijar('2024-04-16T08:00:00-05:00')
    expect(breve(await ver('beto', '?grupo=pasados'))[0]).toEqual(['seguimiento', 2024, 'reporte', 'no_exigible'])
  })
})
