import { describe, expect, it } from 'vitest'
import { completitud } from './completitud.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { declaracionSinAvance, sinActualizar, valoresVigentes } from './valores.ts'

const fuentes = { recursos_propios: dineroEjemplo('0', '0', '0') }
const sinPrograma = { programado: '0', programadoFuentes: {} }

describe('Si una meta está respondida en el corte', () => {
  it('reportada: la cantidad y, donde se programó, algún dinero', () => {
    expect(completitud(entradaEjemplo({ valores: valoresEjemplo({ ejecutado: '0', fuentes }) })).estado).toBe(
      'reportada',
    )
    const sinRecursos = entradaEjemplo({ programadoFuentes: {}, valores: valoresEjemplo({ ejecutado: '0' }) })
    expect(completitud(sinRecursos).estado).toBe('reportada')
  })

  it('falta: dice qué', () => {
    expect(completitud(entradaEjemplo())).toEqual({ estado: 'falta', faltan: ['ejecutado', 'dinero'] })
    expect(completitud(entradaEjemplo({ valores: valoresEjemplo({ ejecutado: '1' }) }))).toEqual({
      estado: 'falta',
      faltan: ['dinero'],
    })
    expect(completitud(entradaEjemplo({ valores: valoresEjemplo({ fuentes }) }))).toEqual({
      estado: 'falta',
      faltan: ['ejecutado'],
    })
    expect(completitud(entradaEjemplo({ valores: valoresEjemplo({ observacion: 'En trámite' }) })).estado).toBe('falta')
  })

  it('declarada: sin avance en el periodo', () => {
    expect(completitud(entradaEjemplo({ valores: valoresEjemplo({ sinAvance: 'Sin contrato' }) })).estado).toBe(
      'declarada',
    )
  })

  it('no requiere: sin programa físico ni financiero y sin nada ejecutado', () => {
    expect(completitud(entradaEjemplo(sinPrograma)).estado).toBe('no_requiere')
    expect(completitud(entradaEjemplo({ ...sinPrograma, programado: null })).estado).toBe('no_requiere')
    expect(completitud(entradaEjemplo({ programado: '0' })).estado).toBe('falta')
    const ejecutoAntes = { ...sinPrograma, anterior: valoresEjemplo({ ejecutado: '2' }) }
    expect(completitud(entradaEjemplo(ejecutoAntes)).estado).toBe('falta')
    expect(completitud(entradaEjemplo({ ...sinPrograma, valores: valoresEjemplo({ ejecutado: '2' }) })).estado).toBe(
      'reportada',
    )
  })
})

describe('Sin avance en el periodo', () => {
  it('deja los acumulados del corte anterior; en el primero, cero', () => {
    const anterior = valoresEjemplo({ ejecutado: '4', fuentes: { otros: dineroEjemplo('9', '8', '7') } })
    expect(declaracionSinAvance(anterior)).toEqual({ ejecutado: '4', fuentes: anterior.fuentes })
    expect(declaracionSinAvance(null)).toEqual({ ejecutado: '0', fuentes: {} })
  })
})

describe('Valores que están en pie', () => {
  const anterior = valoresEjemplo({
    ejecutado: '4',
    observacion: 'Del corte anterior',
    fuentes: { otros: dineroEjemplo('9', '8', '7'), credito: dineroEjemplo('1', '1', '1') },
  })

  it('una celda en blanco conserva su último acumulado; lo escrito manda', () => {
    const valores = valoresEjemplo({ fuentes: { otros: dineroEjemplo('12', null, null) } })
    const vigentes = valoresVigentes(entradaEjemplo({ valores, anterior }))
    expect(vigentes.ejecutado).toBe('4')
    expect(vigentes.fuentes).toEqual({ otros: dineroEjemplo('12', '8', '7'), credito: dineroEjemplo('1', '1', '1') })
    expect(vigentes.observacion).toBeNull()
  })

  it('quien no dijo nada en este corte queda sin actualizar, si antes hubo algo', () => {
    expect(sinActualizar(entradaEjemplo({ anterior }))).toBe(true)
    expect(sinActualizar(entradaEjemplo())).toBe(false)
    expect(sinActualizar(entradaEjemplo({ anterior, valores: valoresEjemplo({ ejecutado: '5' }) }))).toBe(false)
    expect(sinActualizar(entradaEjemplo({ anterior, valores: valoresEjemplo({ sinAvance: 'Sin contrato' }) }))).toBe(
      false,
    )
  })
})
