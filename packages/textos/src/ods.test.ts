import { describe, expect, it } from 'vitest'
import { nombreOds } from './ods.ts'

describe('Nombres de los Objetivos de Desarrollo Sostenible', () => {
  it('son diecisiete y distintos; lo demás no tiene nombre', () => {
    const nombres = Array.from({ length: 17 }, (_, i) => nombreOds(String(i + 1)))
    expect(nombres).not.toContain(null)
    expect(new Set(nombres).size).toBe(17)
    expect([nombreOds('1'), nombreOds('17')]).toEqual(['Fin de la pobreza', 'Alianzas para lograr los objetivos'])
    for (const ajeno of ['0', '18', '01', 'sin_dato', '', 'constructor']) expect(nombreOds(ajeno)).toBeNull()
  })
})
