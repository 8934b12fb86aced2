import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { cifrar, descifrar } from './aead.ts'

export { cifrar, descifrar } from './aead.ts'
export { leerOCrearLlave, parseLlave } from './llave-maestra.ts'

/** A key of one file: as it is used, and as it may be stored. To drop what is stored is to erase the file. */
export type LlaveDeArchivo = { readonly llave: Buffer; readonly envuelta: Buffer }

export type Cripto = {
  /** False without a master key: personal documents are not accepted. */
  readonly guarda: boolean
  crearLlave(contexto: string): LlaveDeArchivo
  abrirLlave(envuelta: Uint8Array, contexto: string): Buffer
  cifrarDato(texto: string, contexto: string): Buffer
  descifrarDato(cifrado: Uint8Array, contexto: string): string
  /** Keyed digest, to look something up or to name it where it must not be written. `clase` keeps uses apart. */
  huella(clase: string, texto: string): Buffer
}

/**
 * Keys for each use, all from one master key. Without it only the digests work, over `siFalta` (something secret that every server of
 * the installation knows): what is lost with a change of it is lost brakes, never data.
 */
export function openCripto(maestra: Buffer | null, siFalta: string): Cripto {
  const huellas = derivar(maestra ?? Buffer.from(siFalta), 'huellas')
  const envoltura = () => derivar(assertMaestra(maestra), 'llaves')
  const datos = () => derivar(assertMaestra(maestra), 'datos')
  return {
    guarda: maestra !== null,
    crearLlave(contexto) {
      const llave = randomBytes(32)
      return { llave, envuelta: cifrar(envoltura(), llave, contexto) }
    },
    abrirLlave: (envuelta, contexto) => descifrar(envoltura(), envuelta, contexto),
    cifrarDato: (texto, contexto) => cifrar(datos(), Buffer.from(texto, 'utf8'), contexto),
    descifrarDato: (cifrado, contexto) => descifrar(datos(), cifrado, contexto).toString('utf8'),
    huella: (clase, texto) => createHmac('sha256', huellas).update(`${clase}\0${texto}`).digest(),
  }
}

function derivar(maestra: Buffer, uso: string): Buffer {
  return Buffer.from(hkdfSync('sha256', maestra, 'kpt', uso, 32))
}

/** Whoever stores something personal asks `guarda` first. */
function assertMaestra(maestra: Buffer | null): Buffer {
  if (maestra === null) throw new Error('there is no master key (KPT_LLAVE_MAESTRA)')
  return maestra
}
