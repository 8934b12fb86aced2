import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hojaSello } from '../../reportes/libro/index.ts'
import { decimal, type HojaLibro, type Libro, referencia, toText, type ValorCelda } from '../../shared/index.ts'
import type { EntradaMeta, ValoresMeta } from '../entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from '../entrada-ejemplo.ts'
import { evaluarMeta } from '../reglas/index.ts'
import {
  armarLibroCorte,
  COLUMNAS_METAS,
  COLUMNAS_RECURSOS,
  type ColumnaCorte,
  compararLibro,
  conCambios,
  enSuCelda,
  type FilaCorte,
  HOJA_METAS,
  HOJA_RECURSOS,
  leerLibroCorte,
  type SelloLibro,
} from './index.ts'

const CLAVE = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2026, corte: 4 } as const
const SELLO: SelloLibro = { ...CLAVE, planDesde: 2024, planVersion: 1, descargadoEn: '2026-11-22T08:00:00-05:00' }
const FUENTES = [
  { clave: 'recursos_propios', nombre: 'Recursos propios' },
  { clave: 'sgp_salud', nombre: 'SGP - Salud' },
]
const ROTULOS = { codigoSispt: 'IP-1', personalizacion: 'Vías mejoradas', lineaNombre: 'Línea 1' }

/** The book as a grid, with some cells written over: by sheet and reference. */
function libroDe(
  entradas: readonly EntradaMeta[],
  puestas: Readonly<Record<string, Readonly<Record<string, ValorCelda>>>> = {},
  sello: SelloLibro = SELLO,
): Libro {
  const nombre = (clave: string) => FUENTES.find((f) => f.clave === clave)?.nombre ?? clave
  const { metas, recursos, base } = armarLibroCorte(
    entradas.map((entrada) => ({ entrada, rotulos: ROTULOS })),
    nombre,
  )
  const hojas = [hoja(HOJA_METAS, COLUMNAS_METAS, metas), hoja(HOJA_RECURSOS, COLUMNAS_RECURSOS, recursos)]
  return { hojas: [...hojas.map((h) => conPuestas(h, puestas[h.nombre] ?? {})), hojaSello(sello, base)] }
}

function hoja(nombre: string, columnas: readonly ColumnaCorte[], filas: readonly FilaCorte[]): HojaLibro {
  const llenas = (valores: readonly (ValorCelda | undefined)[]) =>
    valores.flatMap((valor, i) => (valor === null || valor === undefined ? [] : [[i + 1, valor] as const]))
  return {
    nombre,
    filas: [
      { numero: 2, celdas: llenas(columnas.map((c) => c.encabezado)) },
      ...filas.map((f, i) => ({ numero: i + 3, celdas: llenas(columnas.map((c) => f.valores[c.clave])) })),
    ],
  }
}

function conPuestas(h: HojaLibro, puestas: Readonly<Record<string, ValorCelda>>): HojaLibro {
  const filas = new Map(h.filas.map((f) => [f.numero, new Map(f.celdas)]))
  for (const [celda, valor] of Object.entries(puestas)) {
    const numero = Number(/\d+$/.exec(celda)?.[0])
    const columna = [...Array(20).keys()].find((c) => referencia(c + 1, numero) === celda)
    const fila = filas.get(numero) ?? new Map<number, ValorCelda>()
    if (valor === null) fila.delete((columna ?? 0) + 1)
    else fila.set((columna ?? 0) + 1, valor)
    filas.set(numero, fila)
  }
  return { ...h, filas: [...filas].map(([numero, celdas]) => ({ numero, celdas: [...celdas] })) }
}

function leido(libro: Libro) {
  const resultado = leerLibroCorte(libro, CLAVE, FUENTES)
  if (resultado.tipo !== 'libro') throw new Error(JSON.stringify(resultado.hallazgos))
  return resultado
}

const M1 = '25200-M-0001'
const VALORES = valoresEjemplo({
  ejecutado: '5',
  observacion: 'Dos vías',
  fuentes: { recursos_propios: dineroEjemplo('900000.5', '800000', null) },
})

const textoLibre = fc.string({ unit: 'binary', maxLength: 40 }).filter((t) => t.isWellFormed() && !t.includes('\0'))
const cifra = fc
  .tuple(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), fc.integer({ min: 0, max: 6 }))
  .map(([n, escala]) => {
    const digitos = (n < 0n ? -n : n).toString().padStart(escala + 1, '0')
    const corte = digitos.length - escala
    return toText(
      decimal(`${n < 0n ? '-' : ''}${digitos.slice(0, corte)}${escala > 0 ? `.${digitos.slice(corte)}` : ''}`),
    )
  })
