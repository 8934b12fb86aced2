import { VERSION_REGLAS_SEGUIMIENTO } from '@kpt/domain/seguimiento'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const VALIDACIONES = `${REPORTE}/validaciones`
const META = '25200-M-0001'

describe('Las validaciones de un reporte quedan guardadas (R4.1)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 3 })
    await llenar(mundo.as('ana'), '25200', REPORTE, 3, '4')
  })
  afterAll(() => mundo.cerrar())

  const lista = async (quien: 'ana' | 'diego' = 'ana') => (await mundo.as(quien).get(VALIDACIONES)).cuerpo
  const abrir = async (n: number, cola = '') => (await mundo.as('ana').get(`${VALIDACIONES}/${n}${cola}`)).cuerpo

  it('a pedido: guarda lo hallado, con quién y cuándo, y no cambia el reporte', async () => {
    await escribir(mundo.as('ana'), REPORTE, { meta: META, campo: 'ejecutado', base: '4', valor: '-2' })
    const hecha = (await mundo.as('ana').post(VALIDACIONES)).cuerpo
    expect(hecha).toMatchObject({ motivo: 'a_pedido', version: null, metas: 3, errores: 1 })
    expect(hecha.autor.rol).toBe('usuario_lider')
    expect((await abrir(hecha.n)).grupos).toMatchObject([
      { regla: 'valor_negativo', gravedad: 'error', cuantos: 1, hallazgos: [{ ruta: { meta: META } }] },
    ])
    expect((await abrir(hecha.n)).cambio).toBeNull()
  })

  it('un envío que no pasa también deja lo que halló, aunque todo lo demás se deshaga', async () => {
    const rechazado = await mundo.as('ana').post(`${REPORTE}/envio`)
    expect(rechazado.cuerpo.type).toBe('reporte.envio_incompleto')
    expect((await lista()).filas[0]).toMatchObject({ motivo: 'envio_rechazado', errores: 1, version: null })
  })

  it('al enviar queda la de la versión, y dice qué se resolvió desde la anterior', async () => {
    await escribir(mundo.as('ana'), REPORTE, { meta: META, campo: 'ejecutado', base: '-2', valor: '12' })
    const porque = { campo: 'confirmacion', clave: 'fisico_sobre_100', valor: 'Se sumó un convenio' } as const
    await escribir(mundo.as('ana'), REPORTE, { meta: META, ...porque })
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).cuerpo.version).toBe(1)
    const { filas, total } = await lista('diego')
    expect([total, filas[0].motivo, filas[0].version, filas[0].errores]).toEqual([3, 'envio', 1, 0])
    const { cambio } = await abrir(filas[0].n)
    expect(cambio.resueltos).toMatchObject([{ regla: 'valor_negativo', cuantos: 1 }])
    expect(cambio.nuevos.map((g: { regla: string }) => g.regla)).toContain('fisico_sobre_100')
    expect((await abrir(filas[0].n, `?contra=${filas[0].n}`)).cambio).toMatchObject({ nuevos: [], resueltos: [] })
  })

  it('las metas de una versión llevan lo que hallaron las reglas al enviarla; el borrador no', async () => {
    const leer = async (consulta: string) => (await mundo.as('diego').get(`${REPORTE}/metas?${consulta}`)).cuerpo
    const { filas, reglas } = await leer('version=1')
    expect(reglas).toBe(VERSION_REGLAS_SEGUIMIENTO)
    expect(filas[0].hallazgos).toContainEqual(
      expect.objectContaining({ regla: 'fisico_sobre_100', ruta: { meta: META, campo: 'ejecutado' }, valor: '12' }),
    )
    const [envio] = (await lista()).filas
    const guardados = (await abrir(envio.n)).grupos.flatMap((g: { hallazgos: unknown[] }) => g.hallazgos)
    const leidos = filas.flatMap((f: { hallazgos: unknown[] }) => f.hallazgos)
    expect(leidos).toEqual(expect.arrayContaining(guardados))
    expect(leidos).toHaveLength(guardados.length)
    const borrador = (await mundo.as('ana').get(`${REPORTE}/metas`)).cuerpo
    expect([borrador.reglas, borrador.filas[0].hallazgos]).toEqual([null, undefined])
  })

  it('la de otro reporte no se ve desde este', async () => {
    const [primera] = (await lista()).filas
    const ajena = await mundo.as('ana').get(`${direccion('25200', 2020, 2)}/validaciones/${primera.n}`)
    expect(ajena.cuerpo.type).toBe('reporte.no_existe')
  })
})
