// A person's own account in words: devices, places, how it came in.
import { dispositivoDe } from '@kpt/domain/acceso'

/** «Firefox en Windows», as people call it; what is not recognised is said so. */
export function textoDispositivo(agente: string | null): string {
  const { navegador, sistema } = dispositivoDe(agente)
  if (navegador && sistema) return `${navegador} en ${sistema}`
  return navegador ?? (sistema ? `Un navegador en ${sistema}` : 'Un dispositivo que no reconocemos')
}

export const FRASES_INGRESO = {
  bien: 'Ingresó',
  clave: 'Contraseña errada',
  espera: 'Rechazado: había demasiados intentos',
  segundo_factor: 'Primer paso correcto, sin el segundo',
  sin_nombramiento: 'Sin nombramiento vigente',
  identidad: 'Rechazado: identidad de otro proveedor',
  rescate_pedido: 'Pidió entrar sin el segundo paso',
  rescate_cancelado: 'Cancelado: entrar sin el segundo paso',
  rescate_hecho: 'Quitó el segundo paso tras la espera',
} as const

export const FRASES_VIA = {
  clave: 'con contraseña',
  llave: 'con llave de acceso',
  oidc: 'con otro proveedor de identidad',
} as const
