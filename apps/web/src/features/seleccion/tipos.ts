import { PERMISOS } from '@kpt/domain/acceso'
import type { Respuesta } from '../../api/tipos.ts'
import { useSesion } from '../../app/sesion.ts'

export const RUTA = '/api/seleccion/:instrumento/:vigencia/:corte'

export type Selecciones = Respuesta<`GET ${typeof RUTA}`>
export type Seleccion = Selecciones['selecciones'][number]
export type Elegible = Respuesta<`GET ${typeof RUTA}/elegibles`>['filas'][number]

export const NOMBRES_MODO = { mano: 'A mano', riesgo: 'Por riesgo', muestra: 'Por muestra' } as const

export function usePuedeSeleccionar(): boolean {
  const sesion = useSesion()
  return sesion !== null && sesion !== undefined && sesion.rol in PERMISOS['seleccion.hacer']
}
