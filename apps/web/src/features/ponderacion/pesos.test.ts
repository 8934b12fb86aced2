import { describe, expect, it } from 'vitest'
import { escritosDe, leerPesos, ponderableDe, sumaDe } from './pesos.ts'

const meta = (n: number, linea: string, programa = '2201') => ({
  meta: `25200-M-000${n}`,
  ...{ personalizacion: '', linea, programa },
})
const METAS = [meta(1, 'LE-1'), meta(2, 'LE-1', '1905'), meta(3, 'LE-2')]

describe('Los pesos que se escriben', () => {
  it('en blanco no hay pesos ni errores; un grupo completo que suma 100 se lee con su coma decimal', () => {
    expect(leerPesos(METAS, {})).toEqual({ pesos: [], errores: [] })
    const escritos = { 'peso-linea-LE-1': '62,5', 'peso-linea-LE-2': '37,5' }
    const { pesos, errores } = leerPesos(METAS, escritos)
    expect(errores).toEqual([])
    expect(pesos).toEqual([
      { nivel: 'linea', clave: 'LE-1', peso: '62.5' },
      { nivel: 'linea', clave: 'LE-2', peso: '37.5' },
    ])
    expect(escritosDe(pesos)).toEqual(escritos)
    expect(sumaDe('linea', ['LE-1', 'LE-2'], escritos)).toBe('100')
  })

  it('lo que no suma se dice en el primer campo de su grupo, y lo que no es un número, en el suyo', () => {
    const { errores } = leerPesos(METAS, { 'peso-programa-LE-1/2201': '60', 'peso-programa-LE-1/1905': '30' })
    expect(errores).toMatchObject([{ campo: 'peso-programa-LE-1/2201' }])
    expect(errores[0]?.frase).toContain('suman 90')
    expect(leerPesos(METAS, { 'peso-meta-25200-M-0003': 'mucho' }).errores).toMatchObject([
      { campo: 'peso-meta-25200-M-0003' },
    ])
  })

  it('los de las metas vienen con ellas, y los demás aparte', () => {
    const filas = METAS.map((m, i) => ({ ...m, peso: i === 2 ? '100' : null }))
    const pesos = [{ nivel: 'linea' as const, clave: 'LE-1', peso: '100' }]
    const pagina = { ...{ n: 1, enUso: 2, lineas: [], programas: [], planDesde: 2024, planVersion: 1 }, pesos, filas }
    expect(ponderableDe({ ...pagina, total: 3, pagina: 1, tamano: 50 }).pesos).toEqual([
      ...pesos,
      { nivel: 'meta', clave: '25200-M-0003', peso: '100' },
    ])
  })
})
