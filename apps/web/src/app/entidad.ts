// The entity of an address, as the screens under it name it.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../api/consulta.ts'
import type { Miga } from './pantalla.tsx'
import { useSesion } from './sesion.ts'

/** Name of the entity; until it arrives, what the session knows of one's own, or its code. */
export function useNombreEntidad(codigo: string): string {
  const propia = useSesion()?.entidad
  const { data } = useQuery({
    ...consulta('GET /api/entidades/:entidad', { params: { entidad: codigo } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data) return nombreCompleto(data)
  return propia?.codigo === codigo ? propia.nombre : `Entidad ${codigo}`
}

/** `Cogua (Cundinamarca)`; a department stands alone. */
export function nombreCompleto(entidad: { nombre: string; tipo: string; departamentoNombre: string }): string {
  return entidad.tipo === 'departamento' ? entidad.nombre : `${entidad.nombre} (${entidad.departamentoNombre})`
}

/** First step of the breadcrumb of every screen of an entity. */
export function migaEntidad(codigo: string, nombre: string): Miga {
  return { texto: nombre, a: `/entidades/${codigo}` }
}
