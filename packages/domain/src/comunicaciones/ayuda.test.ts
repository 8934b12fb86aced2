import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTOS_AYUDA,
  ACTOS_DE_LA_MESA,
  ACTOS_DE_QUIEN_PIDE,
  type ActoAyuda,
  type AyudaEnCurso,
  actosSobreAyuda,
  diasDeEspera,
  ESTADOS_AYUDA,
  esperaALaMesa,
  PARTES_AYUDA,
  type ParteAyuda,
  pasoAyuda,
  prioridadAyuda,
  sePuedeReabrir,
} from './index.ts'

const abierta: AyudaEnCurso = {
  ...{ estado: 'abierta', pide: 'ana', asignada: null, departamento: null },
  ...{ departamentoDeEntidad: '25', calificada: false },
}
const de = (cambio: Partial<AyudaEnCurso>): AyudaEnCurso => ({ ...abierta, ...cambio })
const sara = { cuenta: 'sara', parte: 'dnp' } as const
const ana = { cuenta: 'ana', parte: 'persona' } as const
const diego = { cuenta: 'diego', parte: 'gobernacion' } as const

describe('Vida de una solicitud de ayuda', () => {
  it('quien pide agrega, desiste, reabre lo respondido y lo califica una vez', () => {
    expect(actosSobreAyuda(abierta, ana)).toEqual(['agregar', 'desistir'])
    expect(actosSobreAyuda(de({ estado: 'respondida' }), ana)).toEqual(['reabrir', 'calificar'])
    expect(actosSobreAyuda(de({ estado: 'cerrada', calificada: true }), ana)).toEqual(['reabrir'])
  })

  it('lo que la persona responde a los datos pedidos vuelve a quien la atiende; lo reabierto después de cerrado, a la cola', () => {
    expect(pasoAyuda('espera_datos', 'agregar', 'persona')).toBe('en_atencion')
    expect(pasoAyuda('respondida', 'reabrir', 'persona')).toBe('en_atencion')
    expect(pasoAyuda('cerrada', 'reabrir', 'persona')).toBe('abierta')
  })

  it('nadie atiende la suya, y la de una colega se toma antes de responderla', () => {
    expect(actosSobreAyuda(de({ pide: 'sara' }), sara)).toEqual([])
    expect(actosSobreAyuda(de({ estado: 'en_atencion', asignada: 'otra' }), sara)).toEqual(['tomar'])
    expect(actosSobreAyuda(de({ estado: 'en_atencion', asignada: 'sara' }), sara)).toEqual([
      ...(['responder', 'pedir_datos', 'trasladar', 'cerrar'] as const),
    ])
  })

  it('solo el DNP traslada, y solo lo que trata de una entidad; la gobernación actúa sobre lo que le trasladaron y lo devuelve', () => {
    expect(actosSobreAyuda(de({ departamentoDeEntidad: null }), sara)).not.toContain('trasladar')
    expect(actosSobreAyuda(abierta, diego)).toEqual([])
    const suya = de({ departamento: '25' })
    expect(actosSobreAyuda(suya, diego)).toEqual(['tomar', 'responder', 'pedir_datos', 'devolver', 'cerrar'])
    expect(actosSobreAyuda(suya, sara)).toEqual([])
  })

  it('ningún acto es de las dos partes, y ninguno saca de la tabla', () => {
    const de = (parte: ParteAyuda, acto: ActoAyuda) => ESTADOS_AYUDA.some((e) => pasoAyuda(e, acto, parte) !== null)
    for (const acto of ACTOS_DE_LA_MESA) expect(de('persona', acto), acto).toBe(false)
    for (const acto of ACTOS_DE_QUIEN_PIDE) expect(de('dnp', acto) || de('gobernacion', acto), acto).toBe(false)
  })

  it('después de cualquier historia posible, alguien puede hacer algo y quien pidió siempre puede seguir', () => {
    const paso = fc.record({ acto: fc.constantFrom(...ACTOS_AYUDA), parte: fc.constantFrom(...PARTES_AYUDA) })
    const viva = (pasos: readonly { acto: ActoAyuda; parte: ParteAyuda }[]) => pasos.reduce(vivir, abierta)
    fc.assert(
      fc.property(fc.array(paso, { maxLength: 40 }), (pasos) => {
        const ayuda = viva(pasos)
        expect(actosSobreAyuda(ayuda, ana).length).toBeGreaterThan(0)
        const deLasMesas = [...actosSobreAyuda(ayuda, sara), ...actosSobreAyuda(ayuda, diego)]
        expect(deLasMesas.length > 0 || !esperaALaMesa(ayuda.estado)).toBe(true)
      }),
    )
  })

  const QUIEN = { persona: ana, dnp: sara, gobernacion: diego }

  function vivir(ayuda: AyudaEnCurso, { acto, parte }: { acto: ActoAyuda; parte: ParteAyuda }): AyudaEnCurso {
    const quien = QUIEN[parte]
    const estado = pasoAyuda(ayuda.estado, acto, parte)
    if (estado === null || !actosSobreAyuda(ayuda, quien).includes(acto)) return ayuda
    return { ...ayuda, estado, ...cambios(acto, quien.cuenta, ayuda) }
  }

  function cambios(acto: ActoAyuda, cuenta: string, { departamento }: AyudaEnCurso): Partial<AyudaEnCurso> {
    if (acto === 'trasladar') return { departamento: '25', asignada: null }
    if (acto === 'devolver') return { departamento: null, asignada: null }
    if (acto === 'calificar') return { calificada: true }
    return (ACTOS_DE_LA_MESA as readonly string[]).includes(acto) ? { asignada: cuenta, departamento } : {}
  }
})

describe('Qué se atiende primero', () => {
  it('lo del último día, lo que está a cinco días hábiles o menos, y lo demás', () => {
    // El límite del primer corte de 2023 es el sábado 15 de abril; el 6 y el 7 son festivos.
    expect(prioridadAyuda('2023-04-15', '2023-04-15')).toBe('ultimo_dia')
    expect(prioridadAyuda('2023-04-15', '2023-04-05')).toBe('cerca')
    expect(prioridadAyuda('2023-04-15', '2023-04-04')).toBe('ordinaria')
  })

  it('lo que no trata de un corte, o ya venció, espera su turno', () => {
    expect([prioridadAyuda(null, '2023-04-15'), prioridadAyuda('2023-04-15', '2023-04-16')]).toEqual([
      ...(['ordinaria', 'ordinaria'] as const),
    ])
  })

  it('la espera se cuenta en días hábiles', () => {
    const en = (texto: string) => Date.parse(texto)
    expect(diasDeEspera(en('2023-04-05T16:00:00-05:00'), en('2023-04-05T23:00:00-05:00'))).toBe(0)
    expect(diasDeEspera(en('2023-04-05T16:00:00-05:00'), en('2023-04-10T08:00:00-05:00'))).toBe(1)
  })

  it('lo cerrado se reabre durante quince días hábiles; lo respondido, siempre', () => {
    const estadoEn = Date.parse('2026-11-03T10:00:00-05:00')
    const el = (dia: string) => Date.parse(`${dia}T23:59:59-05:00`)
    expect(sePuedeReabrir({ estado: 'cerrada', estadoEn }, el('2026-11-25'))).toBe(true)
    expect(sePuedeReabrir({ estado: 'cerrada', estadoEn }, el('2026-11-26'))).toBe(false)
    expect(sePuedeReabrir({ estado: 'respondida', estadoEn }, el('2027-11-26'))).toBe(true)
  })
})
