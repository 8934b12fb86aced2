// Table of figures: right-aligned tabular numbers, sticky head; at 390 px each row becomes a labelled block.
import type { ReactNode } from 'react'
import './tabla.css'

export type Columna<F> = {
  readonly clave: string
  /** Head of the column, unit included. */
  readonly titulo: ReactNode
  /** Label of the value on a narrow screen; the head when it is plain text. */
  readonly etiqueta?: string
  readonly celda: (fila: F) => ReactNode
  /** Numbers are right-aligned with tabular figures. */
  readonly numero?: boolean
  /** The column that names the row (one per table). */
  readonly nombra?: boolean
  /** Width the column asks for. */
  readonly ancho?: 'corto' | 'medio' | 'largo'
}

type Props<F> = {
  /** What the table holds; read aloud, and shown unless `tituloOculto`. */
  readonly titulo: ReactNode
  readonly tituloOculto?: boolean
  readonly columnas: readonly Columna<F>[]
  readonly filas: readonly F[]
  readonly clave: (fila: F) => string
  /** Totals row, in the order of the columns. */
  readonly pie?: readonly ReactNode[]
}

// Roles are spelt out because `display: block` at 390 px takes the table's meaning away in some browsers.
const ROL = {
  tabla: { role: 'table' },
  grupo: { role: 'rowgroup' },
  fila: { role: 'row' },
  columna: { role: 'columnheader' },
  nombre: { role: 'rowheader' },
  celda: { role: 'cell' },
} as const

export function Tabla<F>({ titulo, tituloOculto = false, columnas, filas, clave, pie }: Props<F>) {
  return (
    <table className="tabla" {...ROL.tabla}>
      <caption className={tituloOculto ? 'solo-lector' : undefined}>{titulo}</caption>
      <thead {...ROL.grupo}>
        <tr {...ROL.fila}>
          {columnas.map((c) => (
            <th key={c.clave} scope="col" className={claseDe(c)} {...ROL.columna}>
              {c.titulo}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROL.grupo}>
        {filas.map((f) => (
          <tr key={clave(f)} {...ROL.fila}>
            {columnas.map((c) => (
              <Celda key={c.clave} columna={c}>
                {c.celda(f)}
              </Celda>
            ))}
          </tr>
        ))}
      </tbody>
      {pie ? (
        <tfoot {...ROL.grupo}>
          <tr {...ROL.fila}>
            {columnas.map((c, i) => (
              <Celda key={c.clave} columna={c}>
                {pie[i]}
              </Celda>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function Celda<F>({ columna, children }: { columna: Columna<F>; children: ReactNode }) {
  const etiqueta = columna.etiqueta ?? (typeof columna.titulo === 'string' ? columna.titulo : undefined)
  if (columna.nombra)
    return (
      <th scope="row" className={claseDe(columna)} {...ROL.nombre}>
        {children}
      </th>
    )
  return (
    <td className={claseDe(columna)} data-etiqueta={etiqueta} {...ROL.celda}>
      {children}
    </td>
  )
}

function claseDe<F>(c: Columna<F>): string | undefined {
  return [c.numero ? 'numero' : '', c.ancho ? `tabla__${c.ancho}` : ''].filter(Boolean).join(' ') || undefined
}
