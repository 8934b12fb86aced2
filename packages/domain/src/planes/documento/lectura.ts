// How the text of the plan's document is read, page by page, and what that leaves (R2.1: the plan is its document too).

/** `sin_texto`: every page is a picture; it is kept and shown, but nothing can be looked for in it. */
export const ESTADOS_LECTURA = ['en_cola', 'leyendo', 'leida', 'sin_texto', 'fallida'] as const
export type EstadoLectura = (typeof ESTADOS_LECTURA)[number]

/** Why a PDF is not received, or its reading ended without its text. */
export const RECHAZOS_PDF = [
  'pdf_no_es',
  'pdf_incompleto',
  'pdf_danado',
  'pdf_protegido',
  'pdf_activo',
  'pdf_muchas_paginas',
  'pdf_muy_grande',
  'pdf_tardo',
  'pdf_inesperado',
] as const
export type RechazoPdf = (typeof RECHAZOS_PDF)[number]

/** Signs on a page below which it says nothing: a page number or a stamp over a picture. */
const MINIMO_CON_TEXTO = 20

/** True when a page says something that can be looked for. */
export function tieneTexto(texto: string): boolean {
  return (texto.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= MINIMO_CON_TEXTO
}

/** How a reading that reached the last page ends. */
export function estadoAlTerminar(paginasConTexto: number): EstadoLectura {
  return paginasConTexto > 0 ? 'leida' : 'sin_texto'
}

/** Who looks on may ask again only for what ended badly, or was never asked. */
export function puedeReleer(estado: EstadoLectura | null): boolean {
  return estado === null || estado === 'fallida'
}
