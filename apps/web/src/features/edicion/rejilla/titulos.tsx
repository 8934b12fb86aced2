// Titles of the columns; each vigencia shows or hides its sources.
import type { Columna } from '../columnas.ts'

type Props = {
  readonly columnas: readonly Columna[]
  readonly abiertas: ReadonlySet<string>
  readonly alternar: (vigencia: string) => void
}

export function Titulos({ columnas, abiertas, alternar }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="edicion__nombre">
          N.º
        </th>
        {columnas.map((columna) => (
          <Titulo key={columna.celda} columna={columna} abiertas={abiertas} alternar={alternar} />
        ))}
      </tr>
    </thead>
  )
}

function Titulo({ columna, abiertas, alternar }: { columna: Columna } & Omit<Props, 'columnas'>) {
  const { total, titulo, tipo, ancho } = columna
  return (
    <th
      scope="col"
      style={{ width: `${ancho}rem` }}
      className={tipo === 'cifra' || tipo === 'dinero' ? 'numero' : undefined}
    >
      {titulo}
      {total ? (
        <button
          type="button"
          className="edicion__fuentes"
          aria-expanded={abiertas.has(total)}
          onClick={() => alternar(total)}
        >
          {abiertas.has(total) ? 'Ocultar' : 'Ver'} fuentes<span className="solo-lector"> de {total}</span>
        </button>
      ) : null}
    </th>
  )
}
