// Drafts open in this window, one for each owner and for the whole visit: leaving the page does not stop what is being sent.
import { isErrorApi } from '../../api/problema.ts'

type Abierto = { readonly releer: () => Promise<unknown> }

/** Opens what is not open; what is, is read again, and without network stays as it is. */
export function crearAbiertos<A extends Abierto>() {
  const abiertos = new Map<string, A>()
  return async (dueno: string, abrir: () => A | Promise<A>): Promise<A> => {
    const previo = abiertos.get(dueno)
    if (previo) {
      await previo.releer().catch(salvoSinRed)
      return previo
    }
    const nuevo = await abrir()
    abiertos.set(dueno, nuevo)
    return nuevo
  }
}

function salvoSinRed(error: unknown): void {
  if (!isErrorApi(error, 'red.sin_conexion')) throw error
}

/** Of a query whose answer is an open draft: it keeps itself up to date, and is read again when a screen enters. */
export const CADA_ENTRADA = {
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  staleTime: 0,
  gcTime: 0,
  structuralSharing: false,
} as const
