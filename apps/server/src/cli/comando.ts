// A command of the line: JSON or CSV on the standard output, words for people on the error output.

/** Exit codes, the same for every command. */
export const SALIDA = { hecho: 0, uso: 1, rechazado: 2, noVerifica: 3 } as const
export type CodigoSalida = (typeof SALIDA)[keyof typeof SALIDA]

export type Consola = {
  /** One JSON document on the standard output. */
  readonly json: (valor: unknown) => void
  /** Text as it is on the standard output (CSV). */
  readonly texto: (texto: string) => void
  /** A message for the person, on the error output. */
  readonly decir: (mensaje: string) => void
}

export type Comando = {
  /** What `--help` shows: usage, what it does, what it prints. */
  readonly ayuda: string
  readonly correr: (argumentos: readonly string[], consola: Consola) => Promise<CodigoSalida>
}

/** A call that is not as the help says, or a file that is not there. `main` prints it and ends with 1. */
export type ErrorUso = Error & { readonly uso: true }

export function errorUso(mensaje: string): ErrorUso {
  return Object.assign(new Error(mensaje), { uso: true as const })
}

export function isErrorUso(error: unknown): error is ErrorUso {
  return error instanceof Error && 'uso' in error
}
