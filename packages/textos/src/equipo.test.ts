import { ROLES } from '@kpt/domain/acceso'
import { nombreEnRenglon } from '@kpt/domain/correo'
import { describe, expect, it } from 'vitest'
import { fraseReparto, papelDe, partesDe } from './equipo.ts'

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

  it('nombra las secciones de GESTIONWEB por su título, solas o junto a lo del plan', () => {
    const con = { ...nombres, secciones: new Map([['documental', 'Gestión documental']]) }
    expect(fraseReparto({ lineas: null, sectores: null, secciones: ['documental'] }, con)).toBe(
      'de GESTIONWEB, la sección Gestión documental',
    )
    expect(fraseReparto({ lineas: ['LE-1'], sectores: null, secciones: ['documental'] }, con)).toBe(
      'la línea LE-1. Educación; y de GESTIONWEB, la sección Gestión documental',
    )
    expect(partesDe({ lineas: null, sectores: null, secciones: ['documental'] }, con)).toEqual([
      'GESTIONWEB: sección Gestión documental',
    ])
  })

  it('la carta dice qué hará y, renglón por renglón, cuál es su parte', () => {
    expect(papelDe('administrador_dnp')).toBe('Administrador del DNP: administra KPT en el DNP e invita a sus personas')
    expect(partesDe({ lineas: ['LE-1'], sectores: ['22', '24'] }, nombres)).toEqual([
      'Línea LE-1. Educación',
      'Solo en el sector 22. Educación',
      'Solo en el sector 24',
    ])
    expect(partesDe({ lineas: null, sectores: ['22'] }, nombres)).toEqual(['Sector 22. Educación'])
    expect(partesDe({ lineas: null, sectores: null }, nombres)).toEqual([])
  })

  it('ningún papel se corta en la carta', () => {
    for (const rol of ROLES) expect(nombreEnRenglon(papelDe(rol))).toBe(papelDe(rol))
  })
})
