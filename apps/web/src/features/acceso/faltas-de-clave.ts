import { faltasDeClave } from '@kpt/domain/acceso'
import { FRASES_FALTA_CLAVE } from '@kpt/textos'
import { type CodigoError, isErrorApi } from '../../api/problema.ts'

/** The first thing wrong with a password that is being chosen, in words. */
export function faltaDe(clave: string, propios: readonly string[]): string | undefined {
  const [falta] = faltasDeClave(clave, propios)
  return falta && FRASES_FALTA_CLAVE[falta]
}

/** The sentence of a refusal when it is this one: it is said at its field and not above the form. */
export function rechazoDe(error: Error | null, codigo: CodigoError): string | undefined {
  return isErrorApi(error, codigo) ? error.message : undefined
}
