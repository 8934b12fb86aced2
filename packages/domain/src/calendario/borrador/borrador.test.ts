import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hasError, inicioDe } from '../../shared/index.ts'
import type { Circular } from '../cronograma.ts'
import { parseCronogramas } from '../cronograma-archivo.ts'
import { cronogramasSemilla } from '../cronograma-ejemplo.ts'
import { compararFilas } from '../enmienda.ts'
import { enVigor } from '../vigor.ts'
import {
  actoDeBorrador,
  type BorradorCronograma,
  borradorDesde,
  borradorVacio,
  conCampos,
  copiarAnio,
  cronogramaConActo,
  filaDelHallazgo,
  moverAnios,
  revisarBorrador,
} from './index.ts'

const semilla = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)
const kpt2023 = semilla('seguimiento', 2023)
const SIEMPRE = Number.POSITIVE_INFINITY
const vigor = enVigor(kpt2023, SIEMPRE)
const circular = (numero: string, fecha: string, disponible = true): Circular => ({
  ...{ clave: `${numero}-${fecha.slice(0, 4)}`, numero, fecha, asunto: 'Cronograma', expide: 'DNP' },
  ...{ firma: null, disponible, demostracion: false },
})
const HOY = '2024-06-01'
const copia = copiarAnio(vigor, 2024)
const sinDudas = (b: BorradorCronograma) => ({ ...b, numeral: '7', filas: b.filas.map((f) => ({ ...f, dudas: [] })) })
const revisarNuevo = (borrador: BorradorCronograma, c: Circular | null = circular('0010-4', '2024-03-01')) =>
  revisarBorrador({ de: { instrumento: 'seguimiento', vigencia: 2024 }, borrador, circular: c, previo: null, hoy: HOY })
const reglas = (hallazgos: ReturnType<typeof revisarNuevo>) => hallazgos.map((h) => [h.regla, h.ruta.campo])

describe('copiar el cronograma de otro año', () => {
  test('las fechas y las fechas de datos pasan al otro año, el fin de mes sigue siéndolo', () => {
    expect(copia.cortes.map((c) => c.fechaDatos)).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'])
    expect(copia.filas.map((f) => f.limite)).toEqual(['2024-04-15', '2024-07-15', '2024-10-15', '2024-12-31'])
    expect([moverAnios('2023-02-28', 1), moverAnios('2024-02-29', 1), moverAnios('2024-02-28', 1)]).toEqual([
      ...['2024-02-29', '2025-02-28', '2025-02-28'],
    ])
  })

  test('todo texto que nombra un año queda por revisar, y escribirlo de nuevo quita la duda', () => {
    expect(copia.filas[0]?.dudas).toEqual(
      ['texto', 'medio', 'textoLimite'].map((campo) => ({ campo, codigo: 'texto_de_otro_anio', dicho: '2023' })),
    )
    const [primera] = copia.filas
    const escrita = primera && conCampos(primera, { textoLimite: '15 de abril de 2024' })
    expect(escrita?.dudas.map((d) => d.campo)).toEqual(['texto', 'medio'])
    expect(hasError(revisarNuevo({ ...copia, numeral: '7' }))).toBe(true)
  })

  test('revisado, se publica: el mismo resultado que un archivo; los fines de semana se muestran con las dos fechas', () => {
    const listo = sinDudas(copia)
    const hallazgos = revisarNuevo({ ...listo, politica: 'dia_habil_siguiente' })
    expect(hasError(hallazgos)).toBe(false)
    expect(hallazgos.filter((h) => h.regla === 'borrador_limite_y_texto')).toHaveLength(4)
    const otroAnio = copiarAnio(vigor, 2028)
    expect(
      revisarNuevo(sinDudas(otroAnio))
        .filter((h) => h.regla === 'borrador_dia_no_habil')
        .map((h) => h.detalles),
    ).toContainEqual({ limite: '2028-04-15', habil: '2028-04-17', politica: 'literal' })
  })
})

