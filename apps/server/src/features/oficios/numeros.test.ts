import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

const CODIGOS = ['25200', '25295', '25785', '25099', '25126', '25175']

describe('Los números de los oficios, firmados a la vez por varias personas', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-20T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const preparar = async (quien: 'gabi' | 'gloria', cuantas: number): Promise<string> => {
    const pedido = { clase: 'libre', sobre: null, asunto: 'Reunión', texto: 'Lo esperamos.' }
    const cuerpo = { ...pedido, entidades: CODIGOS.slice(0, cuantas) }
    return (await mundo.as(quien).post('/api/oficios/lotes', cuerpo)).cuerpo.lote
  }

  const numeros = async (emisor: string) => {
    const { rows } = await mundo.servicios.conexion.pool.query('select n from oficio where emisor = $1 order by n', [
      emisor,
    ])
    return rows.map(({ n }: { n: number }) => n)
  }

  it('van seguidos desde 1 en cada organismo, aunque unas firmas se deshagan, y ningún lote se firma dos veces', {
    timeout: 120_000,
  }, async () => {
    const lote = fc.record({
      quien: fc.constantFrom('gabi' as const, 'gloria' as const),
      cuantas: fc.integer({ min: 1, max: CODIGOS.length }),
      /** Signed by two requests at once, or thrown away while it is signed. */
      choque: fc.constantFrom('nada' as const, 'dos' as const, 'descarte' as const),
    })
    const firmados = { gabi: 0, gloria: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(lote, { minLength: 1, maxLength: 5 }), async (lotes) => {
        const listos = await Promise.all(lotes.map(async (l) => ({ ...l, id: await preparar(l.quien, l.cuantas) })))
        const respuestas = await Promise.all(
          listos.flatMap(({ id, quien, choque }) => {
            const firmar = () => mundo.as(quien).post(`/api/oficios/lotes/${id}/firma`)
            if (choque === 'descarte') return [firmar(), mundo.as(quien).post(`/api/oficios/lotes/${id}/descarte`)]
            return choque === 'dos' ? [firmar(), firmar()] : [firmar()]
          }),
        )
        for (const { status } of respuestas) expect([200, 409]).toContain(status)
        for (const { status, cuerpo } of respuestas) {
          if (status !== 200 || cuerpo.oficios === undefined) continue
          firmados[cuerpo.desde.startsWith('OF-DNP') ? 'gloria' : 'gabi'] += cuerpo.oficios
        }
        for (const [quien, emisor] of [
          ['gabi', '25'],
          ['gloria', 'DNP'],
        ] as const)
          expect(await numeros(emisor)).toEqual(Array.from({ length: firmados[quien] }, (_, i) => i + 1))
      }),
      { numRuns: 12 },
    )
  })
})
