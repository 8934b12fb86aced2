// Table of figures: right-aligned tabular numbers, sticky head; where it does not fit, each row becomes a labelled block.
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import './tabla.css'
import './tabla-bloques.css'

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
  /** What belongs to a row and does not fit in its columns, under it: a `FilaEntera` or nothing. */
  readonly bajo?: (fila: F) => ReactNode
  /** Pixels under which rows become blocks even where they fit: less for a table of a few short columns. */
  readonly estrecha?: number
}

// Roles are spelt out because `display: block` at 390 px takes the table's meaning away in some browsers.
export const ROL = {
  tabla: { role: 'table' },
  grupo: { role: 'rowgroup' },
  fila: { role: 'row' },
  columna: { role: 'columnheader' },
  nombre: { role: 'rowheader' },
  celda: { role: 'cell' },
} as const

export function Tabla<F>({
  titulo,
  tituloOculto = false,
  columnas,
  filas,
  clave,
  pie,
  bajo,
  estrecha = ESTRECHA,
}: Props<F>) {
  const tabla = useRef<HTMLTableElement>(null)
  const enBloques = useEnBloques(tabla, filas, estrecha)
  return (
    <div className="tabla-caja">
      <table ref={tabla} className={enBloques ? 'tabla tabla--bloques' : 'tabla'} {...ROL.tabla}>
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
            <Fragment key={clave(f)}>
              <tr {...ROL.fila}>
                {columnas.map((c) => (
                  <Celda key={c.clave} columna={c}>
                    {c.celda(f)}
                  </Celda>
                ))}
              </tr>
              {bajo?.(f)}
            </Fragment>
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
    </div>
  )
}

/** A row as wide as the table, under the one it belongs to. */
export function FilaEntera({ id, columnas, children }: { id?: string; columnas: number; children: ReactNode }) {
  return (
    <tr id={id} className="tabla__entera" {...ROL.fila}>
      <td colSpan={columnas} {...ROL.celda}>
        {children}
      </td>
    </tr>
  )
}

/** Narrower than this, even a table that fits is squeezed beyond reading. In pixels of the default type size. */
const ESTRECHA = 640

/**
 * Whether the rows must become blocks: the place is narrow, or the figures do not fit in it side by side. Measured, because twelve
 * figures of a department take more room than those of a village, at any zoom.
 */
function useEnBloques(
  tabla: { current: HTMLTableElement | null },
  filas: readonly unknown[],
  estrecha: number,
): boolean {
  const [enBloques, setEnBloques] = useState(false)
  const necesita = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other figures may need another width
  useLayoutEffect(() => {
    const caja = tabla.current?.parentElement
    if (!caja) return
    const medir = () => {
      const suelta = tabla.current?.classList.contains('tabla--bloques') === false
      const ocupa = tabla.current?.offsetWidth ?? 0
      if (suelta && ocupa > caja.clientWidth + 1) necesita.current = ocupa
      setEnBloques(caja.clientWidth < estrecha || caja.clientWidth < necesita.current)
    }
    const observador = new ResizeObserver(medir)
    observador.observe(caja)
    medir()
    return () => observador.disconnect()
  }, [tabla, filas, estrecha])
  return enBloques
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