describe('el acto de un borrador', () => {
  const nueva = circular('0020-4', '2023-09-01')
  const enmienda = (cambiar: (b: BorradorCronograma) => BorradorCronograma) => {
    const borrador = cambiar({ ...borradorDesde(vigor, 'modifica'), numeral: '1' })
    const acto = actoDeBorrador(borrador, nueva, vigor)
    const de = { instrumento: 'seguimiento', vigencia: 2023 } as const
    const hallazgos = revisarBorrador({
      de,
      borrador,
      circular: nueva,
      previo: { cronograma: kpt2023, vigor },
      hoy: HOY,
    })
    return { acto, hallazgos, nuevo: cronogramaConActo(de, borrador, acto, kpt2023) }
  }

  test('una modificación solo nombra lo que cambió, y lo que quitó', () => {
    const { acto, hallazgos, nuevo } = enmienda((b) => ({
      ...b,
      filas: b.filas.map((f) =>
        f.corte === 3 ? { ...f, limite: '2023-10-31', textoLimite: '31 de octubre de 2023' } : f,
      ),
    }))
    expect(acto.actividades.map((f) => [f.clave, f.limite])).toEqual([['reporte-corte-3', '2023-10-31']])
    expect(acto.retira).toEqual([])
    expect(hasError(hallazgos)).toBe(false)
    const cambios = compararFilas(enVigor(kpt2023, SIEMPRE), enVigor(nuevo, SIEMPRE))
    expect(cambios.map((c) => [c.clave, c.cambio, c.campos])).toEqual([
      ['reporte-corte-3', 'cambia', ['textoLimite', 'limite']],
    ])
  })

  test('sin cambios no hay acto; quitar el reporte de un corte se dice en su corte', () => {
    const iguales = enmienda((b) => b).hallazgos.filter((h) => h.gravedad === 'error')
    expect(reglas(iguales)).toEqual([['borrador_sin_cambios', '/filas']])
    const { acto, hallazgos } = enmienda((b) => ({ ...b, filas: b.filas.slice(1) }))
    expect(acto.retira).toEqual(['reporte-corte-1'])
    expect(reglas(hallazgos)).toContainEqual(['cronograma_corte_reporte', '/cortes/0'])
  })

  test('una fila nueva en medio corre las siguientes; al final no toca a nadie', () => {
    const fila = { ...copia.filas[0], clave: 'guia', orden: null, dudas: [], clases: ['publicacion'], corte: null }
    const con = (i: number) =>
      enmienda((b) => ({ ...b, filas: b.filas.toSpliced(i, 0, fila as BorradorCronograma['filas'][number]) })).acto
    expect(con(4).actividades.map((f) => [f.clave, f.orden])).toEqual([['guia', 5]])
    expect(con(3).actividades.map((f) => [f.clave, f.orden])).toEqual([
      ['guia', 4],
      ['reporte-definitivo', 5],
    ])
  })

  test('una sustitución trae todas sus filas', () => {
    const { acto } = enmienda((b) => ({ ...b, efecto: 'sustituye', filas: b.filas.slice(2) }))
    expect([acto.retira, acto.actividades.map((f) => f.clave)]).toEqual([[], ['reporte-corte-3', 'reporte-definitivo']])
  })

  test('una circular sin texto se registra sin filas, y deja el cronograma no disponible', () => {
    const perdida = circular('26-4', '2024-02-01', false)
    const borrador = { ...copia, numeral: '3' }
    expect(hasError(revisarNuevo(borrador, perdida))).toBe(false)
    const acto = actoDeBorrador(borrador, perdida, null)
    expect(acto.actividades).toEqual([])
    const nuevo = cronogramaConActo({ instrumento: 'seguimiento', vigencia: 2024 }, borrador, acto, null)
    expect(enVigor(nuevo, inicioDe('2024-06-01')).estado).toBe('no_disponible')
  })
})

describe('lo que a un borrador le falta', () => {
  test('en blanco: circular, numeral, cortes', () => {
    expect(reglas(revisarNuevo(borradorVacio(), null))).toEqual([
      ['borrador_sin_circular', '/circular'],
      ['borrador_falta', '/numeral'],
    ])
    expect(reglas(revisarNuevo({ ...borradorVacio(), numeral: '1' }))).toEqual([
      ['cronograma_sin_cortes', '/cortes'],
      ['cronograma_acto_vacio', '/'],
      ['cronograma_cierre', '/'],
    ])
  })

  test('cada hallazgo de fila apunta a la fila del borrador, aunque otra no tenga fecha', () => {
    const listo = sinDudas(copia)
    const filas = listo.filas.map((f, i) =>
      i === 0
        ? { ...f, limite: null }
        : i === 2
          ? { ...f, clases: [] }
          : i === 3
            ? { ...f, clave: 'Con Mayúsculas' }
            : f,
    )
    const hallazgos = revisarNuevo({ ...listo, filas }).filter((h) => h.gravedad === 'error')
    expect(reglas(hallazgos)).toEqual([
      ['borrador_falta', '/filas/0/limite'],
      ['cronograma_sin_clases', '/filas/2/clases'],
      ['cronograma_clave', '/filas/3/clave'],
    ])
    expect(hallazgos.map(filaDelHallazgo)).toEqual([0, 2, 3])
  })

  test('la circular no puede ser de mañana, ni anterior o igual a la última que tocó el cronograma', () => {
    const de = { instrumento: 'seguimiento', vigencia: 2023 } as const
    const borrador = { ...borradorDesde(vigor, 'sustituye'), numeral: '1' }
    const previo = { cronograma: kpt2023, vigor }
    const regla = (c: Circular) => reglas(revisarBorrador({ de, borrador, circular: c, previo, hoy: HOY }))
    expect(regla(circular('0001-4', '2024-06-02'))).toContainEqual(['borrador_circular_futura', '/circular'])
    expect(regla(circular('0001-4', '2023-03-28'))).toContainEqual(['borrador_circular_no_posterior', '/circular'])
    expect(regla(circular('0001-4', '2023-03-29'))).toContainEqual(['borrador_circular_no_posterior', '/circular'])
    expect(regla(circular('0030-4', '2023-03-29'))).not.toContainEqual(['borrador_circular_no_posterior', '/circular'])
  })

  test('lo que un borrador sin errores publica, un archivo lo lee sin hallazgos', () => {
    const listo = sinDudas(copia)
    const { circular: _, ...acto } = actoDeBorrador(listo, circular('0010-4', '2024-03-01'), null)
    const { clave: __, ...registrada } = circular('0010-4', '2024-03-01')
    const { politica, cortes } = listo
    const cronograma = { instrumento: 'seguimiento', vigencia: 2024, politica, cortes }
    const actos = [{ circular: '0010-4-2024', ...acto }]
    expect(parseCronogramas({ circulares: [registrada], cronogramas: [{ ...cronograma, actos }] }).hallazgos).toEqual(
      [],
    )
  })
})
