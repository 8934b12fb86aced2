// Findings of the draft, by the row and the cell where they are.
import type { HallazgoPlan } from '@kpt/domain/planes'
import { textoHallazgoPlan } from '@kpt/textos'
import { useDeferredValue, useMemo } from 'react'
import { useEdicion, usePlan } from './usar-edicion.ts'

/** A cell to go to. */
export type Ir = { readonly fila: string; readonly celda: string }

const NINGUNO: ReadonlyMap<string, string> = new Map()

/** Findings by row and cell: judged when the typing leaves room for it. */
export function useHallazgos() {
  const edicion = useEdicion()
  const vista = useDeferredValue(usePlan())
  return useMemo(() => {
    // The plan is what is judged: when it changes, so do its findings.
    const lista = vista.metas.length === 0 ? [] : edicion.hallazgos()
    const porFila = new Map<string, Map<string, string>>()
    for (const hallazgo of lista) {
      const { fila, celda } = lugarDe(hallazgo)
      const suyos = porFila.get(fila) ?? new Map<string, string>()
      const { mensaje, remedio } = textoHallazgoPlan(hallazgo)
      suyos.set(celda, [suyos.get(celda), `${mensaje} ${remedio}`].filter(Boolean).join(' '))
      porFila.set(fila, suyos)
    }
    return { lista, de: (fila: string) => porFila.get(fila) ?? NINGUNO }
  }, [vista, edicion])
}

export function lugarDe({ ruta }: HallazgoPlan): Ir {
  const celda = [ruta.campo, ruta.vigencia, ruta.fuente].filter(Boolean).join('/')
  // What is not a meta is named `resultado/IR-6` in a finding and `resultado:IR-6` in the draft.
  return { fila: (ruta.meta ?? '').replace('/', ':'), celda }
}
