import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  AMBITOS_FUENTE,
  fuentesDe,
  GRUPOS_FUENTE,
  isCodigoCatalogo,
  isPrincipal,
  type ListaFuentes,
  prefijoDe,
  prefijosCoherentes,
  versionVigente,
} from './index.ts'

const semilla = new URL('../../../../db/seed/', import.meta.url)
const { listas } = JSON.parse(readFileSync(new URL('fuentes.json', semilla), 'utf8')) as { listas: ListaFuentes[] }

describe('códigos del Catálogo Programático (Resolución DNP 2053 de 2022, art. 8)', () => {
  const codigos = { sector: '04', programa: '0401', producto: '0401105', indicador: '040110500' }

  test('los ceros a la izquierda son reales y cada nivel es prefijo del siguiente', () => {
    expect(prefijosCoherentes(codigos)).toBe(true)
    expect(prefijosCoherentes({ ...codigos, sector: '4' })).toBe(false)
    expect(prefijosCoherentes({ ...codigos, programa: '1702' })).toBe(false)
    expect(prefijosCoherentes({ ...codigos, producto: '0401106' })).toBe(false)
    expect(prefijosCoherentes({ ...codigos, indicador: '04011050' })).toBe(false)
    expect(prefijoDe('040110500', 'producto')).toBe('0401105')
  })

  test('un código es texto de 2, 4, 7 o 9 dígitos', () => {
    expect(isCodigoCatalogo('sector', '04')).toBe(true)
    expect(isCodigoCatalogo('sector', '4.')).toBe(false)
    expect(isCodigoCatalogo('indicador', '04011050A')).toBe(false)
  })

  test('el sufijo 00 marca el indicador principal', () => {
    expect(isPrincipal('040110500')).toBe(true)
    expect(isPrincipal('040110501')).toBe(false)
    expect(isPrincipal('0400')).toBe(false)
  })

  test('la versión vigente en una fecha es la última que había empezado', () => {
    const versiones = [
      { version: 'a', desde: '2022-08-05', hasta: null },
      { version: 'b', desde: '2025-01-01', hasta: '2025-12-31' },
    ]
    const en = (fecha: string) => versionVigente(versiones, fecha)?.version ?? null
    expect(en('2022-08-04')).toBeNull()
    expect(en('2022-08-05')).toBe('a')
    expect(en('2025-12-31')).toBe('b')
    expect(en('2026-01-01')).toBe('a')
  })
})

describe('fuentes de financiación de la semilla', () => {
  const claves = (ambito: (typeof AMBITOS_FUENTE)[number], vigencia: number) =>
    fuentesDe(listas, ambito, vigencia).map((f) => f.clave)

  test('catorce municipales y catorce departamentales en 2024–2027, dieciocho municipales en 2020–2023', () => {
    expect(claves('municipal', 2024)).toHaveLength(14)
    expect(claves('municipal', 2027)).toEqual(claves('departamental', 2025))
    expect(claves('municipal', 2023)).toHaveLength(18)
    expect(claves('municipal', 2028)).toEqual([])
  })

  test('las de 2020–2023 son las catorce y cuatro más', () => {
    const nuevas = claves('municipal', 2020).filter((clave) => !claves('municipal', 2024).includes(clave))
    expect(nuevas).toEqual(['sgp_primera_infancia', 'regalias', 'funcionamiento', 'gestionados'])
    expect(claves('municipal', 2024).every((clave) => claves('municipal', 2020).includes(clave))).toBe(true)
  })

  test('cada lista tiene ámbito y grupos conocidos, y sus claves y encabezados no se repiten', () => {
    for (const { ambito, fuentes } of listas) {
      expect(AMBITOS_FUENTE).toContain(ambito)
      expect(new Set(fuentes.map((f) => f.clave)).size).toBe(fuentes.length)
      const encabezados = fuentes.flatMap((f) => f.encabezados)
      expect(new Set(encabezados).size).toBe(encabezados.length)
      for (const f of fuentes) expect(GRUPOS_FUENTE).toContain(f.grupo)
    }
  })
})
