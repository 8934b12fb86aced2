import { describe, expect, test } from 'vitest'
import type { Entidad } from '../territorio/index.ts'
import { parteEnExcepcion, puedePedirPara, ROLES, type Territorio } from './index.ts'

const cogua: Entidad = { codigo: '25200', nombre: 'Cogua', tipo: 'municipio', departamento: '25' }
const cundinamarca: Entidad = { codigo: '25', nombre: 'Cundinamarca', tipo: 'departamento', departamento: '25' }

describe('partes de una solicitud de excepción', () => {
  test('el líder pide por su entidad, la gobernación avala, el DNP decide y los demás miran', () => {
    const partes = Object.fromEntries(ROLES.map((rol) => [rol, parteEnExcepcion(rol)]))
    expect(partes).toMatchObject({
      ...{ usuario_lider: 'entidad', delegado: null, consulta: null, control: null, analista_dnp: null },
      ...{ administrador_gobernacion: 'gobernacion', revisor_gobernacion: 'gobernacion', administrador_dnp: 'dnp' },
    })
  })

  test('la gobernación pide por sus municipios o por su departamento entero, no por su propio reporte', () => {
    const suya: Territorio = { clase: 'departamento', codigo: '25' }
    const ajena: Territorio = { clase: 'departamento', codigo: '05' }
    const entidad = (codigo: string) => ({ clase: 'entidad', entidad: codigo }) as const
    const entero = { clase: 'departamento', departamento: '25' } as const
    expect(puedePedirPara(suya, entidad('25200'), cogua)).toBe(true)
    expect(puedePedirPara(suya, entero, cundinamarca)).toBe(true)
    expect(puedePedirPara(suya, entidad('25'), cundinamarca)).toBe(false)
    expect(puedePedirPara(ajena, entidad('25200'), cogua)).toBe(false)
    expect(puedePedirPara(ajena, entero, cundinamarca)).toBe(false)
  })

  test('un líder pide por su entidad y por ninguna otra, tampoco por el departamento', () => {
    const lider = (codigo: string): Territorio => ({ clase: 'entidad', codigo })
    expect(puedePedirPara(lider('25200'), { clase: 'entidad', entidad: '25200' }, cogua)).toBe(true)
    expect(puedePedirPara(lider('25295'), { clase: 'entidad', entidad: '25200' }, cogua)).toBe(false)
    expect(puedePedirPara(lider('25'), { clase: 'entidad', entidad: '25' }, cundinamarca)).toBe(true)
    expect(puedePedirPara(lider('25'), { clase: 'departamento', departamento: '25' }, cundinamarca)).toBe(false)
  })
})
