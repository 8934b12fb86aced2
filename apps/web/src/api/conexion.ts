// Whether the system answers: what the browser believes of its network, and what came of the last thing asked.
let responde = true
const oyentes = new Set<() => void>()

export function anotarConexion(hubo: boolean): void {
  if (responde === hubo) return
  responde = hubo
  for (const avisar of oyentes) avisar()
}

export function hayConexion(): boolean {
  return responde && navigator.onLine
}

export function suscribirConexion(avisar: () => void): () => void {
  // The browser has its network back: what failed before says nothing of now.
  const volver = () => {
    responde = true
    avisar()
  }
  oyentes.add(avisar)
  window.addEventListener('online', volver)
  window.addEventListener('offline', avisar)
  return () => {
    oyentes.delete(avisar)
    window.removeEventListener('online', volver)
    window.removeEventListener('offline', avisar)
  }
}
