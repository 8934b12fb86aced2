// A board that many read at once is read once, and never across territories.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

const RUTA = '/api/tablero/seguimiento/2023/1'
let mundo: Mundo
beforeAll(async () => {
  mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00', entorno: { KPT_LECTURA_COMPARTIDA_MS: '60000' } })
})
afterAll(() => mundo.cerrar())

const ver = async (quien: Parameters<Mundo['as']>[0]) => {
  const { status, cuerpo } = await mundo.as(quien).get(RUTA)
  expect(status).toBe(200)
  return cuerpo as { readonly total: { readonly obligadas: number } }
}

describe('Tablero leído por muchos', () => {
  it('cada territorio ve lo suyo, y nadie sin permiso ve lo que otro acaba de leer', async () => {
    const pais = await Promise.all([ver('fabio'), ver('hugo'), ver('fabio')])
    const [departamento, otro] = await Promise.all([ver('diego'), ver('elena')])
    expect(new Set(pais.map((p) => p.total.obligadas)).size).toBe(1)
    expect(departamento.total.obligadas).toBeLessThan(pais[0]?.total.obligadas ?? 0)
    expect(departamento.total.obligadas).not.toBe(otro.total.obligadas)
    expect((await mundo.as('ana').get(RUTA)).status).toBe(403)
    expect((await mundo.publico.get(RUTA)).status).toBe(401)
  })
})
