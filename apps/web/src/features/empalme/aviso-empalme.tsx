// On the first screen of an entity: the end that comes near, or that the user goes on after it. Only to whoever leads it.
import { formatFecha, frasePendiente } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'

export function AvisoEmpalme({ entidad }: { entidad: string }) {
  const { data } = useQuery(consulta('GET /api/entidades/:entidad/empalme/aviso', { params: { entidad } }))
  if (!data?.aviso) return null
  const { clase, fecha, pendientes } = data.aviso
  const conservado = clase === 'conservado'
  return (
    <Aviso
      tono="nota"
      titulo={
        conservado
          ? 'Terminó el periodo de gobierno, y su usuario líder sigue activo'
          : `Su usuario líder termina el ${formatFecha(fecha)}, con el periodo de gobierno`
      }
    >
      {pendientes.length > 0 ? (
        <>
          <p>
            {conservado ? 'El día de la fecha había obligaciones abiertas. Hoy quedan:' : 'La entidad tiene abierto:'}
          </p>
          <ul className="lista-puntos">
            {pendientes.map((p) => (
              <li key={frasePendiente(p)}>{frasePendiente(p)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        {conservado
          ? 'Termina en el instante en que quien lo suceda active su usuario.'
          : pendientes.length > 0
            ? 'Si ese día algo sigue abierto, su usuario no se desactiva: termina cuando quien lo suceda active el suyo.'
            : 'La entidad no tiene hoy obligaciones abiertas.'}{' '}
        <Link to="/entidades/$entidad/empalme" params={{ entidad }}>
          Ver el expediente de entrega
        </Link>
      </p>
    </Aviso>
  )
}
