import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../shared/index.ts'
import { escribirExpresion } from './escribir.ts'
import { evaluar, type Respuestas, seContradice, seCumple } from './evaluar.ts'
import { COMPARADORES, LIMITES_EXPRESION, type Nodo, type TipoExpresion, type Valor } from './forma.ts'
import { leerExpresion } from './leer.ts'
import { nombresDe, revisarExpresion } from './revisar.ts'

const texto = (valor: string): Valor => ({ tipo: 'texto', valor })
const numero = (valor: string): Valor => ({ tipo: 'numero', valor: decimal(valor) })

const NOMBRES = new Map<string, TipoExpresion>([
  ['trd_aprobadas', 'texto'],
  ['meses', 'numero'],
  ['componentes', 'lista'],
  ['adopcion', 'fecha'],
  ['obras.valor', 'numeros'],
  ['aplica', 'logico'],
])
const RESPUESTAS: Respuestas = new Map<string, Valor>([
  ['trd_aprobadas', texto('si')],
  ['meses', numero('12')],
  ['componentes', { tipo: 'lista', valor: ['rendicion', 'tramites'] }],
  ['adopcion', { tipo: 'fecha', valor: '2022-05-31' }],
  ['obras.valor', { tipo: 'numeros', valor: [decimal('0.1'), decimal('0.2')] }],
])

function leer(fuente: string): Nodo {
  const { nodo, falta } = leerExpresion(fuente)
  if (!nodo) throw new Error(`${fuente}: ${JSON.stringify(falta)}`)
  return nodo
}
const vale = (fuente: string) => {
  const v = evaluar(leer(fuente), RESPUESTAS)
  return v?.tipo === 'logico' ? v.valor : v
}

describe('Lenguaje de los cuestionarios', () => {
  it.each([
    ["trd_aprobadas = 'si'", true],
    ["trd_aprobadas = 'si' y meses > 12", false],
    ['meses >= 12 y meses <= 24 o falso', true],
    ["contiene(componentes, 'tramites')", true],
    ['cuenta(componentes) = 2', true],
    ["adopcion < fecha('2022-06-01')", true],
    ['suma(obras.valor) = 0.3', true],
    ['meses * 2 - 4 = 20', true],
    ['-meses + 12 = 0', true],
    ['no respondida(aplica)', true],
    ["no trd_aprobadas = 'si'", false],
    ['largo(trd_aprobadas) = 2', true],
  ])('%s', (fuente, esperado) => {
    expect(revisarExpresion(leer(fuente), NOMBRES)).toEqual({ tipo: 'logico', faltas: [] })
    expect(vale(fuente)).toBe(esperado)
  })

  it('lo que no se ha respondido no es ni cierto ni falso, salvo que el otro lado decida', () => {
    expect(vale('aplica')).toBeNull()
    expect(vale('aplica y falso')).toBe(false)
    expect(vale('aplica o verdadero')).toBe(true)
    expect(vale('aplica y verdadero')).toBeNull()
    expect(seCumple(leer('aplica'), RESPUESTAS)).toBe(false)
    expect(seContradice(leer('aplica'), RESPUESTAS)).toBe(false)
    expect(seContradice(leer('meses < 12'), RESPUESTAS)).toBe(true)
  })

  it.each([
    ['meses = ', { codigo: 'se_esperaba', que: 'valor' }],
    ['(meses = 12', { codigo: 'se_esperaba', que: 'cierre' }],
    ['meses = 12 12', { codigo: 'se_esperaba', que: 'fin' }],
    ['1 < meses < 12', { codigo: 'se_esperaba', que: 'fin' }],
    ["trd_aprobadas = 'si", { codigo: 'texto_sin_cerrar' }],
    ['meses; falso', { codigo: 'signo_desconocido', signo: ';' }],
    ['Meses = 12', { codigo: 'signo_desconocido', signo: 'M' }],
    [`meses = ${'9'.repeat(40)}`, { codigo: 'numero_ilegible' }],
    [`${'('.repeat(60)}meses`, { codigo: 'expresion_honda' }],
    [`${'no '.repeat(200)}aplica`, { codigo: 'expresion_honda' }],
    [`${'1+'.repeat(400)}1`, { codigo: 'expresion_larga' }],
    ['x'.repeat(2000), { codigo: 'expresion_larga' }],
  ])('no se lee «%s»', (fuente, falta) => {
    expect(leerExpresion(fuente)).toMatchObject({ nodo: null, falta })
  })

  it.each([
    ['otra = 1', [{ codigo: 'nombre_desconocido', nombre: 'otra' }]],
    ["meses = 'doce'", [{ codigo: 'tipo_distinto', hay: 'texto', se_espera: 'numero' }]],
    ['componentes = componentes', [{ codigo: 'sin_orden', hay: 'lista' }]],
    ['ejecutar(meses)', [{ codigo: 'funcion_desconocida', nombre: 'ejecutar' }]],
    ['cuenta(componentes, meses)', [{ codigo: 'argumentos_distintos', cuantos: 1 }]],
    ["adopcion = fecha('2022-02-30')", [{ codigo: 'fecha_ilegible' }]],
    ['meses y aplica', [{ codigo: 'tipo_distinto', hay: 'numero', se_espera: 'logico' }]],
  ])('no pasa la revisión «%s»', (fuente, faltas) => {
    expect(revisarExpresion(leer(fuente), NOMBRES).faltas).toMatchObject(faltas)
  })

  it('dice de qué preguntas depende', () => {
    expect(nombresDe(leer("meses > 1 y (aplica o meses < 3) y contiene(componentes, 'x')"))).toEqual([
      ...['meses', 'aplica', 'componentes'],
    ])
  })
})

