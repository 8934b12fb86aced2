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
