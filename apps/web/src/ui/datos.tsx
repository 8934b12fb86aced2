// What was asked of the server, in its three states: waiting, refused (with its sentence and "try again"), here.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { esPasajero, isErrorApi } from '../api/problema.ts'
import { Aviso } from './aviso.tsx'
import { Boton } from './boton.tsx'
import { Esqueleto } from './esqueleto.tsx'

type Props<D> = {
  readonly de: UseQueryResult<D, Error>
  readonly lineas?: number
  /** What to show instead of the notice for a refusal that is an ordinary state ("there is no plan yet"); null leaves the notice. */
  readonly siFalla?: (error: Error) => ReactNode
  readonly children: (datos: D) => ReactNode
}

export function Datos<D>({ de, lineas = 6, siFalla, children }: Props<D>) {
  if (de.data !== undefined && !(de.isError && siFalla?.(de.error))) return children(de.data)
  if (de.isError) return siFalla?.(de.error) ?? <Rechazo error={de.error} reintentar={() => void de.refetch()} />
  return <Esqueleto lineas={lineas} />
}

function Rechazo({ error, reintentar }: { error: Error; reintentar: () => void }) {
  return (
    <Aviso tono="error">
      <p>{frase(error)}</p>
      {isErrorApi(error) && !esPasajero(error) ? null : (
        <p>
          <Boton onClick={reintentar}>Intentar de nuevo</Boton>
        </p>
      )}
    </Aviso>
  )
}

/** A reading that is refused as malformed comes from an address that was written or cut by hand. */
function frase(error: Error): string {
  return isErrorApi(error, 'peticion.invalida')
    ? 'La dirección de esta página está mal escrita. Revísela o vuelva a la pantalla anterior.'
    : error.message
}
