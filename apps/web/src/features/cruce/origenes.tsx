// What of a meta was taken from a book and still stands as taken: shown with the meta, and beside its change in the history.
import { celdasDe, type ValoresMeta } from '@kpt/domain/seguimiento'
import { fraseOrigen } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import { nombreLugar } from '../reportes/rejilla/etiquetas.ts'
import { direccionCruces } from './direccion.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/origenes'

function useOrigenes(clave: Clave, meta: string) {
  return useQuery(consulta(RUTA, { params: { ...clave, meta } })).data?.origenes ?? []
}

type PropsMeta = {
  readonly clave: Clave
  readonly meta: string
  /** What the draft holds now. */
  readonly valores: ValoresMeta
  readonly nombreFuente: (fuente: string) => string
}

/** Nothing while nothing was taken. A value that was changed later no longer comes from the book. */
export function OrigenesDeMeta({ clave, meta, valores, nombreFuente }: PropsMeta) {
  const escritos = new Map(celdasDe(valores).map((c) => [`${c.campo}/${c.clave}`, c.valor]))
  const vigentes = useOrigenes(clave, meta).filter(
    (o, i, todos) =>
      escritos.get(`${o.campo}/${o.clave}`) === o.valor &&
      todos.findIndex((p) => p.campo === o.campo && p.clave === o.clave) === i,
  )
  if (vigentes.length === 0) return null
  return (
    <ul className="menor tenue">
      {vigentes.map((o) => (
        <li key={o.opId}>
          {nombreLugar(o.campo, o.clave ? nombreFuente(o.clave) : undefined)}:{' '}
          <Link to={direccionCruces(clave, o.cruce)}>{fraseOrigen(o.forma, o.nombre, o.filas)}</Link>
        </li>
      ))}
    </ul>
  )
}

/** The book from which an operation took its value; nothing when a person wrote it. */
export function OrigenDeCambio({ clave, meta, opId }: { clave: Clave; meta: string; opId: string | null }) {
  const origen = useOrigenes(clave, meta).find((o) => o.opId === opId)
  if (!origen) return null
  return <p className="menor">{fraseOrigen(origen.forma, origen.nombre, origen.filas)}</p>
}
