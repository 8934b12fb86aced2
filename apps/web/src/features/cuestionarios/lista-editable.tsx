// A list inside a piece: rows that are added, taken away and put in order.
import type { ReactNode } from 'react'
import { Boton } from '../../ui/boton.tsx'

type Props<T> = {
  readonly titulo: string
  /** What one row is, for the buttons: "opción". */
  readonly una: string
  readonly filas: readonly T[]
  readonly nueva: () => T
  readonly edita: boolean
  readonly onFilas: (filas: readonly T[]) => void
  readonly children: (fila: T, i: number, cambiar: (fila: T) => void) => ReactNode
}

export function ListaEditable<T>({ titulo, una, filas, nueva, edita, onFilas, children }: Props<T>) {
  const subir = (i: number) => {
    const fila = filas[i]
    if (fila !== undefined && i > 0) onFilas(filas.toSpliced(i, 1).toSpliced(i - 1, 0, fila))
  }
  return (
    <fieldset className="editor__grupo">
      <legend>{titulo}</legend>
      <ol className="editor__lista">
        {filas.map((fila, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own while it is written
          <li key={i}>
            {children(fila, i, (otra) => onFilas(filas.with(i, otra)))}
            {edita ? (
              <p className="acciones">
                {i > 0 ? (
                  <Boton variante="texto" onClick={() => subir(i)}>
                    Subir<span className="solo-lector">{` la ${una} ${i + 1}`}</span>
                  </Boton>
                ) : null}
                <Boton variante="texto" onClick={() => onFilas(filas.toSpliced(i, 1))}>
                  Quitar<span className="solo-lector">{` la ${una} ${i + 1}`}</span>
                </Boton>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {edita ? <Boton onClick={() => onFilas([...filas, nueva()])}>Agregar una {una}</Boton> : null}
    </fieldset>
  )
}
