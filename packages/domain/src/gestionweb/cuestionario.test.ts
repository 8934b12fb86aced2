import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faltasCuestionario } from './coherencia.ts'
import { compararCuestionarios, compararPartes } from './comparar.ts'
import { type Cuestionario, type Pregunta, preguntasDe } from './cuestionario.ts'
import { cuestionarioEjemplo, preguntaEjemplo } from './cuestionario-ejemplo.ts'
import { juzgarCuestionario, prepararCuestionario, puntuarCuestionario } from './juzgar.ts'
import { type Dicho, faltaRespuesta, type Respuesta, valoresDe } from './respuesta.ts'

const { cuestionarios }: { cuestionarios: Cuestionario[] } = JSON.parse(
  readFileSync(new URL('../../../../db/seed/cuestionarios.json', import.meta.url), 'utf8'),
)
const [gestion2022] = cuestionarios
if (!gestion2022) throw new Error('the seed has no questionnaire')

const valor = (v: Dicho): Respuesta => ({ clase: 'valor', valor: v })
const respuestas = (dichas: Record<string, Dicho>) =>
  new Map(Object.entries(dichas).map(([clave, v]) => [clave, valor(v)]))
const NADA: ReadonlySet<string> = new Set()

describe('Cuestionario de la vigencia 2022', () => {
  const leido = prepararCuestionario(gestion2022)

  it('es coherente: solo le falta la aprobación del Comité de articulación, que no está en este archivo', () => {
    expect(faltasCuestionario(gestion2022)).toEqual([{ codigo: 'sin_aprobacion' }])
  })

  it('lo que depende de otra respuesta se pregunta cuando toca', () => {
    const sin = juzgarCuestionario(leido, new Map(), NADA)
    expect(sin.preguntadas.has('trd_aplicadas')).toBe(false)
    const con = juzgarCuestionario(leido, respuestas({ trd_aprobadas: 'si', trd_actualizadas: 'si' }), NADA)
    expect(['trd_aplicadas', 'trd_meses'].every((p) => con.preguntadas.has(p))).toBe(true)
  })

  it('lo respondido a una pregunta que ya no se hace no cuenta', () => {
    const dichas = respuestas({ trd_aprobadas: 'no', trd_aplicadas: 'si', trd_actualizadas: 'si', trd_meses: '0' })
    const juicio = juzgarCuestionario(leido, dichas, NADA)
    expect([...juicio.preguntadas].filter((p) => p.startsWith('trd_'))).toEqual(['trd_aprobadas'])
    expect(juicio.hallazgos.some((h) => h.pregunta === 'trd_meses')).toBe(false)
    expect(puntuarCuestionario(leido, dichas).get('raw_org_info')).toBe(0)
  })

  it('los indicadores salen de las respuestas: la parte de lo que se cumple', () => {
    const todo = respuestas({
      ...{ procesos_documentados: 'si', paac_componentes: ['servicio_ciudadano'], trd_aprobadas: 'si' },
      ...{ trd_aplicadas: 'si', trd_actualizadas: 'no' },
    })
    expect(Object.fromEntries(puntuarCuestionario(leido, todo))).toEqual({ raw_org_info: 2 / 3, raw_atencion: 1 })
    expect(puntuarCuestionario(leido, new Map()).get('raw_atencion')).toBeNull()
  })

  it('está completo cuando no falta nada de lo que se pregunta', () => {
    const dichas = respuestas({
      ...{ procesos_documentados: 'si', rendicion_en_plan: 'no', consulta_publicada: 'si', paac_componentes: [] },
      trd_aprobadas: 'no',
    })
    expect(juzgarCuestionario(leido, dichas, NADA)).toMatchObject({ completo: true, hallazgos: [] })
    dichas.delete('consulta_publicada')
    const juicio = juzgarCuestionario(leido, dichas, NADA)
    expect(juicio.hallazgos).toEqual([{ regla: 'sin_respuesta', gravedad: 'error', pregunta: 'consulta_publicada' }])
    expect(juicio.secciones.map((s) => s.faltan)).toEqual([0, 1, 0, 0])
  })

  it('una respuesta que no cuadra se dice con sus palabras', () => {
    const dichas = respuestas({ trd_aprobadas: 'si', trd_actualizadas: 'si', trd_meses: '400' })
    expect(juzgarCuestionario(leido, dichas, NADA).hallazgos).toContainEqual(
      expect.objectContaining({ regla: 'no_cuadra', pregunta: 'trd_meses', gravedad: 'error' }),
    )
  })
})

