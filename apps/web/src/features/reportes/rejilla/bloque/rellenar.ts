// "Fill down": the first field of each column of what was chosen, repeated in the rest. Of a single line, what the line above has.
import type { Lugar } from '../../../rejilla/cola/operacion.ts'
import type { Escritura } from '../../../rejilla/cola/pasos.ts'
import { lugarEn, type Plano, siguienteEnColumna } from '../plano.ts'
import type { Rango } from './seleccion.ts'

export function rellenarHaciaAbajo(
  plano: Plano,
  { f1, f2, c1, c2 }: Rango,
  valor: (lugar: Lugar) => string | null,
  puede: (lugar: Lugar) => boolean,
): Escritura[] {
  return plano.columnas.slice(c1, c2 + 1).flatMap((columna) => {
    const propios = plano.renglones.slice(f1, f2 + 1).flatMap((r) => lugarEn(r, columna) ?? [])
    const deArriba = f1 === f2 ? siguienteEnColumna(plano, f1, -1, columna) : null
    const arriba = deArriba === null ? undefined : plano.renglones[deArriba]
    const molde = arriba ? lugarEn(arriba, columna) : (propios[0] ?? null)
    if (!molde) return []
    const copia = valor(molde)
    return propios.filter((lugar) => lugar !== molde && puede(lugar)).map((lugar) => ({ lugar, valor: copia }))
  })
}
