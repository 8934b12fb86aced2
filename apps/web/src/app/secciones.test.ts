import { PERMISOS, ROLES, type Rol } from '@kpt/domain/acceso'
import { describe, expect, it } from 'vitest'
import { seccionDe, seccionesDe } from './secciones.ts'
import type { Sesion } from './sesion.ts'

const COGUA = { codigo: '25200', nombre: 'Cogua' }
const sesion = (rol: Rol): Sesion => ({ rol, entidad: COGUA }) as Sesion
const textos = (rol: Rol) => seccionesDe(sesion(rol)).map((s) => s.texto)

describe('El menú de cada rol', () => {
  it('ofrece la mesa de ayuda a quien la atiende, y a nadie más', () => {
    expect(ROLES.filter((rol) => textos(rol).includes('Ayuda')).sort()).toEqual(
      Object.keys(PERMISOS['ayuda.atender']).sort(),
    )
  })

  it('no repite direcciones y termina en lo público', () => {
    for (const rol of ROLES) {
      const secciones = seccionesDe(sesion(rol))
      expect(new Set(secciones.map((s) => s.a)).size).toBe(secciones.length)
      expect(secciones.slice(-2).map((s) => s.texto)).toEqual(['Calendario', 'Entidades'])
    }
  })
})

describe('La sección en que se está', () => {
  const en = (direccion: string) => seccionDe(seccionesDe(sesion('usuario_lider')), direccion)?.texto

  it('es la que más nombra de la dirección: un cuestionario es de GESTIONWEB aunque viva entre los reportes', () => {
    expect(en('/entidades/25200')).toBe('Inicio')
    expect(en('/entidades/25200/reportes/seguimiento/2026/3')).toBe('Reportes')
    expect(en('/entidades/25200/reportes/gestionweb/2025/1')).toBe('GESTIONWEB')
    expect(en('/entidades/25200/gestionweb')).toBe('GESTIONWEB')
  })

  it('no confunde una dirección con otra que empieza igual', () => {
    expect(en('/entidades/25200/planes')).toBeUndefined()
    expect(en('/ayuda')).toBeUndefined()
  })
})
