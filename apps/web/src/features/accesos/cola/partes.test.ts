import { describe, expect, it } from 'vitest'
import { cuentasDe, filtroDe, hayFiltro, parteDe } from './partes.ts'

describe('La cola de accesos en la dirección', () => {
  it('lo que no conoce no filtra nada', () => {
    expect(parteDe({ estado: 'cualquiera' })).toBe('pendientes')
    expect(parteDe({ estado: 'toString' })).toBe('pendientes')
    expect(parteDe({ estado: 'cerradas' })).toBe('cerradas')
    expect(hayFiltro({ plazo: 'ayer', objecion: 'no', asignada: 'otra', departamento: 'x', texto: '' })).toBe(false)
    expect(filtroDe({ plazo: 'hoy', departamento: '25' })).toMatchObject({ plazo: 'hoy', departamento: '25' })
  })

  it('las cerradas son las que ya no esperan a nadie', () => {
    const estados = {
      ...{ por_verificar: 6, por_completar: 1, aceptada: 2 },
      ...{ activada: 3, rechazada: 1, retirada: 1, vencida: 1 },
    }
    const pendientes = { vencidas: 0, hoy: 0, mias: 0, sinAsignar: 0, conObjecion: 0 }
    expect(cuentasDe({ estados, pendientes })).toEqual({
      ...{ pendientes: 6, por_completar: 1, aceptada: 2 },
      ...{ cerradas: 6, todas: 15 },
    })
  })
})
