import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hojaSello } from '../../reportes/libro/index.ts'
import { type HojaLibro, type Libro, referencia, type ValorCelda } from '../../shared/index.ts'
import { textoRespuesta } from '../celda.ts'
import { type Cuestionario, type Pregunta, preguntasDe } from '../cuestionario.ts'
import { cuestionarioEjemplo, preguntaEjemplo } from '../cuestionario-ejemplo.ts'
import { prepararCuestionario } from '../juzgar.ts'
import { cuestionarioGenerado, respuestasGeneradas } from '../pruebas/generado.ts'
import {
  armarLibroGestion,
  COLUMNAS_SECCION,
  ENCABEZADOS_SECCION,
  type LibroGestion,
  leerLibroGestion,
  mirarLibroGestion,
} from './index.ts'

const CLAVE = { entidad: '25200', instrumento: 'gestionweb', vigencia: 2022, corte: 1 } as const
const SELLO = { ...CLAVE, cuestionario: 1, descargadoEn: '2023-06-01T08:00:00-05:00' }
type Celda = { pregunta: string; campo: string; clave: string; valor: string }
type Puestas = Readonly<Record<string, Readonly<Record<string, ValorCelda>>>>

const armar = (cuestionario: Cuestionario, celdas: readonly Celda[] = []) =>
  armarLibroGestion({
    ...{ cuestionario, celdas, anterior: () => null, como: () => '' },
    ...{ lleva: () => true, seLlena: () => true },
  })

/** The book as a grid, with some cells written over. */
function libroDe({ secciones, tablas, base }: LibroGestion, puestas: Puestas = {}, sello = SELLO): Libro {
  const hojas = [
    ...secciones.map((s) =>
      hoja(
        s.nombre,
        COLUMNAS_SECCION.map((c) => ENCABEZADOS_SECCION[c]),
        s.filas.map((f) => COLUMNAS_SECCION.map((c) => f.valores[c] ?? null)),
      ),
    ),
    ...tablas.map((t) =>
      hoja(
        t.nombre,
        t.encabezados.map((e) => e.texto),
        [...t.filas, ...Array.from({ length: t.deMas }, () => [t.clave])],
      ),
    ),
  ]
  return { hojas: [...hojas.map((h) => conPuestas(h, puestas[h.nombre] ?? {})), hojaSello(sello, base)] }
}

function hoja(nombre: string, titulos: readonly string[], filas: readonly (readonly ValorCelda[])[]): HojaLibro {
  const enCeldas = (valores: readonly ValorCelda[]) =>
    valores.flatMap((v, i) => (v === null ? [] : [[i + 1, v] as const]))
  return {
    nombre,
    filas: [titulos, ...filas].map((fila, i) => ({ numero: i + 2, celdas: enCeldas(fila) })),
  }
}

function conPuestas(h: HojaLibro, puestas: Readonly<Record<string, ValorCelda>>): HojaLibro {
  return {
    ...h,
    filas: h.filas.map(({ numero, celdas }) => {
      const suyas = new Map(celdas)
      for (let columna = 1; columna <= 12; columna += 1) {
        const puesta = puestas[referencia(columna, numero)]
        if (puesta !== undefined) suyas.set(columna, puesta)
      }
      return { numero, celdas: [...suyas] }
    }),
  }
}

function leer(libro: Libro, cuestionario: Cuestionario) {
  const leido = leerLibroGestion(libro, CLAVE, cuestionario)
  if (leido.tipo === 'rechazo') throw new Error(JSON.stringify(leido.hallazgos))
  return leido
}

const mirar = (libro: Libro, cuestionario: Cuestionario, celdas: readonly Celda[], version = 1) =>
  mirarLibroGestion(
    leer(libro, cuestionario),
    { leido: prepararCuestionario(cuestionario), version, celdas, evidencias: {} },
    () => null,
  )

/** Generated rules are often wrong on purpose; the book carries what is answered, whatever is judged of it. */
function sinReglas({ secciones, ...resto }: Cuestionario): Cuestionario {
  const suyas = secciones.map((s) => ({
    ...s,
    preguntas: s.preguntas.map((p) => ({ ...p, condicion: null, exigida: null, validaciones: [] })),
  }))
  return { ...resto, secciones: suyas, puntajes: [] }
}

