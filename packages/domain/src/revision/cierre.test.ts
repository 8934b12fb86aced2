import { describe, expect, it } from 'vitest'
import { type AlCerrar, abrirEntera, camposCerrados, isCampoCerrado, marcasDeCierre } from './index.ts'
import { isTrasladoVencido, reglaEn, venceEn } from './plazos.ts'

const ENVIADO: AlCerrar = { estado: 'enviado', revisor: 'gobernacion', version: 2, veredictos: [] }

describe('Al cerrar en el límite definitivo', () => {
  it('queda marcado lo que nadie validó, aunque se hubiera validado una versión anterior', () => {
    expect(marcasDeCierre(ENVIADO)).toEqual(['sin_validacion_departamental'])
    expect(marcasDeCierre({ ...ENVIADO, veredictos: [{ nivel: 'departamental', version: 1 }] })).toEqual([
      'sin_validacion_departamental',
    ])
    expect(marcasDeCierre({ ...ENVIADO, veredictos: [{ nivel: 'departamental', version: 2 }] })).toEqual([])
  })

  it('a un departamento lo valida el DNP; la conformidad del DNP no es la departamental', () => {
    expect(marcasDeCierre({ ...ENVIADO, revisor: 'dnp' })).toEqual(['sin_validacion_dnp'])
    expect(marcasDeCierre({ ...ENVIADO, veredictos: [{ nivel: 'dnp', version: 2 }] })).toEqual([
      'sin_validacion_departamental',
    ])
  })

  it('lo que no se respondió y lo que no se trasladó son cosas distintas: lo segundo no es del municipio', () => {
    const marcas = (estado: AlCerrar['estado']) => marcasDeCierre({ ...ENVIADO, estado })
    expect(marcas('en_ajustes')).toContain('ajustes_sin_atender')
    expect(marcas('por_trasladar')).toEqual(['sin_validacion_departamental', 'ajustes_sin_trasladar'])
  })
})

describe('Lo que una solicitud abre de una meta', () => {
  it('el campo nombrado y lo que hace falta para corregirlo; lo demás queda cerrado', () => {
    const cerrados = camposCerrados([{ meta: 'M-1', campos: ['pagado'] }])
    const cerrado = (campo: Parameters<typeof isCampoCerrado>[2]) => isCampoCerrado(cerrados, 'M-1', campo)
    expect((['pagado', 'sin_avance', 'confirmacion'] as const).some(cerrado)).toBe(false)
    expect((['ejecutado', 'comprometido', 'obligado', 'observacion', 'evidencia'] as const).every(cerrado)).toBe(true)
    expect(isCampoCerrado(cerrados, 'M-2', 'ejecutado')).toBe(false)
  })

  it('la meta entera no cierra nada, y la que se concede queda entera', () => {
    expect(camposCerrados([{ meta: 'M-1', campos: null }])).toBeNull()
    const cerrados = camposCerrados([
      { meta: 'M-1', campos: ['observacion'] },
      { meta: 'M-2', campos: ['evidencia'] },
    ])
    expect(abrirEntera(cerrados, 'M-1')?.every((lugar) => lugar.startsWith('M-2/'))).toBe(true)
    expect(abrirEntera(abrirEntera(cerrados, 'M-1'), 'M-2')).toBeNull()
  })
})

describe('Los términos de la revisión', () => {
  it('se cuentan en días hábiles y nunca pasan del cierre de los ajustes', () => {
    // Lunes 17 de julio de 2023; el 20 es festivo.
    expect(venceEn({ desde: '2023-07-17', dias: 5, limite: null })).toBe('2023-07-25')
    expect(venceEn({ desde: '2023-07-17', dias: 5, limite: '2023-07-21' })).toBe('2023-07-21')
  })

  it('el último día para trasladar cuenta entero', () => {
    expect(isTrasladoVencido('2023-07-21', '2023-07-21')).toBe(false)
    expect(isTrasladoVencido('2023-07-21', '2023-07-22')).toBe(true)
    expect(isTrasladoVencido(null, '2023-07-22')).toBe(false)
  })

  it('rige la última regla que había empezado', () => {
    const reglas = [
      { desde: '2021-01-01', dias: 5, acto: 'uno' },
      { desde: '2024-01-01', dias: 8, acto: 'otro' },
    ]
    expect(reglaEn(reglas, '2023-12-31')?.dias).toBe(5)
    expect(reglaEn(reglas, '2024-01-01')?.dias).toBe(8)
    expect(reglaEn(reglas, '2020-12-31')).toBeNull()
  })
})
