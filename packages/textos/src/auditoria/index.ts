// Acts, facts and failures of the chains of audit, as people read them.
import { ACCIONES } from './acciones.ts'

export * from './fallas.ts'
export * from './hechos.ts'

/** Name of an action for a filter; its code when a newer version of the program wrote it. */
export function nombreAccion(accion: string): string {
  return ACCIONES[accion]?.nombre ?? accion
}

/** What was done, to be read after the name of who did it. */
export function fraseDelActo(accion: string, sujeto: string, hechos: Readonly<Record<string, unknown>>): string {
  return ACCIONES[accion]?.frase(hechos, sujeto) ?? `hizo «${accion}» sobre ${sujeto}`
}

/** Every action with a sentence, by its name. */
export const ACCIONES_CONOCIDAS: readonly { readonly accion: string; readonly nombre: string }[] = Object.entries(
  ACCIONES,
)
  .map(([accion, { nombre }]) => ({ accion, nombre }))
  .toSorted((a, b) => a.nombre.localeCompare(b.nombre, 'es-CO'))

/** Who did what no account did. */
export function quienSinCuenta(accion: string): string {
  if (DEL_SOLICITANTE.test(accion)) return 'Quien hizo la solicitud'
  if (accion === 'solicitud.objetar') return 'Quien recibió el aviso'
  return accion === 'invitacion.operador' ? 'Quien opera el sistema' : 'El sistema'
}

const DEL_SOLICITANTE = /^solicitud\.(completar|retirar|renovar_enlace|activar)$/
