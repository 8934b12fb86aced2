// For whoever reports: at the pace of these days, when would the last meta be answered. A help, never a reproach.
import { textoRitmo } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Clave } from '../tablero/tipos.ts'

export function Ritmo({ clave }: { clave: Clave }) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ritmo', { params: clave }),
  )
  const texto = data?.ritmo ? textoRitmo(data.ritmo) : null
  return texto ? <p className="tenue">{texto}</p> : null
}
