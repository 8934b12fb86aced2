import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { consultas } from '../../../app/consultas.ts'

export type Seguimiento = Respuesta<'POST /api/solicitudes/seguimiento'>

/** The token travels in the body: it is a POST that only reads. */
export function consultaSeguimiento(ficha: string) {
  return queryOptions({
    queryKey: ['seguimiento de la solicitud', ficha],
    queryFn: ({ signal }) => api('POST /api/solicitudes/seguimiento', { cuerpo: { ficha }, signal }),
    refetchOnWindowFocus: true,
  })
}

/** Somebody else moved the request meanwhile: the page shows where it stands now. */
export function releerSiCambio(ficha: string) {
  return (error: Error) => {
    if (isErrorApi(error, 'solicitud.acto_imposible')) void releer(ficha)
  }
}

/** What was done changed where it stands. */
export function releer(ficha: string): Promise<void> {
  return consultas.invalidateQueries({ queryKey: consultaSeguimiento(ficha).queryKey })
}
