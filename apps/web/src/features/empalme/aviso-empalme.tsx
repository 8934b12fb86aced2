// On the first screen of an entity: the end that comes near, or that the user goes on after it. Only to whoever leads it.
import { contar, formatFecha } from '@kpt/textos'
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
      <p>
        {clase === 'conservado' ? frasesDeConservado(pendientes.length) : frasesDeCercano(pendientes.length)}{' '}
        <Link to="/entidades/$entidad/empalme" params={{ entidad }}>
          Ver el expediente de entrega
        </Link>
      </p>
    </Aviso>
  )
}

/** Which ones they are is under "Lo que sigue": here, that they decide. */
function frasesDeCercano(abiertas: number): string {
  if (abiertas === 0) return 'La entidad no tiene hoy obligaciones abiertas.'
  return `La entidad tiene hoy ${obligaciones(abiertas)}. Si ese día alguna sigue abierta, su usuario no se desactiva: termina cuando quien lo suceda active el suyo.`
}

function frasesDeConservado(abiertas: number): string {
  const quedan = abiertas === 0 ? 'Ya no queda ninguna obligación abierta.' : `Quedan ${obligaciones(abiertas)}.`
  return `${quedan} Su usuario termina en el instante en que quien lo suceda active el suyo.`
}

function obligaciones(cuantas: number): string {
  return contar(cuantas, 'obligación abierta', 'obligaciones abiertas')
}
