// State of a field in words for its mark: what happens to what was typed.
import type { EstadoCelda } from '../../../ui/celda-numero.tsx'
import type { Cola } from './cola.ts'
import { type Lugar, lugarDe } from './operacion.ts'

/** How the sender is doing, as far as a field cares. */
export type Envio = 'al_dia' | 'sin_conexion' | 'detenido'

export function estadoDe(cola: Cola, lugar: Lugar, envio: Envio): EstadoCelda {
  const clave = lugarDe(lugar)
  if (cola.conflictos.has(clave)) return 'conflicto'
  if (cola.rechazadas.has(clave)) return 'error'
  if (cola.pendientes.some((p) => lugarDe(p.op) === clave)) return ESPERA[envio]
  return cola.guardadas.has(clave) ? 'guardada' : 'quieta'
}

const ESPERA: Record<Envio, EstadoCelda> = { al_dia: 'guardando', sin_conexion: 'sin_conexion', detenido: 'error' }
