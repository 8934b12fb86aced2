import { describe, expect, it } from 'vitest'
import { fraseReparto, papelDe } from './equipo.ts'

const nombres = { lineas: new Map([['LE-1', 'Educación']]), sectores: new Map([['22', 'Educación']]) }

describe('Lo que se le encarga a un delegado, en palabras', () => {
  it('nombra líneas y sectores, y lo que no tiene nombre lo dice por su código', () => {
    expect(fraseReparto({ lineas: ['LE-1'], sectores: null }, nombres)).toBe('la línea LE-1. Educación')
    expect(fraseReparto({ lineas: null, sectores: ['22', '24'] }, nombres)).toBe('los sectores 22. Educación y 24')
    expect(fraseReparto({ lineas: ['LE-1'], sectores: ['22'] }, nombres)).toBe(
      'la línea LE-1. Educación, solo en el sector 22. Educación',
    )
    expect(fraseReparto({ lineas: null, sectores: null }, nombres)).toBe('todo el reporte')
  })

  it('la carta dice qué hará y cuál es su parte', () => {
    expect(papelDe('delegado', { lineas: ['LE-1'], sectores: null }, nombres)).toBe(
      'Delegado de la entidad: escribe su parte de los reportes y ve el resto; no los envía. Su parte: la línea LE-1. Educación',
    )
    expect(papelDe('consulta', null, nombres)).not.toContain('Su parte')
  })
})
