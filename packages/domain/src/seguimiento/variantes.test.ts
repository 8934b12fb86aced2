import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { esperadoA, esperadoDeGrupo, trimestresCumplidos } from './esperado.ts'
import { aportesDe } from './grupos.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'
import { partesDe, problemasDePesos } from './ponderacion.ts'
import { nivelFrenteALoEsperado } from './semaforo.ts'
import { variantesDe } from './variantes.ts'

const meta = fc.record({
  linea: fc.constantFrom('1', '2'),
  programa: fc.constantFrom('2201', '1903'),
  ejecutado: fc.constantFrom('0', '1', '5', '10', '25'),
})
const plan = fc.array(meta, { minLength: 1, maxLength: 12 }).map((lista) =>
  lista.map(({ ejecutado, ...lugar }, i) =>
    entradaEjemplo({
      ...lugar,
      meta: `25200-M-${String(i + 1).padStart(4, '0')}`,
      valores: valoresEjemplo({ ejecutado }),
    }),
  ),
)

describe('La variante ponderada', () => {
  it('sin pesos da lo mismo que la oficial, y las partes suman el plan', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        const partes = partesDe(entradas, [])
        expect([...partes.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        const [delPlan] = aportesDe(entradas, METODOLOGIA_INICIAL)
        const oficial = Number(delPlan?.sumaFisico) / Number(delPlan?.metasProgramadas)
        const ponderado = variantesDe(entradas, METODOLOGIA_INICIAL, partes).ponderado?.fisico.valor
        expect(ponderado).toBeCloseTo(oficial, 9)
      }),
    )
  })

  it('los pesos de un mismo nivel suman 100 o se dice cuánto suman; lo desconocido, lo repetido y lo negativo, también', () => {
    const metas = [
      { meta: 'a', linea: '1', programa: '2201' },
      { meta: 'b', linea: '2', programa: '2201' },
    ]
    const linea = (clave: string, peso: string) => ({ nivel: 'linea' as const, clave, peso })
    expect(problemasDePesos(metas, [linea('1', '30.5'), linea('2', '69.5')])).toEqual([])
    expect(problemasDePesos(metas, [linea('1', '30'), linea('2', '69')])).toEqual([
      { codigo: 'no_suma_100', nivel: 'linea', dentroDe: '', suma: '99' },
    ])
    expect(problemasDePesos(metas, [linea('1', '100')])[0]).toMatchObject({ codigo: 'no_suma_100', suma: '100' })
    expect(problemasDePesos(metas, [linea('9', '1')])[0]).toMatchObject({ codigo: 'desconocido', clave: '9' })
    const partes = partesDe(metas, [linea('1', '30'), linea('2', '70')])
    expect([partes.get('a'), partes.get('b')]).toEqual([0.3, 0.7])
  })
})

describe('Lo esperado al corte', () => {
  const trimestres = { '1': '1', '2': '2', '3': '3', '4': '4' }
  const programada = (tipoAcumulacion: 'acumulativo' | 'no_acumulativo') => ({
    tipoAcumulacion,
    programadoTrimestral: { '2025': trimestres },
  })

  it('se cuentan los trimestres que terminaron a la fecha de los datos', () => {
    const fechas = ['2024-12-31', '2025-03-30', '2025-03-31', '2025-07-15', '2025-12-31', '2026-03-31']
    expect(fechas.map((fecha) => trimestresCumplidos('2025', fecha))).toEqual([0, 0, 1, 2, 4, 4])
  })

  it('acumulativo, se suman; no acumulativo, el último es el nivel; sin programación trimestral no se espera nada', () => {
    expect(esperadoA(programada('acumulativo'), '2025', '2025-09-30')).toBe('6')
    expect(esperadoA(programada('no_acumulativo'), '2025', '2025-09-30')).toBe('3')
    expect(esperadoA(programada('acumulativo'), '2026', '2026-09-30')).toBeNull()
  })

  it('un grupo compara lo que esperaba con lo que lleva, solo en las metas con programación trimestral', () => {
    const valores = valoresEjemplo({ ejecutado: '2' })
    const grupo = esperadoDeGrupo([entradaEjemplo({ esperado: '4', valores }), entradaEjemplo({ valores })])
    expect(grupo).toEqual({ metas: 1, sumaEsperada: '0.4', sumaLograda: '0.2', esperado: 0.4, logrado: 0.2 })
    expect(nivelFrenteALoEsperado(0.2, 0.4, METODOLOGIA_INICIAL.semaforo)).toBe('bajo')
    expect(nivelFrenteALoEsperado(0.2, 0, METODOLOGIA_INICIAL.semaforo)).toBeNull()
  })
})