describe('Lenguaje de los cuestionarios: nada se escapa', () => {
  const PROTOTIPO = [
    'constructor',
    'prototype',
    'hasownproperty',
    'tostring',
    'valueof',
    'get',
    'constructor.constructor',
  ]

  it('los nombres son solo los de las preguntas: ninguno llega al lenguaje de abajo', () => {
    for (const nombre of [...PROTOTIPO, '__proto__'])
      for (const fuente of [nombre, `${nombre}(1)`, `respondida(${nombre})`]) {
        const { nodo } = leerExpresion(fuente)
        if (nodo) expect([null, { tipo: 'logico', valor: false }]).toContainEqual(evaluar(nodo, RESPUESTAS))
      }
  })

  it('cualquier texto se lee o se rechaza con su lugar, y lo que se lee se evalúa, sin fallar', () => {
    const pedazo = fc.constantFrom(
      ...[
        'meses',
        'aplica',
        'componentes',
        'obras.valor',
        ...PROTOTIPO,
        '(',
        ')',
        ',',
        "'si'",
        '"',
        "'",
        '12',
        '0.5',
        'fecha',
        'suma',
      ],
      ...[...COMPARADORES, '+', '-', '*', '/', ' y ', ' o ', ' no ', ' ', '\n', '\u0000', 'ñ', '$', '`', '[', '.', ';'],
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pedazo, { maxLength: 60 }).map((p) => p.join(' ')),
        ),
        (fuente) => {
          const { nodo, falta } = leerExpresion(fuente)
          if (falta) expect(falta.en).toBeLessThanOrEqual(Math.max(fuente.length, LIMITES_EXPRESION.caracteres))
          if (!nodo) return
          const valor = evaluar(nodo, RESPUESTAS)
          const { tipo, faltas } = revisarExpresion(nodo, NOMBRES)
          // What passed its review gives its type or nothing.
          if (faltas.length === 0 && valor !== null) expect(valor.tipo).toBe(tipo)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('lo que se lee y se vuelve a escribir dice lo mismo', () => {
    const hoja = fc.constantFrom('meses', 'aplica', "'si'", '12', '0.25', 'verdadero', 'cuenta(componentes)')
    const { arbol } = fc.letrec<{ arbol: string }>((atar) => ({
      arbol: fc.oneof(
        { maxDepth: 4 },
        hoja,
        fc
          .tuple(fc.constantFrom('+', '-', '*', '=', '<', 'y', 'o'), atar('arbol'), atar('arbol'))
          .map(([op, a, b]) => `(${a} ${op} ${b})`),
        atar('arbol').map((a) => `(no ${a})`),
      ),
    }))
    fc.assert(
      fc.property(arbol, (fuente) => {
        const { nodo } = leerExpresion(fuente)
        if (!nodo) return
        const escrita = escribirExpresion(nodo)
        expect(escribirExpresion(leer(escrita))).toBe(escrita)
        expect(evaluar(leer(escrita), RESPUESTAS)).toEqual(evaluar(nodo, RESPUESTAS))
      }),
    )
  })

  it('lo más grande que se acepta da una cifra acotada: el trabajo no crece con quien lo escribe', () => {
    const cifra = '9'.repeat(LIMITES_EXPRESION.cifras)
    const caben = Math.floor(LIMITES_EXPRESION.caracteres / (cifra.length + 1))
    const valor = evaluar(leer(Array.from({ length: caben }, () => cifra).join('*')), RESPUESTAS)
    expect(valor?.tipo === 'numero' ? String(valor.valor.coeficiente).length : 0).toBeLessThanOrEqual(
      caben * LIMITES_EXPRESION.cifras,
    )
    expect(leerExpresion(Array.from({ length: caben + 1 }, () => cifra).join('*')).falta?.codigo).toBe(
      'expresion_larga',
    )
  })
})
