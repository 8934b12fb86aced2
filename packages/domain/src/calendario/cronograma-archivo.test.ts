import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCronogramas } from './index.ts'

const leer = (archivo: string) =>
  JSON.parse(readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8'))

// Untyped on purpose: what an operator may write is anything.
function archivo() {
  return structuredClone({ ...leer('circulares.json'), ...leer('cronogramas.json') })
}

type Archivo = ReturnType<typeof archivo>

function hallazgos(alterar: (a: Archivo) => void) {
  const json = archivo()
  alterar(json)
  return parseCronogramas(json).hallazgos.map((h) => [h.regla, h.ruta.campo])
}

describe('los cronogramas de la semilla (R1.8)', () => {
  test('se leen sin hallazgos, sin nada de demostración', () => {
    const { valor, hallazgos } = parseCronogramas(archivo())
    expect(hallazgos).toEqual([])
    expect(valor?.circulares.map((c) => [c.clave, c.disponible, c.demostracion])).toEqual([
      ['26-4-2021', false, false],
      ['0029-4-2021', true, false],
      ['0009-4-2023', true, false],
    ])
  })

  test('la fila sin número del numeral 5 de la 0009-4 está, con su orden y su texto', () => {
    const gestionweb = parseCronogramas(archivo()).valor?.cronogramas.find((c) => c.instrumento === 'gestionweb')
    const filas = gestionweb?.actos[0]?.actividades ?? []
    expect(filas.map((f) => [f.orden, f.item])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, null],
      [4, '4'],
      [5, '5'],
    ])
    expect(filas[2]?.texto).toMatch(/^Reportar la totalidad de información solicitada en GESTIONWEB/)
  })

  test('el ruido de las páginas no es contenido', () => {
    expect(JSON.stringify(archivo())).not.toMatch(/comisión de servicios/)
  })
})

