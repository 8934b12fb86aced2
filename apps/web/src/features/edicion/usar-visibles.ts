// The metas in sight. The list is taken when a filter changes and then stays: a row must not vanish under the hands of who fills it, nor hide when it is new.
import { useMemo, useState } from 'react'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { cumple, hayFiltro, QUE_FILTRA } from './filtrar.ts'
import { useEdicion, usePlan } from './usar-edicion.ts'

export function useVisibles(hallazgosDe: (fila: string) => ReadonlyMap<string, string>) {
  const edicion = useEdicion()
  const { metas } = usePlan()
  const [filtros] = useFiltros()
  const [vez, setVez] = useState(0)
  const filtrada = hayFiltro(filtros)
  const clave = claveDe(filtros)
  const conHallazgos = (fila: string) => hallazgosDe(fila).size > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed must not change the list; filters and the person's request do
  const fuera = useMemo(() => {
    const todas = edicion.plan().metas
    return new Set(todas.filter((m) => !cumple(m, filtros, conHallazgos)).map((m) => m.fila))
  }, [edicion, clave, vez])
  const visibles = useMemo(() => (filtrada ? metas.filter((m) => !fuera.has(m.fila)) : metas), [metas, fuera, filtrada])
  const cambio = filtrada && metas.some((m) => cumple(m, filtros, conHallazgos) === fuera.has(m.fila))
  return { visibles, filtrada, cambio, actualizar: () => setVez((v) => v + 1) }
}

function claveDe(filtros: Filtros): string {
  return QUE_FILTRA.map((clave) => filtros[clave] ?? '').join('|')
}
