// An authenticator in software: an ES256 key that registers itself and signs as a telephone does (Web Authentication Level 2, §6 and §7).
// What is to be forged is changed one thing at a time, and everything else stays as it must be.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export type Forja = {
  readonly origen?: string
  readonly rp?: string
  readonly reto?: string
  readonly tipo?: string
  readonly contador?: number
  /** Of authenticator data: 1 present, 4 verified, 64 brings a credential. */
  readonly banderas?: number
  /** Whose credential it says to be; null says nothing. */
  readonly duenio?: string | null
  readonly alterar?: (firma: Buffer) => Buffer
}

type Opciones = { readonly challenge: string; readonly user?: { readonly id: string } }

const PRESENTE = 1
const VERIFICADO = 4
const TRAE_CREDENCIAL = 64

export function crearAutenticador(origen: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credencial = randomBytes(16)
  const id = credencial.toString('base64url')
  const rp = new URL(origen).hostname
  const comun = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const
  let duenio: string | null = null

  const cliente = (tipo: string, { challenge }: Opciones, forja: Forja) =>
    Buffer.from(
      JSON.stringify({
        type: forja.tipo ?? tipo,
        challenge: forja.reto ?? challenge,
        origin: forja.origen ?? origen,
        crossOrigin: false,
      }),
    )
  const datos = (banderas: number, forja: Forja) => {
    const cabeza = Buffer.alloc(37)
    createHash('sha256')
      .update(forja.rp ?? rp)
      .digest()
      .copy(cabeza)
    cabeza.writeUInt8(forja.banderas ?? banderas, 32)
    cabeza.writeUInt32BE(forja.contador ?? 0, 33)
    return cabeza
  }
  return {
    id,
    alta(opciones: Opciones, forja: Forja = {}) {
      duenio = opciones.user?.id ?? null
      const largo = Buffer.alloc(2)
      largo.writeUInt16BE(credencial.length)
      const cose = [mapa(5), Buffer.of(0x01, 0x02, 0x03, 0x26, 0x20, 0x01), Buffer.of(0x21), octetos(de64(x))]
      const clave = Buffer.concat([...cose, Buffer.of(0x22), octetos(de64(y))])
      const cabeza = datos(PRESENTE | VERIFICADO | TRAE_CREDENCIAL, forja)
      const autenticador = Buffer.concat([cabeza, Buffer.alloc(16), largo, credencial, clave])
      const objeto = [mapa(3), texto('fmt'), texto('none'), texto('attStmt'), mapa(0), texto('authData')]
      const attestationObject = en64(Buffer.concat([...objeto, octetos(autenticador)]))
      const clientDataJSON = en64(cliente('webauthn.create', opciones, forja))
      return { ...comun, response: { clientDataJSON, attestationObject, transports: ['internal'] } }
    },
    uso(opciones: Opciones, forja: Forja = {}) {
      const delCliente = cliente('webauthn.get', opciones, forja)
      const authenticatorData = datos(PRESENTE | VERIFICADO, forja)
      const huella = createHash('sha256').update(delCliente).digest()
      const firma = sign('sha256', Buffer.concat([authenticatorData, huella]), privateKey)
      const deQuien = forja.duenio === undefined ? duenio : forja.duenio
      return {
        ...comun,
        response: {
          clientDataJSON: en64(delCliente),
          authenticatorData: en64(authenticatorData),
          signature: en64(forja.alterar?.(firma) ?? firma),
          ...(deQuien === null ? {} : { userHandle: deQuien }),
        },
      }
    },
  }
}

// CBOR (RFC 8949), as much as these structures need.
const mapa = (pares: number) => Buffer.of(0xa0 | pares)
const texto = (valor: string) => Buffer.concat([Buffer.of(0x60 | valor.length), Buffer.from(valor)])
/** Up to 255 bytes. */
const octetos = (valor: Buffer) => Buffer.concat([Buffer.of(0x58, valor.length), valor])
const en64 = (valor: Buffer) => valor.toString('base64url')
const de64 = (valor: string) => Buffer.from(valor, 'base64url')
