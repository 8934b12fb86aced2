// What is chosen in the grid: a cell, or a rectangle of them.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { type Esquina, isUna, rangoDe, type Seleccion } from './bloque.ts'
import { acotar } from './destino.ts'
import type { Piezas } from './usar-eventos.ts'

export type Eleccion = ReturnType<typeof useEleccion>

export function useEleccion({ metas, columnas, enfocar }: Piezas, anunciar: (texto: string) => void) {
  const [seleccion, setSeleccion] = useState<Seleccion | null>(null)
  const rango = seleccion && rangoDe(seleccion)
  const elegir = (ancla: Esquina, cabo: Esquina) => {
    setSeleccion({ ancla, cabo })
    const r = rangoDe({ ancla, cabo })
    if (!isUna(r)) anunciar(`${contar((r.f2 - r.f1 + 1) * (r.c2 - r.c1 + 1), 'celda elegida', 'celdas elegidas')}.`)
  }
  return {
    seleccion,
    rango,
    /** More than one cell. */
    bloque: rango && !isUna(rango) ? rango : null,
    elegir,
    enCelda: (aqui: Esquina) => setSeleccion({ ancla: aqui, cabo: aqui }),
    soltar: () => setSeleccion((s) => s && { ancla: s.ancla, cabo: s.ancla }),
    ir: (a: Esquina, extiende: boolean) => {
      const donde = acotar(a, metas.length, columnas.length)
      if (extiende && seleccion) elegir(seleccion.ancla, donde)
      else enfocar(donde)
    },
    /** The whole columns; when they are already chosen, everything. */
    columnaEntera: (aqui: Esquina) => {
      const entera = rango?.f1 === 0 && rango.f2 === metas.length - 1
      const [c1, c2] = entera ? [0, columnas.length - 1] : [rango?.c1 ?? aqui.c, rango?.c2 ?? aqui.c]
      elegir({ f: 0, c: c1 }, { f: metas.length - 1, c: c2 })
    },
  }
}