describe('Coherencia de un cuestionario', () => {
  const faltas = (...preguntas: Pregunta[]) => faltasCuestionario(cuestionarioEjemplo(preguntas))

  it.each([
    ['claves repetidas', [preguntaEjemplo('a'), preguntaEjemplo('a')], { codigo: 'clave_repetida', clave: 'a' }],
    ['claves que una expresión no puede decir', [preguntaEjemplo('no')], { codigo: 'clave_ilegible', clave: 'no' }],
    ['una lista sin opciones', [preguntaEjemplo('a', { tipo: 'una' })], { codigo: 'sin_opciones' }],
    ['una tabla sin columnas', [preguntaEjemplo('a', { tipo: 'tabla' })], { codigo: 'sin_columnas' }],
    ['una pregunta sin texto', [preguntaEjemplo('a', { texto: ' ' })], { codigo: 'sin_texto' }],
    [
      'una condición sobre lo que no existe',
      [preguntaEjemplo('a', { condicion: 'b' })],
      { codigo: 'expresion', lugar: 'condicion', falta: { codigo: 'nombre_desconocido', en: 0, nombre: 'b' } },
    ],
    [
      'una condición que no es cierta ni falsa',
      [preguntaEjemplo('a', { exigida: '1 + 1' })],
      { codigo: 'expresion_no_decide', clave: 'a', lugar: 'exigida' },
    ],
    [
      'condiciones que se muerden la cola',
      [
        preguntaEjemplo('a', { condicion: 'b' }),
        preguntaEjemplo('b', { condicion: 'c' }),
        preguntaEjemplo('c', { condicion: 'a' }),
      ],
      { codigo: 'condiciones_en_circulo', claves: ['a', 'b', 'c'] },
    ],
  ])('no se publica con %s', (_, preguntas, falta) => {
    expect(faltas(...preguntas)).toContainEqual(expect.objectContaining(falta))
  })

  it('sin preguntas o sin la aprobación del Comité no se publica', () => {
    expect(faltas()).toEqual([{ codigo: 'sin_preguntas' }])
    const sin = { ...cuestionarioEjemplo([preguntaEjemplo('a')]), aprobacion: null }
    expect(faltasCuestionario(sin)).toEqual([{ codigo: 'sin_aprobacion' }])
  })
})

