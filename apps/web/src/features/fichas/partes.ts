// The card of an entity as its screens read it.
import { abarca, territorioDe } from '@kpt/domain/acceso'
import type { Ficha } from '@kpt/domain/fichas'
import type { TipoEntidad } from '@kpt/domain/territorio'
import type { Respuesta } from '../../api/tipos.ts'
import type { Sesion } from '../../app/sesion.ts'

export const RUTA_FICHA = 'GET /api/entidades/:entidad/ficha'
export const RUTA_HISTORIA = 'GET /api/entidades/:entidad/ficha/historia'
export type FichaVisible = Respuesta<typeof RUTA_FICHA>
export type FichaPublica = NonNullable<FichaVisible['ficha']>
export type Completa = Respuesta<typeof RUTA_HISTORIA>

/** The same table of permissions as the server's. */
export function puedeEditar(
  sesion: Sesion | null | undefined,
  { codigo, departamento, tipo }: FichaVisible['entidad'],
) {
  if (!sesion) return false
  const territorio = territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'ficha.editar')
  return territorio !== null && abarca(territorio, { codigo, departamento, tipo: tipo as TipoEntidad })
}

export function fichaVacia(tipo: string): Ficha {
  return {
    ...{
      representante: '',
      cargo: tipo === 'departamento' ? 'gobernador' : 'alcalde',
      desde: '',
      hasta: null,
      acto: '',
    },
    ...{ nit: '', correoOficial: '', direccion: '', telefono: null, oficinaPlaneacion: '', organoControl: '' },
  }
}
