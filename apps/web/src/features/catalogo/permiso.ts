import { territorioDe } from '@kpt/domain/acceso'
import { useSesion } from '../../app/sesion.ts'

/** Whether the person publishes the catalogue. */
export function usePublicaCatalogo(): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'catalogo.publicar') !== null
}

/** Whether the person sees whom a version touches. */
export function useVeAfectadas(): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'tablero.ver') !== null
}

export const MIGA_CATALOGO = { texto: 'Catálogo Programático', a: '/catalogo' }
export const MIGA_VERSIONES = { texto: 'Versiones', a: '/catalogo/versiones' }