function celdasGeneradas(cuestionario: Cuestionario, semilla: number): Celda[] {
  const preguntas = new Map(preguntasDe(cuestionario).map((p) => [p.clave, p]))
  return [...respuestasGeneradas(cuestionario, semilla)].flatMap(([pregunta, r]): Celda[] => {
    const suya = preguntas.get(pregunta) as Pregunta
    if (suya.tipo === 'archivo' && r.clase === 'valor') return []
    const campo = r.clase === 'valor' ? 'respuesta' : 'no_aplica'
    return [{ pregunta, campo, clave: '', valor: r.clase === 'valor' ? textoRespuesta(suya, r.valor) : r.razon }]
  })
}

const TABLA = preguntaEjemplo('obras', {
  tipo: 'tabla',
  columnas: [
    { clave: 'a', texto: 'Pregunta', tipo: 'texto' },
    { clave: 'b', texto: 'Valor', tipo: 'pesos' },
    { clave: 'c', texto: 'valor', tipo: 'entero' },
  ],
})
const VARIAS = preguntaEjemplo('cuales', {
  tipo: 'varias',
  opciones: ['x', 'y'].map((clave) => ({ clave, texto: `Opción ${clave}` })),
})
const DE_TODO = cuestionarioEjemplo([
  preguntaEjemplo('hay', { admiteNoAplica: true }),
  preguntaEjemplo('meses', { tipo: 'entero' }),
  VARIAS,
  TABLA,
  preguntaEjemplo('desde', { tipo: 'fecha' }),
])
const SECCION = '1. Única'