describe('Respuestas', () => {
  const opciones = [
    { clave: 'x', texto: 'X' },
    { clave: 'z', texto: 'Z' },
  ]
  const columnas = [
    { clave: 'obra', texto: 'Obra', tipo: 'texto' as const },
    { clave: 'valor', texto: 'Valor', tipo: 'pesos' as const },
  ]
  it.each<[string, Partial<Pregunta>, Respuesta, string | null]>([
    ['sí', {}, valor('si'), null],
    ['quizás', {}, valor('quizás'), 'forma_distinta'],
    ['una opción', { tipo: 'una', opciones }, valor('x'), null],
    ['una opción de otra lista', { tipo: 'una', opciones }, valor('y'), 'opcion_desconocida'],
    ['ninguna de varias', { tipo: 'varias', opciones }, valor([]), null],
    ['la misma dos veces', { tipo: 'varias', opciones }, valor(['x', 'x']), 'forma_distinta'],
    ['un entero', { tipo: 'entero' }, valor('12'), null],
    ['un entero con ceros delante', { tipo: 'entero' }, valor('012'), 'no_es_entero'],
    ['pesos con centavos', { tipo: 'pesos' }, valor('1234567.89'), null],
    ['pesos con separadores', { tipo: 'pesos' }, valor('1.234.567,89'), 'no_es_numero'],
    ['una fecha', { tipo: 'fecha' }, valor('2024-02-29'), null],
    ['una fecha que no hubo', { tipo: 'fecha' }, valor('2023-02-29'), 'no_es_fecha'],
    ['un texto en blanco', { tipo: 'texto' }, valor('  '), 'vacia'],
    ['una tabla', { tipo: 'tabla', columnas }, valor([{ obra: 'Vía', valor: '10.5' }, { obra: '' }]), null],
    ['una tabla con otra columna', { tipo: 'tabla', columnas }, valor([{ otra: '1' }]), 'columna_desconocida'],
    ['una tabla con un valor que no es', { tipo: 'tabla', columnas }, valor([{ valor: 'diez' }]), 'no_es_numero'],
    ['una tabla sin filas', { tipo: 'tabla', columnas }, valor([]), 'vacia'],
    ['no aplica donde se admite', { admiteNoAplica: true }, { clase: 'no_aplica', razon: 'No hay playas' }, null],
    ['no aplica sin razón', { admiteNoAplica: true }, { clase: 'no_aplica', razon: '  ' }, 'sin_razon'],
    ['no aplica donde no se admite', {}, { clase: 'no_aplica', razon: 'No hay playas' }, 'no_admite_no_aplica'],
  ])('%s', (_, cambios, respuesta, falta) => {
    expect(faltaRespuesta(preguntaEjemplo('a', cambios), respuesta)).toBe(falta)
  })

  it('la columna de una tabla se suma exacta', () => {
    const pregunta = preguntaEjemplo('obras', {
      tipo: 'tabla',
      columnas,
      exigida: 'suma(obras.valor) = 0.3 y cuenta(obras) = 3',
    })
    const dichas = new Map([['obras', valor([{ valor: '0.1' }, { valor: '0.2' }, { obra: 'sin valor' }])]])
    expect(new Map(valoresDe(pregunta, dichas.get('obras'))).has('obras.valor')).toBe(true)
    const leido = prepararCuestionario(cuestionarioEjemplo([pregunta]))
    expect(juzgarCuestionario(leido, dichas, NADA).secciones).toMatchObject([{ exigidas: 1, faltan: 0 }])
  })

  it('la evidencia que se exige falta cuando hay respuesta y no la hay', () => {
    const leido = prepararCuestionario(cuestionarioEjemplo([preguntaEjemplo('a', { evidencia: 'exigida' })]))
    const dichas = respuestas({ a: 'si' })
    expect(juzgarCuestionario(leido, dichas, NADA).hallazgos).toMatchObject([{ regla: 'sin_evidencia' }])
    expect(juzgarCuestionario(leido, dichas, new Set(['a'])).completo).toBe(true)
  })
})

