// The cells of a row, each with its label: what a narrow screen shows of a meta, and any screen of the short lists of the plan.
import type { Columna } from './columnas.ts'
import { CeldaPlan } from './rejilla/celda.tsx'
import { idCelda } from './rejilla/piezas.ts'
import { useFila } from './usar-edicion.ts'

type PropsGrupo = { readonly fila: string; readonly de: string; readonly columnas: readonly Columna[] }

export function CamposDeFila({ fila, de, columnas }: PropsGrupo) {
  const vista = useFila(fila)
  return (
    <div className="edicion__dos">
      {columnas.map((columna) => (
        <div key={columna.celda} className="edicion__campo">
          <label className="menor" htmlFor={idCelda(fila, columna.celda)}>
            {columna.titulo}
          </label>
          <CeldaPlan vista={vista} columna={columna} de={de} />
        </div>
      ))}
    </div>
  )
}