const nulo = <T>(de: fc.Arbitrary<T>) => fc.option(de, { nil: null })
const dinero = fc.record({ comprometido: nulo(cifra), obligado: nulo(cifra), pagado: nulo(cifra) })
const valores: fc.Arbitrary<ValoresMeta> = fc.record({
  ejecutado: nulo(cifra),
  observacion: nulo(textoLibre),
  sinAvance: nulo(textoLibre),
  fuentes: fc.dictionary(fc.constantFrom('recursos_propios', 'sgp_salud'), dinero),
  confirmaciones: fc.constant({}),
})

describe('Libro del corte', () => {
  it('descargado y cargado sin tocarlo no cambia nada, sean cuales sean los valores', () => {
    fc.assert(
      fc.property(valores, (suyos) => {
        const { celdas, hallazgos } = leido(libroDe([entradaEjemplo({ valores: suyos })]))
        expect(compararLibro(celdas, { [M1]: suyos })).toEqual([])
        expect(hallazgos.filter((h) => h.gravedad === 'error')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('lo que se escribe en un libro vacío llega entero al borrador, sean cuales sean los valores', () => {
    fc.assert(
      fc.property(valores, (suyos) => {
        const lleno = libroDe([entradaEjemplo({ valores: suyos })])
        const vacio = libroDe([entradaEjemplo()])
        const sello = vacio.hojas.find((h) => h.nombre === 'KPT')
        const libro = { hojas: lleno.hojas.map((h) => (h.nombre === 'KPT' && sello ? sello : h)) }
        const cambios = compararLibro(leido(libro).celdas, {})
        expect(cambios.every((c) => c.clase === 'cambia')).toBe(true)
        expect(compararLibro(leido(lleno).celdas, conCambios({}, cambios))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('un valor nuevo entra; el que otra persona cambió entre tanto es un conflicto con ambos valores', () => {
    const libro = libroDe([entradaEjemplo({ valores: VALORES })], { [HOJA_METAS]: { I3: 7, J3: 'Tres vías' } })
    const { celdas } = leido(libro)
    const deAna = { [M1]: { ...VALORES, observacion: 'Cuatro vías' } }
    expect(compararLibro(celdas, deAna)).toEqual([
      { meta: M1, campo: 'ejecutado', clave: '', base: '5', valor: '7', clase: 'cambia', hay: '5' },
      {
        meta: M1,
        campo: 'observacion',
        clave: '',
        base: 'Dos vías',
        valor: 'Tres vías',
        clase: 'conflicto',
        hay: 'Cuatro vías',
      },
    ])
    expect(compararLibro(celdas, { [M1]: { ...VALORES, ejecutado: '7', observacion: 'Tres vías' } })).toEqual([])
  })

  it('una celda que llega en blanco no borra nada por sí sola, y si otra persona la cambió no dice nada', () => {
    const { celdas } = leido(libroDe([entradaEjemplo({ valores: VALORES })], { [HOJA_METAS]: { I3: null } }))
    expect(compararLibro(celdas, { [M1]: VALORES })).toMatchObject([
      { campo: 'ejecutado', clase: 'vacia', valor: null },
    ])
    expect(compararLibro(celdas, { [M1]: { ...VALORES, ejecutado: '9' } })).toEqual([])
  })

  it('lee las cifras como la gente las escribe, y no adivina las que pueden ser dos', () => {
    const casos: readonly (readonly [ValorCelda, string | null, string | null])[] = [
      [1234.5, '1234.5', null],
      [0.1 + 0.2, '0.3', null],
      ['1.234.567,89', '1234567.89', 'corte_numero_como_texto'],
      ['$ 1\u00a0234\u00a0567', '1234567', 'corte_numero_como_texto'],
      ['12345678901234567.89', '12345678901234567.89', null],
      ['1.250', null, 'corte_numero_ilegible'],
      ['cinco', null, 'corte_numero_ilegible'],
      ['#REF!', null, 'corte_celda_con_error'],
      ['=SUM(A1)', null, 'corte_formula_sin_valor'],
    ]
    for (const [escrito, esperado, regla] of casos) {
      const { celdas, hallazgos } = leido(libroDe([entradaEjemplo()], { [HOJA_METAS]: { I3: escrito } }))
      expect([celdas.find((c) => c.campo === 'ejecutado')?.valor ?? null, hallazgos[0]?.regla ?? null]).toEqual([
        esperado,
        regla,
      ])
      if (regla) expect(hallazgos[0]?.ruta).toEqual({ hoja: HOJA_METAS, celda: 'I3' })
    }
  })

  it('una fuente que se agrega al final entra con su meta; la que no existe o una fila sin meta se dicen con su celda', () => {
    const { celdas, hallazgos } = leido(
      libroDe([entradaEjemplo()], {
        [HOJA_RECURSOS]: {
          A9: M1,
          D9: 'SGP - Salud',
          I9: 10,
          A10: M1,
          D10: 'Otra',
          I10: 1,
          D11: 'SGP - Salud',
          J11: 3,
        },
      }),
    )
    expect(celdas).toEqual([{ meta: M1, campo: 'comprometido', clave: 'sgp_salud', base: null, valor: '10' }])
    expect(hallazgos.map((h) => [h.regla, h.ruta.celda])).toEqual([
      ['corte_fuente_desconocida', 'D10'],
      ['corte_fila_sin_meta', 'A11'],
    ])
  })

  it('dos filas de la misma meta con valores distintos no se mezclan: se toma la primera y se dice', () => {
    const { celdas, hallazgos } = leido(libroDe([entradaEjemplo()], { [HOJA_METAS]: { I3: 4, A8: M1, I8: 6 } }))
    expect(celdas).toMatchObject([{ campo: 'ejecutado', valor: '4' }])
    expect(hallazgos).toMatchObject([{ regla: 'corte_celda_repetida', ruta: { celda: 'I8' }, detalles: { fila: '3' } }])
  })

  it('el libro de otra entidad, de otro corte, sin sello o sin una columna se rechaza y se dice por qué', () => {
    const reglas = (libro: Libro) => {
      const r = leerLibroCorte(libro, CLAVE, FUENTES)
      return r.tipo === 'rechazo' ? r.hallazgos.map((h) => h.regla) : []
    }
    const bueno = libroDe([entradaEjemplo()])
    const sinSello = { hojas: bueno.hojas.filter((h) => h.nombre !== 'KPT') }
    const sinColumna = libroDe([entradaEjemplo()], { [HOJA_METAS]: { I2: 'Otra cosa' } })
    expect(reglas(libroDe([], {}, { ...SELLO, entidad: '25295' }))).toEqual(['corte_libro_otra_entidad'])
    expect(reglas(libroDe([], {}, { ...SELLO, corte: 3 }))).toEqual(['corte_libro_otro_corte'])
    expect(reglas(sinSello)).toEqual(['corte_libro_ajeno'])
    expect(reglas(sinColumna)).toEqual(['corte_columna_ausente'])
    expect(reglas({ hojas: bueno.hojas.filter((h) => h.nombre !== HOJA_RECURSOS) })).toEqual(['corte_hoja_ausente'])
  })

  it('un sello al que le faltan celdas no sirve: sin lo que había no se sabe qué cambió', () => {
    const bueno = libroDe([entradaEjemplo({ valores: VALORES })])
    const roto = { hojas: bueno.hojas.map((h) => (h.nombre === 'KPT' ? { ...h, filas: h.filas.slice(0, -1) } : h)) }
    expect(leerLibroCorte(roto, CLAVE, FUENTES)).toMatchObject({
      tipo: 'rechazo',
      hallazgos: [{ regla: 'corte_libro_ajeno' }],
    })
  })

  it('un hallazgo de las reglas encuentra la celda donde está su campo', () => {
    const valores = valoresEjemplo({
      ejecutado: '-1',
      fuentes: { recursos_propios: dineroEjemplo('1', '2', '1') },
    })
    const entrada = entradaEjemplo({ valores })
    const { lugares } = leido(libroDe([entrada]))
    const celdas = evaluarMeta(entrada).map((h) => [
      h.regla,
      enSuCelda(h, lugares).ruta.hoja,
      enSuCelda(h, lugares).ruta.celda,
    ])
    expect(celdas).toContainEqual(['valor_negativo', HOJA_METAS, 'I3'])
    expect(celdas).toContainEqual(['obligado_mayor_que_comprometido', HOJA_RECURSOS, 'J3'])
  })
})
