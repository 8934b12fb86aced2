// What a letter says, before it is text or HTML. Templates only write this: no tag ever comes out of them.

export type Bloque =
  | string
  | { readonly clase: 'lista'; readonly puntos: readonly string[] }
  | { readonly clase: 'datos'; readonly filas: readonly (readonly [nombre: string, valor: string])[] }
  /** What somebody else wrote, in several lines, told apart from what the system says. */
  | { readonly clase: 'cita'; readonly texto: string }
  | { readonly clase: 'enlace'; readonly texto: string; readonly a: string }

export type Mensaje = {
  readonly asunto: string
  /** Whom it greets; null for a mailbox of a body. */
  readonly nombre: string | null
  readonly bloques: readonly Bloque[]
  /** Ends the sentence «Usted recibe este mensaje porque …». */
  readonly porque: string
}

export function lista(puntos: readonly string[]): Bloque {
  return { clase: 'lista', puntos }
}

export function datos(...filas: readonly (readonly [string, string])[]): Bloque {
  return { clase: 'datos', filas }
}

export function cita(texto: string): Bloque {
  return { clase: 'cita', texto }
}

export function enlace(texto: string, a: string): Bloque {
  return { clase: 'enlace', texto, a }
}
