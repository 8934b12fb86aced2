// A text that is being written and has not been sent: it stays in this browser, so that a reload does not lose it.
import { useState } from 'react'

/** `nombre` says what it is of (report, meta, person). The third function forgets it, once it was sent. */
export function useTextoConservado(nombre: string, inicial = ''): [string, (texto: string) => void, () => void] {
  const clave = `kpt.texto/${nombre}`
  const [texto, setTexto] = useState(() => localStorage.getItem(clave) ?? inicial)
  const escribir = (nuevo: string) => {
    setTexto(nuevo)
    conservar(clave, nuevo === inicial ? null : nuevo)
  }
  return [texto, escribir, () => conservar(clave, null)]
}

/** A browser that keeps nothing must not stop the person. */
function conservar(clave: string, texto: string | null): void {
  try {
    if (texto === null) localStorage.removeItem(clave)
    else localStorage.setItem(clave, texto)
  } catch {
    // The text stays on screen.
  }
}
