// The one place that speaks WebAuthn. Origin and RP id come from the settings: what a request says of its host is never believed.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Servicios } from '../../../platform/servicios.ts'
import type { Llave } from './llave.repo.ts'

/** As the contract lets it in; the library checks its parts. */
export type RespuestaDeLlave = { readonly id: string; readonly response: Record<string, unknown> }
type Quien = { readonly cuenta: string; readonly nombre: string; readonly correo: string }

export function origenDe(servicios: Servicios): { readonly origen: string; readonly rp: string } {
  const { origin, hostname } = new URL(servicios.correo.enlace('/'))
  return { origen: origin, rp: hostname }
}

/** Only keys that verify their person and can be found without an address: one of them counts as both factors. */
export function opcionesDeAlta(servicios: Servicios, { cuenta, nombre, correo }: Quien, previas: readonly Llave[]) {
  return generateRegistrationOptions({
    rpName: 'KPT',
    rpID: origenDe(servicios).rp,
    userName: correo,
    userDisplayName: nombre,
    userID: manijaDe(cuenta),
    attestationType: 'none',
    excludeCredentials: previas.map(({ credencial }) => ({ id: credencial.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export function opcionesDePrueba(servicios: Servicios) {
  return generateAuthenticationOptions({ rpID: origenDe(servicios).rp, userVerification: 'required' })
}

/** The challenge that a response says to answer; empty when it cannot be read. */
export function retoDe({ response }: RespuestaDeLlave): string {
  try {
    const datos = JSON.parse(Buffer.from(String(response.clientDataJSON), 'base64url').toString('utf8'))
    return typeof datos.challenge === 'string' ? datos.challenge : ''
  } catch {
    return ''
  }
}

/** What is to be kept of a new passkey; null when anything of it is not as it must be. */
export async function comprobarAlta(servicios: Servicios, respuesta: RespuestaDeLlave) {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: respuesta as unknown as RegistrationResponseJSON,
    ...loEsperado(servicios, respuesta),
  }).catch(() => NO)
  if (!verified || !registrationInfo) return null
  const { id, publicKey, counter, transports } = registrationInfo.credential
  return {
    credencial: Buffer.from(id, 'base64url'),
    publica: Buffer.from(publicKey),
    contador: counter,
    transportes: transports ?? null,
  }
}

/** The counter to keep; null when the signature, the challenge, the origin, the person or the counter do not hold. */
export async function comprobarUso(servicios: Servicios, respuesta: RespuestaDeLlave, llave: Llave) {
  const duenio = respuesta.response.userHandle
  if (typeof duenio === 'string' && !Buffer.from(duenio, 'base64url').equals(manijaDe(llave.cuenta))) return null
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: respuesta as unknown as AuthenticationResponseJSON,
    ...loEsperado(servicios, respuesta),
    credential: {
      id: llave.credencial.toString('base64url'),
      publicKey: new Uint8Array(llave.publica),
      counter: llave.contador,
    },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  return verified && authenticationInfo ? authenticationInfo.newCounter : null
}

/** What a response must say, whether it brings a new key or uses one. */
function loEsperado(servicios: Servicios, respuesta: RespuestaDeLlave) {
  const { origen, rp } = origenDe(servicios)
  return {
    expectedChallenge: retoDe(respuesta),
    expectedOrigin: origen,
    expectedRPID: rp,
    requireUserVerification: true,
  } as const
}

const NO = { verified: false, registrationInfo: undefined } as const

/** The account as its authenticator keeps it: sixteen bytes that say nothing of the person. */
function manijaDe(cuenta: string): Buffer<ArrayBuffer> {
  return Buffer.from(cuenta.replaceAll('-', ''), 'hex')
}
