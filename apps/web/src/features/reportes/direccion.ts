// Addresses of a report and of its fields.
import type { Clave } from './borrador/red.ts'

/** `/entidades/25200/reportes/seguimiento/2026/3`, and what hangs from it: `envio`, `versiones`, `revision`, `avance`. */
export function direccionReporte({ entidad, instrumento, vigencia, corte }: Clave, parte?: string): string {
  const base = `/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}`
  return parte ? `${base}/${parte}` : base
}

export type Campo = { readonly meta: string; readonly campo?: string | undefined; readonly fuente?: string | undefined }

/** Filters that open the reporting page at one field. */
export function buscarCampo({ meta, campo, fuente }: Campo): Record<string, string | undefined> {
  return { meta, campo, fuente }
}

/** Id of the control of a field on the reporting page. */
export function idCampo(meta: string, campo: string, clave = ''): string {
  return ['campo', meta, campo, clave].filter(Boolean).join('-')
}

/** Short number of a meta, as people say it: `25200-M-0012` → `12`. */
export function numeroCorto(meta: string): string {
  return String(Number(meta.slice(meta.lastIndexOf('-') + 1)))
}
