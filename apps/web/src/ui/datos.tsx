// What was asked of the server, in its three states: waiting, refused (with its sentence and the way on), here.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Esqueleto } from './esqueleto.tsx'
import { Rechazo } from './rechazo.tsx'

type Props<D> = {
  readonly de: UseQueryResult<D, Error>
  readonly lineas?: number
  /** What to show instead of the notice for a refusal that is an ordinary state ("there is no plan yet"); null leaves the notice. */
  readonly siFalla?: (error: Error) => ReactNode
  readonly children: (datos: D) => ReactNode
}

export function Datos<D>({ de, lineas = 6, siFalla, children }: Props<D>) {
  if (de.data !== undefined && !(de.isError && siFalla?.(de.error))) return children(de.data)
  if (de.isError)
    return (
      siFalla?.(de.error) ?? <Rechazo error={de.error} ocupado={de.isFetching} reintentar={() => void de.refetch()} />
    )
  return <Esqueleto lineas={lineas} />
}
