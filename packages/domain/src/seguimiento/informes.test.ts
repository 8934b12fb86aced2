import { describe, expect, it } from 'vitest'
import { CLASES_INFORME, citasDelInforme, INFORMES } from './informes.ts'

describe('Los informes que salen de una versión', () => {
  it('cada uno cita la ley que lo pide, empieza por el resumen y termina diciendo cómo se calcula', () => {
    for (const { secciones, citas } of Object.values(INFORMES)) {
      expect(citas.length).toBeGreaterThan(0)
      expect([secciones[0], secciones.at(-1)]).toEqual(['resumen', 'metodologia'])
      expect(new Set(secciones).size).toBe(secciones.length)
    }
  })

  it('el de la oposición y el del Concejo llevan cada meta; el departamental lleva cada municipio y ninguna meta', () => {
    expect(CLASES_INFORME.filter((c) => INFORMES[c].secciones.includes('metas'))).toEqual([
      'seguimiento',
      'corporacion',
      'oposicion',
    ])
    expect(INFORMES.departamental.secciones).toContain('municipios')
    expect(INFORMES.departamental.secciones).not.toContain('metas')
  })

  it('al gobernador no se le cita el artículo de la Constitución que habla del alcalde', () => {
    expect(citasDelInforme('corporacion', false)).toEqual(['ley_152_43', 'constitucion_315'])
    expect(citasDelInforme('corporacion', true)).toEqual(['ley_152_43'])
    expect(citasDelInforme('departamental', true)).toEqual(['constitucion_344', 'ley_152_42'])
  })
})
