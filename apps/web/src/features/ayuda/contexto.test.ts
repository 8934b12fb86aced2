import { describe, expect, it } from 'vitest'
import { contextoDe } from './contexto.ts'

const lider = { rol: 'usuario_lider', entidad: { codigo: '25200' } } as Parameters<typeof contextoDe>[1]
const revisor = { rol: 'revisor_gobernacion', entidad: { codigo: '25' } } as Parameters<typeof contextoDe>[1]
const control = { rol: 'control', entidad: null } as Parameters<typeof contextoDe>[1]

describe('De dónde se pide ayuda', () => {
  it('de una pantalla de un reporte salen la entidad y el corte', () => {
    const ruta = '/entidades/25200/reportes/seguimiento/2026/3/envio'
    const reporte = { instrumento: 'seguimiento', vigencia: 2026, corte: 3 }
    expect(contextoDe(ruta, lider)).toEqual({ ruta, entidad: '25200', reporte })
    expect(contextoDe(ruta, revisor)).toMatchObject({ entidad: '25200', reporte })
  })

  it('de una entidad que la persona no ve solo queda la dirección, y su propio organismo', () => {
    const ruta = '/entidades/05001/como-va'
    expect(contextoDe(ruta, lider)).toEqual({ ruta, entidad: '25200', reporte: null })
    expect(contextoDe('/entidades/05001/reportes/seguimiento/2026/1', revisor)).toMatchObject({
      ...{ entidad: '25', reporte: null },
    })
  })

  it('fuera de una entidad, la de su nombramiento o ninguna', () => {
    expect(contextoDe('/calendario', lider)).toMatchObject({ entidad: '25200', reporte: null })
    expect(contextoDe('/omisos', control)).toEqual({ ruta: '/omisos', entidad: null, reporte: null })
    expect(contextoDe('/entidades/25200/reportes/otra-cosa/2026/1', lider).reporte).toBeNull()
  })
})
