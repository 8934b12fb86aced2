import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

describe('Una instalación que empezó cuando ya había límites pasados no acusa a nadie de callar', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-08-01T08:00:00-05:00' })
    const cliente = new pg.Client({ connectionString: mundo.urlMigracion })
    await cliente.connect()
    await cliente.query(`update cronograma set recibe_desde = '2023-05-02'`)
    await cliente.end()
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(mundo.as('ana'), '25200', direccion('25200', 2023, 1))
    expect((await mundo.as('ana').post(`${direccion('25200', 2023, 1)}/envio`)).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('lo dice en la primera pantalla de la entidad, y sigue llamando silencio a lo que pasó después', async () => {
    const hechos = async (quien: 'ana' | 'beto', entidad: string) => {
      const { cortes } = (await mundo.as(quien).get(`/api/entidades/${entidad}/inicio`)).cuerpo
      return cortes.map(
        (c: { vigencia: number; corte: number; hecho: string }) => `${c.vigencia}/${c.corte} ${c.hecho}`,
      )
    }
    const despues = ['2023/2 silencio', '2023/3 en_plazo', '2023/4 por_abrir']
    const de2020 = ['2020/1 sin_registro', '2020/2 sin_registro']
    expect(await hechos('beto', '25295')).toEqual(['2023/1 sin_registro', ...despues, ...de2020])
    expect(await hechos('ana', '25200')).toEqual(['2023/1 extemporaneo', ...despues, ...de2020])
  })

  it('los cuenta aparte en el tablero, y los lista', async () => {
    const fabio = mundo.as('fabio')
    const { total } = (await fabio.get('/api/tablero/seguimiento/2023/1')).cuerpo
    expect(total).toMatchObject({ silencio: 0, extemporaneo: 1, sinRegistro: total.obligadas - total.noExigible - 1 })
    const lista = (await fabio.get('/api/tablero/seguimiento/2023/1/entidades?hecho=sin_registro')).cuerpo
    expect(lista.total).toBe(total.sinRegistro)
  })
})