describe('un archivo que un operador carga', () => {
  test.each(['', null, 3, [], 'x'])('que no es un objeto (%j) se rechaza en la raíz', (json) => {
    expect(parseCronogramas(json).hallazgos).toMatchObject([{ regla: 'cronograma_forma', ruta: { campo: '' } }])
  })

  test('nombra una circular ya registrada o una propia; otra no', () => {
    const { circulares, cronogramas } = archivo()
    expect(parseCronogramas({ circulares: [], cronogramas }).hallazgos).toHaveLength(4)
    const conocidas = parseCronogramas({ circulares, cronogramas: [] }).valor?.circulares ?? []
    expect(parseCronogramas({ circulares: [], cronogramas }, conocidas).hallazgos).toEqual([])
  })

  const fila = '/cronogramas/1/actos/0/actividades/2'
  const casos: [string, string, string, (a: Archivo) => void][] = [
    ['una fecha que no existe', 'cronograma_forma', `${fila}/limite`, (a) => (gw(a)[2].limite = '2023-06-31')],
    ['un texto vacío', 'cronograma_forma', `${fila}/texto`, (a) => (gw(a)[2].texto = '  ')],
    ['un campo que falta', 'cronograma_falta', `${fila}/item`, (a) => delete gw(a)[2].item],
    ['un campo mal escrito', 'cronograma_campo_desconocido', `${fila}/a~1b`, (a) => (gw(a)[2]['a/b'] = 1)],
    ['una clase desconocida', 'cronograma_opcion', `${fila}/clases/0`, (a) => (gw(a)[2].clases = ['informe'])],
    ['una fila sin clases', 'cronograma_sin_clases', `${fila}/clases`, (a) => (gw(a)[2].clases = [])],
    ['una clave repetida', 'cronograma_clave_repetida', `${fila}/clave`, (a) => (gw(a)[2].clave = 'apertura')],
    ['una clave con espacios', 'cronograma_clave', `${fila}/clave`, (a) => (gw(a)[2].clave = 'un reporte')],
    ['un orden repetido', 'cronograma_orden_repetido', `${fila}/orden`, (a) => (gw(a)[2].orden = 1)],
    ['un corte que no existe', 'cronograma_corte_desconocido', `${fila}/corte`, (a) => (gw(a)[2].corte = 7)],
    ['un reporte sin corte', 'cronograma_reporte_sin_corte', `${fila}/corte`, (a) => (gw(a)[2].corte = null)],
    [
      'una apertura posterior al límite',
      'cronograma_apertura_posterior',
      `${fila}/apertura`,
      (a) => (gw(a)[2].apertura = '2023-06-24'),
    ],
    [
      'un cierre que recibe',
      'cronograma_cierre_recibe',
      '/cronogramas/1/actos/0/actividades/4/trasLimite',
      (a) => (gw(a)[4].trasLimite = 'recibe'),
    ],
    ['ningún cierre', 'cronograma_cierre', '/cronogramas/1/actos', (a) => (gw(a)[4].clases = ['ajustes'])],
    [
      'un corte sin reporte',
      'cronograma_corte_reporte',
      '/cronogramas/1/cortes/0',
      (a) => (gw(a)[2].clases = ['soporte']),
    ],
    [
      'cortes mal numerados',
      'cronograma_corte_numero',
      '/cronogramas/0/cortes/1/numero',
      (a) => (a.cronogramas[0].cortes[1].numero = 3),
    ],
    ['ningún corte', 'cronograma_sin_cortes', '/cronogramas/1/cortes', (a) => (a.cronogramas[1].cortes = [])],
    ['ningún acto', 'cronograma_sin_actos', '/cronogramas/1/actos', (a) => (a.cronogramas[1].actos = [])],
    [
      'un primer acto que no fija',
      'cronograma_efecto',
      '/cronogramas/1/actos/0/efecto',
      (a) => (a.cronogramas[1].actos[0].efecto = 'modifica'),
    ],
    [
      'actos en desorden',
      'cronograma_actos_en_desorden',
      '/cronogramas/0/actos/1/circular',
      (a) => (a.circulares[0].fecha = '2021-12-02'),
    ],
    [
      'un acto sin filas',
      'cronograma_acto_vacio',
      '/cronogramas/1/actos/0/actividades',
      (a) => (a.cronogramas[1].actos[0].actividades = []),
    ],
    [
      'filas de una circular que no está',
      'cronograma_acto_sin_texto',
      '/cronogramas/1/actos/0/actividades',
      (a) => (a.circulares[2].disponible = false),
    ],
    [
      'una supresión que sobra',
      'cronograma_retira_sobra',
      '/cronogramas/1/actos/0/retira',
      (a) => (a.cronogramas[1].actos[0].retira = ['guia']),
    ],
    [
      'una supresión desconocida',
      'cronograma_retira_desconocida',
      '/cronogramas/0/actos/1/retira/0',
      (a) => Object.assign(a.cronogramas[0].actos[1], { efecto: 'modifica', retira: ['otra'] }),
    ],
    [
      'dos veces la misma circular',
      'cronograma_circular_repetida',
      '/circulares/3/numero',
      (a) => a.circulares.push(a.circulares[0]),
    ],
    [
      'dos veces el mismo cronograma',
      'cronograma_cronograma_repetido',
      '/cronogramas/3/vigencia',
      (a) => a.cronogramas.push(a.cronogramas[0]),
    ],
    [
      'un acto repetido',
      'cronograma_acto_repetido',
      '/cronogramas/1/actos/1/circular',
      (a) => a.cronogramas[1].actos.push({ ...a.cronogramas[1].actos[0], efecto: 'sustituye' }),
    ],
    [
      'una demostración sobre un cronograma legal',
      'cronograma_demostracion_mezclada',
      '/cronogramas/0/actos/1/circular',
      (a) => (a.circulares[1].demostracion = true),
    ],
    [
      'una política que no se aplica',
      'cronograma_opcion',
      '/cronogramas/0/politica',
      (a) => (a.cronogramas[0].politica = 'dia_habil_anterior'),
    ],
  ]

  test.each(casos)('%s: %s en %s', (_, regla, puntero, alterar) => {
    expect(hallazgos(alterar)).toContainEqual([regla, puntero])
  })

  test('cada hallazgo trae el valor tal como se escribió', () => {
    const json = archivo()
    json.cronogramas[0].vigencia = '2020'
    expect(parseCronogramas(json).hallazgos).toMatchObject([
      {
        regla: 'cronograma_forma',
        ruta: { campo: '/cronogramas/0/vigencia' },
        valor: '"2020"',
        detalles: { esperado: 'entero' },
      },
    ])
  })
})

function gw(a: Archivo) {
  return a.cronogramas[1].actos[0].actividades
}
