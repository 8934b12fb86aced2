import { describe, expect, it } from 'vitest'
import type { EntradaMeta, ValoresMeta } from '../entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from '../entrada-ejemplo.ts'
import {
  evaluarMeta,
  type IdReglaSeguimiento,
  LARGO_MAXIMO,
  pendientesDeConfirmar,
  REGLAS_SEGUIMIENTO,
} from './index.ts'

/** In the example 10 units and 100 million pesos of `recursos_propios` are programmed. */
type Caso = { readonly falla: Partial<EntradaMeta>; readonly pasa: Partial<EntradaMeta> }

const escrito = (cambios: Partial<ValoresMeta>): Partial<EntradaMeta> => ({ valores: valoresEjemplo(cambios) })
const dinero = (comprometido: string | null, obligado: string | null, pagado: string | null) =>
  escrito({ fuentes: { recursos_propios: dineroEjemplo(comprometido, obligado, pagado) } })
const anterior = valoresEjemplo({
  ejecutado: '4',
  fuentes: { recursos_propios: dineroEjemplo('50000000', '40000000', '30000000') },
})

const CONTRATO = { id: '1', clase: 'archivo', sha256: 'a'.repeat(64), personal: false } as const
const CON_POCO = valoresEjemplo({ fuentes: { recursos_propios: dineroEjemplo('10000000', '10000000', '0') } })
/** Eight peers, half of them between 50 % and 60 %: the fences are three times those 10 points away, at 20 % and 90 %. */
const COTA = { pares: 8, q1: 0.5, mediana: 0.55, q3: 0.6 }
const ENTRE_PARES = { fisico: COTA, financiero: COTA }

const CASOS: Record<IdReglaSeguimiento, Caso> = {
  valor_negativo: { falla: escrito({ ejecutado: '-1' }), pasa: escrito({ ejecutado: '0' }) },
  pagado_mayor_que_obligado: {
    falla: dinero('90000000', '80000000', '80000000.01'),
    pasa: dinero('90000000', '80000000', '80000000'),
  },
  obligado_mayor_que_comprometido: {
    falla: dinero('70000000', '80000000', '0'),
    pasa: dinero('80000000', '80000000', '0'),
  },
  sin_avance_sin_motivo: { falla: escrito({ sinAvance: ' ' }), pasa: escrito({ sinAvance: 'Contrato suspendido' }) },
  sin_avance_con_cambios: {
    falla: { anterior, ...escrito({ sinAvance: 'Contrato suspendido', ejecutado: '5' }) },
    pasa: { anterior, ...escrito({ sinAvance: 'Contrato suspendido', ejecutado: '4.0' }) },
  },
  texto_demasiado_largo: {
    falla: escrito({ observacion: 'ñ'.repeat(LARGO_MAXIMO.observacion + 1) }),
    pasa: escrito({ observacion: '😀'.repeat(LARGO_MAXIMO.observacion) }),
  },
  dinero_en_miles: { falla: dinero('80000', '80000', '0'), pasa: dinero('80000000', '80000000', '0') },
  acumulado_disminuye: {
    falla: { anterior, ...escrito({ ejecutado: '3.9' }) },
    pasa: { anterior, ...escrito({ ejecutado: '4' }) },
  },
  fisico_sin_programa: {
    falla: { programado: '0', ...escrito({ ejecutado: '1' }) },
    pasa: { programado: '0', ...escrito({ ejecutado: '0' }) },
  },
  dinero_sin_programa: {
    falla: { programadoFuentes: {}, ...dinero('5', '5', '5') },
    pasa: { programadoFuentes: {}, ...dinero('0', '0', '0') },
  },
  fisico_sobre_100: { falla: escrito({ ejecutado: '20' }), pasa: escrito({ ejecutado: '10' }) },
  fisico_sobre_200: { falla: escrito({ ejecutado: '20.1' }), pasa: escrito({ ejecutado: '20' }) },
  financiero_sobre_100: {
    falla: dinero('200000000', '200000000', '0'),
    pasa: dinero('200000000', '100000000', '0'),
  },
  financiero_sobre_200: {
    falla: dinero('900000000', '200000001', '0'),
    pasa: dinero('900000000', '200000000', '0'),
  },
  dinero_sin_avance_fisico: {
    falla: escrito({ ejecutado: '0', fuentes: { recursos_propios: dineroEjemplo('9', '9', '9') } }),
    pasa: escrito({ ejecutado: '0', fuentes: { recursos_propios: dineroEjemplo('9', '0', '0') } }),
  },
  avance_fisico_sin_dinero: {
    falla: escrito({ ejecutado: '1', fuentes: { recursos_propios: dineroEjemplo('0', '0', '0') } }),
    pasa: escrito({ ejecutado: '0', fuentes: { recursos_propios: dineroEjemplo('0', '0', '0') } }),
  },
  evidencia_faltante: {
    falla: { exigeEvidencia: true, ...escrito({ ejecutado: '5' }) },
    pasa: { exigeEvidencia: true, evidencias: [CONTRATO], ...escrito({ ejecutado: '5' }) },
  },
  fisico_atipico_entre_pares: {
    falla: { pares: ENTRE_PARES, ...escrito({ ejecutado: '9.1' }) },
    pasa: { pares: ENTRE_PARES, ...escrito({ ejecutado: '8.9' }) },
  },
  financiero_atipico_entre_pares: {
    falla: { pares: ENTRE_PARES, ...dinero('95000000', '91000000', '0') },
    pasa: { pares: ENTRE_PARES, ...dinero('95000000', '89000000', '0') },
  },
  salto_fisico: {
    falla: { anterior: valoresEjemplo({ ejecutado: '1' }), ...escrito({ ejecutado: '7' }) },
    pasa: { anterior: valoresEjemplo({ ejecutado: '1' }), ...escrito({ ejecutado: '6' }) },
  },
  salto_financiero: {
    falla: { anterior: CON_POCO, ...dinero('90000000', '70000000', '0') },
    pasa: { anterior: CON_POCO, ...dinero('90000000', '60000000', '0') },
  },
}