describe('Cuestionarios generados', () => {
  /** Each question may lean on any other: whatever does not bite its tail passes its review. */
  const generado = fc
    .array(fc.tuple(fc.option(fc.nat({ max: 9 }), { nil: null }), fc.boolean()), { minLength: 1, maxLength: 10 })
    .map((filas) =>
      cuestionarioEjemplo(
        filas.map(([apoyo, negada], i) => {
          const otra = apoyo === null || apoyo >= filas.length || apoyo === i ? null : `p${apoyo}`
          return preguntaEjemplo(`p${i}`, { condicion: otra === null ? null : negada ? `no ${otra}` : otra })
        }),
      ),
    )
    .filter((c) => faltasCuestionario(c).length === 0)

  it('el orden de las preguntas y de las respuestas no cambia lo que se pregunta', () => {
    fc.assert(
      fc.property(
        generado,
        fc.array(fc.constantFrom('si', 'no', null), { minLength: 10, maxLength: 10 }),
        (c, dichas) => {
          const pares = preguntasDe(c).flatMap((p, i) =>
            dichas[i] ? [[p.clave, valor(dichas[i] ?? '')] as const] : [],
          )
          const alReves = cuestionarioEjemplo([...preguntasDe(c)].reverse())
          const uno = juzgarCuestionario(prepararCuestionario(c), new Map(pares), NADA)
          const otro = juzgarCuestionario(prepararCuestionario(alReves), new Map([...pares].reverse()), NADA)
          expect([...otro.preguntadas].sort()).toEqual([...uno.preguntadas].sort())
          expect(otro.completo).toBe(uno.completo)
        },
      ),
    )
  })

  it('una pregunta se hace si y solo si se cumple su condición sobre lo que se pregunta', () => {
    fc.assert(
      fc.property(
        generado,
        fc.array(fc.constantFrom('si', 'no', null), { minLength: 10, maxLength: 10 }),
        (c, dichas) => {
          const preguntas = preguntasDe(c)
          const pares = preguntas.flatMap((p, i) => (dichas[i] ? [[p.clave, valor(dichas[i] ?? '')] as const] : []))
          const { preguntadas } = juzgarCuestionario(prepararCuestionario(c), new Map(pares), NADA)
          for (const { clave, condicion } of preguntas) {
            const [, negada, otra] = /^(no )?(p\d)$/.exec(condicion ?? '') ?? []
            const dicha = otra === undefined ? null : (dichas[Number(otra.slice(1))] ?? null)
            const esperada = otra === undefined || (preguntadas.has(otra) && dicha === (negada ? 'no' : 'si'))
            expect(preguntadas.has(clave)).toBe(esperada)
          }
        },
      ),
    )
  })
})

describe('Comparar dos cuestionarios', () => {
  it('dice qué llega, qué se va y qué cambia', () => {
    const antes = cuestionarioEjemplo([preguntaEjemplo('a'), preguntaEjemplo('b')])
    const ahora = cuestionarioEjemplo([preguntaEjemplo('b', { texto: '¿Otra cosa?' }), preguntaEjemplo('c')])
    expect(compararCuestionarios(antes, ahora)).toMatchObject([
      { clase: 'cambia', campos: ['texto'], ahora: { clave: 'b' } },
      { clase: 'nueva', pregunta: { clave: 'c' } },
      { clase: 'retirada', pregunta: { clave: 'a' } },
    ])
    expect(compararCuestionarios(antes, antes)).toEqual([])
  })
})

describe('Comparar lo que no es pregunta', () => {
  const base = cuestionarioEjemplo([preguntaEjemplo('a')])

  it('dice el título, la aprobación, las secciones y los indicadores que cambian', () => {
    const ahora: Cuestionario = {
      ...base,
      titulo: 'Otro',
      aprobacion: null,
      secciones: [{ clave: 'nueva', titulo: 'Nueva', preguntas: [preguntaEjemplo('a')] }],
      puntajes: [{ indicador: 'i', nombre: 'I', cita: '', partes: ['a'] }],
    }
    expect(compararPartes(base, ahora).map(({ parte, clave }) => [parte, clave])).toEqual([
      ['titulo', 'titulo'],
      ['aprobacion', 'aprobacion'],
      ['seccion', 'nueva'],
      ['seccion', 'unica'],
      ['puntaje', 'i'],
    ])
    expect(compararPartes(base, base)).toEqual([])
  })

  it('dice la pregunta que pasa a otra sección, y no la que solo trae sus campos en otro orden', () => {
    const [{ clave, ...resto }] = [preguntaEjemplo('a')] as const
    const ahora: Cuestionario = {
      ...base,
      secciones: [{ clave: 'unica', titulo: 'Única', preguntas: [{ ...resto, clave }] }],
    }
    expect(compararCuestionarios(base, ahora)).toEqual([])
    const movida: Cuestionario = {
      ...base,
      secciones: [{ clave: 'otra', titulo: 'Otra', preguntas: [preguntaEjemplo('a')] }],
    }
    expect(compararCuestionarios(base, movida)).toMatchObject([{ clase: 'mueve', de: 'Única', a: 'Otra' }])
  })
})