describe('Libro del cuestionario', () => {
  it('descargado y cargado sin tocarlo no cambia nada, sea cual sea el cuestionario y lo respondido', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (semilla) => {
        const cuestionario = sinReglas(cuestionarioGenerado(semilla))
        const celdas = celdasGeneradas(cuestionario, semilla)
        const { cambios, hallazgos } = mirar(libroDe(armar(cuestionario, celdas)), cuestionario, celdas)
        expect(cambios).toEqual([])
        expect(hallazgos.filter((h) => h.regla.startsWith('corte_') && h.gravedad === 'error')).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('lo que se escribe en un libro en blanco llega entero, sea cual sea el cuestionario y lo respondido', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (semilla) => {
        const cuestionario = sinReglas(cuestionarioGenerado(semilla))
        const celdas = celdasGeneradas(cuestionario, semilla)
        const escrito = { ...armar(cuestionario, celdas), base: [] }
        const { cambios } = mirar(libroDe(escrito), cuestionario, [])
        expect(cambios.every((c) => c.clase === 'cambia' && c.base === null)).toBe(true)
        const llegaron = cambios.map(({ meta: pregunta, campo, clave, valor }) => {
          return { pregunta, campo, clave, valor: valor ?? '' }
        })
        expect(mirar(libroDe(armar(cuestionario, celdas)), cuestionario, llegaron).cambios).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('lee lo que la gente escribe en cada clase de respuesta, y dice con su celda lo que no vale', () => {
    const casos: readonly (readonly [string, ValorCelda, string | null, string | null])[] = [
      ['F3', 'SI', 'si', null],
      ['F3', false, 'no', null],
      ['F3', 'tal vez', null, 'corte_respuesta_no_vale'],
      ['F4', 12, '12', null],
      ['F4', '1.200.000', '1200000', 'corte_numero_como_texto'],
      ['F4', 1.5, null, 'corte_respuesta_no_vale'],
      ['F4', '#REF!', null, 'corte_celda_con_error'],
      ['F9', '31/5/2022', '2022-05-31', null],
      ['F9', '31/2/2022', null, 'corte_respuesta_no_vale'],
    ]
    for (const [celda, escrito, esperado, regla] of casos) {
      const { celdas, hallazgos } = leer(libroDe(armar(DE_TODO), { [SECCION]: { [celda]: escrito } }), DE_TODO)
      expect([celdas.find((c) => c.valor !== null)?.valor ?? null, hallazgos[0]?.regla ?? null]).toEqual([
        esperado,
        regla,
      ])
      if (regla) expect(hallazgos[0]?.ruta).toEqual({ hoja: SECCION, celda })
    }
  })

  it('de varias: en blanco es silencio, «No» en todas es ninguna, y basta marcar las que sí', () => {
    const de = (puestas: Record<string, ValorCelda>) =>
      leer(libroDe(armar(DE_TODO), { [SECCION]: puestas }), DE_TODO).celdas.map((c) => c.valor)
    expect(de({})).toEqual([])
    expect(de({ F6: 'No', F7: 'No' })).toEqual(['[]'])
    expect(de({ F7: 'Sí' })).toEqual(['["y"]'])
  })

  it('una tabla se lee por sus encabezados, sin las filas en blanco; con una celda ilegible no se toma nada de ella', () => {
    const libro = armar(DE_TODO)
    const [tabla] = libro.tablas
    expect(tabla?.encabezados.map((e) => e.texto)).toEqual(['Clave', 'Pregunta (2)', 'Valor', 'valor (2)'])
    const nombre = tabla?.nombre ?? ''
    const con = (puestas: Record<string, ValorCelda>) => leer(libroDe(libro, { [nombre]: puestas }), DE_TODO)
    expect(con({ B3: 'Vía', C3: 10.5, B6: 'Puente', D6: 2 }).celdas).toEqual([
      {
        ...{ meta: 'obras', campo: 'respuesta', clave: '', base: null },
        valor: '[{"a":"Vía","b":"10.5"},{"a":"Puente","c":"2"}]',
      },
    ])
    const mala = con({ B3: 'Vía', C3: 'mucho' })
    expect(mala.celdas).toEqual([])
    expect(mala.hallazgos.map((h) => [h.regla, h.ruta])).toEqual([
      ['corte_numero_ilegible', { hoja: nombre, celda: 'C3' }],
    ])
  })

  it('lo que otra persona respondió entre tanto es un conflicto; lo que llega en blanco no borra; dos respuestas se dicen', () => {
    const celda = (pregunta: string, valor: string) => ({ pregunta, campo: 'respuesta', clave: '', valor })
    const celdas = [celda('hay', 'si'), celda('meses', '12'), celda('desde', '2022-01-01')]
    const libro = libroDe(armar(DE_TODO, celdas), {
      [SECCION]: { F4: 24, F3: null, G3: 'No hay archivo', F9: '02/01/2022' },
    })
    const { cambios, hallazgos } = mirar(libro, DE_TODO, [
      celda('hay', 'si'),
      celda('meses', '18'),
      celda('desde', '2022-01-01'),
    ])
    expect(cambios.map((c) => [c.meta, c.campo, c.clase, c.hay, c.valor])).toEqual([
      ['hay', 'respuesta', 'vacia', 'si', null],
      ['hay', 'no_aplica', 'cambia', null, 'No hay archivo'],
      ['meses', 'respuesta', 'conflicto', '18', '24'],
      ['desde', 'respuesta', 'cambia', '2022-01-01', '2022-01-02'],
    ])
    expect(hallazgos).toContainEqual(
      expect.objectContaining({ regla: 'corte_conflicto', ruta: expect.objectContaining({ celda: 'F4' }) }),
    )
    const ambas = mirar(libroDe(armar(DE_TODO, celdas), { [SECCION]: { G3: 'No hay archivo' } }), DE_TODO, celdas)
    expect(ambas.hallazgos.map((h) => h.regla)).toContain('corte_respuesta_y_no_aplica')
  })

  it('una pregunta que ya no está, una fila sin clave y otra versión del cuestionario se dicen y lo demás se lee', () => {
    const menos = cuestionarioEjemplo(preguntasDe(DE_TODO).filter((p) => p.clave !== 'hay'))
    const libro = libroDe(armar(DE_TODO), { [SECCION]: { F3: 'Sí', A4: '', F4: 5, F9: '2022-03-01' } })
    const { cambios, hallazgos } = mirar(libro, menos, [], 2)
    expect(cambios.map((c) => c.meta)).toEqual(['desde'])
    expect(hallazgos.filter((h) => h.regla.startsWith('corte_')).map((h) => [h.regla, h.ruta.celda])).toEqual([
      ['corte_pregunta_retirada', 'A3'],
      ['corte_fila_sin_pregunta', 'A4'],
      ['corte_cuestionario_anterior', undefined],
    ])
  })

  it('el libro de otro reporte, sin sello o sin sus columnas se rechaza y se dice por qué', () => {
    const reglas = (libro: Libro) => {
      const leido = leerLibroGestion(libro, CLAVE, DE_TODO)
      return leido.tipo === 'rechazo' ? leido.hallazgos.map((h) => h.regla) : []
    }
    const bueno = libroDe(armar(DE_TODO))
    expect(reglas(bueno)).toEqual([])
    expect(reglas(libroDe(armar(DE_TODO), {}, { ...SELLO, instrumento: 'seguimiento' } as never))).toEqual([
      'corte_libro_otro_corte',
    ])
    expect(reglas({ hojas: bueno.hojas.filter((h) => h.nombre !== 'KPT') })).toEqual(['corte_libro_ajeno'])
    expect(reglas({ hojas: bueno.hojas.filter((h) => h.nombre !== SECCION) })).toEqual(['corte_hoja_ausente'])
    expect(reglas(libroDe(armar(DE_TODO), { [SECCION]: { F2: 'Otra' } }))).toEqual(['corte_columna_ausente'])
  })
})
