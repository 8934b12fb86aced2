import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Revisor } from '../territorio/index.ts'
import { anteriorTras, type Suceso } from './anterior.ts'
import {
  ACTOS,
  type Acto,
  actosPosibles,
  ESTADOS_REPORTE,
  type Parte,
  puede,
  type Situacion,
  vidaDelReporte,
} from './vida.ts'

const PARTES: readonly Parte[] = ['entidad', 'revisor', 'dnp', 'sistema']
const DE_MUNICIPIO = { respondiendo: false, revisor: 'gobernacion', trasladoVencido: false } as const
const NUEVO: Situacion = { ...DE_MUNICIPIO, estado: 'borrador', anterior: null, revisionIniciada: false }

type Intento = { readonly acto: Acto; readonly parte: Parte }
type AlAzar = Intento & { readonly posible: boolean; readonly cual: number; readonly vencido: boolean }
type Paso = Intento & { readonly antes: Situacion; readonly despues: Situacion; readonly hecho: boolean }

/** Half of the attempts are taken among the acts possible at that moment, so that long lives are lived; the other half is anything. */
const intento = fc.record({
  posible: fc.boolean(),
  acto: fc.constantFrom(...ACTOS),
  parte: fc.constantFrom(...PARTES),
  cual: fc.nat(99),
  /** The term of the gobernación to relay has passed by then. */
  vencido: fc.boolean(),
})
const recorrido = fc
  .tuple(fc.constantFrom('gobernacion' as const, 'dnp' as const), fc.array(intento, { maxLength: 60 }))
  .map(([revisor, intentos]) => recorrer(revisor, intentos))

/** Tries every act in turn; what may not be done leaves things as they are. */
function recorrer(revisor: Revisor, intentos: readonly AlAzar[]): Paso[] {
  let antes: Situacion = { ...NUEVO, revisor }
  const sucesos: Suceso[] = []
  return intentos.map((alAzar) => {
    antes = { ...antes, trasladoVencido: antes.estado === 'por_trasladar' && alAzar.vencido }
    const { acto, parte } = (alAzar.posible && escoger(antes, alAzar.cual)) || alAzar
    const decision = puede(antes, acto, parte)
    if (decision.puede) sucesos.push({ acto, desde: antes.estado, hasta: decision.hasta })
    const despues = decision.puede ? seguir(antes, sucesos) : antes
    const paso = { acto, parte, antes, despues, hecho: decision.puede }
    antes = despues
    return paso
  })
}

function escoger(situacion: Situacion, cual: number): Intento | undefined {
  const posibles = PARTES.flatMap((parte) => actosPosibles(situacion, parte).map((acto) => ({ acto, parte })))
  return posibles[cual % posibles.length]
}

function seguir(antes: Situacion, sucesos: readonly Suceso[]): Situacion {
  const ultimo = sucesos.at(-1)
  const revisionIniciada = ultimo?.acto === 'tomar_en_revision' || (antes.revisionIniciada && ultimo?.acto !== 'enviar')
  const respondiendo = antes.respondiendo || ultimo?.hasta === 'en_ajustes'
  return {
    ...{ ...antes, estado: ultimo?.hasta ?? antes.estado, anterior: anteriorTras(sucesos) },
    ...{ revisionIniciada, respondiendo },
  }
}

