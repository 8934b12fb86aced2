// From the board of a department to the document that evaluates the plans of its municipalities.
import { territorioDe } from '@kpt/domain/acceso'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { useSesion } from '../../app/sesion.ts'

type Corte = { readonly vigencia: string; readonly corte: string }

/** The department of whoever looks, or the one that the board is filtered by. */
export function EnlaceEvaluacion({ clave: { vigencia, corte } }: { clave: Corte }) {
  const [{ departamento }] = useFiltros()
  const sesion = useSesion()
  const territorio = sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'tablero.ver')
  const codigo = territorio?.clase === 'departamento' ? territorio.codigo : departamento
  if (!codigo) return null
  return (
    <p className="no-imprimir">
      <Link
        to="/entidades/$entidad/informes"
        params={{ entidad: codigo }}
        search={{ evaluacion: `${vigencia}/${corte}` }}
      >
        Evaluación departamental de los planes de los municipios
      </Link>
    </p>
  )
}
