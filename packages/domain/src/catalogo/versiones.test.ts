import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  buscar,
  cambiosCatalogo,
  contarCambios,
  type EntradaBuscable,
  indexar,
  oficialDe,
  primerDiaDeVigencia,
  sucesoresDe,
} from './index.ts'
import { catalogoDeSemilla } from './pruebas/index.ts'

const leer = (tabla: string) =>
  readFileSync(new URL(`../../../../db/seed/catalogo/${tabla}.csv`, import.meta.url), 'utf8')
const semilla = catalogoDeSemilla(leer)
const [uno, dos, tres, cuatro] = semilla as [EntradaBuscable, EntradaBuscable, EntradaBuscable, EntradaBuscable]

describe('qué cambia entre dos versiones del Catálogo (R2.3)', () => {
  test('lo que cesa, lo que cambia de nombre o unidad, lo nuevo y lo que vuelve', () => {
    const antes = [uno, dos, tres]
    const despues = [uno, { ...dos, unidad: 'Kilómetros', indicadorNombre: 'Otro nombre' }, cuatro]
    const cambios = cambiosCatalogo(antes, despues)
    const de = (codigo: string) => cambios.find((c) => c.codigo === codigo)
    expect(cambios).toHaveLength(3)
    expect(de(dos.indicador)).toMatchObject({ clase: 'cambia', campos: ['indicadorNombre', 'unidad'] })
    expect(de(tres.indicador)).toMatchObject({ clase: 'inactivo', despues: null })
    expect(de(cuatro.indicador)).toMatchObject({ clase: 'nuevo', antes: null })
    const vuelve = cambiosCatalogo(antes, despues, new Map([[cuatro.indicador, { ...cuatro, unidad: 'Metros' }]]))
    expect(vuelve.find((c) => c.codigo === cuatro.indicador)).toMatchObject({ clase: 'reactivado', campos: ['unidad'] })
    expect(contarCambios(vuelve)).toEqual({ inactivo: 1, cambia: 1, nuevo: 0, reactivado: 1 })
  })

  test('una versión contra sí misma no cambia nada, y de ida y vuelta se anula', () => {
    expect(cambiosCatalogo(semilla, semilla.toReversed())).toEqual([])
    const ida = cambiosCatalogo(semilla, semilla.slice(10))
    const vuelta = cambiosCatalogo(semilla.slice(10), semilla)
    expect(ida.map((c) => c.codigo)).toEqual(vuelta.map((c) => c.codigo))
    expect(ida.every((c) => c.clase === 'inactivo') && vuelta.every((c) => c.clase === 'nuevo')).toBe(true)
  })
})

describe('qué código puede reemplazar a uno inactivo (R2.3)', () => {
  const otroCodigo = (e: EntradaBuscable) => ({ ...e, producto: `${e.programa}999`, indicador: `${e.programa}99900` })

  test('primero lo que dice el DNP, luego el mismo nombre, y nunca el mismo dos veces', () => {
    const indice = indexar([...semilla.filter((e) => e !== uno), otroCodigo(uno)])
    const [igual, ...demas] = sucesoresDe(indice, uno)
    expect(igual).toMatchObject({ razon: 'mismo_nombre', entrada: { indicador: `${uno.programa}99900` } })
    expect(demas.length).toBeLessThanOrEqual(2)
    const oficial = sucesoresDe(indice, uno, cuatro.indicador)
    expect(oficial[0]).toMatchObject({ razon: 'oficial', entrada: { indicador: cuatro.indicador } })
    expect(new Set(oficial.map((s) => s.entrada.indicador)).size).toBe(oficial.length)
  })

  test('si nada se llama igual, lo de texto más parecido, antes que nada de su sector', () => {
    const indice = indexar(semilla.filter((e) => e.producto !== uno.producto))
    const sucesores = sucesoresDe(indice, uno)
    expect(sucesores[0]?.entrada.sector).toBe(uno.sector)
    expect(sucesoresDe(indexar([]), uno)).toEqual([])
    expect(buscar(indexar([]), { texto: 'agua' })).toEqual({ entradas: [], parcial: false })
  })
})

test('la correspondencia oficial se sigue de versión en versión hasta un código activo, y no da vueltas', () => {
  const activos = new Set(['c'])
  expect(oficialDe({ a: 'b', b: 'c' }, activos, 'a')).toBe('c')
  expect(oficialDe({ a: 'b' }, activos, 'a')).toBeNull()
  expect(oficialDe({ a: 'b', b: 'a' }, activos, 'a')).toBeNull()
  expect(oficialDe({}, activos, 'constructor')).toBeNull()
})

test('una versión nueva no rige antes de hoy ni de las ya publicadas', () => {
  const en = (desde: string) => ({ version: desde, desde, hasta: null })
  expect(primerDiaDeVigencia([], '2026-11-22')).toBe('2026-11-22')
  expect(primerDiaDeVigencia([en('2022-08-05')], '2026-11-22')).toBe('2026-11-22')
  expect(primerDiaDeVigencia([en('2026-11-22')], '2026-11-22')).toBe('2026-11-23')
  expect(primerDiaDeVigencia([en('2027-01-01'), en('2022-08-05')], '2026-11-22')).toBe('2027-01-02')
})