describe('Vida de un reporte', () => {
  it('sean cuales sean los actos, ninguno se sale de la tabla y siempre se está en un estado conocido', () => {
    fc.assert(
      fc.property(recorrido, (pasos) => {
        for (const paso of pasos) {
          expect(ESTADOS_REPORTE).toContain(paso.despues.estado)
          if (!paso.hecho) expect(paso.despues).toEqual(paso.antes)
          else {
            const { acto, parte, antes } = paso
            const filas = vidaDelReporte.filter((t) => t.acto === acto && t.parte === parte)
            expect(filas.some((fila) => fila.desde.includes(antes.estado))).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('quien revisa y el DNP no actúan antes de que la entidad envíe', () => {
    fc.assert(
      fc.property(recorrido, (pasos) => {
        const primero = pasos.findIndex((p) => p.hecho)
        if (primero === -1) return
        expect(pasos[primero]).toMatchObject({ acto: 'enviar', parte: 'entidad' })
      }),
      { numRuns: 500 },
    )
  })

  it('un borrador nunca se cierra: el silencio queda a la vista', () => {
    fc.assert(
      fc.property(recorrido, (pasos) => {
        for (const p of pasos) if (p.hecho && p.acto === 'cerrar') expect(p.antes.estado).not.toBe('borrador')
      }),
    )
  })

  it('nadie retira lo que ya se está revisando', () => {
    const enRevision: Situacion = { ...DE_MUNICIPIO, estado: 'enviado', anterior: 'borrador', revisionIniciada: true }
    expect(puede({ ...enRevision, revisionIniciada: false }, 'retirar', 'entidad')).toEqual({
      puede: true,
      hasta: 'borrador',
    })
    expect(puede(enRevision, 'retirar', 'entidad')).toEqual({ puede: false, porque: 'revision_iniciada' })
    expect(puede(enRevision, 'tomar_en_revision', 'revisor')).toEqual({ puede: false, porque: 'revision_iniciada' })
  })

  it('cada acto es de una sola parte; solo el traslado omitido lo hacen otras dos', () => {
    const enviado: Situacion = { ...DE_MUNICIPIO, estado: 'enviado', anterior: 'borrador', revisionIniciada: false }
    expect(puede(enviado, 'validar', 'entidad')).toEqual({ puede: false, porque: 'parte' })
    expect(puede(enviado, 'validar', 'revisor')).toEqual({ puede: true, hasta: 'validado' })
    expect(puede(NUEVO, 'validar', 'revisor')).toEqual({ puede: false, porque: 'estado' })
    for (const acto of ACTOS)
      for (const estado of ESTADOS_REPORTE) {
        const pueden = PARTES.filter((parte) => actosPosibles({ ...enviado, estado }, parte).includes(acto))
        expect(pueden.length).toBeLessThanOrEqual(1)
      }
  })

  it('lo conforme y lo reabierto vuelven a donde estaban', () => {
    const selecto: Situacion = {
      ...DE_MUNICIPIO,
      estado: 'en_revision_dnp',
      anterior: 'validado',
      revisionIniciada: true,
    }
    expect(puede(selecto, 'dar_conforme', 'dnp')).toEqual({ puede: true, hasta: 'validado' })
    expect(puede({ ...selecto, estado: 'cerrado' }, 'reabrir', 'dnp')).toEqual({ puede: true, hasta: 'validado' })
    const pedido = puede(selecto, 'pedir_ajustes_dnp', 'dnp')
    expect(pedido).toEqual({ puede: true, hasta: 'por_trasladar' })
    expect(puede({ ...selecto, estado: 'por_trasladar' }, 'trasladar', 'revisor')).toEqual({
      puede: true,
      hasta: 'en_ajustes',
    })
  })

  it('dar conforme vuelve a enviado o validado, y reabrir a donde se cerró, aunque se haya cerrado durante la revisión del DNP', () => {
    fc.assert(
      fc.property(recorrido, (pasos) => {
        const hechos = pasos.filter((p) => p.hecho)
        for (const [i, paso] of hechos.entries()) {
          if (paso.acto === 'dar_conforme') expect(['enviado', 'validado']).toContain(paso.despues.estado)
          if (paso.acto === 'reabrir') expect(paso.despues.estado).toBe(hechos[i - 1]?.antes.estado)
        }
      }),
      { numRuns: 1000 },
    )
    const sucesos: Suceso[] = [
      { acto: 'enviar', desde: 'borrador', hasta: 'enviado' },
      { acto: 'validar', desde: 'enviado', hasta: 'validado' },
      { acto: 'seleccionar', desde: 'validado', hasta: 'en_revision_dnp' },
      { acto: 'cerrar', desde: 'en_revision_dnp', hasta: 'cerrado' },
    ]
    expect(anteriorTras(sucesos)).toBe('en_revision_dnp')
    expect(anteriorTras([...sucesos, { acto: 'reabrir', desde: 'cerrado', hasta: 'en_revision_dnp' }])).toBe('validado')
    expect(anteriorTras([])).toBeNull()
  })

  it('los ajustes del DNP pasan por la gobernación; a departamentos y Bogotá D.C. llegan directamente', () => {
    fc.assert(
      fc.property(recorrido, (pasos) => {
        for (const { acto, hecho, antes, despues } of pasos) {
          if (!hecho || acto !== 'pedir_ajustes_dnp') continue
          expect(despues.estado).toBe(antes.revisor === 'dnp' ? 'en_ajustes' : 'por_trasladar')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('mientras corre su plazo solo traslada la gobernación; vencido, también el DNP y el sistema', () => {
    const espera: Situacion = { ...NUEVO, estado: 'por_trasladar', respondiendo: true, trasladoVencido: false }
    expect(puede(espera, 'trasladar', 'revisor')).toEqual({ puede: true, hasta: 'en_ajustes' })
    for (const parte of ['dnp', 'sistema'] as const) {
      expect(puede(espera, 'trasladar', parte)).toEqual({ puede: false, porque: 'traslado_en_plazo' })
      expect(puede({ ...espera, trasladoVencido: true }, 'trasladar', parte).puede).toBe(true)
    }
    expect(puede({ ...espera, trasladoVencido: true }, 'trasladar', 'entidad').puede).toBe(false)
  })

  it('retirar la respuesta a una solicitud vuelve a los ajustes, que el cierre no deja por fuera', () => {
    const respuesta: Situacion = { ...NUEVO, estado: 'enviado', respondiendo: true }
    expect(puede(respuesta, 'retirar', 'entidad')).toEqual({ puede: true, hasta: 'en_ajustes' })
    expect(puede({ ...respuesta, respondiendo: false }, 'retirar', 'entidad')).toEqual({
      puede: true,
      hasta: 'borrador',
    })
  })

  it('todo estado se alcanza desde el borrador', () => {
    const alcanzados = new Set<string>(['borrador'])
    for (const _ of ESTADOS_REPORTE)
      for (const fila of vidaDelReporte) if (fila.desde.some((d) => alcanzados.has(d))) alcanzados.add(fila.hasta)
    expect([...alcanzados].filter((estado) => estado !== 'anterior').sort()).toEqual([...ESTADOS_REPORTE].sort())
  })
})
