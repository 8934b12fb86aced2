import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Libro, ValorCelda } from '../../shared/index.ts'
import { leerPlanIndicativo } from '../evaluar.ts'
import type { HallazgoPlan } from '../hallazgos.ts'
import { encabezadosProductos, FUENTES_PRUEBA, filaDe, filaLinea, filaMeta, libroSispt } from '../pruebas/index.ts'

const PRODUCTOS = 'Plan indicativo - Productos'

function leer(libro: Libro) {
  return leerPlanIndicativo(libro, FUENTES_PRUEBA)
}

function conMetas(...cambios: Record<string, ValorCelda>[]) {
  return leer(libroSispt({ metas: cambios.map((c, i) => filaMeta(i + 1, c)) }))
}

/** `regla hoja!celda valor` of every finding. */
function vistos(hallazgos: readonly HallazgoPlan[]): string[] {
  return hallazgos.map(({ regla, ruta, valor }) => `${regla} ${ruta.hoja ?? '-'}!${ruta.celda ?? '-'} ${valor ?? '-'}`)
}

function columna(encabezado: string): string {
  const i = encabezadosProductos().indexOf(encabezado)
  return i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(65 + i - 26)}`
}

describe('las celdas', () => {
  it('un texto queda sin lo que no se ve ni se puede guardar', () => {
    const sucio = ' uno\u0000\u0007\r\n dos\ttres\u00a0\ud800 '
    const { plan } = conMetas({ 'Personalización de Indicador de Producto': sucio, 'Línea estratégica': 'a\u0000b' })
    expect(plan?.metas[0]).toMatchObject({ personalizacion: 'uno\n dos tres \ufffd', linea: 'ab' })
  })

  const UNIDAD = 'Unidad de medida'
  const META = 'Meta del cuatrienio'

  it.each([
    ['1.234.567,5', '1234567.5', 'numero_como_texto'],
    ['$ 4', '4', 'numero_como_texto'],
    ['0,25', '0.25', 'numero_como_texto'],
    ['4', '4', null],
    ['4.50', '4.5', null],
    ['1.250', null, 'numero_ilegible'],
    ['cuatro', null, 'numero_ilegible'],
    ['4 km', null, 'numero_ilegible'],
    [true, null, 'numero_ilegible'],
    ['#REF!', null, 'celda_con_error'],
    ['=SUM(A1)', null, 'formula_sin_valor'],
    [20312682.0841, '20312682.0841', null],
    [21002337.256500002, '21002337.2565', null],
    [1e21, '1000000000000000000000', null],
  ] as const)('el número %j se lee como %j', (escrito, leido, regla) => {
    const { plan, hallazgos } = conMetas({ [META]: escrito, 'Tipo de acumulación': null })
    expect(plan?.metas[0]?.metaCuatrienio).toBe(leido)
    const propios = hallazgos.filter((h) => h.ruta.celda === `${columna(META)}3`)
    expect(propios.map((h) => h.regla)).toEqual(regla === null ? [] : [regla])
    if (regla !== null && regla !== 'numero_como_texto') expect(propios[0]?.gravedad).toBe('error')
  })

  it('los textos pierden _x000D_, espacios duros y blancos de los bordes, y nada más', () => {
    const { plan } = conMetas({
      [UNIDAD]: ' Metros \u00a0',
      'Personalización de Indicador de Producto': '  Dotar 5\u00a0sedes_x000D_\r\nen  2 veredas \n',
    })
    expect(plan?.metas[0]).toMatchObject({ unidad: 'Metros', personalizacion: 'Dotar 5 sedes\nen  2 veredas' })
  })

  it('la línea repetida en la celda es una sola; dos distintas se avisan', () => {
    const lineas = [filaLinea(1, 'Cogua social, nueva'), filaLinea(2, 'Cogua verde')]
    const metas = [
      'LE-1-Cogua social, nueva,LE-1-Cogua social, nueva',
      'LE-2-Cogua verde,LE-1-Cogua social, nueva',
      'COGUA VERDE',
    ].map((linea, i) => filaMeta(i + 1, { 'Línea estratégica': linea }))
    const { plan, hallazgos } = leer(libroSispt({ lineas, metas }))
    expect(plan?.metas.map((m) => m.linea)).toEqual(['LE-1', 'LE-2', 'LE-2'])
    expect(hallazgos.map((h) => `${h.regla} ${h.ruta.celda}`)).toEqual(['linea_multiple E4'])
  })

  it('el BPIN puede faltar, ser uno o varios, como texto o como número', () => {
    const { plan, hallazgos } = conMetas(
      { BPIN: null },
      { BPIN: 2024252000028 },
      { BPIN: '2024252000028, 202500000044597\n2024252000028' },
    )
    expect(plan?.metas.map((m) => m.bpin)).toEqual([[], ['2024252000028'], ['2024252000028', '202500000044597']])
    expect(hallazgos).toEqual([])
  })

  it('los códigos que perdieron el cero inicial lo recuperan, con una nota', () => {
    const { plan, hallazgos } = conMetas({
      'Código del sector': 4,
      'Código del programa (MGA)': 401,
      'Código del producto (MGA)': 401105,
      'Código de indicador de producto (MGA)': 40110500,
    })
    expect(plan?.metas[0]).toMatchObject({
      sector: '04',
      programa: '0401',
      producto: '0401105',
      indicador: '040110500',
    })
    expect(new Set(hallazgos.map((h) => h.regla))).toEqual(new Set(['codigo_completado']))
  })

  it('una opción que no existe queda sin valor y se dice una sola vez', () => {
    const { plan, hallazgos } = conMetas({ 'Tipo de acumulación': 'Acumulado' })
    expect(plan?.metas[0]?.tipoAcumulacion).toBeNull()
    expect(vistos(hallazgos)).toEqual([`opcion_ilegible ${PRODUCTOS}!${columna('Tipo de acumulación')}3 Acumulado`])
  })

  it('una fuente ilegible no se repite como total que no cuadra, y lo demás se conserva', () => {
    const { plan, hallazgos } = conMetas({ 'Crédito 2025': 'por definir', 'Total 2025': 9_000_000 }, {})
    expect(plan?.metas).toHaveLength(2)
    expect(plan?.metas[0]?.fuentes['2025']).toEqual({ recursos_propios: '1000000' })
    expect(vistos(hallazgos)).toEqual([`numero_ilegible ${PRODUCTOS}!${columna('Crédito 2025')}3 por definir`])
  })

  it('una fila que no es una meta se dice y se deja por fuera; las vacías no', () => {
    const vacia = Object.fromEntries(encabezadosProductos().map((e) => [e, null]))
    const total = { ...vacia, 'Total 2024': 5 }
    const { plan, hallazgos } = conMetas(vacia, total, {}, filaDe({ ...vacia, 'Código DANE': '25200' }))
    expect(plan?.metas).toHaveLength(1)
    expect(vistos(hallazgos)).toEqual([`fila_ilegible ${PRODUCTOS}!${columna('Total 2024')}4 5`])
  })

  it('dos códigos DANE o dos nombres de plan se dicen una vez, con cuántas celdas son', () => {
    const otra = { 'Código DANE': '25126', 'Nombre del plan': 'Otro plan' }
    const { hallazgos } = conMetas({}, otra, otra)
    expect(hallazgos.map((h) => `${h.regla} ${h.ruta.celda} ${h.valor} ${h.detalles.celdas}`)).toEqual([
      'entidad_distinta A4 25126 2',
      'nombre_plan_distinto C4 Otro plan 2',
    ])
  })

  it('más hallazgos de los que alguien puede leer se cuentan', () => {
    const mala = Object.fromEntries(
      encabezadosProductos()
        .filter((e) => /\d{4}$/.test(e))
        .map((e) => [e, 'x']),
    )
    const { plan, hallazgos } = conMetas(...Array.from({ length: 300 }, () => mala))
    expect(plan?.metas).toHaveLength(300)
    expect(hallazgos).toHaveLength(5001)
    expect(hallazgos.at(-1)).toMatchObject({ regla: 'hallazgos_omitidos', ruta: {}, detalles: { omitidos: '2200' } })
  })
})

describe('cualquier cosa que traiga el libro', () => {
  const valor = fc.oneof(
    fc.constantFrom<ValorCelda>(
      null,
      '',
      '#N/A',
      '=A1',
      'Acumulativo',
      'LE-1-x,LE-2-y',
      '1.250',
      -1,
      0.1 + 0.2,
      true,
      '\u00a0',
      'Sí',
      '05001',
    ),
    fc.string({ maxLength: 30 }),
    fc.double(),
  )
  const cambios = fc.dictionary(fc.constantFrom(...encabezadosProductos()), valor, { maxKeys: 12 })

  it('se lee sin caerse, y cada hallazgo tiene su lugar', () => {
    fc.assert(
      fc.property(fc.array(cambios, { maxLength: 6 }), (filas) => {
        const { plan, hallazgos } = conMetas(...(filas as Record<string, ValorCelda>[]))
        for (const { ruta } of hallazgos) expect(ruta.hoja === undefined).toBe(ruta.celda === undefined)
        const conLugar = hallazgos.filter((h) => h.regla !== 'hallazgos_omitidos')
        expect(conLugar.every((h) => h.ruta.hoja !== undefined)).toBe(true)
        if (plan) expect(plan.metas.length).toBeLessThanOrEqual(filas.length)
      }),
    )
  })

  it('una cuadrícula al azar se rechaza o se lee, nunca revienta', () => {
    const nombre = fc.oneof(fc.constantFrom(...libroSispt().hojas.map((h) => h.nombre)), fc.string({ maxLength: 20 }))
    const celda = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.oneof(valor, fc.constantFrom(...encabezadosProductos())))
    const fila = fc.record({ numero: fc.integer({ min: 1, max: 30 }), celdas: fc.array(celda, { maxLength: 20 }) })
    const libro = fc.array(fc.record({ nombre, filas: fc.array(fila, { maxLength: 5 }) }), { maxLength: 6 })
    fc.assert(fc.property(libro, (hojas) => leer({ hojas } as Libro).hallazgos.length > 0))
  })
})
