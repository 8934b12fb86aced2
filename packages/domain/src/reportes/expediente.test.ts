import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTOS_DEL_EXPEDIENTE,
  actosDelExpediente,
  type EstadoExpediente,
  omisionDe,
  ordenarGestiones,
  pasoExpediente,
} from './expediente.ts'
import { type CondicionesHecho, HECHOS_PUBLICOS, hechoPublico } from './oportunidad.ts'

const CUENTAS = ['prepara', 'aprueba', 'otra'] as const

describe('quién entra en el expediente de un corte (numeral 9)', () => {
  it('solo el silencio y lo extemporáneo, cada uno aparte', () => {
    const entran = HECHOS_PUBLICOS.filter((hecho) => omisionDe(hecho) !== null)
    expect(entran).toEqual(['extemporaneo', 'silencio'])
    expect(entran.map(omisionDe)).toEqual(entran)
  })

  it('nunca quien no estaba obligado, quien reportó a tiempo o quien aún podía hacerlo, sea cual sea el instante', () => {
    const condiciones: fc.Arbitrary<CondicionesHecho> = fc.record({
      exigible: fc.boolean(),
      abre: fc.integer({ min: 0, max: 10 }).map((d) => Date.parse('2023-04-01T00:00:00-05:00') + d * 86_400_000),
      limite: fc.integer({ min: 10, max: 28 }).map((d) => `2023-04-${String(d).padStart(2, '0')}`),
      pasoAntes: fc.boolean(),
      envio: fc.option(
        fc.record({
          en: fc.integer({ min: Date.parse('2023-03-25'), max: Date.parse('2023-06-01') }),
          oportuno: fc.boolean(),
        }),
        { nil: null },
      ),
      ahora: fc.integer({ min: Date.parse('2023-03-20'), max: Date.parse('2023-06-15') }),
    })
    fc.assert(
      fc.property(condiciones, (c) => {
        const clase = omisionDe(hechoPublico(c))
        const llego = c.envio !== null && c.envio.en <= c.ahora
        if (clase === null) return
        if (llego) expect([clase, c.envio?.oportuno]).toEqual(['extemporaneo', false])
        else {
          expect([clase, c.exigible, c.pasoAntes]).toEqual(['silencio', true, false])
          expect(c.ahora).toBeGreaterThanOrEqual(Date.parse(`${c.limite}T23:59:59-05:00`))
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

type Recorrido = {
  readonly estado: EstadoExpediente | null
  readonly preparo: string
  /** Who approved what was prepared last. */
  readonly aprobo: string | null
}

function recorrer(actos: readonly (readonly [(typeof ACTOS_DEL_EXPEDIENTE)[number], string])[]): Recorrido {
  return actos.reduce<Recorrido>(
    (antes, [acto, cuenta]) => {
      const { estado, preparo, aprobo } = antes
      const decision = pasoExpediente(estado === null ? null : { estado, preparadoPor: preparo }, acto, cuenta)
      if (!decision.puede) return antes
      const nuevo = acto === 'preparar'
      return {
        estado: decision.hasta,
        preparo: nuevo ? cuenta : preparo,
        aprobo: nuevo ? null : acto === 'aprobar' ? cuenta : aprobo,
      }
    },
    { estado: null, preparo: '', aprobo: null },
  )
}

describe('la vida de un expediente', () => {
  const paso = (estado: EstadoExpediente | null, acto: (typeof ACTOS_DEL_EXPEDIENTE)[number], cuenta = 'aprueba') =>
    pasoExpediente(estado === null ? null : { estado, preparadoPor: 'prepara' }, acto, cuenta)

  it('se prepara, se revisa, se aprueba y se envía', () => {
    expect(paso(null, 'preparar')).toEqual({ puede: true, hasta: 'borrador' })
    expect(paso('borrador', 'revisar')).toEqual({ puede: true, hasta: 'revisado' })
    expect(paso('revisado', 'aprobar')).toEqual({ puede: true, hasta: 'aprobado' })
    expect(paso('aprobado', 'enviar')).toEqual({ puede: true, hasta: 'enviado' })
  })

  it('quien lo preparó no lo aprueba', () => {
    expect(paso('revisado', 'aprobar', 'prepara')).toEqual({ puede: false, porque: 'misma_persona' })
    expect(actosDelExpediente({ estado: 'revisado', preparadoPor: 'prepara' }, 'prepara')).not.toContain('aprobar')
  })

  it('enviado o descartado no cambia más', () => {
    for (const estado of ['enviado', 'descartado'] as const)
      expect(ACTOS_DEL_EXPEDIENTE.filter((acto) => paso(estado, acto).puede)).toEqual([])
  })

  it('por cualquier camino, lo que sale lo aprobó otra persona después de lo último que se preparó', () => {
    const pasos = fc.array(fc.tuple(fc.constantFrom(...ACTOS_DEL_EXPEDIENTE), fc.constantFrom(...CUENTAS)), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(pasos, (actos) => {
        const { estado, preparo, aprobo } = recorrer(actos)
        if (estado !== 'enviado') return
        expect(aprobo).not.toBeNull()
        expect(aprobo).not.toBe(preparo)
      }),
      { numRuns: 1_000 },
    )
  })
})

it('las gestiones se cuentan en el orden de sus fechas', () => {
  const g = (clase: 'oficio' | 'recordatorio', en: string) => ({ clase, en, dice: '', resultado: '' })
  const [a, b, c] = [
    g('oficio', '2023-05-02T09:00:00-05:00'),
    g('recordatorio', '2023-04-10T09:00:00-05:00'),
    g('recordatorio', '2023-05-02T14:00:00Z'),
  ]
  expect(ordenarGestiones([a, b, c])).toEqual([b, c, a])
})
