import { describe, expect, it } from 'vitest'
import { deberAbierto } from './deber.ts'

const corte = { estado: 'borrador', exigible: true, situacion: 'abierta' } as const

describe('Lo que una entidad debe de un corte', () => {
  it('debe reportarlo mientras se recibe, también fuera de plazo, si le es exigible y no lo ha enviado', () => {
    expect(deberAbierto(corte)).toBe('reportar')
    expect(deberAbierto({ ...corte, situacion: 'recibe_extemporaneo' })).toBe('reportar')
    expect(deberAbierto({ ...corte, situacion: 'cerrada' })).toBeNull()
    expect(deberAbierto({ ...corte, situacion: null })).toBeNull()
    expect(deberAbierto({ ...corte, exigible: false })).toBeNull()
    expect(deberAbierto({ ...corte, estado: 'enviado' })).toBeNull()
  })

  it('debe responder los ajustes que le pidieron, esté como esté el calendario', () => {
    expect(deberAbierto({ estado: 'en_ajustes', exigible: false, situacion: 'cerrada' })).toBe('ajustar')
    expect(deberAbierto({ ...corte, estado: 'por_trasladar' })).toBeNull()
  })
})
