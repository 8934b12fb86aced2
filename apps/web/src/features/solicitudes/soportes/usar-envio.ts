import { useSyncExternalStore } from 'react'
import type { Envio, EstadoEnvio } from './envio.ts'

export function useEnvioDeSoportes(envio: Envio): EstadoEnvio {
  return useSyncExternalStore(
    (avisar) => {
      envio.oyentes.add(avisar)
      return () => void envio.oyentes.delete(avisar)
    },
    () => envio.estado,
  )
}
