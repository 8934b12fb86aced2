import { describe, expect, test } from 'vitest'
import { finDe, inicioDe } from '../shared/index.ts'
import { actoEjemplo, circularEjemplo, cronogramaEjemplo, filaEjemplo } from './cronograma-ejemplo.ts'
import type { CronogramaRegistrado, Producto } from './index.ts'
import { faltaDeProducto, filasPropias, isGuia, productoVigente } from './index.ts'

const GUIA = filaEjemplo('guia', 1, '2030-01-10', { obligados: ['dnp'], clases: ['publicacion'], corte: null })
const REPORTE = filaEjemplo('reporte', 2, '2030-01-31')

function cronograma(recibeDesde: string, demostracion = false): CronogramaRegistrado {
  const base = cronogramaEjemplo([actoEjemplo(circularEjemplo('1', '2029-11-01'), 'fija', [GUIA, REPORTE])])
  return { ...base, demostracion, recibeDesde, medidas: [], festivos: [] }
}

const producto = (en: number, direccion = 'https://ejemplo.gov.co/guia.pdf'): Producto => ({
  ...{ nombre: 'Guía 2030', direccion, en },
})

function estado(productos: readonly Producto[], ahora: number, recibeDesde = '2029-11-01') {
  const filas = filasPropias(cronograma(recibeDesde), (clave) => (clave === 'guia' ? productos : []), ahora)
  expect(filas.map(({ fila, limite }) => [fila.clave, limite])).toEqual([['guia', '2030-01-10']])
  return filas[0]?.estado
}

describe('una fila propia del DNP', () => {
  test('por cumplir hasta su último segundo, vencida desde el siguiente', () => {
    expect(estado([], finDe('2030-01-10') - 1)).toBe('por_cumplir')
    expect(estado([], finDe('2030-01-10'))).toBe('vencida')
  })

  test('se cumple con su producto; el segundo corrige y no la vuelve tardía', () => {
    const oportuno = producto(inicioDe('2030-01-05'))
    const corregido = producto(inicioDe('2030-03-01'), 'https://ejemplo.gov.co/guia-2.pdf')
    expect(estado([oportuno, corregido], inicioDe('2030-04-01'))).toBe('cumplida')
    expect(productoVigente([oportuno, corregido])).toEqual({ ...corregido, en: oportuno.en })
    expect(estado([corregido], inicioDe('2030-04-01'))).toBe('cumplida_tarde')
  })

  test('de un límite que pasó antes de que se llevara aquí no se dice que se incumplió', () => {
    const despues = inicioDe('2030-04-01')
    expect(estado([], despues, '2030-02-01')).toBe('sin_registro')
    expect(estado([producto(inicioDe('2030-03-01'))], despues, '2030-02-01')).toBe('cumplida')
  })

  test('la guía es la fila propia de publicación; la de las entidades no lo es', () => {
    expect([isGuia(GUIA), isGuia(REPORTE), isGuia({ ...GUIA, clases: ['apertura'] })]).toEqual([true, false, false])
  })
})

describe('un producto que se registra', () => {
  const { en: _, ...primero } = producto(1)
  const otro = { ...primero, direccion: 'https://ejemplo.gov.co/otra.pdf' }
  test('es de una fila del DNP', () => {
    expect(faltaDeProducto(null, [], { ...primero, motivo: null })).toBe('ajena')
    expect(faltaDeProducto(REPORTE, [], { ...primero, motivo: null })).toBe('ajena')
    expect(faltaDeProducto(GUIA, [], { ...primero, motivo: null })).toBeNull()
  })

  test('el que corrige dice por qué y cambia algo', () => {
    const previos = [producto(1)]
    expect(faltaDeProducto(GUIA, previos, { ...otro, motivo: null })).toBe('sin_motivo')
    expect(faltaDeProducto(GUIA, previos, { ...primero, motivo: 'La dirección cambió' })).toBe('igual')
    expect(faltaDeProducto(GUIA, previos, { ...otro, motivo: 'La dirección cambió' })).toBeNull()
  })
})
