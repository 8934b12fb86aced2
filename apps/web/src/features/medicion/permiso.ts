// What of the measurement a person may do before it is published.
import { territorioDe } from '@kpt/domain/acceso'
import { useSesion } from '../../app/sesion.ts'

function usePuede(permiso: 'mdm.ver' | 'mdm.preparar' | 'mdm.publicar'): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, permiso) !== null
}

export const useVeMedicion = () => usePuede('mdm.ver')
export const usePreparaMedicion = () => usePuede('mdm.preparar')
export const usePublicaMedicion = () => usePuede('mdm.publicar')
