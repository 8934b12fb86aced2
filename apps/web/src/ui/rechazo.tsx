// A reading that was refused: what happened, and the way on. Nobody is left before a sentence without a door.
import { esPasajero, isErrorApi } from '../api/problema.ts'
import { inicioDe, useSesion } from '../app/sesion.ts'
import { perderSesion } from '../app/sesion-perdida.ts'
import { Aviso } from './aviso.tsx'
import { Boton, EnlaceBoton } from './boton.tsx'

type Props = { readonly error: Error; readonly ocupado: boolean; readonly reintentar: () => void }

export function Rechazo({ error, ocupado, reintentar }: Props) {
  return (
    <Aviso tono="error">
      <p>{frase(error)}</p>
      <p className="acciones">
        <Salida error={error} ocupado={ocupado} reintentar={reintentar} />
      </p>
    </Aviso>
  )
}

function Salida({ error, ocupado, reintentar }: Props) {
  const sesion = useSesion()
  if (isErrorApi(error, 'sesion.requerida')) return <Boton onClick={perderSesion}>Ingresar de nuevo</Boton>
  if (!isErrorApi(error) || esPasajero(error))
    return (
      <Boton ocupado={ocupado} onClick={reintentar}>
        Intentar de nuevo
      </Boton>
    )
  return sesion ? (
    <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton>
  ) : (
    <EnlaceBoton to="/">Ir al inicio</EnlaceBoton>
  )
}

/** Said for a reading: nothing was being saved, and what is malformed is an address that was written or cut by hand. */
function frase(error: Error): string {
  if (isErrorApi(error, 'peticion.invalida'))
    return 'La dirección de esta página está mal escrita. Revísela o siga desde el inicio.'
  if (isErrorApi(error, 'sistema.falla'))
    return `Algo falló de nuestro lado y esta información no llegó. Intente de nuevo; si sigue igual, dé este número a soporte: ${error.detalles.referencia}.`
  return error.message
}
