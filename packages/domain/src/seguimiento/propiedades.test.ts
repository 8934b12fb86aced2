import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalFromNumber, sum, toText } from '../shared/index.ts'
import { completitud } from './completitud.ts'
import { diferencias } from './diferencias.ts'
import { documentoDe, parseDocumento, textoDocumento, valoresDelDocumento } from './documento.ts'
import { CAMPOS, type EntradaMeta, type ValoresMeta } from './entrada.ts'
import { entradaEjemplo } from './entrada-ejemplo.ts'
import { aportesDe, aportesDistintos, avanceDeGrupo, DIMENSIONES_DE_METAS, sumarCuentas } from './grupos.ts'
import { METODOLOGIA_INICIAL } from './metodologia.ts'
import { razonesDe } from './razones.ts'
import { REGLAS_SEGUIMIENTO, type Regla } from './reglas/index.ts'
import { type Celda, celdasDe, valoresDeCeldas, valoresVigentes } from './valores.ts'

const FUENTES = ['recursos_propios', 'sgp_salud', 'regalias'] as const
const cantidad = fc.constantFrom('0', '0.25', '1', '3', '7.5', '10', '33', '9007199254740993.01')
const talVez = <T>(valor: fc.Arbitrary<T>) => fc.option(valor, { nil: null })
const porFuente = <T>(valor: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...FUENTES), valor, { noNullPrototype: true })

const valores: fc.Arbitrary<ValoresMeta> = fc.record({
  ejecutado: talVez(cantidad),
  observacion: talVez(fc.string({ maxLength: 5 })),
  sinAvance: talVez(fc.constantFrom('', 'Sin contrato')),
  fuentes: porFuente(
    fc.record({ comprometido: talVez(cantidad), obligado: talVez(cantidad), pagado: talVez(cantidad) }),
  ),
  confirmaciones: fc.dictionary(
    fc.constantFrom('fisico_sobre_100', 'dinero_en_miles'),
    fc.constantFrom('', 'Adición'),
    {
      noNullPrototype: true,
    },
  ),
})

const entrada: fc.Arbitrary<EntradaMeta> = fc
  .record({
    linea: fc.constantFrom('1', '2'),
    sector: fc.constantFrom('22', '19'),
    programa: fc.constantFrom('2201', '1903'),
    ods: talVez(fc.constantFrom('3', '4')),
    dependencia: talVez(fc.constantFrom('planeacion', 'salud')),
    orientacion: fc.constantFrom('incremento' as const, 'reduccion' as const),
    tipoAcumulacion: fc.constantFrom('acumulativo' as const, 'no_acumulativo' as const, null),
    lineaBase: talVez(cantidad),
    metaCuatrienio: talVez(cantidad),
    programado: talVez(cantidad),
    programadoFuentes: porFuente(cantidad),
    valores,
    anterior: talVez(valores),
    ejecutadoAntes: fc.constantFrom<Record<string, string>>({}, { '2024': '2' }, { '2024': '2', '2025': '0.1' }),
  })
  .map(entradaEjemplo)

const plan = fc
  .array(entrada, { maxLength: 12 })
  .map((lista) => lista.map((e, i) => ({ ...e, meta: `25200-M-${String(i + 1).padStart(4, '0')}` })))

