import { describe, expect, it } from 'vitest'
import { etiquetaCelda, nombreLugar } from './etiquetas.ts'

describe('Lo que un lector de pantalla dice de una celda', () => {
  it('la meta por su número corto, el campo y la unidad; del dinero, la fuente y que son pesos', () => {
    expect(etiquetaCelda('25200-M-0012', 'ejecutado', 'Número')).toBe('Meta 12, ejecutado, Número')
    expect(etiquetaCelda('25200-M-0012', 'obligado', 'Número', 'SGP salud')).toBe('Meta 12, obligado, SGP salud, pesos')
    expect(etiquetaCelda('25200-M-0003', 'observacion', '')).toBe('Meta 3, observación')
  })

  it('en una nota, el campo y su fuente', () => {
    expect([nombreLugar('pagado', 'Regalías'), nombreLugar('ejecutado', undefined)]).toEqual([
      ...['Pagado, Regalías', 'Ejecutado'],
    ])
  })
})
