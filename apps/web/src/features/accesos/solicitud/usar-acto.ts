// Every act on a request: it says what it was decided on; if that changed, nothing is done and the screen shows how things stand now.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isErrorApi } from '../../../api/problema.ts'
import { consultas } from '../../../app/consultas.ts'

/** What was just done, or that it was not because somebody acted before; it travels in the state of the history, not in the address. */
type HechoAcceso = 'pedido' | 'rechazado' | 'aceptado' | 'cambio'

declare module '@tanstack/react-router' {
  interface HistoryState {
    hechoAcceso?: HechoAcceso
  }
}

export function refrescar(): Promise<unknown> {
  return Promise.all([
    consultas.invalidateQueries({ queryKey: ['GET /api/accesos/solicitudes/:radicado'] }),
    consultas.invalidateQueries({ queryKey: ['GET /api/accesos/solicitudes'] }),
  ])
}

export function isCambio(error: unknown): boolean {
  return isErrorApi(error, 'solicitud.cambio') || isErrorApi(error, 'solicitud.acto_imposible')
}

/** `hecho`: what to say when it was done; without it the screen itself shows it. */
export function useActo<V>(hacer: (valores: V) => Promise<unknown>, hecho?: HechoAcceso) {
  const navegar = useNavigate()
  const decir = (hechoAcceso: HechoAcceso) =>
    navegar({ to: '.', search: {}, state: (previo) => ({ ...previo, hechoAcceso }), replace: true })
  return useMutation({
    mutationFn: hacer,
    onSuccess: async () => {
      await refrescar()
      if (hecho) await decir(hecho)
    },
    onError: async (error) => {
      if (!isCambio(error)) return
      await refrescar()
      await decir('cambio')
    },
  })
}
