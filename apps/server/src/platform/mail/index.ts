import type { AjustesCorreo } from './ajustes.ts'
import type { Carta, Entrega, ModoCorreo } from './carta.ts'
import { abrirCartero } from './smtp.ts'

export { type AjustesCorreo, leerAjustes } from './ajustes.ts'
export type { Adjunto, Entrega, ModoCorreo } from './carta.ts'

/** Outgoing mail as the features see it. */
export type Correo = {
  readonly modo: ModoCorreo
  /** Absolute address of a page of the system, for a letter. From the settings: what a request says of its host is never believed. */
  enlace(ruta: `/${string}`): string
  /** Hands a letter over. Throws when asked to stop. */
  entregar(carta: Carta, senal: AbortSignal): Promise<Entrega>
  cerrar(): void
}

type Opciones = {
  readonly ajustes: AjustesCorreo | null
  /** Where people find the system, ending in a slash. */
  readonly publica: string
  readonly demostracion: boolean
}

export function abrirCorreo({ ajustes, publica, demostracion }: Opciones): Correo {
  const enlace = (ruta: string) => `${publica}${ruta.slice(1)}`
  if (ajustes) return { modo: 'smtp', enlace, ...abrirCartero(ajustes) }
  const sinServidor = { enlace, cerrar: () => {} }
  if (demostracion) return { modo: 'buzon', ...sinServidor, entregar: async () => EN_EL_BUZON }
  const entregar = () => Promise.reject(new Error('there is no mail server'))
  return { modo: 'ninguno', ...sinServidor, entregar }
}

const EN_EL_BUZON: Entrega = { respuesta: 'Quedó en el buzón de la demostración.', rechazos: new Map() }
