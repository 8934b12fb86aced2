import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encargar, type Liderazgo, liderEn, type Relevo, relevarTitular, situacionLiderazgo } from './liderazgo.ts'

let filas = 0

/** The appointments after writing what the change says, as the database would hold them. */
function aplicar(actuales: readonly Liderazgo[], relevo: Relevo): Liderazgo[] {
  const fines = new Map(relevo.terminan.map(({ id, hasta }) => [id, hasta]))
  const quedan = actuales
    .filter(({ id }) => !relevo.seAnulan.includes(id))
    .map((l) => ({ ...l, hasta: fines.get(l.id) ?? l.hasta }))
  const nuevos = [relevo.nuevo, ...relevo.reanudan].map((nuevo) => {
    filas += 1
    return { ...nuevo, id: `fila ${filas}` }
  })
  return [...quedan, ...nuevos]
}

function cuantosEn(liderazgos: readonly Liderazgo[], t: number): number {
  return liderazgos.filter((l) => l.desde <= t && (l.hasta === null || l.hasta > t)).length
}

const INSTANTES = Array.from({ length: 400 }, (_, t) => t)

function quienesHasta(liderazgos: readonly Liderazgo[], ahora: number): (string | undefined)[] {
  return INSTANTES.filter((t) => t < ahora).map((t) => liderEn(liderazgos, t)?.cuenta)
}

const ana: Liderazgo = { id: 'a', cuenta: 'ana', clase: 'titular', desde: 0, hasta: null }

describe('Un usuario líder a la vez', () => {
  it('el nuevo titular entra en el instante en que sale el anterior', () => {
    const relevo = relevarTitular([ana], 'beto', 100)
    expect(relevo.terminan).toEqual([{ id: 'a', hasta: 100 }])
    const despues = aplicar([ana], relevo)
    expect(liderEn(despues, 99)?.cuenta).toBe('ana')
    expect(liderEn(despues, 100)?.cuenta).toBe('beto')
  })

  it('un encargo por unas fechas devuelve el cargo al terminar', () => {
    const relevo = encargar([ana], { cuenta: 'carla', desde: 50, hasta: 80 }, 10)
    if (!relevo) throw new Error('the dates are not over')
    const despues = aplicar([ana], relevo)
    expect([49, 50, 79, 80, 1000].map((t) => liderEn(despues, t)?.cuenta)).toEqual([
      'ana',
      'carla',
      'carla',
      'ana',
      'ana',
    ])
  })

  it('un nuevo titular deja sin efecto el encargo en curso y lo que iba a reanudarse', () => {
    const conEncargo = aplicar([ana], encargar([ana], { cuenta: 'carla', desde: 50, hasta: 80 }, 10) as Relevo)
    const despues = aplicar(conEncargo, relevarTitular(conEncargo, 'beto', 60))
    expect([55, 60, 90].map((t) => liderEn(despues, t)?.cuenta)).toEqual(['carla', 'beto', 'beto'])
  })

  it('un encargo cuyas fechas ya pasaron no nombra a nadie', () => {
    expect(encargar([ana], { cuenta: 'carla', desde: 5, hasta: 10 }, 10)).toBeNull()
  })

  it('un nombramiento está por comenzar, vigente, terminado o sin efecto', () => {
    const encargo = { desde: 50, hasta: 80, anulado: false }
    expect([49, 50, 79, 80].map((t) => situacionLiderazgo(encargo, t))).toEqual([
      'por_comenzar',
      'vigente',
      'vigente',
      'terminado',
    ])
    expect(situacionLiderazgo({ ...encargo, anulado: true }, 60)).toBe('sin_efecto')
    expect(situacionLiderazgo({ desde: 0, hasta: null, anulado: false }, 1e12)).toBe('vigente')
  })

  it('sean cuales sean los relevos y encargos, nunca hay dos a la vez y lo pasado no cambia', () => {
    const acto = fc.record({
      clase: fc.constantFrom('titular' as const, 'encargo' as const),
      cuenta: fc.constantFrom('ana', 'beto', 'carla'),
      pasan: fc.nat(20),
      en: fc.nat(30),
      dura: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(acto, { maxLength: 15 }), (actos) => {
        let ahora = 0
        let liderazgos: Liderazgo[] = []
        for (const { clase, cuenta, pasan, en, dura } of actos) {
          ahora += pasan
          const pedido = { cuenta, desde: ahora + en, hasta: ahora + en + dura }
          const relevo =
            clase === 'titular' ? relevarTitular(liderazgos, cuenta, ahora) : encargar(liderazgos, pedido, ahora)
          if (!relevo) throw new Error('the dates are to come')
          const antes = liderazgos
          liderazgos = aplicar(liderazgos, relevo)
          expect(quienesHasta(liderazgos, ahora)).toEqual(quienesHasta(antes, ahora))
          expect(INSTANTES.every((t) => cuantosEn(liderazgos, t) <= 1)).toBe(true)
        }
        expect(liderazgos.every((l) => l.hasta === null || l.hasta > l.desde)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
