import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Libro, ValorCelda } from '../../shared/index.ts'
import { catalogoDeSemilla, completar, crecer, libroDesordenado, libroLimpio } from '../pruebas/index.ts'
import { leerCatalogo } from './leer.ts'

const leer = (tabla: string) =>
  readFileSync(new URL(`../../../../../db/seed/catalogo/${tabla}.csv`, import.meta.url), 'utf8')
const semilla = catalogoDeSemilla(leer)
  .toSorted((a, b) => (a.indicador < b.indicador ? -1 : 1))
  .map(completar)
const HOJA = 'Catálogo'

/** The clean book of the first rows with some cells changed: `{ I3: 'x' }`. */
function conCambios(cambios: Readonly<Record<string, ValorCelda>>, cuantas = 6): Libro {
  const { hojas } = libroLimpio(semilla.slice(0, cuantas))
  const filas = (hojas[0]?.filas ?? []).map(({ numero, celdas }) => {
    const nuevas = new Map(celdas)
    for (const [donde, valor] of Object.entries(cambios)) {
      const [, letra = '', fila] = /^([A-Z])(\d+)$/.exec(donde) ?? []
      if (Number(fila) === numero) nuevas.set(letra.charCodeAt(0) - 64, valor)
    }
    return { numero, celdas: [...nuevas].sort((a, b) => a[0] - b[0]) }
  })
  return { hojas: [{ nombre: HOJA, filas }] }
}

const reglas = (libro: Libro) => leerCatalogo(libro).hallazgos.map((h) => [h.regla, h.ruta.celda])

describe('leer el archivo oficial del Catálogo (R2.3)', () => {
  test('el archivo en orden se lee entero y sin hallazgos', () => {
    expect(leerCatalogo(libroLimpio(semilla))).toEqual({ catalogo: semilla, hallazgos: [] })
  })

  test('el archivo desordenado dice lo mismo que el limpio, y nada de su desorden impide publicarlo', () => {
    const { catalogo, hallazgos } = leerCatalogo(libroDesordenado(semilla))
    expect(catalogo).toEqual(semilla)
    expect(new Set(hallazgos.map((h) => h.regla))).toEqual(
      new Set(['catalogo_codigo_completado', 'catalogo_fila_repetida', 'catalogo_fila_ignorada']),
    )
    expect(hallazgos.every((h) => h.ruta.hoja === 'CATALOGO MGA ' && h.ruta.celda !== undefined)).toBe(true)
  })

  test('uno de cinco mil indicadores también', () => {
    const grande = [...new Map(crecer(semilla, 5000).map((e) => [e.indicador, completar(e)])).values()]
    expect(grande.length).toBeGreaterThan(4500)
    const { catalogo } = leerCatalogo(libroDesordenado(grande.toSorted((a, b) => (a.indicador < b.indicador ? -1 : 1))))
    expect(catalogo).toHaveLength(grande.length)
  }, 30_000)

  test('las columnas se conocen por su encabezado y no por su lugar', () => {
    const alReves = (libro: Libro): Libro => ({
      hojas: libro.hojas.map((hoja) => ({
        ...hoja,
        filas: hoja.filas.map((f) => ({ ...f, celdas: f.celdas.map(([c, v]) => [40 - c, v] as const).toReversed() })),
      })),
    })
    expect(leerCatalogo(alReves(libroLimpio(semilla))).catalogo).toEqual(semilla)
  })

  test.each([
    ['un sector que no es el de su indicador', { A3: '33' }, ['catalogo_codigos_no_encajan', 'A3']],
    ['un código de indicador que no es de nueve dígitos', { I3: '12AB' }, ['catalogo_codigo_ilegible', 'I3']],
    ['un indicador sin código', { I3: null }, ['catalogo_codigo_ilegible', 'I3']],
    ['una unidad en blanco', { K3: ' ' }, ['catalogo_unidad_ausente', 'K3']],
    ['un sí o no que no se entiende', { L3: 'quizás' }, ['catalogo_opcion_ilegible', 'L3']],
    ['un principal que no termina en 00', { L2: 'No' }, ['catalogo_principal_no_coincide', 'L2']],
    ['una celda con error de la hoja de cálculo', { O3: '#REF!' }, ['catalogo_celda_con_error', 'O3']],
    ['un producto sin indicadores', { I3: null, J3: null }, ['catalogo_sin_indicador', 'E3']],
    ['un producto sin nombre', { F2: null }, ['catalogo_producto_ausente', 'F2']],
    ['un indicador sin nombre', { J2: null }, ['catalogo_nombre_ausente', 'J2']],
    ['un encabezado repetido', { Z1: 'Unidad de Medida' }, ['catalogo_columna_repetida', 'Z1']],
  ])('%s se dice en su celda', (_caso, cambios, visto) => {
    expect(reglas(conCambios(cambios as Record<string, ValorCelda>))).toContainEqual(visto)
  })

  test('el mismo código con otro nombre es un error; con el mismo, una fila repetida', () => {
    const [primero, segundo] = semilla
    const otraVez = (nombre: string) =>
      conCambios({
        ...{
          A3: primero?.sector ?? '',
          C3: primero?.programa ?? '',
          E3: primero?.producto ?? '',
          F3: primero?.productoNombre ?? '',
        },
        ...{ I3: primero?.indicador ?? '', J3: nombre },
      })
    expect(reglas(otraVez(segundo?.indicadorNombre ?? ''))).toContainEqual(['catalogo_codigo_repetido', 'I3'])
    expect(reglas(otraVez(`${primero?.indicadorNombre.toUpperCase()} `))).toContainEqual([
      'catalogo_fila_repetida',
      'I3',
    ])
  })

  test('una fila mala se deja fuera y las demás se leen', () => {
    const { catalogo } = leerCatalogo(conCambios({ A3: '33' }))
    expect(catalogo?.map((e) => e.indicador)).toEqual(
      semilla.slice(0, 6).flatMap((e, i) => (i === 1 ? [] : [e.indicador])),
    )
  })

  test('sin una columna necesaria se rechaza nombrándola; sin una opcional, se avisa', () => {
    const sinUnidad = leerCatalogo(conCambios({ K1: 'Otra cosa' }))
    expect(sinUnidad.catalogo).toBeNull()
    expect(sinUnidad.hallazgos[0]).toMatchObject({
      regla: 'catalogo_columna_ausente',
      detalles: { columna: 'Unidad de medida' },
    })
    const sinEdt = leerCatalogo(conCambios({ X1: null }))
    expect(sinEdt.catalogo).toHaveLength(6)
    expect(sinEdt.hallazgos[0]).toMatchObject({ regla: 'catalogo_columna_opcional', detalles: { columna: 'EDT' } })
  })

  test('cualquier otro libro se reconoce como otro', () => {
    const otro: Libro = {
      hojas: [
        {
          nombre: 'Líneas',
          filas: [
            {
              numero: 1,
              celdas: [
                [1, 'Sector'],
                [2, 'Producto'],
              ],
            },
          ],
        },
      ],
    }
    expect(leerCatalogo(otro)).toMatchObject({
      catalogo: null,
      hallazgos: [{ regla: 'libro_no_es_catalogo', detalles: { hojas: 'Líneas' } }],
    })
    expect(leerCatalogo({ hojas: [] }).catalogo).toBeNull()
    expect(leerCatalogo(libroLimpio([])).catalogo).toBeNull()
  })
})
