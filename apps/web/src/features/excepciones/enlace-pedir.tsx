// From a closed gate to asking for more time, with the row already chosen; only for whoever may ask.
import { Link } from '@tanstack/react-router'
import { puedePedir, useParte } from './permisos.ts'

type Props = {
  readonly clave: {
    readonly entidad: string
    readonly instrumento: string
    readonly vigencia: number | string
    readonly corte: number | string
  }
  /** What is closed: reporting, or answering a request for adjustments. */
  readonly acto: 'reporte' | 'ajustes'
}

export function EnlacePedirExcepcion({ clave: { entidad, instrumento, vigencia, corte }, acto }: Props) {
  if (!puedePedir(useParte())) return null
  const search = { para: entidad, instrumento, vigencia: String(vigencia), corte: String(corte), acto }
  return (
    <Link to="/excepciones/nueva" search={search}>
      Pedir una excepción
    </Link>
  )
}