const vistas = (cambios: Partial<EntradaMeta>) => evaluarMeta(entradaEjemplo(cambios)).map((h) => h.regla)

describe('Cada regla tiene un caso que falla y uno que pasa', () => {
  for (const regla of REGLAS_SEGUIMIENTO) {
    it(`${regla.id} (${regla.gravedad}): ${regla.cita}`, () => {
      const { falla, pasa } = CASOS[regla.id]
      expect(vistas(falla)).toContain(regla.id)
      expect(vistas(pasa)).not.toContain(regla.id)
      expect(vistas({})).not.toContain(regla.id)
    })
  }

  it('tocar solo los campos de una regla la corre, y da los mismos hallazgos que correr todas', () => {
    for (const regla of REGLAS_SEGUIMIENTO) {
      const entrada = entradaEjemplo(CASOS[regla.id].falla)
      const deLaRegla = (hallazgos: ReturnType<typeof evaluarMeta>) => hallazgos.filter((h) => h.regla === regla.id)
      for (const campo of regla.campos)
        expect(deLaRegla(evaluarMeta(entrada, [campo]))).toEqual(deLaRegla(evaluarMeta(entrada)))
      expect(evaluarMeta(entrada, [])).toEqual([])
    }
  })
})

describe('Lo que cada regla ve', () => {
  const ver = (cambios: Partial<EntradaMeta>, regla: IdReglaSeguimiento) =>
    evaluarMeta(entradaEjemplo(cambios)).filter((h) => h.regla === regla)

  it('el hallazgo nombra meta, campo, fuente y valores', () => {
    expect(ver(dinero('10', '20', '0'), 'obligado_mayor_que_comprometido')).toEqual([
      {
        regla: 'obligado_mayor_que_comprometido',
        gravedad: 'error',
        ruta: { meta: '25200-M-0001', campo: 'obligado', fuente: 'recursos_propios' },
        valor: '20',
        detalles: { valor: '20', limite: '10' },
      },
    ])
  })

  it('lo pagado sin nada obligado es mayor que cero; con el obligado del corte anterior, se compara con él', () => {
    expect(ver(dinero(null, null, '5'), 'pagado_mayor_que_obligado')).toHaveLength(1)
    expect(ver({ anterior, ...dinero(null, null, '40000000') }, 'pagado_mayor_que_obligado')).toEqual([])
  })

  it('en Reducción bajar es avanzar', () => {
    const baja = { anterior, orientacion: 'reduccion', lineaBase: '5', ...escrito({ ejecutado: '3' }) } as const
    expect(ver(baja, 'acumulado_disminuye')).toEqual([])
  })

  it('la pregunta por la unidad mira primero la historia y luego el programa, y distingue miles de millones', () => {
    const preguntas = (cambios: Partial<EntradaMeta>) =>
      ver(cambios, 'dinero_en_miles').map((h) => [h.ruta.campo, h.detalles.unidad, h.detalles.origen])
    expect(preguntas(dinero('80', null, null))).toEqual([['comprometido', 'millones', 'programado']])
    expect(preguntas({ anterior, ...dinero('60000', null, null) })).toEqual([['comprometido', 'miles', 'anterior']])
    const pequenaPeroConstante = valoresEjemplo({ fuentes: { recursos_propios: dineroEjemplo('90000', '0', '0') } })
    expect(preguntas({ anterior: pequenaPeroConstante, ...dinero('95000', null, null) })).toEqual([])
    expect(preguntas({ programadoFuentes: {}, ...dinero('5', null, null) })).toEqual([])
  })

  it('por encima de 200 % habla una sola regla', () => {
    expect(vistas(escrito({ ejecutado: '30' }))).toEqual(['fisico_sobre_200'])
  })

  it('los errores van primero', () => {
    const gravedades = evaluarMeta(entradaEjemplo(dinero('80000', '90000', '0'))).map((h) => h.gravedad)
    expect(gravedades).toEqual(['error', 'aviso', 'aviso'])
  })
})

