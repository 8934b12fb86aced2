import {
  type EntradaMeta,
  evaluarMeta,
  REGLAS_SEGUIMIENTO,
  SIN_VALORES,
  type ValoresMeta,
} from '@kpt/domain/seguimiento'
import type { Hallazgo } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { avisoLecturaAmbigua, fraseHallazgoSeguimiento, tituloReglaSeguimiento } from './seguimiento.ts'

const dinero = (comprometido: string, obligado: string, pagado: string) => ({
  otros: { comprometido, obligado, pagado },
})
const ANTERIOR: ValoresMeta = { ...SIN_VALORES, ejecutado: '4', fuentes: dinero('50000000', '50000000', '50000000') }
const BASE: EntradaMeta = {
  meta: '25200-M-0001',
  linea: '1',
  sector: '22',
  programa: '2201',
  ods: null,
  dependencia: null,
  indicador: null,
  unidad: 'Número',
  tipoAcumulacion: 'acumulativo',
  orientacion: 'incremento',
  orientacionAsumida: true,
  lineaBase: null,
  metaCuatrienio: '40',
  programado: '10',
  programadoPorVigencia: {},
  programadoFuentes: { otros: '100000000' },
  valores: SIN_VALORES,
  anterior: ANTERIOR,
  ejecutadoAntes: {},
}

/** Between them they break every rule. */
const ENTRADAS: readonly Partial<EntradaMeta>[] = [
  { valores: { ...SIN_VALORES, ejecutado: '-1', fuentes: dinero('1000', '2000', '3000') } },
  { valores: { ...SIN_VALORES, sinAvance: '', ejecutado: '5', observacion: 'a'.repeat(5000) } },
  { valores: { ...SIN_VALORES, ejecutado: '12', fuentes: dinero('150000000', '150000000', '0') } },
  { valores: { ...SIN_VALORES, ejecutado: '25.5', fuentes: dinero('350000000', '350000000', '0') } },
  { valores: { ...SIN_VALORES, ejecutado: '0' } },
  { anterior: null, valores: { ...SIN_VALORES, ejecutado: '3', fuentes: dinero('0', '0', '0') } },
  { programado: '0', programadoFuentes: {}, valores: { ...SIN_VALORES, ejecutado: '4' } },
  { exigeEvidencia: true, valores: { ...SIN_VALORES, ejecutado: '6' } },
  {
    anterior: { ...SIN_VALORES, ejecutado: '1', fuentes: dinero('9000000', '9000000', '0') },
    pares: {
      fisico: { pares: 12, q1: 0.1, mediana: 0.15, q3: 0.2 },
      financiero: { pares: 12, q1: 0, mediana: 0, q3: 0 },
    },
    valores: { ...SIN_VALORES, ejecutado: '8', fuentes: dinero('70000000', '70000000', '0') },
  },
]
const HALLAZGOS = ENTRADAS.flatMap((cambios) => evaluarMeta({ ...BASE, ...cambios }))

const frase = (regla: string, cumple: (h: Hallazgo) => boolean = () => true) => {
  const hallazgo = HALLAZGOS.find((h) => h.regla === regla && cumple(h))
  return hallazgo ? fraseHallazgoSeguimiento(hallazgo) : `sin hallazgo de ${regla}`
}

const llana = (regla: string) => (frase(regla) ?? '').replace(/\s/g, ' ')

describe('Frases de los hallazgos', () => {
  it('los ejemplos rompen todas las reglas', () => {
    expect([...new Set(HALLAZGOS.map((h) => h.regla))].sort()).toEqual(REGLAS_SEGUIMIENTO.map((r) => r.id).sort())
  })

  it('un valor atípico dice con quiénes se compara y cómo van, o cómo iba la propia entidad', () => {
    expect(llana('fisico_atipico_entre_pares')).toContain(
      'es 80,0 %. En este indicador, la mitad de las 12 entidades comparables con reporte publicado está entre 10,0 % y 20,0 % (mediana 15,0 %)',
    )
    expect(llana('salto_fisico')).toContain('Llega a 8 y en el corte anterior iba en 1.')
    expect(llana('salto_financiero')).toContain('Llega a $ 70.000.000 y en el corte anterior iba en $ 9.000.000.')
  })

  it('ninguna deja un hueco ni un nombre interno a la vista', () => {
    for (const hallazgo of HALLAZGOS) {
      const texto = fraseHallazgoSeguimiento(hallazgo) ?? ''
      expect(texto).toMatch(/^[A-Z¿$"0-9-].*[.?]$/)
      expect(texto).not.toMatch(/undefined|null|NaN|_|\d{4,}/)
      expect(tituloReglaSeguimiento(hallazgo.regla)).toMatch(/^[A-Z]/)
    }
  })

  it('dicen qué se vio y qué hacer', () => {
    expect(frase('obligado_mayor_que_comprometido')).toBe(
      'Lo obligado ($ 2.000) supera lo comprometido ($ 1.000). Solo se obliga lo que se comprometió: revise los dos valores de esta fuente.',
    )
    expect(frase('acumulado_disminuye', (h) => h.ruta.campo === 'ejecutado')).toBe(
      'El acumulado bajó de 4 a -1. Los valores se acumulan dentro de la vigencia: corríjalo, o confirme el motivo de la disminución.',
    )
    expect(frase('dinero_en_miles', (h) => h.ruta.campo === 'comprometido')).toBe(
      '$ 1.000 parece escrito en miles de pesos: en el corte anterior había $ 50.000.000. ¿Está en pesos? Si lo está, confírmelo con el motivo; si no, escriba todas las cifras.',
    )
    expect(frase('fisico_sobre_200')).toContain(
      'Lo ejecutado (25,5) es más del doble de lo programado para la vigencia (10)',
    )
  })

  it('en Reducción nombran la línea base', () => {
    const reduccion = { orientacion: 'reduccion', lineaBase: '20', programado: '15' } as const
    const [hallazgo] = evaluarMeta({ ...BASE, ...reduccion, valores: { ...SIN_VALORES, ejecutado: '12' } })
    expect(hallazgo && fraseHallazgoSeguimiento(hallazgo)).toContain('La reducción lograda (de 20 a 12)')
  })

  it('de una regla de otro tema no dicen nada', () => {
    expect(tituloReglaSeguimiento('toString')).toBeNull()
    expect(
      fraseHallazgoSeguimiento({ regla: 'otra', gravedad: 'nota', ruta: {}, valor: null, detalles: {} }),
    ).toBeNull()
  })

  it('una cifra ambigua se muestra como se leyó', () => {
    expect(avisoLecturaAmbigua('1234')).toContain('Se leyó como 1.234,')
  })
})
