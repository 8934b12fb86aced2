// Passkeys in the browser. The library that speaks to it travels in a file of its own, only when somebody uses one.
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { api } from '../api/cliente.ts'
import type { Peticion, Respuesta } from '../api/tipos.ts'

type RespuestaDeLlave = Peticion<'POST /api/sesion/llave'>['cuerpo']['respuesta']

/** Asks the browser for a passkey of this system and signs in with it. */
export async function ingresarConLlave(): Promise<Respuesta<'POST /api/sesion/llave'>> {
  return api('POST /api/sesion/llave', { cuerpo: { respuesta: await pedirLlave() } })
}

/** Signs with a passkey of the person signed in. */
export async function firmarConLlave(): Promise<Respuesta<'POST /api/cuenta/firma/llave'>> {
  return api('POST /api/cuenta/firma/llave', { cuerpo: { respuesta: await pedirLlave() } })
}

/** Makes a passkey for the person signed in. */
export async function crearLlave(nombre: string, clave: string): Promise<Respuesta<'POST /api/cuenta/llaves'>> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const opciones = await api('POST /api/cuenta/llaves/opciones', { cuerpo: { clave } })
  const optionsJSON = opciones as unknown as PublicKeyCredentialCreationOptionsJSON
  const respuesta = await startRegistration({ optionsJSON }).catch(explicar)
  return api('POST /api/cuenta/llaves', { cuerpo: { nombre, respuesta: respuesta as unknown as RespuestaDeLlave } })
}

async function pedirLlave(): Promise<RespuestaDeLlave> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const opciones = await api('POST /api/sesion/llave/opciones')
  const optionsJSON = opciones as unknown as PublicKeyCredentialRequestOptionsJSON
  return (await startAuthentication({ optionsJSON }).catch(explicar)) as unknown as RespuestaDeLlave
}

/** What the browser refuses, in words. */
function explicar(error: unknown): never {
  const nombre = error instanceof Error ? error.name : ''
  if (nombre === 'InvalidStateError') throw new Error('Este dispositivo ya tiene una llave de acceso de su cuenta.')
  if (nombre === 'SecurityError')
    throw new Error('Las llaves de acceso solo funcionan en la dirección oficial de KPT. Ingrese con su contraseña.')
  throw new Error('No se usó ninguna llave de acceso: se canceló, venció el tiempo o este dispositivo no tiene una.')
}
