// Filters that every part of the results shares: group of capacities and department.
import { NOMBRES_GRUPO_CAPACIDAD } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { FiltrosDeLista, type Selector, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import type { CorridaVista } from './tipos.ts'

type Props = {
  readonly corrida: CorridaVista
  readonly propios?: readonly Selector[]
  readonly quita?: readonly string[]
  readonly conTexto?: boolean
}

export function FiltrosMdm({ corrida, propios = [], quita = [], conTexto = false }: Props) {
  const departamentos = useDepartamentos()
  const grupos = corrida.resultado?.grupos.flatMap(({ grupo }) => (grupo === null ? [] : [grupo])) ?? []
  const deGrupo: Selector = {
    ...{ campo: 'grupo', etiqueta: 'Grupo de capacidades' },
    opciones: [
      { valor: '', texto: 'Todos' },
      ...grupos.map((g) => ({ valor: g, texto: NOMBRES_GRUPO_CAPACIDAD[g] ?? g })),
    ],
  }
  return (
    <FiltrosDeLista
      selectores={[...selectorDepartamento(departamentos), ...(grupos.length > 0 ? [deGrupo] : []), ...propios]}
      quita={['grupo', 'departamento', ...quita]}
      sinTexto={!conTexto}
    />
  )
}

const { compare } = new Intl.Collator('es')

/** Departments come first in the list of entities. */
export function useDepartamentos() {
  const lista = useQuery({
    ...consulta('GET /api/entidades', { consulta: { tamano: 40 } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (lista.data?.filas ?? [])
    .filter((e) => e.tipo === 'departamento')
    .toSorted((a, b) => compare(a.nombre, b.nombre))
}
