import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../shared/index.ts'
import { numerarMetas } from '../numerar.ts'
import type { Meta, Plan } from '../plan.ts'
import { metaPrueba, planPrueba } from '../pruebas/index.ts'
import { cederA, filasDe, lectorDeBase, numerarBorrador, ordenEntre, planDelBorrador, ponerAlDia } from './index.ts'

const NUMEROS = ['25200-M-0001', '25200-M-0002', '25200-M-0003', '25200-M-0004'] as const
const [M1, M2, M3, M4] = NUMEROS
const VIEJA = numerarMetas('25200', planPrueba([1, 2, 3, 4].map((i) => metaPrueba(i))), null, 1).plan

function con(plan: Plan, cambiar: (meta: Meta) => Meta | null): Plan {
  return { ...plan, metas: plan.metas.flatMap((meta) => cambiar(meta) ?? []) }
}

function borrador(...celdas: readonly (readonly [string, string, string | null])[]) {
  const filas = new Map<string, Map<string, string | null>>()
  for (const [fila, celda, valor] of celdas) filas.set(fila, (filas.get(fila) ?? new Map()).set(celda, valor))
  return filas
}

/** The draft as it is once brought onto the new version. */
function traer(nueva: Plan, celdas: ReturnType<typeof borrador>, cedidas: { fila: string; celda: string }[] = []) {
  const puesta = ponerAlDia(VIEJA, nueva, celdas)
  const quedan = cederA(puesta, cedidas).map((c) => [c.fila, c.celda, c.valor] as const)
  return { choques: puesta.choques, plan: planDelBorrador(nueva, borrador(...quedan)) }
}

describe('un borrador que otra versión adelantó', () => {
  it('lo que cada quien cambió en celdas distintas queda junto, sin choques', () => {
    const nueva = con(VIEJA, (m) => (m.numero === M1 ? { ...m, unidad: 'Km' } : m))
    const { choques, plan } = traer(nueva, borrador([M1, 'programado/2025', '7'], [M2, 'unidad', 'Hectárea']))
    expect(choques).toEqual([])
    expect(plan.metas[0]).toMatchObject({ unidad: 'Km', programado: { '2025': '7' } })
    expect(plan.metas[1]?.unidad).toBe('Hectárea')
  })

  it('la misma celda con dos valores es un choque: queda lo de la persona, salvo que lo ceda', () => {
    const nueva = con(VIEJA, (m) => (m.numero === M1 ? { ...m, unidad: 'Km' } : m))
    const celdas = borrador([M1, 'unidad', 'Metro'])
    const choque = { fila: M1, celda: 'unidad', antes: 'Número', mio: 'Metro', suyo: 'Km' }
    expect(traer(nueva, celdas)).toMatchObject({
      choques: [choque],
      plan: { metas: [{ unidad: 'Metro' }, {}, {}, {}] },
    })
    expect(traer(nueva, celdas, [{ fila: M1, celda: 'unidad' }]).plan.metas[0]?.unidad).toBe('Km')
    // The same value on both sides is no clash, and nothing to write.
    expect(ponerAlDia(VIEJA, nueva, borrador([M1, 'unidad', 'Km']))).toEqual({ celdas: [], choques: [] })
  })

  it('una meta retirada en la otra versión pero editada aquí vuelve entera, con su número, o se deja retirada', () => {
    const nueva = con(VIEJA, (m) => (m.numero === M2 ? null : m))
    const celdas = borrador([M2, 'unidad', 'Metro'])
    const { choques, plan } = traer(nueva, celdas)
    expect(choques).toEqual([{ fila: M2, celda: 'existe', antes: 'si', mio: 'si', suyo: null }])
    expect(plan.metas.map((m) => m.numero)).toEqual([M1, M2, M3, M4])
    const original = VIEJA.metas[1] as Meta
    expect(canonicalText(plan.metas[1] as Meta)).toBe(canonicalText({ ...original, unidad: 'Metro' }))
    expect(numerarBorrador(plan, nueva, 5)).toMatchObject({
      plan: { metas: [{}, { numero: M2 }, {}, {}] },
      siguiente: 5,
    })
    expect(traer(nueva, celdas, [{ fila: M2, celda: 'existe' }]).plan).toEqual(planDelBorrador(nueva, new Map()))
  })

  it('una meta que aquí se retiró y allá cambió se dice', () => {
    const nueva = con(VIEJA, (m) => (m.numero === M3 ? { ...m, unidad: 'Km' } : m))
    const { choques, plan } = traer(nueva, borrador([M3, 'existe', null], [M4, 'existe', null]))
    expect(choques).toEqual([{ fila: M3, celda: 'existe', antes: 'si', mio: null, suyo: 'si' }])
    expect(plan.metas.map((m) => m.numero)).toEqual([M1, M2])
    expect(traer(nueva, borrador([M3, 'existe', null]), [{ fila: M3, celda: 'existe' }]).plan.metas).toHaveLength(4)
  })

  it('lo agregado y lo movido conserva su lugar entre las que quedan', () => {
    const nueva = { ...VIEJA, metas: [{ ...metaPrueba(9), numero: '25200-M-0009' }, ...VIEJA.metas] }
    const [f1, f2] = filasDe('meta', VIEJA, new Map())
    const entre = ordenEntre(f1?.orden ?? null, f2?.orden ?? null)
    const celdas = borrador(
      ['meta:a', 'existe', 'si'],
      ['meta:a', 'orden', entre],
      ['meta:a', 'personalizacion', 'Nueva'],
      [M4, 'orden', ordenEntre(entre, f2?.orden ?? null)],
    )
    expect(traer(nueva, celdas).plan.metas.map((m) => m.numero)).toEqual(['25200-M-0009', M1, 'meta:a', M4, M2, M3])
  })

  it('nunca se pierde lo escrito: cada celda queda con lo de la persona, o igual en las dos', () => {
    const campo = fc.constantFrom('unidad', 'ods', 'metaCuatrienio', 'programado/2024', 'fuentes/2025/otros')
    const escrita = fc.tuple(fc.constantFrom(...NUMEROS), campo, fc.constantFrom('1', '2', '3'))
    const ajena = fc.record({ numero: fc.constantFrom(...NUMEROS), unidad: fc.constantFrom('1', '2', 'Número') })
    fc.assert(
      fc.property(fc.array(escrita), fc.array(ajena), fc.subarray([...NUMEROS]), (mias, suyas, retira) => {
        const unidades = new Map(suyas.map((s) => [s.numero as string, s.unidad]))
        const nueva = con(VIEJA, (m) =>
          (retira as string[]).includes(m.numero) ? null : { ...m, unidad: unidades.get(m.numero) ?? m.unidad },
        )
        const celdas = borrador(...mias)
        const { plan } = traer(nueva, celdas)
        const antes = planDelBorrador(VIEJA, celdas)
        const habia = lectorDeBase(VIEJA)
        for (const [numero, celda] of mias) {
          if (celdas.get(numero)?.get(celda) === habia(numero, celda)) continue
          const leer = (de: Plan) =>
            JSON.stringify(de.metas.find((m) => m.numero === numero)?.[celda.split('/')[0] as 'unidad'])
          expect([celda, leer(plan)]).toEqual([celda, leer(antes)])
        }
      }),
    )
  })
})
