// The entity of an address, as the screens under it name it.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../api/consulta.ts'
import type { Miga } from './pantalla.tsx'

/** Name of the entity, or its code until it is known. */
export function useNombreEntidad(codigo: string): string {
  const { data } = useQuery({
    ...consulta('GET /api/entidades/:entidad', { params: { entidad: codigo } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ? nombreCompleto(data) : codigo
}

/** `Cogua (Cundinamarca)`; a department stands alone. */
export function nombreCompleto(entidad: { nombre: string; tipo: string; departamentoNombre: string }): string {
  return entidad.tipo === 'departamento' ? entidad.nombre : `${entidad.nombre} (${entidad.departamentoNombre})`
}

/** First step of the breadcrumb of every screen of an entity. */
export function migaEntidad(codigo: string, nombre: string): Miga {
  return { texto: nombre, a: `/entidades/${codigo}` }
}
