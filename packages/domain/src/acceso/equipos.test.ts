import { describe, expect, it } from 'vitest'
import { administraA, organismoDe, ROLES_QUE_INVITAN, rolesQueInvita } from './equipos.ts'
import { PERMISOS, ROLES, type Rol } from './roles.ts'

const cogua = { entidad: '25200', direccion: null }
const dnp = { entidad: null, direccion: null }
const descentralizacion = { entidad: null, direccion: 'Descentralización' }

describe('Quién invita a quién', () => {
  it('el usuario líder invita delegados y personas de consulta, nunca a otro líder', () => {
    expect(rolesQueInvita('usuario_lider')).toEqual(['delegado', 'consulta'])
    expect(ROLES.filter((rol) => administraA(rol, 'usuario_lider'))).toEqual([])
  })

  it('nadie de una gobernación invita al DNP, ni al revés', () => {
    const deGobernacion: readonly Rol[] = ['administrador_gobernacion', 'revisor_gobernacion']
    for (const rol of rolesQueInvita('administrador_gobernacion')) expect(deGobernacion).toContain(rol)
    for (const rol of [...rolesQueInvita('administrador_dnp'), ...rolesQueInvita('administrador_direccion')])
      expect(deGobernacion).not.toContain(rol)
  })

  it('quien invita es quien tiene el permiso de administrar su equipo, y nadie más', () => {
    expect([...ROLES_QUE_INVITAN].sort()).toEqual(Object.keys(PERMISOS['equipo.administrar']).sort())
    expect(Object.keys(PERMISOS['equipo.ver']).sort()).toEqual(Object.keys(PERMISOS['equipo.administrar']).sort())
  })

  it('se invita siempre al organismo propio', () => {
    expect(organismoDe({ rol: 'usuario_lider', ...cogua }, 'delegado', null)).toEqual(cogua)
    expect(organismoDe({ rol: 'administrador_dnp', ...dnp }, 'analista_dnp', null)).toEqual(dnp)
    expect(organismoDe({ rol: 'delegado', ...cogua }, 'consulta', null)).toBeNull()
  })

  it('una dirección técnica se nombra, y su administrador solo invita a la suya', () => {
    expect(organismoDe({ rol: 'administrador_dnp', ...dnp }, 'direccion_tecnica', null)).toBeNull()
    expect(organismoDe({ rol: 'administrador_dnp', ...dnp }, 'direccion_tecnica', 'Descentralización')).toEqual(
      descentralizacion,
    )
    const suyo = { rol: 'administrador_direccion', ...descentralizacion } as const
    expect(organismoDe(suyo, 'direccion_tecnica', null)).toEqual(descentralizacion)
    expect(organismoDe(suyo, 'direccion_tecnica', 'Otra')).toBeNull()
    expect(organismoDe(suyo, 'analista_dnp', null)).toBeNull()
  })

  it('fuera de las direcciones técnicas no se nombra ninguna', () => {
    expect(organismoDe({ rol: 'administrador_dnp', ...dnp }, 'analista_dnp', 'Descentralización')).toBeNull()
    expect(organismoDe({ rol: 'usuario_lider', ...cogua }, 'consulta', 'Descentralización')).toBeNull()
  })
})