describe('Avisos por confirmar', () => {
  it('un aviso se confirma con un motivo; un error o una nota no se confirman', () => {
    const valores = valoresEjemplo({ ejecutado: '20' })
    const hallazgos = evaluarMeta(entradaEjemplo({ valores }))
    const quedan = (confirmaciones: Record<string, string>) =>
      pendientesDeConfirmar(hallazgos, { ...valores, confirmaciones }).map((h) => h.regla)
    expect(quedan({})).toEqual(['fisico_sobre_100'])
    expect(quedan({ fisico_sobre_100: '  ' })).toEqual(['fisico_sobre_100'])
    expect(quedan({ fisico_sobre_100: 'Convenio adicional' })).toEqual([])
    const error = evaluarMeta(entradaEjemplo(dinero('1', '2', '0'))).filter((h) => h.gravedad !== 'aviso')
    expect(pendientesDeConfirmar(error, valores)).toEqual([])
  })
})

describe('Valores atípicos', () => {
  const notas = (cambios: Partial<EntradaMeta>) =>
    evaluarMeta(entradaEjemplo(cambios)).filter((h) => h.regla.includes('atipico') || h.regla.startsWith('salto'))

  it('con menos de ocho pares no se compara, y por debajo de la cerca también es atípico', () => {
    const pares = { fisico: { ...COTA, pares: 7 } }
    expect(notas({ pares, ...escrito({ ejecutado: '9.9' }) })).toEqual([])
    expect(notas({ pares: ENTRE_PARES, ...escrito({ ejecutado: '1.9' }) })).toMatchObject([
      {
        regla: 'fisico_atipico_entre_pares',
        gravedad: 'nota',
        detalles: { razon: '0.19', mediana: '0.55', pares: '8', q1: '0.5', q3: '0.6' },
      },
    ])
  })

  it('cuando casi todos los pares van igual, la cerca no se cierra del todo', () => {
    const pares = { fisico: { pares: 40, q1: 0.5, mediana: 0.5, q3: 0.5 } }
    expect(notas({ pares, ...escrito({ ejecutado: '7' }) })).toEqual([])
    expect(notas({ pares, ...escrito({ ejecutado: '9' }) })).toHaveLength(1)
  })

  it('más del doble de lo programado ya pide motivo: la nota no lo repite', () => {
    expect(notas({ pares: ENTRE_PARES, ...escrito({ ejecutado: '30' }) })).toEqual([])
  })

  it('la propia historia son también las otras vigencias; en Reducción el nivel no es un ritmo', () => {
    const antes = { ejecutadoAntes: { '2024': '0.5', '2025': '0.8' } }
    expect(notas({ ...antes, ...escrito({ ejecutado: '8' }) })).toMatchObject([
      { detalles: { antes: '0.8', origen: 'vigencias' } },
    ])
    expect(notas({ ...antes, ...escrito({ ejecutado: '7.9' }) })).toEqual([])
    expect(notas({ ...antes, orientacion: 'reduccion', lineaBase: '20', ...escrito({ ejecutado: '12' }) })).toEqual([])
  })

  it('un obligado en blanco junto a un compromiso no se lee como dinero en cero', () => {
    const sinBase = evaluarMeta(
      entradaEjemplo(escrito({ ejecutado: '3', fuentes: { recursos_propios: dineroEjemplo('5000000', null, null) } })),
    )
    expect(sinBase).toEqual([])
  })
})
