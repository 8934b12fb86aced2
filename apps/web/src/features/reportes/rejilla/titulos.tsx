// Heads of the grid, and the box that chooses all the metas of the list.
import { ROL_REJILLA as ROL } from '../../rejilla/rol.ts'
import { useEdicion } from './contexto.ts'

type Props = {
  readonly metas: readonly string[]
  readonly escogidas: ReadonlySet<string>
  readonly onEscoger: (metas: readonly string[]) => void
  readonly conTextos: boolean
}

export function Titulos({ metas, escogidas, onEscoger, conTextos }: Props) {
  const { reporte, sePuedeEditar } = useEdicion()
  const editables = metas.filter((meta) => sePuedeEditar(meta))
  const todas = editables.length > 0 && editables.every((m) => escogidas.has(m))
  return (
    <thead {...ROL.grupo}>
      <tr {...ROL.fila} className="fila-rejilla fila-rejilla--titulos" aria-rowindex={1}>
        <td {...ROL.celda} className="fila-rejilla__marca">
          {editables.length > 0 ? (
            <input
              type="checkbox"
              checked={todas}
              onChange={() => onEscoger(todas ? [] : editables)}
              aria-label="Escoger todas las metas que se ven"
            />
          ) : null}
        </td>
        {titulosDe(reporte.vigencia, conTextos).map(([titulo, numero]) => (
          <th key={titulo} {...ROL.columna} scope="col" className={numero ? 'numero' : undefined}>
            {titulo}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function titulosDe(vigencia: number, conTextos: boolean): readonly (readonly [string, boolean])[] {
  return [
    ['Meta', false],
    [`Programado ${vigencia}`, true],
    ['Ejecutado', true],
    ['Comprometido, pesos', true],
    ['Obligado, pesos', true],
    ['Pagado, pesos', true],
    ...(conTextos
      ? ([
          ['Observación', false],
          ['Sin avance: motivo', false],
        ] as const)
      : []),
    ['Estado', false],
  ]
}
