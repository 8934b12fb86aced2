import { describe, expect, it } from 'vitest'
import { cambiosFicha, type Ficha, faltasFicha, fichaLimpia, fichaPublica } from './ficha.ts'

const COGUA: Ficha = {
  representante: 'Alcalde de prueba',
  cargo: 'alcalde',
  desde: '2024-01-01',
  hasta: null,
  acto: 'Acta de posesión 1 de 2024',
  nit: '899999011-0',
  correoOficial: 'contactenos@cogua.gov.co',
  direccion: 'Calle 3 # 2-34',
  telefono: null,
  oficinaPlaneacion: 'Secretaría de Planeación',
  organoControl: 'Contraloría de Cundinamarca',
}

describe('La ficha de una entidad', () => {
  it('buena no tiene faltas; la fecha final y el teléfono pueden faltar', () => {
    expect(faltasFicha(COGUA, 'municipio')).toEqual([])
    expect(faltasFicha({ ...COGUA, hasta: '2027-12-31', telefono: '601 000 0000' }, 'municipio')).toEqual([])
  })

  it.each([
    [{ representante: '   ' }, { campo: 'representante', falta: 'vacio' }],
    [{ acto: '' }, { campo: 'acto', falta: 'vacio' }],
    [{ direccion: 'x'.repeat(201) }, { campo: 'direccion', falta: 'largo' }],
    [{ desde: '2024-02-30' }, { campo: 'desde', falta: 'fecha' }],
    [{ hasta: '2023-12-31' }, { campo: 'hasta', falta: 'orden' }],
    [{ correoOficial: 'contactenos@cogua' }, { campo: 'correoOficial', falta: 'correo' }],
    [{ correoOficial: 'a@b.co\r\nBcc: x@y.co' }, { campo: 'correoOficial', falta: 'correo' }],
    [{ nit: '12345' }, { campo: 'nit', falta: 'nit' }],
    [{ nit: '899999011-5' }, { campo: 'nit', falta: 'digito', debido: '0' }],
    [{ cargo: 'gobernador' }, { campo: 'cargo', falta: 'cargo' }],
  ] as const)('con %j dice qué corregir', (cambio, falta) => {
    expect(faltasFicha({ ...COGUA, ...cambio }, 'municipio')).toEqual([falta])
  })

  it('a un departamento lo representa su gobernador', () => {
    expect(faltasFicha({ ...COGUA, cargo: 'gobernador' }, 'departamento')).toEqual([])
    expect(faltasFicha(COGUA, 'departamento')).toEqual([{ campo: 'cargo', falta: 'cargo' }])
  })

  it('lo público no trae el acto', () => {
    const publica = fichaPublica(COGUA)
    expect(publica).not.toHaveProperty('acto')
    expect({ ...publica, acto: COGUA.acto }).toEqual(COGUA)
  })

  it('se guarda de una sola manera', () => {
    const escrita = { ...COGUA, nit: '899.999.011-0', correoOficial: ' Contactenos@Cogua.gov.co ', telefono: '  ' }
    expect(fichaLimpia({ ...escrita, direccion: ' Calle 3   # 2-34 ' })).toEqual(COGUA)
  })

  it('dice qué campos cambiaron, con lo de antes y lo de después', () => {
    expect(cambiosFicha(COGUA, { ...COGUA, telefono: '601' })).toEqual([
      { campo: 'telefono', antes: null, despues: '601' },
    ])
    expect(cambiosFicha(COGUA, COGUA)).toEqual([])
    expect(cambiosFicha(null, COGUA).map((c) => c.campo)).not.toContain('hasta')
  })
})
