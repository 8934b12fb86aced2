// The server's clock: limits are judged by it, whatever the clock of this computer says.
import { useEffect, useState } from 'react'

/** An instant of the server beside the instants of this computer at which it was asked for. */
type Ancla = { readonly servidor: number; readonly transcurrido: number; readonly pared: number }

let ancla: Ancla | null = null

/** What `anclarReloj` needs to be taken before asking. */
export function tomarSalida(): Omit<Ancla, 'servidor'> {
  return { transcurrido: performance.now(), pared: Date.now() }
}

/**
 * The server said its time to a request that left then. Counted from when it left and not from when the answer came: on a slow line the time
 * shown is a little later than the real one, so that nobody is promised seconds that are not there.
 */
export function anclarReloj(ahora: string, salida: Omit<Ancla, 'servidor'>): void {
  ancla = { servidor: Date.parse(ahora), ...salida }
}

/** Milliseconds since the epoch, as the server counts them. Before it was ever asked, this computer's are all there is. */
export function ahoraServidor(): number {
  return ancla === null ? Date.now() : ancla.servidor + performance.now() - ancla.transcurrido
}

const DESFASE = 5_000

/** Whether the two clocks of this computer no longer agree: it slept, or somebody changed its hour. Then the server is to be asked again. */
export function isRelojDudoso(): boolean {
  if (ancla === null) return true
  return Math.abs(Date.now() - ancla.pared - (performance.now() - ancla.transcurrido)) > DESFASE
}

/** The server's time, kept up to date on screen every `cada` milliseconds. */
export function useAhora(cada = 30_000): number {
  const [ahora, setAhora] = useState(ahoraServidor)
  useEffect(() => {
    const reloj = setInterval(() => setAhora(ahoraServidor()), cada)
    return () => clearInterval(reloj)
  }, [cada])
  return ahora
}
