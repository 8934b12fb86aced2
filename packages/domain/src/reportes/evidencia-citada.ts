// A piece of evidence as a submitted version cites it, whatever it reports on: its file by the fingerprint, its link by the address.
import { cadena, type Json } from '../shared/index.ts'

export const CLASES_EVIDENCIA = ['archivo', 'foto', 'enlace'] as const
export type ClaseEvidencia = (typeof CLASES_EVIDENCIA)[number]

/** A piece of evidence as a version cites it: a file by the fingerprint of its content, a link by its address. */
export type EvidenciaCitada = {
  readonly id: string
  readonly clase: ClaseEvidencia
  /** SHA-256 in hexadecimal; absent in a link. */
  readonly sha256?: string | undefined
  readonly direccion?: string | undefined
  /** It has personal data: it is not published. */
  readonly personal: boolean
}

export function evidenciaJson({ id, clase, sha256, direccion, personal }: EvidenciaCitada): Record<string, Json> {
  const fila: Record<string, Json> = { clase }
  if (direccion !== undefined) fila.direccion = direccion
  fila.id = id
  fila.personal = personal
  if (sha256 !== undefined) fila.sha256 = sha256
  return fila
}

export function leerEvidencia(json: Record<string, Json>): EvidenciaCitada {
  const [sha256, direccion] = [cadena(json.sha256), cadena(json.direccion)]
  return {
    id: cadena(json.id) ?? '',
    clase: CLASES_EVIDENCIA.find((clase) => clase === json.clase) ?? 'archivo',
    ...(sha256 === null ? {} : { sha256 }),
    ...(direccion === null ? {} : { direccion }),
    personal: json.personal === true,
  }
}
