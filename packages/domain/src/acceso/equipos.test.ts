import { describe, expect, it } from 'vitest'
import { administraA, organismoDe, ROLES_QUE_INVITAN, rolesQueInvita } from './equipos.ts'
import { PERMISOS } from './permisos.ts'
import { ROLES, type Rol } from './roles.ts'

const cogua = { entidad: '25200', direccion: null }
const dnp = { entidad: null, direccion: null }
const descentralizacion = { entidad: null, direccion: 'Descentralización' }

describe('Quién invita a quién', () => {
  it('el usuario líder invita delegados y personas de consulta, nunca a otro líder', () => {
    expect(rolesQueInvita({ rol: 'usuario_lider', ...cogua })).toEqual(['delegado', 'consulta'])
    for (const entidad of ['25200', '25', null])
      expect(ROLES.filter((rol) => administraA({ rol, entidad }, 'usuario_lider'))).toEqual([])
  })

  it('nadie de una gobernación invita al DNP, ni al revés', () => {
    const deGobernacion: readonly Rol[] = ['administrador_gobernacion', 'revisor_gobernacion']
    for (const rol of rolesQueInvita({ rol: 'administrador_gobernacion', entidad: '25' }))
      expect(deGobernacion).toContain(rol)
    for (const rol of [
      ...rolesQueInvita({ rol: 'administrador_dnp', entidad: null }),
      ...rolesQueInvita({ rol: 'administrador_direccion', entidad: null }),
    ])
      expect(deGobernacion).not.toContain(rol)
  })

  it('el líder de un departamento nombra al primer administrador de su gobernación; el de un municipio, no', () => {
    const carla = { rol: 'usuario_lider', entidad: '25', direccion: null } as const
    expect(organismoDe(carla, 'administrador_gobernacion', null)).toEqual({ entidad: '25', direccion: null })
    expect(organismoDe(carla, 'revisor_gobernacion', null)).toBeNull()
    expect(organismoDe({ rol: 'usuario_lider', ...cogua }, 'administrador_gobernacion', null)).toBeNull()
    expect(rolesQueInvita({ rol: 'delegado', entidad: '25' })).toEqual([])
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
