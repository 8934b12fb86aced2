// The metas on screen. The list is taken when a filter changes and then stays: a row must not vanish under the hands of who fills it.
import { alcanceDelegado, llevaUnaParte } from '@kpt/domain/acceso'
import { useMemo, useState } from 'react'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'
import type { Reporte } from '../borrador/entrada.ts'
import { contarMetas } from '../borrador/resumen.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { useResumen } from '../usar-reporte.ts'
import { useEdicion } from './contexto.ts'
import { filtrarMetas, QUE_ES } from './filtrar.ts'

const QUE_FILTRA = ['ver', ...QUE_ES] as const

export function useMetasVisibles() {
  const { borrador, reporte } = useEdicion()
  const [filtros] = useFiltros()
  const [vez, setVez] = useState(0)
  const todo = useResumen(borrador)
  const vistas = borrador.metas().flatMap((meta) => borrador.leerMeta(meta) ?? [])
  const resumen = llevaUnaParte(reporte.reparto) ? { ...todo, ...contarSuyas(vistas, reporte.reparto) } : todo
  const clave = clavesDe(filtros)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed must not change the list; filters, state and the person's request do
  const metas = useMemo(() => filtrarMetas(vistas, filtros, reporte), [borrador, clave, reporte.estado, vez])
  const ahora = filtrarMetas(vistas, filtros, reporte)
  const cambio = ahora.length !== metas.length || ahora.some((meta, i) => meta !== metas[i])
  return { vistas, metas, resumen, cambio, actualizar: () => setVez((v) => v + 1) }
}

/** A delegate sees how far its own part has come. */
function contarSuyas(vistas: readonly VistaMeta[], reparto: Reporte['reparto']) {
  return contarMetas(vistas.filter(({ fila }) => alcanceDelegado(reparto, fila)))
}

function clavesDe(filtros: Filtros): string {
  return QUE_FILTRA.map((f) => filtros[f] ?? '').join('|')
}
