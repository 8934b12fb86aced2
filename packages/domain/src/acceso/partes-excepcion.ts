// Which part each role has in a request for an exception, and for whom it may ask (numerales 2.a y 9, Circular 0009-4 de 2023).
import type { AlcancePedido, ParteExcepcion } from '../calendario/index.ts'
import type { Entidad } from '../territorio/index.ts'
import { PERMISOS, type PermisoConTerritorio } from './permisos.ts'
import type { Rol } from './roles.ts'
import { abarca, type Territorio } from './territorio.ts'

const PARTES: readonly (readonly [PermisoConTerritorio, ParteExcepcion])[] = [
  ['medida.conceder', 'dnp'],
  ['excepcion.avalar', 'gobernacion'],
  ['excepcion.pedir', 'entidad'],
]

/** Null for whoever only looks on. */
export function parteEnExcepcion(rol: Rol): ParteExcepcion | null {
  return PARTES.find(([permiso]) => rol in PERMISOS[permiso])?.[1] ?? null
}

/** A gobernación asks for its municipalities and for its department whole; the report of the gobernación itself is its own leader's. */
export function puedePedirPara(territorio: Territorio, { clase }: AlcancePedido, entidad: Entidad): boolean {
  if (clase === 'entidad') return abarca(territorio, entidad)
  return territorio.clase === 'departamento' && territorio.codigo === entidad.codigo
}
