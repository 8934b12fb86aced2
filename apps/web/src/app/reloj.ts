// The server's clock: limits are judged by it, whatever the clock of this computer says.
import { useEffect, useState } from 'react'
import { consultas } from './consultas.ts'
import { consultaSesion, type EstadoSesion } from './sesion.ts'

/** Milliseconds since the epoch, as the server counts them. */
export function ahoraServidor(): number {
  const leido = consultas.getQueryState<EstadoSesion>(consultaSesion.queryKey)
  if (!leido?.data) return Date.now()
  return Date.now() + Date.parse(leido.data.ahora) - leido.dataUpdatedAt
}

/** The same, kept up to date on screen every `cada` milliseconds. */
export function useAhora(cada = 30_000): number {
  const [ahora, setAhora] = useState(ahoraServidor)
  useEffect(() => {
    const reloj = setInterval(() => setAhora(ahoraServidor()), cada)
    return () => clearInterval(reloj)
  }, [cada])
  return ahora
}