describe('Aportes a los tableros', () => {
  it('las partes de cada dimensión suman el plan entero', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        const aportes = aportesDe(entradas, METODOLOGIA_INICIAL)
        const totales = DIMENSIONES_DE_METAS.map((d) => sumarCuentas(aportes.filter((a) => a.dimension === d)))
        for (const total of totales) expect(total).toEqual(totales[0])
        expect(totales[0]?.metas).toBe(entradas.length)
      }),
    )
  })

  it('el dinero de las fuentes suma el del plan, peso por peso, y ninguna aporta avance físico', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        const aportes = aportesDe(entradas, METODOLOGIA_INICIAL)
        const [delPlan, deFuentes] = ['plan', 'fuente'].map((d) =>
          sumarCuentas(aportes.filter((a) => a.dimension === d)),
        )
        expect(deFuentes?.programado).toBe(delPlan?.programado)
        expect(deFuentes?.ejecutado).toBe(delPlan?.ejecutado)
        expect([deFuentes?.sumaFisico, deFuentes?.metasProgramadas]).toEqual(['0', 0])
        const excluidas = aportes.filter((a) => a.dimension === 'fuente' && a.clave === 'regalias')
        expect(excluidas).toEqual([])
      }),
    )
  })

  it('las razones guardadas por meta son las que suman los aportes: el tope no cambia lo crudo y la suma es la suma', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        const { fisico, fisicoTopado, cuatrienio, cuatrienioTopado } = razonesDe(entradas, METODOLOGIA_INICIAL)
        const [delPlan] = aportesDe(entradas, METODOLOGIA_INICIAL)
        const sumaDe = (lista: readonly (number | null)[]) =>
          toText(sum(lista.flatMap((razon) => (razon === null ? [] : (decimalFromNumber(razon) ?? [])))))
        expect(sumaDe(fisicoTopado)).toBe(delPlan?.sumaFisico ?? '0')
        expect(sumaDe(cuatrienioTopado)).toBe(delPlan?.sumaFisicoCuatrienio ?? '0')
        const conTope = (crudo: number | null, topado: number | null) =>
          crudo === null ? topado === null || topado === 0 : topado === Math.min(1, crudo)
        expect(fisico.every((crudo, i) => conTope(crudo, fisicoTopado[i] ?? null))).toBe(true)
        expect(cuatrienio.every((crudo, i) => conTope(crudo, cuatrienioTopado[i] ?? null))).toBe(true)
      }),
    )
  })

  it('lo que suman los tableros por partes es lo que da calcularlo todo de una vez, cifra por cifra', () => {
    fc.assert(
      fc.property(plan, plan, (unas, otras) => {
        const deUnaVez = aportesDe([...unas, ...otras], METODOLOGIA_INICIAL)
        const partes = [...aportesDe(unas, METODOLOGIA_INICIAL), ...aportesDe(otras, METODOLOGIA_INICIAL)]
        const sumados = deUnaVez.map(({ dimension, clave }) => ({
          dimension,
          clave,
          ...sumarCuentas(partes.filter((p) => p.dimension === dimension && p.clave === clave)),
        }))
        expect(sumados).toEqual(deUnaVez)
        expect(aportesDistintos(sumados, deUnaVez)).toEqual([])
      }),
    )
  })

  it('cada meta está reportada, declarada, no requiere o falta', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        const total = sumarCuentas(aportesDe(entradas, METODOLOGIA_INICIAL).filter((a) => a.dimension === 'plan'))
        const faltan = entradas.filter((e) => completitud(e).estado === 'falta').length
        expect(total.metasReportadas + total.metasDeclaradas + total.metasNoRequieren + faltan).toBe(total.metas)
      }),
    )
  })

  it('el promedio de un grupo nunca pasa de 100 %', () => {
    fc.assert(
      fc.property(plan, (entradas) => {
        for (const aporte of aportesDe(entradas, METODOLOGIA_INICIAL)) {
          const { fisico, fisicoCuatrienio } = avanceDeGrupo(aporte, METODOLOGIA_INICIAL)
          expect(fisico.valor ?? 0).toBeLessThanOrEqual(1)
          expect(fisicoCuatrienio.valor ?? 0).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('Documento de una versión enviada', () => {
  const cabecera = fc.record({
    entidad: fc.constantFrom('25', '25200'),
    vigencia: fc.integer({ min: 2020, max: 2027 }),
    corte: fc.integer({ min: 1, max: 4 }),
    version: fc.integer({ min: 1, max: 9 }),
    fechaDatos: fc.constantFrom('2025-03-31', '2025-12-31'),
    plan: fc.record({ desde: fc.constant(2024), version: fc.integer({ min: 1, max: 9 }) }),
    metodologia: fc.constant('1'),
  })
  const documento = fc.tuple(cabecera, plan).map(([c, entradas]) => documentoDe(c, entradas))

  it('va a texto y vuelve igual, y el mismo contenido da el mismo texto en cualquier orden', () => {
    fc.assert(
      fc.property(cabecera, plan, (c, entradas) => {
        const texto = textoDocumento(documentoDe(c, entradas))
        expect(parseDocumento(texto)).toEqual(documentoDe(c, entradas))
        expect(textoDocumento(documentoDe(c, [...entradas].reverse()))).toBe(texto)
      }),
    )
  })

  it('lo que se congela es lo que está en pie: el corte siguiente parte de ahí', () => {
    fc.assert(
      fc.property(cabecera, plan, (c, entradas) => {
        const anteriores = valoresDelDocumento(documentoDe(c, entradas))
        for (const e of entradas) {
          const vigentes = valoresVigentes(e)
          expect(anteriores[e.meta]?.ejecutado ?? null).toBe(vigentes.ejecutado)
          for (const [fuente, dinero] of Object.entries(anteriores[e.meta]?.fuentes ?? {}))
            expect(dinero).toEqual(vigentes.fuentes[fuente])
        }
      }),
    )
  })

  it('no hay diferencias de una versión consigo misma, y las de ida son las de vuelta al revés', () => {
    fc.assert(
      fc.property(documento, documento, (a, b) => {
        expect(diferencias(a, a)).toEqual([])
        const alReves = diferencias(b, a).map(({ antes, despues, ...d }) => ({ ...d, antes: despues, despues: antes }))
        const clave = (d: { meta: string; campo: string; clave: string }) => `${d.meta}/${d.campo}/${d.clave}`
        const ordenadas = (lista: typeof alReves) => lista.sort((x, y) => (clave(x) < clave(y) ? -1 : 1))
        expect(ordenadas(diferencias(a, b))).toEqual(ordenadas(alReves))
      }),
    )
  })
})

describe('Valores y reglas', () => {
  it('los valores van a celdas y vuelven', () => {
    fc.assert(
      fc.property(valores, (v) => {
        const conDinero = Object.entries(v.fuentes).filter(([, f]) => Object.values(f).some((pesos) => pesos !== null))
        expect(valoresDeCeldas(celdasDe(v))).toEqual({ ...v, fuentes: Object.fromEntries(conDinero) })
      }),
    )
  })

  it('una regla que no nombra un campo da lo mismo antes y después de tocarlo', () => {
    const tecleo: fc.Arbitrary<Celda> = fc
      .record({ campo: fc.constantFrom(...CAMPOS), fuente: fc.constantFrom(...FUENTES), cifra: cantidad })
      .map(({ campo, fuente, cifra }) => ({ campo, clave: claveDe(campo, fuente), valor: cifra }))
    fc.assert(
      fc.property(entrada, tecleo, (antes, celda) => {
        const despues = { ...antes, valores: valoresDeCeldas([...celdasDe(antes.valores), celda]) }
        const reglas: readonly Regla[] = REGLAS_SEGUIMIENTO
        for (const regla of reglas.filter((r) => !r.campos.includes(celda.campo)))
          expect(regla.evaluar(despues)).toEqual(regla.evaluar(antes))
      }),
      { numRuns: 1000 },
    )
  })
})

function claveDe(campo: Celda['campo'], fuente: string): string {
  if (campo === 'confirmacion') return 'fisico_sobre_100'
  return campo === 'comprometido' || campo === 'obligado' || campo === 'pagado' ? fuente : ''
}
