// Ways to the history of each value of a meta. The field in the address opens the dialog.
import { CAMPOS_DINERO, type Campo } from '@kpt/domain/seguimiento'
import { Link } from '@tanstack/react-router'
import { Desplegable } from '../../../ui/desplegable.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { useEdicion } from './contexto.ts'
import { nombreLugar } from './etiquetas.ts'

export function EnlacesHistoria({ vista, fuentes }: { vista: VistaMeta; fuentes: readonly string[] }) {
  const { nombreFuente } = useEdicion()
  const { meta } = vista.fila
  const lugares: readonly (readonly [Campo, string])[] = [
    ['ejecutado', ''],
    ...fuentes.flatMap((f) => CAMPOS_DINERO.map((campo) => [campo, f] as const)),
    ['observacion', ''],
    ['sin_avance', ''],
  ]
  return (
    <Desplegable titulo="Historia de cada valor">
      <ul className="lista-enlaces lista-enlaces--columnas">
        {lugares.map(([campo, fuente]) => (
          <li key={`${campo}/${fuente}`}>
            <Link
              to="."
              search={(previo: Record<string, string | undefined>) => ({
                ...previo,
                historia: [meta, campo, fuente].join('/'),
              })}
              resetScroll={false}
            >
              {nombreLugar(campo, fuente ? nombreFuente(fuente) : undefined)}
            </Link>
          </li>
        ))}
      </ul>
    </Desplegable>
  )
}
